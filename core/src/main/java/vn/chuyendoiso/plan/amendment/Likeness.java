package vn.chuyendoiso.plan.amendment;

import java.util.Optional;
import vn.chuyendoiso.plan.breakthrough.Scheme06Connection;
import vn.chuyendoiso.plan.data.QualityStatement;
import vn.chuyendoiso.plan.document.ApprovalStep;
import vn.chuyendoiso.plan.document.Continuation;
import vn.chuyendoiso.plan.funding.FundingShare;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.GroupReview;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.security.SecurityMeasure;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.TaskGroupFunding;

/**
 * By what an element of a list is known again although it says something else now. A type that is
 * not named here is known by its whole value only, which is always right and sometimes coarse: the
 * old element was removed, the new one added.
 */
final class Likeness {

  private Likeness() {}

  static Optional<Object> of(Object element) {
    if (element instanceof Assignment assignment) {
      return Optional.of(assignment.getResponsibility());
    }
    if (element instanceof Deliverable deliverable) {
      return Optional.of(deliverable.getText());
    }
    if (element instanceof LegalBasis basis) {
      return instrument(basis.getInstrument());
    }
    if (element instanceof InstrumentRef instrument) {
      return instrument(instrument);
    }
    if (element instanceof Continuation continuation) {
      return instrument(continuation.getInstrument());
    }
    if (element instanceof Actor actor) {
      return Optional.of(actor.getName());
    }
    if (element instanceof ApprovalStep step) {
      return Optional.of(step.getAction());
    }
    if (element instanceof OmittedTaskGroup group) {
      return Optional.of(group.getGroup());
    }
    if (element instanceof TaskGroupFunding group) {
      return Optional.of(group.getGroup());
    }
    if (element instanceof FundingShare share) {
      return Optional.of(share.getSource());
    }
    if (element instanceof QualityStatement statement) {
      return Optional.of(statement.getQuality());
    }
    if (element instanceof SecurityMeasure measure) {
      return Optional.of(measure.getText());
    }
    if (element instanceof Scheme06Connection connection) {
      return Optional.of(connection.getShared());
    }
    return result(element);
  }

  private static Optional<Object> result(Object element) {
    if (element instanceof Evaluation evaluation) {
      return evaluation.getPeriod().<Object>map(p -> p).or(evaluation::getPlan);
    }
    if (element instanceof TaskResult result) {
      return result.getTask().<Object>map(t -> t).or(result::getTitle);
    }
    if (element instanceof TargetResult result) {
      return result.getTarget().<Object>map(t -> t).or(result::getTitle);
    }
    if (element instanceof GroupReview review) {
      return Optional.of(review.getGroup());
    }
    if (element instanceof Tally tally) {
      return tally.getText().<Object>map(t -> t).or(() -> Optional.of(tally.getSubject()));
    }
    return element instanceof StateCount count ? Optional.of(count.getState()) : Optional.empty();
  }

  private static Optional<Object> instrument(InstrumentRef instrument) {
    return instrument.getNumber().<Object>map(n -> n).or(instrument::getTitle);
  }
}
