package vn.chuyendoiso.plan.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * What is measured (chỉ tiêu, cái được đo); the values to be reached are {@link Target}s.
 *
 * <p>Example: "Quy mô kinh tế số", unit "% GDP", of which 03/NQ-CP has two targets: at least 30 by
 * 2030 and at least 50 by 2045. Two indicators of much the same name stay two: the plan for 2026 of
 * the steering committee has "100% hồ sơ công việc" and "80/70/70 văn bản, hồ sơ" side by side.
 *
 * <p>Immutable and thread-safe. Source: the survey of targets in real plans, rows A17, A19 and A23.
 */
@Value.Immutable
@PlanStyle
public interface Indicator extends WithIndicator, Keeping {

  /** {@return its key inside the document} */
  IndicatorId getId();

  /** {@return its name} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getName();

  /** {@return the unit as printed, such as "%", "% GDP", "Người/vạn dân"; absent if not printed} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getUnit();

  /** {@return the unit as understood; empty if none is printed} */
  default Optional<Unit> unit() {
    return getUnit().map(Unit::of);
  }

  /** {@return which way it should move; absent if not stated} */
  Optional<Direction> getDirection();

  /**
   * {@return the key under which the national catalogue measures the same thing, such as {@code
   * ratio.digital_economy.gdp}; absent if nobody matched them}
   */
  Optional<String> getMetric();

  /** {@return other names under which plans print it, such as "mức độ 4" for "toàn trình"} */
  List<@Valid IndicatorAlias> getAliases();

  /**
   * {@return of whom or what it is measured, such as "TTHC đủ điều kiện"; absent if the name says
   * it}
   */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getPopulation();

  /** {@return how the values of several bodies fold into one; absent if not stated} */
  Optional<Aggregation> getAggregation();

  /**
   * {@return the code of the component of an index that it feeds, as the index prints it, such as
   * "4.2" of the provincial DTI; absent if it feeds none or nobody matched them}
   */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getIndexComponent();

  @Override
  Indicator withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Indicator " + getId();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Indicator}; not thread-safe. */
  final class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }
}
