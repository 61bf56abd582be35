package vn.chuyendoiso.plan.target;

import java.util.Optional;
import vn.chuyendoiso.plan.text.IdSyntax;

/**
 * The key of a target inside its document, such as {@code nq03-2030-11.1}; the code that is printed
 * beside it is another thing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the key
 */
public record TargetId(String value) {

  /**
   * Checks the parts.
   *
   * @param value the key
   */
  public TargetId {
    IdSyntax.check(value);
  }

  /**
   * Reads a key.
   *
   * @param text any text
   * @return the key; empty if the text is not an identifier
   */
  public static Optional<TargetId> parse(String text) {
    return IdSyntax.isId(text) ? Optional.of(new TargetId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
