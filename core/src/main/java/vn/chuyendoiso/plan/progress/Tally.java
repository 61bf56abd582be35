package vn.chuyendoiso.plan.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * Counts as a report states them: done out of all, and the rest.
 *
 * <p>Example: Notice 16/TB-VPCP counts 59 of 225 tasks of Scheme 06 done and 166 under way. Lạng
 * Sơn 2025 has 23 of 34 targets done, 2 not done, 2 not carried out and 7 without information. Thái
 * Nguyên has 42 tasks due by 2025-12-31, of which 11 were done early.
 *
 * <p>The counts are those that were printed; they need not add up, and {@link #missing()} tells by
 * how much. Immutable and thread-safe. Source: Notice 16/TB-VPCP, clause TB16-1.
 */
@Value.Immutable
@PlanStyle
public interface Tally extends WithTally, Keeping {

  /** What is counted. */
  enum Subject {
    /** Chỉ tiêu. */
    TARGETS,
    /** Nhiệm vụ. */
    TASKS,
    /** Kết luận của Thủ tướng, của Ủy ban Quốc gia. */
    CONCLUSIONS,
    /** Nhiệm vụ của Đề án 06. */
    SCHEME_06_TASKS,
    /** Anything else; the title says what. */
    OTHER
  }

  /** {@return what is counted} */
  Subject getSubject();

  /** {@return the words as printed; absent if not printed} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getText();

  /** {@return how many there are in all; absent if not stated} */
  Optional<@PositiveOrZero(message = "{vn.chuyendoiso.plan.progress.count}") Integer> getTotal();

  /** {@return how many are in which state, in printed order} */
  List<@Valid StateCount> getCounts();

  /** {@return the share that is done, in percent, as printed; absent if not printed} */
  Optional<BigDecimal> getPercent();

  /** {@return whether it was counted or is expected; absent if not stated} */
  Optional<MeasurementBasis> getBasis();

  /** {@return the day by which those counted were due; absent if all are counted} */
  Optional<LocalDate> getDueBy();

  /**
   * Tells how many of all no count speaks of: 0 if the counts add up, negative if they exceed the
   * total.
   *
   * @return total less the sum of the counts; empty if no total is stated
   */
  default OptionalInt missing() {
    int counted = getCounts().stream().mapToInt(StateCount::getCount).sum();
    return getTotal().map(t -> OptionalInt.of(t - counted)).orElse(OptionalInt.empty());
  }

  @Override
  Tally withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Tally of " + getSubject() + " " + getCounts();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Tally}; not thread-safe. */
  final class Builder extends ImmutableTally.Builder {
    Builder() {}
  }
}
