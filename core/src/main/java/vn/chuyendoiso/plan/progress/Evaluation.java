package vn.chuyendoiso.plan.progress;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * What was reached in a period: results by target and by task, counts, reviews by group.
 *
 * <p>Example: part I of Lạng Sơn's plan for 2025 evaluates 2024 up to 31 October: 21 of 30 targets
 * were done. A periodic report consists of such evaluations.
 *
 * <p>What is not stated is absent. Immutable and thread-safe. Source: guidance 3816/BTTTT-CĐSQG,
 * clause HD25-1; Notice 16/TB-VPCP, clause TB16-1.
 */
@Value.Immutable
@PlanStyle
public interface Evaluation extends WithEvaluation, Keeping {

  /** {@return the period looked back on; absent if not stated} */
  Optional<@Valid Printed<Period>> getPeriod();

  /** {@return the day up to which results were counted (số liệu đến ngày); absent if not stated} */
  Optional<LocalDate> getCutOff();

  /** {@return the plan whose results these are; absent if not stated} */
  Optional<@Valid InstrumentRef> getPlan();

  /** {@return the counts, in printed order} */
  List<@Valid Tally> getTallies();

  /** {@return what was reached, target by target} */
  List<@Valid TargetResult> getTargetResults();

  /** {@return what became of the tasks} */
  List<@Valid TaskResult> getTaskResults();

  /** {@return what is said about groups of tasks} */
  List<@Valid GroupReview> getGroups();

  /** {@return what is lacking in general} */
  List<String> getLimitations();

  /** {@return why it is lacking} */
  List<String> getCauses();

  /** {@return what was learned} */
  List<String> getLessons();

  /** {@return the last day that it covers: the cut-off, or else the end of the period} */
  default Optional<LocalDate> lastDay() {
    return getCutOff().or(() -> getPeriod().flatMap(Printed::getMeaning).map(Period::getLastDay));
  }

  @Override
  Evaluation withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Evaluation of "
        + getTargetResults().size()
        + " targets, "
        + getTaskResults().size()
        + " tasks";
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Evaluation}; not thread-safe. */
  final class Builder extends ImmutableEvaluation.Builder {
    Builder() {}
  }
}
