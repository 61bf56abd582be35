package vn.chuyendoiso.plan.generators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.chuyendoiso.plan.generators.Kept.Slot;
import vn.chuyendoiso.plan.target.Commitment;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.NationalTarget;
import vn.chuyendoiso.plan.target.NationalTargetCatalogue;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;

/**
 * Indicators, targets, and the values to be reached.
 *
 * <p>Example: "tối thiểu 80%", "40 - 50", "top 10/63 cả nước", "duy trì 100%", words alone; numbers
 * of up to 30 digits; headings without a value; rows below rows, three levels deep. Thread-safe.
 */
public final class Targets {

  static final int DEPTH = 3;

  private static final int CHILDREN = 3;

  private Targets() {}

  /**
   * Returns rows of the table of targets, with the rows below them.
   *
   * @return targets, some with kept members; the keys inside one tree differ
   */
  public static Arbitrary<Target> targets() {
    return Combinators.combine(targetIds(), trees(DEPTH)).as(Targets::numbered);
  }

  /**
   * Returns values of every form.
   *
   * @return values, some with kept members; not every one can be read back from its print
   */
  public static Arbitrary<TargetValue> values() {
    return values(2);
  }

  /**
   * Returns values that mean the same after they were printed and read: numbers are not negative,
   * units are none but the percent and per mille signs, scopes have no figures.
   *
   * @return values without kept members
   */
  public static Arbitrary<TargetValue> printableValues() {
    Arbitrary<Optional<String>> units = Choice.maybe(0.5, Arbitraries.of("%", "‰"));
    Arbitrary<TargetValue> plain =
        Choice.<TargetValue>of(6, quantities(Numbers.amounts(), units, Vocabulary.any("trend")))
            .or(2, intervals(Numbers.amounts(), units))
            .or(
                2,
                Combinators.combine(
                        positions(),
                        Choice.maybe(0.5, Vocabulary.any("scope")),
                        Choice.maybe(0.3, positions()))
                    .as(TargetValue::rank))
            .or(1, Vocabulary.any("quality").map(TargetValue::qualitative));
    return Combinators.combine(plain, Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true)))
        .as((value, kept) -> kept ? TargetValue.maintain(value) : value);
  }

  /**
   * Returns what is measured.
   *
   * @return indicators, some with kept members, some with a metric of the national catalogue
   */
  public static Arbitrary<Indicator> indicators() {
    List<String> metrics =
        NationalTargetCatalogue.bundled().all().stream()
            .map(NationalTarget::getMetric)
            .distinct()
            .toList();
    return Assembly.of(Indicator::builder)
        .with("id", indicatorIds(), Indicator.Builder::id)
        .with("name", Texts.from("indicator"), Indicator.Builder::name)
        .maybe("unit", 0.8, Texts.from("unit"), Indicator.Builder::unit)
        .maybe("direction", 0.3, Arbitraries.of(Direction.class), Indicator.Builder::direction)
        .maybe("metric", 0.3, Arbitraries.of(metrics), Indicator.Builder::metric)
        .build(Indicator.Builder::build);
  }

  static Arbitrary<TargetId> targetIds() {
    return Ids.of("ct-").map(TargetId::new);
  }

  static Arbitrary<IndicatorId> indicatorIds() {
    return Ids.of("cs-").map(IndicatorId::new);
  }

  /** Trees of rows with keys that {@link #numbered} replaces. */
  static Arbitrary<Target> trees(int depth) {
    Assembly<Target.Builder> rows =
        Assembly.of(Target::builder)
            .with("id", targetIds(), Target.Builder::id)
            .maybe("code", 0.5, Texts.codes(), Target.Builder::code)
            .maybe("title", 0.2, Texts.from("target-label"), Target.Builder::title)
            .maybe("indicator", 0.8, indicatorIds(), Target.Builder::indicator)
            .maybe(
                "value",
                0.8,
                Deadlines.printed(values(), TargetValue::print),
                Target.Builder::value)
            .maybe("commitment", 0.2, Arbitraries.of(Commitment.class), Target.Builder::commitment)
            .maybe("deadline", 0.7, Deadlines.printed(), Target.Builder::deadline)
            .maybe("method", 0.5, Texts.from("method"), Target.Builder::method)
            .maybe("population", 0.1, Texts.from("population"), Target.Builder::population)
            .maybe("condition", 0.1, Texts.from("condition"), Target.Builder::condition)
            .maybe("exclusion", 0.1, Texts.from("exclusion"), Target.Builder::exclusion)
            .list(
                "assignments",
                Actors.assignments().list().ofMaxSize(2),
                Target.Builder::assignments);
    Arbitrary<List<Target>> children =
        depth <= 1 ? Arbitraries.just(List.of()) : Rows.below(trees(depth - 1), CHILDREN);
    return rows.list("children", children, Target.Builder::children).build(Target.Builder::build);
  }

  /** Gives a row and the rows below it keys that tell their places. */
  static Target numbered(TargetId id, Target target) {
    List<Target> children = new ArrayList<>();
    for (Target child : target.getChildren()) {
      children.add(numbered(new TargetId(id + "." + (children.size() + 1)), child));
    }
    return target.withId(id).withChildren(children);
  }

  private static Arbitrary<TargetValue> values(int depth) {
    Arbitrary<Optional<String>> units = Choice.maybe(0.6, Texts.from("unit"));
    Choice<String> trends = Choice.<String>of(3, Vocabulary.any("trend")).or(1, Texts.texts());
    Choice<TargetValue> forms =
        Choice.<TargetValue>of(10, quantities(Numbers.decimals(), units, trends))
            .or(3, intervals(Numbers.decimals(), units))
            .or(3, ranks())
            .or(1, Texts.from("quality").map(TargetValue::qualitative));
    return Kept.beside(
        depth == 0 ? forms : forms.or(2, values(depth - 1).map(TargetValue::maintain)),
        Targets::slots);
  }

  private static Arbitrary<TargetValue> quantities(
      Arbitrary<BigDecimal> numbers, Arbitrary<Optional<String>> units, Arbitrary<String> trends) {
    return Combinators.combine(comparisons(), numbers, units, Choice.maybe(0.1, trends))
        .as(
            (comparison, number, unit, trend) -> {
              TargetValue.Quantity quantity = TargetValue.quantity(comparison, number, unit);
              return trend.map(quantity::withTrend).orElse(quantity);
            });
  }

  // In drafts the ends may be swapped; a rule reports it.
  private static Arbitrary<TargetValue> intervals(
      Arbitrary<BigDecimal> numbers, Arbitrary<Optional<String>> units) {
    return Combinators.combine(comparisons(), numbers, numbers, units).as(TargetValue::interval);
  }

  private static Arbitrary<TargetValue> ranks() {
    Arbitrary<Integer> any =
        Choice.<Integer>of(12, positions()).or(1, Arbitraries.integers().between(-1, 0));
    return Combinators.combine(any, Choice.maybe(0.5, Texts.from("scope")), Choice.maybe(0.3, any))
        .as(TargetValue::rank);
  }

  private static Arbitrary<Integer> positions() {
    return Choice.<Integer>of(9, Arbitraries.integers().between(1, 63))
        .or(1, Arbitraries.integers().between(1, 999_999));
  }

  private static Arbitrary<Comparison> comparisons() {
    return Arbitraries.frequency(
        Tuple.of(8, Comparison.UNSPECIFIED),
        Tuple.of(4, Comparison.AT_LEAST),
        Tuple.of(3, Comparison.MORE_THAN),
        Tuple.of(1, Comparison.EQUAL),
        Tuple.of(1, Comparison.AT_MOST),
        Tuple.of(1, Comparison.LESS_THAN));
  }

  private static List<Slot> slots(TargetValue value) {
    if (value instanceof TargetValue.Quantity quantity) {
      return List.of(
          Slot.filled("comparison"),
          Slot.filled("number"),
          Slot.optional("unit", quantity.getUnit()),
          Slot.optional("trend", quantity.getTrend()));
    } else if (value instanceof TargetValue.Interval interval) {
      return List.of(
          Slot.filled("comparison"),
          Slot.filled("lower"),
          Slot.filled("upper"),
          Slot.optional("unit", interval.getUnit()));
    } else if (value instanceof TargetValue.Rank rank) {
      return List.of(
          Slot.filled("position"),
          Slot.optional("scope", rank.getScope()),
          Slot.optional("outOf", rank.getOutOf()));
    } else if (value instanceof TargetValue.Qualitative) {
      return List.of(Slot.filled("statement"));
    }
    return List.of(Slot.filled("value"));
  }
}
