package vn.chuyendoiso.plan.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentEvaluation;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.progress.Evaluation;

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
      List<PlanDocument> others,
      List<PlacedEvaluation> placed,
      List<UnplacedEvaluation> unplaced) {
    for (DocumentEvaluation stated : DocumentEvaluation.of(document)) {
      List<InstrumentRef> plans = stated.plans();
      boolean isMeant = plans.stream().anyMatch(r -> plan.mayBeMeantBy(r, document));
      if (!isMeant) {
        continue;
      }
      Evaluation evaluation = stated.evaluation();
      if (plans.size() > 1 || !plan.isMeantBy(plans.get(0), document, others)) {
        unplaced.add(
            new UnplacedEvaluation(
                Optional.of(document), evaluation, UnplacedEvaluation.Reason.PLAN_UNCLEAR));
        continue;
      }
      place(evaluation, stated.knownUntil(), Optional.of(document), placed, unplaced);
    }
  }

  /** Adds an evaluation to those that speak of the plan, if it is known up to which day. */
  static void place(
      Evaluation evaluation,
      Optional<LocalDate> day,
      Optional<Document> document,
      List<PlacedEvaluation> placed,
      List<UnplacedEvaluation> unplaced) {
    if (day.isPresent()) {
      placed.add(new PlacedEvaluation(evaluation, day.get()));
    } else {
      unplaced.add(new UnplacedEvaluation(document, evaluation, UnplacedEvaluation.Reason.UNDATED));
    }
  }
}
