package vn.chuyendoiso.plan.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * The value that a target asks for, in one of the forms that plans print.
 *
 * <p>Example: "trên 80%" is a {@link Quantity}, "40 - 50" an {@link Interval}, "≤ 3 Đông Nam Á" a
 * {@link Rank}, "duy trì top 10" a {@link Maintain}, "trên trung bình của thế giới" a {@link
 * Qualitative}.
 *
 * <p>Immutable and thread-safe. Source: the survey of targets in real plans, section A.
 */
@Value.Enclosing
@PlanStyle
public sealed interface TargetValue extends Keeping {

  /**
   * {@return the value in Vietnamese; what {@link #parse} gives is printed in a form that it reads
   * back}
   */
  String print();

  @Override
  TargetValue withKept(KeptMembers kept);

  /**
   * Reads a value as printed in real plans.
   *
   * @param text the cell, such as "≥ 3% và tăng dần", "20% - 50%", "top 10"
   * @return the value; empty if there are figures in the words and they are not understood
   */
  static Optional<TargetValue> parse(String text) {
    return TargetValueGrammar.parse(text);
  }

  /**
   * Returns a number to be reached.
   *
   * @param comparison how the number limits
   * @param number the number
   * @param unit the unit as printed beside the number, if any
   * @return the value
   */
  static Quantity quantity(Comparison comparison, BigDecimal number, Optional<String> unit) {
    return ImmutableTargetValue.Quantity.builder()
        .comparison(comparison)
        .number(number)
        .unit(unit)
        .build();
  }

  /**
   * Returns a range to be reached.
   *
   * @param comparison {@link Comparison#UNSPECIFIED}, or the word before the range
   * @param lower the lower end
   * @param upper the upper end
   * @param unit the unit as printed beside the numbers, if any
   * @return the value
   */
  static Interval interval(
      Comparison comparison, BigDecimal lower, BigDecimal upper, Optional<String> unit) {
    return ImmutableTargetValue.Interval.builder()
        .comparison(comparison)
        .lower(lower)
        .upper(upper)
        .unit(unit)
        .build();
  }

  /**
   * Returns a place in a ranking.
   *
   * @param position the worst place that is still good enough
   * @param scope among whom, such as "Đông Nam Á"; empty if not printed
   * @param outOf how many are ranked; empty if not printed
   * @return the value
   */
  static Rank rank(int position, Optional<String> scope, Optional<Integer> outOf) {
    return ImmutableTargetValue.Rank.builder().position(position).scope(scope).outOf(outOf).build();
  }

  /**
   * Returns a value in words.
   *
   * @param statement the words
   * @return the value
   */
  static Qualitative qualitative(String statement) {
    return ImmutableTargetValue.Qualitative.builder().statement(statement).build();
  }

  /**
   * Returns a value that must hold over the whole period.
   *
   * @param value the value to be kept
   * @return the value
   */
  static Maintain maintain(TargetValue value) {
    return ImmutableTargetValue.Maintain.builder().value(value).build();
  }

  /**
   * A number with how it limits: "trên 80%", "≥ 3% và tăng dần theo yêu cầu phát triển", "9". The
   * number keeps the decimals that are printed.
   */
  @Value.Immutable
  non-sealed interface Quantity extends TargetValue {
    /** {@return how the number limits} */
    Comparison getComparison();

    /** {@return the number, in the unit of the indicator} */
    BigDecimal getNumber();

    /**
     * {@return the unit as printed beside the number; absent if it stands in its own column only}
     */
    Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getUnit();

    /** {@return the words that follow, such as "và tăng dần"; absent if there are none} */
    Optional<String> getTrend();

    /**
     * Returns a copy with other words that follow.
     *
     * @param trend the words
     * @return the copy
     */
    Quantity withTrend(String trend);

    @Override
    default String print() {
      return TargetValueGrammar.print(this);
    }

    @Override
    Quantity withKept(KeptMembers kept);
  }

  /** A range: "40 - 50", "20% - 50%", "tối thiểu 30 - 50". Met when the lower end is reached. */
  @Value.Immutable
  non-sealed interface Interval extends TargetValue {
    /** {@return the word before the range} */
    Comparison getComparison();

    /** {@return the lower end} */
    BigDecimal getLower();

    /** {@return the upper end; a rule reports one that is below the lower end} */
    BigDecimal getUpper();

    /**
     * {@return the unit as printed beside the numbers; absent if it stands in its own column only}
     */
    Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getUnit();

    @Override
    default String print() {
      return TargetValueGrammar.print(this);
    }

    @Override
    Interval withKept(KeptMembers kept);
  }

  /** A place in a ranking, where less is better: "top 10", "≤ 50 Thế giới", "nhóm 30/63". */
  @Value.Immutable
  non-sealed interface Rank extends TargetValue {
    /** {@return the worst place that is still good enough, from 1} */
    @Positive(message = "{vn.chuyendoiso.plan.target.position}")
    int getPosition();

    /** {@return among whom, as printed; absent if not printed} */
    Optional<String> getScope();

    /** {@return how many are ranked; absent if not printed} */
    Optional<@Positive(message = "{vn.chuyendoiso.plan.target.position}") Integer> getOutOf();

    @Override
    default String print() {
      return TargetValueGrammar.print(this);
    }

    @Override
    Rank withKept(KeptMembers kept);
  }

  /**
   * A value in words alone, which only judgement can assess: "Một số lĩnh vực đạt trình độ quốc
   * tế".
   */
  @Value.Immutable
  non-sealed interface Qualitative extends TargetValue {
    /** {@return the words} */
    @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
    String getStatement();

    @Override
    default String print() {
      return getStatement();
    }

    @Override
    Qualitative withKept(KeptMembers kept);
  }

  /** A value that is reached already and must hold over the whole period: "duy trì top 10". */
  @Value.Immutable
  non-sealed interface Maintain extends TargetValue {
    /** {@return the value to be kept} */
    @Valid
    TargetValue getValue();

    @Override
    default String print() {
      return "duy trì " + getValue().print();
    }

    @Override
    Maintain withKept(KeptMembers kept);
  }
}
