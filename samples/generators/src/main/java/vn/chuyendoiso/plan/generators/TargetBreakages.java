package vn.chuyendoiso.plan.generators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Derivation;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/** Ways of breaking the rules on targets. */
final class TargetBreakages {

  // All agencies by 2025, says the strategy in decision 942/QĐ-TTg.
  private static final String AROUND_THE_CLOCK = "ratio.agencies.service_24_7";
  private static final String ONLINE = "Thống kê tự động trên phần mềm giám sát";
  private static final Deadline JUNE = Deadline.month(YearMonth.of(2025, 6));

  private TargetBreakages() {}

  static void addTo(Ways ways) {
    ways.documents("target-not-measurable", TargetBreakages::comparisonDropped);
    ways.documents("target-interval-reversed", TargetBreakages::intervalReversed);
    ways.documents("target-value-impossible", TargetBreakages::moreThanAll);
    ways.documents("target-values-contradict", TargetBreakages::twoValuesOnOneDay);
    ways.documents("target-series-backwards", TargetBreakages::lessLater);
    ways.plans("target-below-national", TargetBreakages::lessThanTheNation);
    ways.schemes("target-measured-offline", TargetBreakages::measuredBySurvey);
    ways.documents("target-below-baseline", TargetBreakages::baselineAboveValue);
    ways.documents("target-already-reached", TargetBreakages::baselineEqualToValue);
    ways.documents("target-jump-disproportionate", TargetBreakages::baselineFarBelowValue);
    ways.documents("target-baseline-unsourced", TargetBreakages::sourceOfBaselineDropped);
    ways.unlessScheme("target-due-outside-period", TargetBreakages::dueAfterPeriod);
    ways.documents("target-growth-adopted", TargetBreakages::growthOfTheNation);
    ways.unlessScheme("target-without-derivation", TargetBreakages::derivationDropped);
    ways.documents("target-without-task", TargetBreakages::servedByNoTask);
  }

  private static Break comparisonDropped(PlanDocument document, int figure) {
    return changed(
        document, figure, t -> t.withValue(value(quantity(Comparison.UNSPECIFIED, 80))), "");
  }

  private static Break intervalReversed(PlanDocument document, int figure) {
    Sound sound = Sound.in(document, figure).target(t -> t.withValue(value(interval(80, 90))));
    return sound.broken(
        sound.target(t -> t.withValue(value(interval(90, 80)))), sound.targetAt("/value"));
  }

  private static Break moreThanAll(PlanDocument document, int figure) {
    return changed(document, figure, t -> t.withValue(Sound.percent(180)), "/value");
  }

  private static Break twoValuesOnOneDay(PlanDocument document, int figure) {
    Sound sound = Sound.in(document, figure).twoTargets(t -> t);
    return sound.broken(
        sound.target(sound.lastTarget(), t -> t.withValue(Sound.percent(85))),
        "/targets/" + sound.lastTarget() + "/value");
  }

  private static Break lessLater(PlanDocument document, int figure) {
    Sound sound =
        Sound.in(document, figure).twoTargets(t -> t).target(t -> t.withDeadline(Sound.due(JUNE)));
    return sound.broken(
        sound.target(sound.lastTarget(), t -> t.withValue(Sound.percent(70))),
        "/targets/" + sound.lastTarget() + "/value");
  }

  // Any row that keeps the national value would do for the others, so they measure other things.
  private static Break lessThanTheNation(TransformationPlan plan, int figure) {
    List<Indicator> others =
        plan.getIndicators().stream()
            .map(
                i ->
                    i.getMetric().equals(Optional.of(AROUND_THE_CLOCK))
                        ? i.withMetric(Optional.empty())
                        : i)
            .toList();
    Sound sound =
        Sound.in(plan.withIndicators(others), figure)
            .indicator(i -> i.withMetric(AROUND_THE_CLOCK))
            .target(t -> t.withValue(Sound.percent(100)));
    return sound.broken(sound.target(t -> t.withValue(Sound.percent(figure))), sound.targetAt(""));
  }

