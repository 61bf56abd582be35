package vn.chuyendoiso.plan.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * An evaluation with the day up to which it speaks.
 *
 * @param evaluation the evaluation
 * @param day the day
 */
record PlacedEvaluation(Evaluation evaluation, LocalDate day) {

  /** The evaluations of a document that speak of a plan, and those of which that is not clear. */
  static void collect(
      Document document,
      PlanDocument plan,
      List<PlacedEvaluation> placed,
      List<UnplacedEvaluation> unplaced) {
    for (Evaluation evaluation : evaluations(document)) {
      List<InstrumentRef> plans = plans(evaluation, document);
      boolean isMeant = plans.stream().anyMatch(r -> plan.mayBeMeantBy(r, document));
      if (!isMeant) {
        continue;
      }
      if (plans.size() > 1) {
        unplaced.add(
            new UnplacedEvaluation(
                Optional.of(document), evaluation, UnplacedEvaluation.Reason.PLAN_UNCLEAR));
        continue;
      }
      place(evaluation, Optional.of(document), placed, unplaced);
    }
  }

  /** Adds an evaluation to those that speak of the plan. */
  static void place(
      Evaluation evaluation,
      Optional<Document> document,
      List<PlacedEvaluation> placed,
      List<UnplacedEvaluation> unplaced) {
    Optional<LocalDate> day = day(evaluation, document);
    if (day.isPresent()) {
      placed.add(new PlacedEvaluation(evaluation, day.get()));
    } else {
      unplaced.add(new UnplacedEvaluation(document, evaluation, UnplacedEvaluation.Reason.UNDATED));
    }
  }

  static List<Evaluation> evaluations(Document document) {
    if (document instanceof PlanDocument plan) {
      return plan.getEvaluations();
    }
    return document instanceof ProgressReport report ? report.getEvaluations() : List.of();
  }

  // A report on one plan need not name it again in each of its parts.
  private static List<InstrumentRef> plans(Evaluation evaluation, Document document) {
    List<InstrumentRef> plans = new ArrayList<>();
    evaluation.getPlan().ifPresent(plans::add);
    if (plans.isEmpty() && document instanceof ProgressReport report) {
      plans.addAll(report.getReportedPlans());
    }
    return plans;
  }

  // Nobody knows on the day of issue what will be at the end of the period.
  private static Optional<LocalDate> day(Evaluation evaluation, Optional<Document> document) {
    if (evaluation.getCutOff().isPresent()) {
      return evaluation.getCutOff();
    }
    Optional<LocalDate> end =
        lastDay(evaluation.getPeriod())
            .or(
                () ->
                    document
                        .filter(ProgressReport.class::isInstance)
                        .flatMap(d -> lastDay(d.getPeriod())));
    return Stream.of(end, document.flatMap(Document::getIssuedOn))
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  private static Optional<LocalDate> lastDay(Optional<Printed<Period>> period) {
    return period.flatMap(Printed::getMeaning).map(Period::getLastDay);
  }
}
