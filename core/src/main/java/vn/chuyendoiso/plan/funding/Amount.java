package vn.chuyendoiso.plan.funding;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * An amount of money as a document states it.
 *
 * <p>Example: "hơn 2.300 tỷ đồng" of Thái Nguyên's scheme: more than 2,300 billion đồng; "200 - 300
 * triệu đồng" has an upper end too.
 *
 * <p>In đồng only. The number stands in the printed unit, so that nothing is rounded. Immutable and
 * thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface Amount extends WithAmount, Keeping {

  /** {@return how the number limits} */
  Comparison getComparison();

  /** {@return the number, or the lower end of a range} */
  BigDecimal getNumber();

  /** {@return the upper end; absent if the amount is no range} */
  Optional<BigDecimal> getUpper();

  /** {@return the unit in which it is printed} */
  MoneyUnit getUnit();

  /** {@return the number, or the lower end, in đồng} */
  default BigDecimal inDong() {
    return getNumber().multiply(getUnit().inDong());
  }

  /** {@return the amount in Vietnamese, in a form that {@link #parse} reads back} */
  default String print() {
    Optional<String> unit = Optional.of(getUnit().label());
    return getUpper()
        .map(upper -> TargetValue.interval(getComparison(), getNumber(), upper, unit).print())
        .orElseGet(() -> TargetValue.quantity(getComparison(), getNumber(), unit).print());
  }

  /**
   * Reads an amount as printed in real documents.
   *
   * @param text the words, such as "hơn 2.300 tỷ đồng"
   * @return the amount; empty if the words are not understood as a whole
   */
  static Optional<Amount> parse(String text) {
    return TargetValue.parse(text).flatMap(AmountReading::of);
  }

  @Override
  Amount withKept(KeptMembers kept);

  /**
   * Returns an amount.
   *
   * @param comparison how the number limits
   * @param number the number
   * @param unit its unit
   * @return the amount
   */
  static Amount of(Comparison comparison, BigDecimal number, MoneyUnit unit) {
    return builder().comparison(comparison).number(number).unit(unit).build();
  }

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Amount " + print();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Amount}; not thread-safe. */
  final class Builder extends ImmutableAmount.Builder {
    Builder() {}
  }
}
