package vn.chuyendoiso.plan.target;

import java.util.Optional;
import vn.chuyendoiso.plan.text.IdSyntax;

/**
 * The key of an indicator inside its document, such as {@code ct-11.1}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the key
 */
public record IndicatorId(String value) {

  /**
   * Checks the parts.
   *
   * @param value the key
   */
  public IndicatorId {
    IdSyntax.check(value);
  }

  /**
   * Reads a key.
   *
   * @param text any text
   * @return the key; empty if the text is not an identifier
   */
  public static Optional<IndicatorId> parse(String text) {
    return IdSyntax.isId(text) ? Optional.of(new IndicatorId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
