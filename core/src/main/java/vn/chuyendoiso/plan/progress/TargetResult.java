package vn.chuyendoiso.plan.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * What was reached of one target.
 *
 * <p>Example: "Dịch vụ dữ liệu trên NDXP: 13/17, đạt 76,5% mục tiêu" of Trà Vinh: the measured
 * value is 13 of 17, and the share of the target is 76.5, which is another number.
 *
 * <p>What is not stated is absent. Immutable and thread-safe. Source: clauses HD25-1 and TB16-1.
 */
@Value.Immutable
@PlanStyle
public interface TargetResult extends WithTargetResult, Keeping {

  /** {@return the key of the target in the plan reported on; absent if nobody matched it} */
  Optional<TargetId> getTarget();

  /** {@return what was measured, as printed; absent if the key tells} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getTitle();

  /** {@return the state as reported; absent if not stated} */
  Optional<ResultState> getState();

  /** {@return the values measured or expected, in printed order} */
  List<@Valid Measurement> getMeasurements();

  /** {@return how much of the target was reached, in percent, as printed; absent if not printed} */
  Optional<BigDecimal> getAchievedPercent();

  /** {@return where the proof lies: documents, addresses} */
  List<String> getEvidence();

  /** {@return what is said besides; absent if nothing} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getRemark();

  @Override
  TargetResult withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "TargetResult" + getTarget().map(t -> " " + t).orElse("");
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TargetResult}; not thread-safe. */
  final class Builder extends ImmutableTargetResult.Builder {
    Builder() {}
  }
}
