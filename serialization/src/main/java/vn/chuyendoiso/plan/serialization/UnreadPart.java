package vn.chuyendoiso.plan.serialization;

import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * A value of a document that could not be understood, as it stands in the source.
 *
 * <p>Example: the day of issue {@code "30/6/2025"} is no day of the format; beside the finding
 * {@code date-invalid} there is the unread part {@code /issuedOn} with the JSON text {@code
 * "30/6/2025"}, quotes included, so that a form can show it for correction. A row that lacks its
 * code is an unread part as a whole.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pointer where the value stands
 * @param json the value's JSON text, exactly as in the source
 */
public record UnreadPart(JsonPointer pointer, String json) {}
