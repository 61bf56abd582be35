package vn.chuyendoiso.plan.text;

import java.util.Objects;

/**
 * One member of a JSON object that is carried along unread.
 *
 * <p>Example: {@code "priority": "high"}, found after the member {@code title}, is {@code
 * KeptMember("priority", "\"high\"", "title")}. A known member that is stated to be empty follows
 * itself: {@code KeptMember("tasks", "[]", "tasks")}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the member's name; any text
 * @param json the member's value as compact JSON
 * @param after the name of the nearest known member before it, or the empty text at the start
 */
public record KeptMember(String name, String json, String after) {

  /**
   * Checks the parts.
   *
   * @param name the member's name; any text
   * @param json the member's value as compact JSON
   * @param after the name of the nearest known member before it, or the empty text at the start
   */
  public KeptMember {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(json, "json");
    Objects.requireNonNull(after, "after");
  }
}
