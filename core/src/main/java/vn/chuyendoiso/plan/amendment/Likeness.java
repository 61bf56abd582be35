package vn.chuyendoiso.plan.amendment;

import java.util.List;
import java.util.Map;
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
import vn.chuyendoiso.plan.text.Keeping;

/**
 * By what an element of a list is known again although it says something else now: the first of the
 * named members that it has. A type that is not named here is known by its whole value only, which
 * is always right and sometimes coarse: the old element was removed, the new one added.
 */
final class Likeness {

  static final Map<Class<?>, List<String>> BY =
      Map.ofEntries(
          Map.entry(Assignment.class, List.of("responsibility")),
          Map.entry(Deliverable.class, List.of("text")),
          Map.entry(LegalBasis.class, List.of("instrument")),
          Map.entry(InstrumentRef.class, List.of("number", "title")),
          Map.entry(Continuation.class, List.of("instrument")),
          Map.entry(ApprovalStep.class, List.of("action")),
          Map.entry(OmittedTaskGroup.class, List.of("group")),
          Map.entry(TaskGroupFunding.class, List.of("group")),
          Map.entry(FundingShare.class, List.of("source")),
          Map.entry(QualityStatement.class, List.of("quality")),
          Map.entry(SecurityMeasure.class, List.of("text")),
          Map.entry(Scheme06Connection.class, List.of("shared")),
          Map.entry(Evaluation.class, List.of("period", "plan")),
          Map.entry(TaskResult.class, List.of("task", "title")),
          Map.entry(TargetResult.class, List.of("target", "title")),
          Map.entry(GroupReview.class, List.of("group")),
          Map.entry(Tally.class, List.of("text", "subject")),
          Map.entry(StateCount.class, List.of("state")));

  private Likeness() {}

  static Optional<Object> of(Object element) {
    if (element instanceof Actor actor) {
      return Optional.of(actor.getName());
    }
    if (!(element instanceof Keeping part)) {
      return Optional.empty();
    }
    for (String name : BY.getOrDefault(Members.publicType(part), List.of())) {
      Object value = Members.value(part, name);
      if (value instanceof InstrumentRef instrument) {
        return of(instrument); // its day of issue may be printed wrong
      }
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