  // Where no target is measured online, all are found at one place.
  private static Break measuredBySurvey(BreakthroughScheme scheme, int figure) {
    Sound sound = Sound.in(scheme.withTargets(measuredOnline(scheme.getTargets())), figure);
    return sound.broken(
        sound.target(t -> t.withMethod("Khảo sát xã hội học hằng năm")), sound.targetAt("/method"));
  }

  private static List<Target> measuredOnline(List<Target> rows) {
    return rows.stream()
        .map(t -> t.getMethod().isPresent() ? t.withMethod(ONLINE) : t)
        .map(t -> t.withChildren(measuredOnline(t.getChildren())))
        .toList();
  }

  private static Break baselineAboveValue(PlanDocument document, int figure) {
    return baseline(document, figure, measured(85), "/value");
  }

  private static Break baselineEqualToValue(PlanDocument document, int figure) {
    return baseline(document, figure, measured(80), "/value");
  }

  private static Break baselineFarBelowValue(PlanDocument document, int figure) {
    return baseline(document, figure, measured(8), "/value");
  }

  private static Break sourceOfBaselineDropped(PlanDocument document, int figure) {
    return baseline(document, figure, measured(70).withSource(Optional.empty()), "/baseline");
  }

  private static Break baseline(
      PlanDocument document, int figure, Measurement baseline, String member) {
    Sound sound = Sound.in(document, figure).target(t -> t.withBaseline(measured(70)));
    return sound.broken(sound.target(t -> t.withBaseline(baseline)), sound.targetAt(member));
  }

  private static Break dueAfterPeriod(PlanDocument document, int figure) {
    return changed(
        document, figure, t -> t.withDeadline(Sound.due(Deadline.year(2026))), "/deadline");
  }

  private static Break growthOfTheNation(PlanDocument document, int figure) {
    Sound sound = Sound.in(document, figure);
    return sound.broken(
        sound.indicator(i -> i.withName("Tốc độ tăng trưởng GDP")), sound.targetAt(""));
  }

  // Any row that measures something, also below a heading.
  private static Break derivationDropped(PlanDocument document, int figure) {
    int place = figure % document.getTargets().size();
    Target changed = withoutDerivation(document.getTargets().get(place));
    List<Target> rows = Sound.replaced(document.getTargets(), place, changed);
    return Break.of(document, Sound.edited(document, d -> d.targets(rows)), "/targets");
  }

  private static Target withoutDerivation(Target row) {
    return row.isLabel()
        ? row.withChildren(
            Sound.replaced(row.getChildren(), 0, withoutDerivation(row.getChildren().get(0))))
        : row.withDerivedFrom(List.<Derivation>of());
  }

  private static Break servedByNoTask(PlanDocument document, int figure) {
    Sound sound = Sound.in(document, figure).twoTargets(t -> t);
    return sound.broken(
        sound.task(t -> t.withTargets(Sound.TARGET)), "/targets/" + sound.lastTarget());
  }

  private static Break changed(
      PlanDocument document, int figure, UnaryOperator<Target> change, String member) {
    Sound sound = Sound.in(document, figure);
    return sound.broken(sound.target(change), sound.targetAt(member));
  }

  static Measurement measured(int percent) {
    return Measurement.builder()
        .value(value(quantity(Comparison.UNSPECIFIED, percent)))
        .asOf(LocalDate.of(2024, 9, 30))
        .source("Hệ thống giám sát của cơ quan chủ trì")
        .build();
  }

  private static TargetValue quantity(Comparison comparison, int number) {
    return TargetValue.quantity(comparison, BigDecimal.valueOf(number), Optional.empty());
  }

  private static TargetValue interval(int lower, int upper) {
    return TargetValue.interval(
        Comparison.AT_LEAST,
        BigDecimal.valueOf(lower),
        BigDecimal.valueOf(upper),
        Optional.empty());
  }

  private static Printed<TargetValue> value(TargetValue value) {
    return Printed.meaningOnly(value);
  }
}
