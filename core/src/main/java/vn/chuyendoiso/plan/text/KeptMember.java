package vn.chuyendoiso.plan.text;

import java.util.Objects;
import java.util.Optional;

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

  /**
   * Tells whose member it is, if a vendor added it under a namespace of its own: a small ASCII
   * letter, then ASCII letters, digits and hyphens; a colon; and a local name.
   *
   * @param name the name of a member, such as {@code lgsp:priority}
   * @return the namespace, such as {@code lgsp}; empty if the name has none
   */
  public static Optional<String> namespaceOf(String name) {
    int colon = name.indexOf(':');
    if (colon < 1 || colon == name.length() - 1 || !isSmall(name.charAt(0))) {
      return Optional.empty();
    }
    for (int i = 1; i < colon; i++) {
      char c = name.charAt(i);
      if (!isSmall(c) && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && c != '-') {
        return Optional.empty();
      }
    }
    return Optional.of(name.substring(0, colon));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }
}
