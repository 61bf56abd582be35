package vn.chuyendoiso.plan.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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
 * {@link Rank}, "ban hành kế hoạch" a {@link Milestone}, "19/19 sở, ban, ngành" a {@link
 * Checklist}, "80% hộ, 100% xã" a {@link Composite}, "giảm 20% so với hiện tại" a {@link Change},
 * "tăng tối thiểu 7% hằng năm" a {@link Recurring} change, "duy trì top 10" a {@link Maintain},
 * "trên trung bình của thế giới" a {@link Qualitative}.
 *
 * <p>Immutable and thread-safe. Source: the survey of targets in real plans, section A, rows A1 to
 * A15 and A22.
 */
@Value.Enclosing
@PlanStyle
public sealed interface TargetValue extends Keeping {

  /**
   * {@return the value in Vietnamese; what {@link #parse} gives is printed in a form that it reads
   * back}
   */
  default String print() {
    return TargetValueVietnamese.print(this);
  }

  /**
   * Says the value in the reader's language. Words that documents print in Vietnamese, such as a
   * milestone or a population, are quoted as they are.
   *
   * @param locale English for the language {@code en}, such as "more than 80%", "at least 30 to 50"
   *     or "maintain top 10 of 63"; Vietnamese otherwise
   * @return the value in words
   */
  default String print(Locale locale) {
    return locale.getLanguage().equals("en") ? TargetValueEnglish.print(this) : print();
  }

  @Override
  TargetValue withKept(KeptMembers kept);

  /**
   * Reads a value as printed in real plans: the whole cell or nothing.
   *
   * <p>Words alone are a {@link Qualitative} value, or a {@link Milestone} if they begin with what
   * is to be done ("ban hành", "hoàn thành", ...). Of bare numbers with a stroke, "31/34" and
   * "30/63" are places among the provinces, of which there were 63 until 2025-06-30 and 34 since;
   * other ones count ("13/17"). "80/90" may be the values of two levels and is not read; {@link
   * #split} reads it.
   *
   * @param text the cell, such as "≥ 3% và tăng dần", "20% - 50%", "top 10"
   * @return the value; empty if there are figures in the words and they are not understood, and if
   *     the cell begins with a hedge, which {@link PromisedValue#parse} reads
   */
  static Optional<TargetValue> parse(String text) {
    return TargetValueGrammar.parse(text);
  }

  /**
   * Reads a value in a column of which the unit is known: a number under a unit of ranks is a place
   * ("≤ 10" under "Thứ bậc"), and so is "13/17" there; "31/34" under a unit of counts is a count.
   *
   * @param text the cell
   * @param column the unit of its column or indicator
   * @return the value; empty as in {@link #parse(String)}
   */
  static Optional<TargetValue> parse(String text, Unit column) {
    return TargetValueGrammar.parse(text, column);
  }

  /**
   * Splits a cell that prints several values into values with labels, each of which is the value of
   * a target of its own.
   *
   * <p>"80% hộ, 100% xã" has the labels "hộ" and "xã"; "2025: 15-20%; 2030: 25-30%" the labels
   * "2025" and "2030"; "≤ 3 Đông Nam Á; ≤ 50 Thế giới" has none, because the scopes tell the ranks
   * apart; "90/80/70 (bộ/tỉnh/xã)" the labels "bộ", "tỉnh" and "xã".
   *
   * <p>A comparison before the first of several numbers with strokes is ambiguous: "trên 90/80/70"
   * may mean all three. It is kept as printed: the first value has it, and the others are {@link
   * Comparison#UNSPECIFIED}. In "100/90/trên 70" only the last is more than. A unit after the last
   * number is that of all.
   *
   * @param text the cell
   * @return the values in order; a single one without a label if the cell is one value; empty if it
   *     is not understood as a whole
   */
  static List<LabelledValue> split(String text) {
    return SeveralValues.split(text);
  }

  /**
   * Splits a cell of which the heading tells the labels, such as "90/80/70" under "bộ/tỉnh/xã".
   *
   * @param text the cell
   * @param labels the labels in the order of the values
   * @return the values with these labels; empty if the cell is not understood as a whole, or has
   *     not as many values as there are labels
   */
  static List<LabelledValue> split(String text, List<String> labels) {
    return SeveralValues.split(text, labels);
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
   * Returns a thing to be done.
   *
   * @param statement what is to be done
   * @return the value
   */
  static Milestone milestone(String statement) {
    return ImmutableTargetValue.Milestone.builder().statement(statement).build();
  }

  /**
   * Returns a count to be reached of a total.
   *
   * @param count how many must be reached
   * @param total how many there are
   * @param counted what is counted; empty if not printed
   * @return the value
   */
  static Checklist checklist(int count, int total, Optional<String> counted) {
    return ImmutableTargetValue.Checklist.builder()
        .count(count)
        .total(total)
        .counted(counted)
        .build();
  }

  /**
   * Returns several values that must all be reached.
   *
   * @param parts the values with their labels
   * @return the value
   */
  static Composite composite(List<LabelledValue> parts) {
    return ImmutableTargetValue.Composite.builder().parts(parts).build();
  }

  /**
   * Returns an increase or a decrease.
   *
   * @param direction which way
   * @param value by how much: a quantity or an interval
   * @param reference against what, such as "hiện tại" or "năm 2024"; empty if not printed
   * @return the value
   */
  static Change change(ChangeDirection direction, TargetValue value, Optional<String> reference) {
    return ImmutableTargetValue.Change.builder()
        .direction(direction)
        .value(value)
        .reference(reference)
        .build();
  }

  /**
   * Returns a value that must be reached again and again.
   *
   * @param value the value of each time
   * @param every how often
   * @return the value
   */
  static Recurring recurring(TargetValue value, Recurrence every) {
    return ImmutableTargetValue.Recurring.builder().value(value).every(every).build();
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

    /** {@return the unit as understood; empty if none is printed beside the number} */
    default Optional<Unit> unit() {
      return getUnit().map(Unit::of);
    }

    /** {@return the words that follow, such as "và tăng dần"; absent if there are none} */
    Optional<String> getTrend();

    /**
     * Returns a copy with other words that follow.
     *
     * @param trend the words
     * @return the copy
     */
    Quantity withTrend(String trend);

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return getComparison() + " " + getNumber();
    }

    @Override
    Quantity withKept(KeptMembers kept);
  }

