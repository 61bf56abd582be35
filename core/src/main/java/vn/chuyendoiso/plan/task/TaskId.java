package vn.chuyendoiso.plan.task;

import java.util.Optional;
import vn.chuyendoiso.plan.text.IdSyntax;

/**
 * The key of a task inside its document, such as {@code nv-42}; the code that is printed beside it
 * is another thing, and may occur twice.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the key
 */
public record TaskId(String value) {

  /**
   * Checks the parts.
   *
   * @param value the key
   */
  public TaskId {
    IdSyntax.check(value);
  }

  /**
   * Reads a key.
   *
   * @param text any text
   * @return the key; empty if the text is not an identifier
   */
  public static Optional<TaskId> parse(String text) {
    return IdSyntax.isId(text) ? Optional.of(new TaskId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
