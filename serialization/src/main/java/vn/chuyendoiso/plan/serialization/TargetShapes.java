package vn.chuyendoiso.plan.serialization;

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
import vn.chuyendoiso.plan.target.Recurrence;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;

/** Shapes of indicators, targets and their values. */
final class TargetShapes {

  private static final WireType<Comparison> COMPARISON = Scalars.code(Comparison.class);
  private static final WireType<Integer> COUNT =
      Scalars.wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);
  static final WireType<IndicatorId> INDICATOR_ID =
      Scalars.id(IndicatorId::parse, IndicatorId::value);

  static final WireType<TargetId> TARGET_ID = Scalars.id(TargetId::parse, TargetId::value);

  private static final WireType<TargetValue> SOME_VALUE = Shape.later(() -> TargetShapes.VALUE);

  static final Shape<LabelledValue, LabelledValue.Builder> LABELLED_VALUE =
      Shape.of(
              LabelledValue.class,
              LabelledValue::builder,
              LabelledValue.Builder::clear,
              LabelledValue.Builder::build)
          .optional("label", Scalars.TEXT, LabelledValue::getLabel, LabelledValue.Builder::label)
          .required("value", SOME_VALUE, LabelledValue::getValue, LabelledValue.Builder::value)
          .shape();

  static final Shape<Measurement, Measurement.Builder> MEASUREMENT =
      Shape.of(
              Measurement.class,
              Measurement::builder,
              Measurement.Builder::clear,
              Measurement.Builder::build)
          .required(
              "value",
              CommonShapes.printed(SOME_VALUE),
              Measurement::getValue,
              Measurement.Builder::value)
          .optional("asOf", Scalars.DATE, Measurement::getAsOf, Measurement.Builder::asOf)
          .optional(
              "basis",
              Scalars.code(MeasurementBasis.class),
              Measurement::getBasis,
              Measurement.Builder::basis)
          .optional("source", Scalars.TEXT, Measurement::getSource, Measurement.Builder::source)
          .shape();

  static final Family<TargetValue> VALUE =
      Family.of(TargetValue.class, "form")
          .form(
              "quantity",
              TargetValue.Quantity.class,
              m ->
                  m.required("comparison", COMPARISON, TargetValue.Quantity::getComparison)
                      .required("number", Scalars.DECIMAL, TargetValue.Quantity::getNumber)
                      .optional("unit", Scalars.TEXT, TargetValue.Quantity::getUnit)
                      .optional("trend", Scalars.TEXT, TargetValue.Quantity::getTrend),
              TargetShapes::quantity)
          .form(
              "interval",
              TargetValue.Interval.class,
              m ->
                  m.required("comparison", COMPARISON, TargetValue.Interval::getComparison)
                      .required("lower", Scalars.DECIMAL, TargetValue.Interval::getLower)
                      .required("upper", Scalars.DECIMAL, TargetValue.Interval::getUpper)
                      .optional("unit", Scalars.TEXT, TargetValue.Interval::getUnit)
                      .optional(
                          "metWhen",
                          Scalars.code(IntervalRule.class),
                          TargetValue.Interval::getMetWhen),
              TargetShapes::interval)
          .form(
              "rank",
              TargetValue.Rank.class,
              m ->
                  m.required("position", COUNT, TargetValue.Rank::getPosition)
                      .optional("scope", Scalars.TEXT, TargetValue.Rank::getScope)
                      .optional("outOf", COUNT, TargetValue.Rank::getOutOf)
                      .optional("year", COUNT, TargetValue.Rank::getYear),
              TargetShapes::rank)
          .form(
              "milestone",
              TargetValue.Milestone.class,
              m ->
                  m.required("statement", Scalars.TEXT, TargetValue.Milestone::getStatement)
                      .optional("evidence", Scalars.TEXT, TargetValue.Milestone::getEvidence),
              TargetShapes::milestone)
          .form(
              "checklist",
              TargetValue.Checklist.class,
              m ->
                  m.required("count", COUNT, TargetValue.Checklist::getCount)
                      .required("total", COUNT, TargetValue.Checklist::getTotal)
                      .optional("counted", Scalars.TEXT, TargetValue.Checklist::getCounted),
              p ->
                  TargetValue.checklist(
                      p.<Integer>get("count"), p.<Integer>get("total"), p.find("counted")))
          .form(
              "composite",
              TargetValue.Composite.class,
              m -> m.list("parts", LABELLED_VALUE, TargetValue.Composite::getParts),
              p -> TargetValue.composite(p.list("parts")))
          .form(
              "change",
              TargetValue.Change.class,
              m ->
                  m.required(
                          "direction",
                          Scalars.code(ChangeDirection.class),
                          TargetValue.Change::getDirection)
                      .required("value", SOME_VALUE, TargetValue.Change::getValue)
                      .optional("reference", Scalars.TEXT, TargetValue.Change::getReference)
                      .optional("baseline", MEASUREMENT, TargetValue.Change::getBaseline),
              TargetShapes::change)
          .form(
              "recurring",
              TargetValue.Recurring.class,
              m ->
                  m.required("value", SOME_VALUE, TargetValue.Recurring::getValue)
                      .required(
                          "every", Scalars.code(Recurrence.class), TargetValue.Recurring::getEvery),
              p -> TargetValue.recurring(p.get("value"), p.get("every")))
          .form(
              "qualitative",
              TargetValue.Qualitative.class,
              m -> m.required("statement", Scalars.TEXT, TargetValue.Qualitative::getStatement),
              p -> TargetValue.qualitative(p.get("statement")))
          .form(
              "maintain",
              TargetValue.Maintain.class,
              m -> m.required("value", SOME_VALUE, TargetValue.Maintain::getValue),
              p -> TargetValue.maintain(p.get("value")))
          .family();

  static final Shape<Printed<TargetValue>, Printed.Builder<TargetValue>> PRINTED_VALUE =
      CommonShapes.printed(VALUE);

  static final Shape<IndicatorAlias, IndicatorAlias.Builder> ALIAS =
      Shape.of(
              IndicatorAlias.class,
              IndicatorAlias::builder,
              IndicatorAlias.Builder::clear,
              IndicatorAlias.Builder::build)
          .required("name", Scalars.TEXT, IndicatorAlias::getName, IndicatorAlias.Builder::name)
          .optional(
              "lastDay", Scalars.DATE, IndicatorAlias::getLastDay, IndicatorAlias.Builder::lastDay)
          .optional(
              "remark", Scalars.TEXT, IndicatorAlias::getRemark, IndicatorAlias.Builder::remark)
          .shape();

  static final Shape<Indicator, Indicator.Builder> INDICATOR =
      Shape.of(
              Indicator.class,
              Indicator::builder,
              Indicator.Builder::clear,
              Indicator.Builder::build)
          .required("id", INDICATOR_ID, Indicator::getId, Indicator.Builder::id)
          .required("name", Scalars.TEXT, Indicator::getName, Indicator.Builder::name)
          .optional("unit", Scalars.TEXT, Indicator::getUnit, Indicator.Builder::unit)
          .optional(
              "direction",
              Scalars.code(Direction.class),
              Indicator::getDirection,
              Indicator.Builder::direction)
          .optional("metric", Scalars.TEXT, Indicator::getMetric, Indicator.Builder::metric)
          .list("aliases", ALIAS, Indicator::getAliases, Indicator.Builder::aliases)
          .optional(
              "population", Scalars.TEXT, Indicator::getPopulation, Indicator.Builder::population)
          .optional(
              "aggregation",
              Scalars.code(Aggregation.class),
              Indicator::getAggregation,
              Indicator.Builder::aggregation)
          .optional(
              "indexComponent",
              Scalars.TEXT,
              Indicator::getIndexComponent,
              Indicator.Builder::indexComponent)
          .shape();

  static final Shape<Derivation, Derivation.Builder> DERIVATION =
      Shape.of(
              Derivation.class,
              Derivation::builder,
              Derivation.Builder::clear,
              Derivation.Builder::build)
          .required(
              "instrument",
              LawShapes.INSTRUMENT,
              Derivation::getInstrument,
              Derivation.Builder::instrument)
          .optional("clause", Scalars.TEXT, Derivation::getClause, Derivation.Builder::clause)
          .optional(
              "nationalTarget",
              Scalars.TEXT,
              Derivation::getNationalTarget,
              Derivation.Builder::nationalTarget)
          .optional("value", PRINTED_VALUE, Derivation::getValue, Derivation.Builder::value)
          .shape();

  static final Shape<Target, Target.Builder> TARGET =
      Shape.of(Target.class, Target::builder, Target.Builder::clear, Target.Builder::build)
          .required("id", TARGET_ID, Target::getId, Target.Builder::id)
          .optional("code", Scalars.TEXT, Target::getCode, Target.Builder::code)
          .optional("title", Scalars.TEXT, Target::getTitle, Target.Builder::title)
          .optional("indicator", INDICATOR_ID, Target::getIndicator, Target.Builder::indicator)
          .optional("value", PRINTED_VALUE, Target::getValue, Target.Builder::value)
          .optional(
              "commitment",
              Scalars.code(Commitment.class),
              Target::getCommitment,
              Target.Builder::commitment)
          .optional(
              "deadline",
              CommonShapes.PRINTED_DEADLINE,
              Target::getDeadline,
              Target.Builder::deadline)
          .optional("method", Scalars.TEXT, Target::getMethod, Target.Builder::method)
          .optional("baseline", MEASUREMENT, Target::getBaseline, Target.Builder::baseline)
          .optional(
              "level", Scalars.code(GovernmentLevel.class), Target::getLevel, Target.Builder::level)
          .optional("population", Scalars.TEXT, Target::getPopulation, Target.Builder::population)
          .optional("condition", Scalars.TEXT, Target::getCondition, Target.Builder::condition)
          .optional("exclusion", Scalars.TEXT, Target::getExclusion, Target.Builder::exclusion)
          .optional(
              "instrument", LawShapes.INSTRUMENT, Target::getInstrument, Target.Builder::instrument)
          .list("derivedFrom", DERIVATION, Target::getDerivedFrom, Target.Builder::derivedFrom)
          .list(
              "assignments",
              ActorShapes.ASSIGNMENT,
              Target::getAssignments,
              Target.Builder::assignments)
          .list(
              "children",
              Shape.later(() -> TargetShapes.TARGET),
              Target::getChildren,
              Target.Builder::children)
          .shape();

  private TargetShapes() {}

  private static TargetValue.Quantity quantity(Parts parts) {
    TargetValue.Quantity quantity =
        TargetValue.quantity(parts.get("comparison"), parts.get("number"), parts.find("unit"));
    return parts.<String>find("trend").map(quantity::withTrend).orElse(quantity);
  }

  private static TargetValue.Interval interval(Parts parts) {
    TargetValue.Interval interval =
        TargetValue.interval(
            parts.get("comparison"), parts.get("lower"), parts.get("upper"), parts.find("unit"));
    return parts.<IntervalRule>find("metWhen").map(interval::withMetWhen).orElse(interval);
  }

  private static TargetValue.Rank rank(Parts parts) {
    TargetValue.Rank rank =
        TargetValue.rank(parts.<Integer>get("position"), parts.find("scope"), parts.find("outOf"));
    return parts.<Integer>find("year").map(rank::withYear).orElse(rank);
  }

  private static TargetValue.Milestone milestone(Parts parts) {
    TargetValue.Milestone milestone = TargetValue.milestone(parts.get("statement"));
    return parts.<String>find("evidence").map(milestone::withEvidence).orElse(milestone);
  }

  private static TargetValue.Change change(Parts parts) {
    TargetValue.Change change =
        TargetValue.change(parts.get("direction"), parts.get("value"), parts.find("reference"));
    return parts.<Measurement>find("baseline").map(change::withBaseline).orElse(change);
  }
}