  /**
   * A range: "40 - 50", "20% - 50%", "tối thiểu 30 - 50 doanh nghiệp". When it is met is hardly
   * ever printed: see {@link #getMetWhen}.
   */
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

    /** {@return the unit as understood; empty if none is printed beside the numbers} */
    default Optional<Unit> unit() {
      return getUnit().map(Unit::of);
    }

    /** {@return when it counts as met; absent if not stated, and then the lower end is enough} */
    Optional<IntervalRule> getMetWhen();

    /**
     * Returns a copy that states when it is met.
     *
     * @param metWhen the rule
     * @return the copy
     */
    Interval withMetWhen(IntervalRule metWhen);

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return getLower() + " to " + getUpper();
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

    /**
     * {@return the year of the ranking, such as 2023 in "nhóm 30/63 tỉnh năm 2023"; absent if not
     * printed}
     */
    Optional<Integer> getYear();

    /**
     * Returns a copy for the ranking of a year.
     *
     * @param year the year
     * @return the copy
     */
    Rank withYear(int year);

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return "Rank " + getPosition();
    }

    @Override
    Rank withKept(KeptMembers kept);
  }

  /**
   * A thing to be done, which is there or is not: "ban hành Kế hoạch chuyển đổi số năm 2025". It is
   * not "100%": the document that proves it is its evidence.
   */
  @Value.Immutable
  non-sealed interface Milestone extends TargetValue {
    /** {@return what is to be done} */
    @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
    String getStatement();

    /** {@return the document that proves it (minh chứng); absent if not stated} */
    Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getEvidence();

    /**
     * Returns a copy with a document that proves it.
     *
     * @param evidence the document
     * @return the copy
     */
    Milestone withEvidence(String evidence);

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return "Milestone";
    }

    @Override
    Milestone withKept(KeptMembers kept);
  }

  /**
   * How many of all: "19/19 sở, ban, ngành", "13/17 dịch vụ". Both numbers are kept: 13 of 17 is
   * 76,5% of the list, and that is another thing than a measured 76,5%.
   */
  @Value.Immutable
  non-sealed interface Checklist extends TargetValue {
    /** {@return how many must be reached} */
    int getCount();

    /** {@return how many there are} */
    int getTotal();

    /** {@return what is counted, as printed; absent if not printed} */
    Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getCounted();

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return getCount() + " of " + getTotal();
    }

    @Override
    Checklist withKept(KeptMembers kept);
  }

  /** Several values that must all be reached: "80% hộ, 100% xã". */
  @Value.Immutable
  non-sealed interface Composite extends TargetValue {
    /** {@return the values, each with the population that tells it from the others} */
    List<@Valid LabelledValue> getParts();

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return "Composite of " + getParts().size();
    }

    @Override
    Composite withKept(KeptMembers kept);
  }

  /**
   * A step from where the value stands: "giảm 30%", "giảm tối thiểu 20% so với hiện tại", "tăng 30%
   * so với năm 2024". Without a baseline the form can be measured, but nobody can say from where.
   */
  @Value.Immutable
  non-sealed interface Change extends TargetValue {
    /** {@return which way} */
    ChangeDirection getDirection();

    /** {@return by how much: a quantity or an interval; no other form says how much} */
    @Valid
    TargetValue getValue();

    /**
     * {@return against what, without the words "so với", such as "hiện tại"; absent if not printed}
     */
    Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getReference();

    /** {@return the value from which it is counted; absent if not stated} */
    Optional<@Valid Measurement> getBaseline();

    /**
     * Returns a copy with the value from which it is counted.
     *
     * @param baseline the value
     * @return the copy
     */
    Change withBaseline(Measurement baseline);

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return getDirection() + " " + getValue();
    }

    @Override
    Change withKept(KeptMembers kept);
  }

  /**
   * A value that must be reached anew in each period and has no end of its own: "tăng tối thiểu 7%
   * hằng năm", "7%/năm", ">= 1% hằng năm".
   */
  @Value.Immutable
  non-sealed interface Recurring extends TargetValue {
    /** {@return the value of each period} */
    @Valid
    TargetValue getValue();

    /** {@return how often it is due} */
    Recurrence getEvery();

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return getValue() + " " + getEvery();
    }

    @Override
    Recurring withKept(KeptMembers kept);
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

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return "Qualitative";
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

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return "Maintain " + getValue();
    }

    @Override
    Maintain withKept(KeptMembers kept);
  }
}
