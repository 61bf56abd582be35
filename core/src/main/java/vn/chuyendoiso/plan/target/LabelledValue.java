package vn.chuyendoiso.plan.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * One of several values of a cell, with the words that tell it from the others.
 *
 * <p>Example: "80% hộ, 100% xã" has 80% labelled "hộ" and 100% labelled "xã"; "2025: 15-20%; 2030:
 * 25-30%" has two ranges labelled with their years.
 *
 * <p>Immutable and thread-safe. Source: the survey of targets in real plans, rows A7 and A8.
 */
@Value.Immutable
@PlanStyle
public interface LabelledValue extends WithLabelledValue, Keeping {

  /** {@return the label as printed: a population, a level, a year; absent if there is none} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getLabel();

  /** {@return the value} */
  @Valid
  TargetValue getValue();

  /** {@return the level of government that the label names; empty if it names none} */
  default Optional<GovernmentLevel> level() {
    return getLabel()
        .map(l -> l.toLowerCase(Locale.ROOT).strip().replaceFirst("^cấp ", ""))
        .map(
            Map.of(
                    "bộ", GovernmentLevel.MINISTRY,
                    "tỉnh", GovernmentLevel.PROVINCE,
                    "huyện", GovernmentLevel.DISTRICT,
                    "xã", GovernmentLevel.COMMUNE)
                ::get);
  }

  /** {@return the deadline that the label names, such as a year; empty if it names none} */
  default Optional<Deadline> deadline() {
    return getLabel().flatMap(Deadline::parse);
  }

  @Override
  LabelledValue withKept(KeptMembers kept);

  /**
   * Returns a value with its label.
   *
   * @param label the label as printed, if any
   * @param value the value
   * @return the pair
   */
  static LabelledValue of(Optional<String> label, TargetValue value) {
    return builder().label(label).value(value).build();
  }

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "LabelledValue " + getValue();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LabelledValue}; not thread-safe. */
  final class Builder extends ImmutableLabelledValue.Builder {
    Builder() {}
  }
}
