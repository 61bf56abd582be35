package vn.chuyendoiso.plan.generators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.generators.Kept.Slot;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.target.ChangeDirection;
import vn.chuyendoiso.plan.target.Commitment;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Derivation;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorAlias;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.IntervalRule;
import vn.chuyendoiso.plan.target.LabelledValue;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.NationalTarget;
import vn.chuyendoiso.plan.target.NationalTargetCatalogue;
import vn.chuyendoiso.plan.target.Recurrence;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;

/**
 * Indicators, targets, and the values to be reached.
 *
 * <p>Example: "tối thiểu 80%", "40 - 50", "top 10/63 cả nước", "giảm 20% so với hiện tại", "duy trì
 * 100%", words alone; numbers of up to 30 digits; headings without a value; rows below rows, three
 * levels deep. Thread-safe.
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
    return Parts.of(targetIds(), trees(DEPTH)).as(Targets::numbered);
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
   * Returns values of every form that mean the same after they were printed and read: units and
   * scopes have no figures, nothing is carried along, and only what is printed is there.
   *
   * @return values without kept members
   */
  public static Arbitrary<TargetValue> printableValues() {
    Arbitrary<Optional<String>> units = Choice.maybe(0.6, Vocabulary.any("printed-unit"));
    Arbitrary<TargetValue> amounts =
        Choice.<TargetValue>of(3, quantities(Numbers.decimals(), units, Pick.of("và tăng"), 0))
            .or(1, intervals(Numbers.decimals(), units));
    Arbitrary<TargetValue> steps =
        Parts.of(
                Pick.of(ChangeDirection.class),
                amounts,
                Choice.maybe(0.5, Vocabulary.any("reference")))
            .as(TargetValue::change);
    Arbitrary<TargetValue> ranks = printableRanks();
    Arbitrary<TargetValue> once =
        Choice.<TargetValue>of(6, amounts).or(2, ranks).or(2, checklists()).or(2, steps);
    Arbitrary<TargetValue> plain =
        Choice.<TargetValue>of(6, once)
            .or(1, quantities(Numbers.decimals(), units, Vocabulary.any("trend"), 1))
            .or(1, Parts.of(once, Pick.of(Recurrence.class)).as(TargetValue::recurring))
            .or(1, printableComposites(units))
            .or(1, milestones())
            .or(1, Vocabulary.any("quality").map(TargetValue::qualitative));
    return Parts.of(plain, Choice.of(5, List.of(false)).or(1, List.of(true)))
        .as((value, kept) -> kept ? TargetValue.maintain(value) : value);
  }

  private static Arbitrary<TargetValue> printableRanks() {
    return Parts.of(
            positions(),
            Choice.maybe(0.5, Vocabulary.any("scope")),
            Choice.maybe(0.3, positions()),
            Choice.maybe(0.1, years()))
        .as(Targets::rank);
  }

  // A part is told from the others by its label.
  private static Arbitrary<TargetValue> printableComposites(Arbitrary<Optional<String>> units) {
    Arbitrary<TargetValue> values =
        Choice.<TargetValue>of(3, quantities(Numbers.decimals(), units, Pick.of("và tăng"), 0))
            .or(1, intervals(Numbers.decimals(), units))
            .or(1, printableRanks())
            .or(1, checklists());
    Arbitrary<LabelledValue> parts =
        Parts.of(Vocabulary.any("part-label").map(Optional::of), values).as(LabelledValue::of);
    return Rows.between(parts, 2, 4).map(TargetValue::composite);
  }

  private static Arbitrary<TargetValue> milestones() {
    return Parts.of(Vocabulary.any("milestone"), Choice.maybe(0.3, Vocabulary.any("evidence")))
        .as(Targets::milestone);
  }

  private static TargetValue milestone(String statement, Optional<String> evidence) {
    TargetValue.Milestone milestone = TargetValue.milestone(statement);
    return evidence.map(milestone::withEvidence).orElse(milestone);
  }

  private static Arbitrary<TargetValue> checklists() {
    return Parts.of(
            Pick.between(0, 100),
            Pick.between(0, 100),
            Choice.maybe(0.7, Vocabulary.any("counted")))
        .as(TargetValue::checklist);
  }

  private static Arbitrary<Integer> years() {
    return Pick.between(2020, 2045);
  }

  private static TargetValue rank(
      int position, Optional<String> scope, Optional<Integer> outOf, Optional<Integer> year) {
    TargetValue.Rank rank = TargetValue.rank(position, scope, outOf);
    return year.map(rank::withYear).orElse(rank);
  }

  /**
   * Returns values with what they hold for, as one cell prints several of them.
   *
   * @return parts of composite values, some with kept members
   */
  public static Arbitrary<LabelledValue> labelledValues() {
    return labelled(1);
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
        .maybe("direction", 0.3, Pick.of(Direction.class), Indicator.Builder::direction)
        .maybe("metric", 0.3, Pick.of(metrics), Indicator.Builder::metric)
        .list("aliases", Rows.upTo(aliases(), 2), Indicator.Builder::aliases)
        .maybe("population", 0.1, Texts.from("population"), Indicator.Builder::population)
        .maybe("aggregation", 0.1, Pick.of(Aggregation.class), Indicator.Builder::aggregation)
        .maybe("indexComponent", 0.1, Texts.codes(), Indicator.Builder::indexComponent)
        .build(Indicator.Builder::build);
  }

  /**
   * Returns other names of indicators.
   *
   * @return aliases, some with a last day, some with kept members
   */
  public static Arbitrary<IndicatorAlias> aliases() {
    return Assembly.of(IndicatorAlias::builder)
        .with("name", Texts.from("indicator"), IndicatorAlias.Builder::name)
        .maybe("lastDay", 0.5, Deadlines.dates(), IndicatorAlias.Builder::lastDay)
        .maybe("remark", 0.3, Texts.texts(), IndicatorAlias.Builder::remark)
        .build(IndicatorAlias.Builder::build);
  }

  /**
   * Returns values that were found: baselines and results.
   *
   * @return measurements, some with kept members
   */
  public static Arbitrary<Measurement> measurements() {
    return measurements(values(1));
  }

  /**
   * Returns where targets come from.
   *
   * @return derivations, some from a row of the national catalogue, some with kept members
   */
  public static Arbitrary<Derivation> derivations() {
    List<String> rows =
        NationalTargetCatalogue.bundled().all().stream().map(NationalTarget::getId).toList();
    return Assembly.of(Derivation::builder)
        .with("instrument", Instruments.references(), Derivation.Builder::instrument)
        .maybe("clause", 0.5, Texts.codes(), Derivation.Builder::clause)
        .maybe("nationalTarget", 0.3, Pick.of(rows), Derivation.Builder::nationalTarget)
        .maybe(
            "value",
            0.5,
            Deadlines.printed(values(1), TargetValue::print),
            Derivation.Builder::value)
        .build(Derivation.Builder::build);
  }

  private static Arbitrary<Measurement> measurements(Arbitrary<TargetValue> values) {
    return Assembly.of(Measurement::builder)
        .with("value", Deadlines.printed(values, TargetValue::print), Measurement.Builder::value)
        .maybe("asOf", 0.5, Deadlines.dates(), Measurement.Builder::asOf)
        .maybe("basis", 0.5, Pick.of(MeasurementBasis.class), Measurement.Builder::basis)
        .maybe("source", 0.3, Texts.texts(), Measurement.Builder::source)
        .build(Measurement.Builder::build);
  }

  static Arbitrary<TargetId> targetIds() {
    return Ids.of("ct-", TargetId::new);
  }

  static Arbitrary<IndicatorId> indicatorIds() {
    return Ids.of("cs-", IndicatorId::new);
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
            .maybe("commitment", 0.2, Pick.of(Commitment.class), Target.Builder::commitment)
            .maybe("deadline", 0.7, Deadlines.printed(), Target.Builder::deadline)
            .maybe("method", 0.5, Texts.from("method"), Target.Builder::method)
            .maybe("baseline", 0.1, measurements(), Target.Builder::baseline)
            .maybe("level", 0.1, Pick.of(GovernmentLevel.class), Target.Builder::level)
            .maybe("population", 0.1, Texts.from("population"), Target.Builder::population)
            .maybe("condition", 0.1, Texts.from("condition"), Target.Builder::condition)
            .maybe("exclusion", 0.1, Texts.from("exclusion"), Target.Builder::exclusion)
            .maybe("instrument", 0.1, Instruments.references(), Target.Builder::instrument)
            .list("derivedFrom", Rows.upTo(derivations(), 1), Target.Builder::derivedFrom)
            .list("assignments", Rows.upTo(Actors.assignments(), 2), Target.Builder::assignments);
    Arbitrary<List<Target>> children =
        depth <= 1 ? Rows.none() : Rows.below(trees(depth - 1), CHILDREN);
    return rows.list("children", children, Target.Builder::children).build(Target.Builder::build);
  }

  /** Gives a row and the rows below it keys that tell their places. */
  static Target numbered(TargetId id, Target target) {
    if (target.getChildren().isEmpty()) {
      return target.withId(id);
    }
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
        Choice.<TargetValue>of(20, quantities(Numbers.decimals(), units, trends, 0.1))
            .or(5, metWhen(intervals(Numbers.decimals(), units)))
            .or(5, ranks())
            .or(2, Texts.from("quality").map(TargetValue::qualitative))
            .or(2, Choice.<TargetValue>of(3, milestones()).or(1, oddMilestones()))
            .or(2, checklists());
    return Kept.beside(
        depth == 0
            ? forms
            : forms
                .or(3, values(depth - 1).map(TargetValue::maintain))
                .or(2, recurring(depth - 1))
                .or(2, changes(depth - 1))
                .or(2, composites(depth - 1)),
        Targets::slots);
  }

  private static Arbitrary<TargetValue> metWhen(Arbitrary<TargetValue> intervals) {
    return Parts.of(
            intervals.map(v -> (TargetValue.Interval) v),
            Choice.maybe(0.2, Pick.of(IntervalRule.class)))
        .as((interval, rule) -> rule.map(interval::withMetWhen).orElse(interval));
  }

  private static Arbitrary<TargetValue> oddMilestones() {
    return Parts.of(Texts.titles(), Choice.maybe(0.5, Texts.oddTexts())).as(Targets::milestone);
  }

  private static Arbitrary<TargetValue> recurring(int depth) {
    return Parts.of(values(depth), Pick.of(Recurrence.class)).as(TargetValue::recurring);
  }

  private static Arbitrary<TargetValue> changes(int depth) {
    return Parts.of(
            Pick.of(ChangeDirection.class),
            values(depth),
            Choice.maybe(0.5, Texts.from("reference")),
            Choice.maybe(0.2, measurements(values(0))))
        .as(
            (direction, value, reference, baseline) -> {
              TargetValue.Change change = TargetValue.change(direction, value, reference);
              return baseline.map(change::withBaseline).orElse(change);
            });
  }

  private static Arbitrary<TargetValue> composites(int depth) {
    return Rows.upTo(labelled(depth), 3).map(TargetValue::composite);
  }

  private static Arbitrary<LabelledValue> labelled(int depth) {
    return Assembly.of(LabelledValue::builder)
        .maybe("label", 0.7, Texts.from("part-label"), LabelledValue.Builder::label)
        .with("value", values(depth), LabelledValue.Builder::value)
        .build(LabelledValue.Builder::build);
  }

  private static Arbitrary<TargetValue> quantities(
      Arbitrary<BigDecimal> numbers,
      Arbitrary<Optional<String>> units,
      Arbitrary<String> trends,
      double withTrend) {
    return Parts.of(comparisons(), numbers, units, Choice.maybe(withTrend, trends))
        .as(
            (comparison, number, unit, trend) -> {
              TargetValue.Quantity quantity = TargetValue.quantity(comparison, number, unit);
              return trend.map(quantity::withTrend).orElse(quantity);
            });
  }

  // In drafts the ends may be swapped; a rule reports it.
  private static Arbitrary<TargetValue> intervals(
      Arbitrary<BigDecimal> numbers, Arbitrary<Optional<String>> units) {
    return Parts.of(comparisons(), numbers, numbers, units).as(TargetValue::interval);
  }

  private static Arbitrary<TargetValue> ranks() {
    Arbitrary<Integer> any = Choice.<Integer>of(12, positions()).or(1, Pick.between(-1, 0));
    return Parts.of(
            any,
            Choice.maybe(0.5, Texts.from("scope")),
            Choice.maybe(0.3, any),
            Choice.maybe(0.1, years()))
        .as(Targets::rank);
  }

  private static Arbitrary<Integer> positions() {
    return Choice.<Integer>of(9, Pick.between(1, 63)).or(1, Pick.between(1, 999_999));
  }

  private static Arbitrary<Comparison> comparisons() {
    return Choice.of(8, List.of(Comparison.UNSPECIFIED))
        .or(4, List.of(Comparison.AT_LEAST))
        .or(3, List.of(Comparison.MORE_THAN))
        .or(1, List.of(Comparison.ABOUT))
        .or(1, List.of(Comparison.EQUAL))
        .or(1, List.of(Comparison.AT_MOST))
        .or(1, List.of(Comparison.LESS_THAN));
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
          Slot.optional("unit", interval.getUnit()),
          Slot.optional("metWhen", interval.getMetWhen()));
    } else if (value instanceof TargetValue.Rank rank) {
      return List.of(
          Slot.filled("position"),
          Slot.optional("scope", rank.getScope()),
          Slot.optional("outOf", rank.getOutOf()),
          Slot.optional("year", rank.getYear()));
    } else if (value instanceof TargetValue.Milestone milestone) {
      return List.of(Slot.filled("statement"), Slot.optional("evidence", milestone.getEvidence()));
    } else if (value instanceof TargetValue.Checklist checklist) {
      return List.of(
          Slot.filled("count"),
          Slot.filled("total"),
          Slot.optional("counted", checklist.getCounted()));
    } else if (value instanceof TargetValue.Composite composite) {
      return List.of(Slot.list("parts", composite.getParts()));
    } else if (value instanceof TargetValue.Change change) {
      return List.of(
          Slot.filled("direction"),
          Slot.filled("value"),
          Slot.optional("reference", change.getReference()),
          Slot.optional("baseline", change.getBaseline()));
    } else if (value instanceof TargetValue.Recurring) {
      return List.of(Slot.filled("value"), Slot.filled("every"));
    } else if (value instanceof TargetValue.Qualitative) {
      return List.of(Slot.filled("statement"));
    }
    return List.of(Slot.filled("value"));
  }
}
