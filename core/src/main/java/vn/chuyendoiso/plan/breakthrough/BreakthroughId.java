package vn.chuyendoiso.plan.breakthrough;

import java.util.Optional;
import vn.chuyendoiso.plan.text.IdSyntax;

/**
 * The key of a breakthrough inside its document, such as {@code mdp-1}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the key
 */
public record BreakthroughId(String value) {

  /**
   * Checks the parts.
   *
   * @param value the key
   */
  public BreakthroughId {
    IdSyntax.check(value);
  }

  /**
   * Reads a key.
   *
   * @param text any text
   * @return the key; empty if the text is not an identifier
   */
  public static Optional<BreakthroughId> parse(String text) {
    return IdSyntax.isId(text) ? Optional.of(new BreakthroughId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
