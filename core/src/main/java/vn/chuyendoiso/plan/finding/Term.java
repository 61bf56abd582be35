package vn.chuyendoiso.plan.finding;

/**
 * A word of a finding that is spoken differently in each language.
 *
 * <p>Example: {@code new Term("type.text")} reads "chuỗi ký tự" in Vietnamese and "text" in
 * English; the words stand in the message bundle under {@code term.type.text}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key the key without the prefix {@code term.}
 */
public record Term(String key) {}
