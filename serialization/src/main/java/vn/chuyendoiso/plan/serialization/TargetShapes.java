package vn.chuyendoiso.plan.serialization;

import vn.chuyendoiso.plan.target.Commitment;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
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

  static final Family<TargetValue> VALUE =
      Family.<TargetValue>of("form")
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
                      .optional("unit", Scalars.TEXT, TargetValue.Interval::getUnit),
              p ->
                  TargetValue.interval(
                      p.get("comparison"), p.get("lower"), p.get("upper"), p.find("unit")))
          .form(
              "rank",
              TargetValue.Rank.class,
              m ->
                  m.required("position", COUNT, TargetValue.Rank::getPosition)
                      .optional("scope", Scalars.TEXT, TargetValue.Rank::getScope)
                      .optional("outOf", COUNT, TargetValue.Rank::getOutOf),
              p -> TargetValue.rank(p.<Integer>get("position"), p.find("scope"), p.find("outOf")))
          .form(
              "qualitative",
              TargetValue.Qualitative.class,
              m -> m.required("statement", Scalars.TEXT, TargetValue.Qualitative::getStatement),
              p -> TargetValue.qualitative(p.get("statement")))
          .form(
              "maintain",
              TargetValue.Maintain.class,
              m ->
                  m.required(
                      "value",
                      Shape.later(() -> TargetShapes.VALUE),
                      TargetValue.Maintain::getValue),
              p -> TargetValue.maintain(p.get("value")))
          .family();

  static final Shape<Printed<TargetValue>, Printed.Builder<TargetValue>> PRINTED_VALUE =
      CommonShapes.printed(VALUE);

  static final Shape<Measurement, Measurement.Builder> MEASUREMENT =
      Shape.of(Measurement.class, Measurement::builder, Measurement.Builder::build)
          .required("value", PRINTED_VALUE, Measurement::getValue, Measurement.Builder::value)
          .optional("asOf", Scalars.DATE, Measurement::getAsOf, Measurement.Builder::asOf)
          .optional(
              "basis",
              Scalars.code(MeasurementBasis.class),
              Measurement::getBasis,
              Measurement.Builder::basis)
          .optional("source", Scalars.TEXT, Measurement::getSource, Measurement.Builder::source)
          .shape();

  static final Shape<Indicator, Indicator.Builder> INDICATOR =
      Shape.of(Indicator.class, Indicator::builder, Indicator.Builder::build)
          .required("id", INDICATOR_ID, Indicator::getId, Indicator.Builder::id)
          .required("name", Scalars.TEXT, Indicator::getName, Indicator.Builder::name)
          .optional("unit", Scalars.TEXT, Indicator::getUnit, Indicator.Builder::unit)
          .optional(
              "direction",
              Scalars.code(Direction.class),
              Indicator::getDirection,
              Indicator.Builder::direction)
          .optional("metric", Scalars.TEXT, Indicator::getMetric, Indicator.Builder::metric)
          .shape();

  static final Shape<Target, Target.Builder> TARGET =
      Shape.of(Target.class, Target::builder, Target.Builder::build)
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
          .optional("population", Scalars.TEXT, Target::getPopulation, Target.Builder::population)
          .optional("condition", Scalars.TEXT, Target::getCondition, Target.Builder::condition)
          .optional("exclusion", Scalars.TEXT, Target::getExclusion, Target.Builder::exclusion)
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
}
