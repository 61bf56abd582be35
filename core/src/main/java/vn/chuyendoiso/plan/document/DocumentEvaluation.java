package vn.chuyendoiso.plan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * An evaluation in the document in which it stands: what it leaves out, the document says.
 *
 * <p>Example: the parts of a report on plan 246/KH-UBND name neither the plan nor the year again.
 * The report is of 20/12/2025, so that a task which is due on 25/12 is not late in it.
 *
 * <p>Immutable and thread-safe. Source: Notice 16/TB-VPCP, clause TB16-1.
 *
 * @param document the document
 * @param evaluation one of its evaluations
 */
public record DocumentEvaluation(Document document, Evaluation evaluation) {

  /**
   * Checks the parts.
   *
   * @param document the document
   * @param evaluation one of its evaluations
   */
  public DocumentEvaluation {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(evaluation, "evaluation");
  }

  /**
   * Returns what a document evaluates.
   *
   * @param document a plan, which looks back on the one before it, or a report
   * @return its evaluations, in printed order; none of a document that has no such part
   */
  public static List<DocumentEvaluation> of(Document document) {
    return evaluations(document).stream().map(e -> new DocumentEvaluation(document, e)).toList();
  }

  private static List<Evaluation> evaluations(Document document) {
    if (document instanceof PlanDocument plan) {
      return plan.getEvaluations();
    }
    return document instanceof ProgressReport report ? report.getEvaluations() : List.of();
  }

  /**
   * {@return the plans of which it may speak: the one that it names, or else all that its report is
   * about; none if nobody says}
   */
  public List<InstrumentRef> plans() {
    if (evaluation.getPlan().isPresent()) {
      return List.of(evaluation.getPlan().get());
    }
    return document instanceof ProgressReport report ? report.getReportedPlans() : List.of();
  }

  /** {@return the plan of which it speaks; empty if nobody says, or if it may be one of several} */
  public Optional<InstrumentRef> plan() {
    List<InstrumentRef> plans = plans();
    return plans.size() == 1 ? Optional.of(plans.get(0)) : Optional.empty();
  }

  /**
   * {@return the last day of the time that it covers: its own, or else that of its report; empty if
   * nobody says}
   */
  public Optional<LocalDate> lastDay() {
    return evaluation
        .lastDay()
        .or(
            () ->
                document instanceof ProgressReport
                    ? document.getPeriod().flatMap(Printed::getMeaning).map(Period::getLastDay)
                    : Optional.empty());
  }

  /**
   * {@return the day up to which its results are known: the cut-off, or else the last day covered,
   * but no later than the day of issue, on which nobody knows what comes; empty if nobody says}
   */
  public Optional<LocalDate> knownUntil() {
    return evaluation
        .getCutOff()
        .or(
            () ->
                Stream.of(lastDay(), document.getIssuedOn())
                    .flatMap(Optional::stream)
                    .min(LocalDate::compareTo));
  }
}
