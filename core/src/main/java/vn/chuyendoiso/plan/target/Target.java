package vn.chuyendoiso.plan.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * A value that must be reached (chỉ tiêu, giá trị phải đạt): indicator, value, deadline, method,
 * and who measures.
 *
 * <p>Example: row 11.1 of annex I of 03/NQ-CP: at least 80 % use of online services by 2030,
 * watched by the Ministry of Information and Communications. Row 4 prints "≤ 3 Đông Nam Á; ≤ 50 Thế
 * giới": two targets of one row, with the same code and the same printed text.
 *
 * <p>A row may be a mere heading ("11"), or a heading with a value of its own ("23"): targets nest,
 * and a target without indicator and value is a {@linkplain #isLabel() label}. Everything that an
 * official has not filled in is absent. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface Target extends WithTarget, Keeping {

  /** {@return its key inside the document} */
  TargetId getId();

  /** {@return the code as printed, such as "11.1"; absent if not printed} */
  Optional<String> getCode();

  /**
   * {@return the heading of a row that measures nothing itself; absent where an indicator names it}
   */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getTitle();

  /** {@return the key of what is measured; absent in a label} */
  Optional<IndicatorId> getIndicator();

  /** {@return the value to be reached; absent if not stated} */
  Optional<@Valid Printed<TargetValue>> getValue();

  /** {@return how firmly it is promised; absent if no word is printed, which is firm} */
  Optional<Commitment> getCommitment();

  /** {@return by when; absent if inherited or not stated} */
  Optional<@Valid Printed<Deadline>> getDeadline();

  /** {@return how it is measured; absent if not stated} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getMethod();

  /** {@return the value from which it starts (hiện trạng); absent if not stated} */
  Optional<@Valid Measurement> getBaseline();

  /** {@return the level of government for which it holds; absent if for all, or not stated} */
  Optional<GovernmentLevel> getLevel();

  /** {@return of whom or what it holds, such as "cấp xã"; absent if not printed} */
  Optional<String> getPopulation();

  /** {@return the condition under which it holds, such as "TTHC đủ điều kiện"; absent if none} */
  Optional<String> getCondition();

  /** {@return what it leaves out, such as "trừ hồ sơ mật"; absent if nothing} */
  Optional<String> getExclusion();

  /**
   * {@return the instrument that sets it; absent if the document itself does. A register that
   * gathers the targets of several instruments holds "top 50" of 749/QĐ-TTg and "top 30" of
   * 942/QĐ-TTg as two targets of one indicator}
   */
  Optional<@Valid InstrumentRef> getInstrument();

  /**
   * {@return the targets that it serves: those of the five-year plan, of the nation or of the
   * superior body from which it was transposed. Guidance 3816/BTTTT-CĐSQG, clause HD25-5, asks
   * every target for at least one}
   */
  List<@Valid Derivation> getDerivedFrom();

  /**
   * {@return who measures, approves or is otherwise named; whoever watches the target (người theo
   * dõi) has the responsibility {@code MONITOR}}
   */
  List<@Valid Assignment> getAssignments();

  /** {@return the rows below it} */
  List<@Valid Target> getChildren();

  /** {@return true if the row measures nothing itself} */
  default boolean isLabel() {
    return getIndicator().isEmpty() && getValue().isEmpty();
  }

  @Override
  Target withKept(KeptMembers kept);

  /** {@return the code as printed, or else the key: what a line of a report calls the row} */
  default String codeOrId() {
    return getCode().orElseGet(() -> getId().value());
  }

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Target " + getId();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Target}; not thread-safe. */
  final class Builder extends ImmutableTarget.Builder {
    Builder() {}
  }
}
