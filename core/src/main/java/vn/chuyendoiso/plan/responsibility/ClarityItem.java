package vn.chuyendoiso.plan.responsibility;

import java.util.Objects;

/**
 * One criterion of a set, with the word that the set uses for it.
 *
 * <p>Example: Decision 2179/QĐ-TTg says "sản phẩm" for {@link ClarityCriterion#RESULT}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param criterion the criterion
 * @param words the word as printed after "rõ"
 */
public record ClarityItem(ClarityCriterion criterion, String words) {

  /**
   * Checks the parts.
   *
   * @param criterion the criterion
   * @param words the word as printed after "rõ"
   */
  public ClarityItem {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(words, "words");
  }
}
