package vn.chuyendoiso.plan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.style.PlanStyle;

/**
 * A value that a national instrument sets and that nobody whom it binds may undercut.
 *
 * <p>Example: {@code qd942-2025-01}: at least 80 % of dossiers handled fully online by 2025-12-31,
 * binding on ministries and provinces, by Decision 942/QĐ-TTg of 2021-06-15.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface NationalTarget {

  /** {@return its id in the catalogue} */
  String getId();

  /** {@return what it says, briefly} */
  String getTitle();

  /** {@return the key of what is measured, shared by targets of the same metric} */
  String getMetric();

  /** {@return the unit as printed; absent in milestones} */
  Optional<String> getUnit();

  /** {@return what kind of value it sets} */
  NationalTargetKind getKind();

  /** {@return how the value limits} */
  Comparison getComparison();

  /** {@return the number; absent where it is not a number} */
  Optional<BigDecimal> getValue();

  /** {@return the upper end of a range; absent otherwise} */
  Optional<BigDecimal> getValueMax();

  /**
   * Gives the value in the form that a target of a plan would have, such as {@code "at least 80%"},
   * "top 50", the thing to be done of a milestone, or "7%" that recurs every year. Where the row
   * has a unit of its own, the value has it too.
   *
   * @return the value; empty if it is in words that the catalogue does not hold
   */
  default Optional<TargetValue> value() {
    return NationalTargetForm.of(this);
  }

  /** {@return its last day; absent if it has none} */
  Optional<LocalDate> getDeadline();

  /** {@return the kinds of issuers that it binds} */
  Set<IssuerKind> getBinds();

  /** {@return a single body that it binds, as the source names it; absent if it binds kinds} */
  Optional<String> getBoundBody();

  /** {@return the condition under which it holds; absent if none} */
  Optional<String> getCondition();

  /** {@return whether it is promised or striven for} */
  Commitment getCommitment();

  /** {@return the number of the instrument that sets it} */
  DocumentNumber getInstrument();

  /** {@return the instrument's day of issue; absent if not known to the day} */
  Optional<LocalDate> getIssuedOn();

  /** {@return where the row was seen} */
  String getSource();

  /**
   * {@return how well the row is known: {@code seed} or {@code page}; what nobody verified is not
   * in the catalogue}
   */
  String getConfidence();

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "NationalTarget " + getId();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NationalTarget}; not thread-safe. */
  final class Builder extends ImmutableNationalTarget.Builder {
    Builder() {}
  }
}
