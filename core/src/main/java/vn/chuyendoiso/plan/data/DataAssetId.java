package vn.chuyendoiso.plan.data;

import java.util.Optional;
import vn.chuyendoiso.plan.text.IdSyntax;

/**
 * The key of a data asset inside its document, such as {@code dl-1}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the key
 */
public record DataAssetId(String value) {

  /**
   * Checks the parts.
   *
   * @param value the key
   */
  public DataAssetId {
    IdSyntax.check(value);
  }

  /**
   * Reads a key.
   *
   * @param text any text
   * @return the key; empty if the text is not an identifier
   */
  public static Optional<DataAssetId> parse(String text) {
    return IdSyntax.isId(text) ? Optional.of(new DataAssetId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
