package vn.chuyendoiso.plan.rules.waiver;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.law.DocumentNumber;

/**
 * A decision that findings of one rule are accepted in some places for some time.
 *
 * <p>Example: the plan of Lạng Sơn for 2025 was issued after the day that the guidance names. The
 * People's Committee accepts that with a decision of its own: rule {@code plan-issued-late}, place
 * {@code /issuedOn}, document {@code 246/KH-UBND}, with the reason, the number of the decision, the
 * department that answers for it, and the last day.
 *
 * <p>A waived finding stays in the report with its waiver, and is counted; it does not count as an
 * error. Immutable and thread-safe.
 *
 * @param rule the id of the rule, such as {@code plan-issued-late}
 * @param pointer the places that are meant
 * @param document the number of the document that is meant; absent for every document
 * @param reason why the findings are accepted
 * @param decision the number of the decision that accepts them
 * @param owner the body or person that answers for it
 * @param lastDay the last day on which it holds
 */
public record Waiver(
    String rule,
    PointerPattern pointer,
    Optional<DocumentNumber> document,
    String reason,
    DocumentNumber decision,
    String owner,
    LocalDate lastDay) {

  /**
   * Checks the parts.
   *
   * @param rule the id of the rule
   * @param pointer the places that are meant
   * @param document the number of the document that is meant; absent for every document
   * @param reason why the findings are accepted
   * @param decision the number of the decision that accepts them
   * @param owner the body or person that answers for it
   * @param lastDay the last day on which it holds
   * @throws IllegalArgumentException if the rule, the reason or the owner is blank
   */
  public Waiver {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(lastDay, "lastDay");
    if (rule.isBlank() || reason.isBlank() || owner.isBlank()) {
      throw new IllegalArgumentException("a waiver names its rule, its reason and its owner");
    }
  }

  /**
   * Tells whether the waiver speaks of a document.
   *
   * @param number the number of the document; absent in a draft
   * @return true if it names no document, or one of that number, leading zeros aside
   */
  public boolean concerns(Optional<DocumentNumber> number) {
    return document.isEmpty() || number.filter(document.get()::isSameNumberAs).isPresent();
  }

  /**
   * Tells whether the waiver has run out.
   *
   * @param day a day
   * @return true if the day is after the last one
   */
  public boolean hasExpiredOn(LocalDate day) {
    return lastDay.isBefore(day);
  }
}
