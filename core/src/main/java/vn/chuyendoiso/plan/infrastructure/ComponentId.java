package vn.chuyendoiso.plan.infrastructure;

import java.util.Optional;
import vn.chuyendoiso.plan.text.IdSyntax;

/**
 * The key of a component inside its model, such as {@code tp-2.1}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the key
 */
public record ComponentId(String value) {

  /**
   * Checks the parts.
   *
   * @param value the key
   */
  public ComponentId {
    IdSyntax.check(value);
  }

  /**
   * Reads a key.
   *
   * @param text any text
   * @return the key; empty if the text is not an identifier
   */
  public static Optional<ComponentId> parse(String text) {
    return IdSyntax.isId(text) ? Optional.of(new ComponentId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
