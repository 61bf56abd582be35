package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;

/**
 * A value that is stated means something: a text has a character, a place in a ranking is at least
 * 1, a count is not negative. Example: a task whose title is a blank, or "top 0".
 *
 * <p>These are the constraints that the accessors of the model declare, so that any Jakarta
 * validator finds the same. What is absent breaks none of them.
 */
@Rule(
    id = "document-constraint-broken",
    severity = Severity.ERROR,
    documents = {
      DocumentType.TRANSFORMATION_PLAN,
      DocumentType.BREAKTHROUGH_SCHEME,
      DocumentType.ACTION_PROGRAMME,
      DocumentType.PROGRESS_REPORT,
      DocumentType.INFRASTRUCTURE_MODEL
    },
    since = "0.1.0")
final class DocumentConstraintBroken implements SurveyRule<Verdict> {

  @Override
  public Verdict look(TargetEntry row, CaseFile file) {
    // a row is looked at together with those below it
    return row.parent().isEmpty()
        ? check(row.target(), row.pointer(), Set.of())
        : Verdict.SATISFIED;
  }

  @Override
  public Verdict look(TaskEntry row, CaseFile file) {
    return row.node().parent().isEmpty()
        ? check(row.task(), row.pointer(), Set.of())
        : Verdict.SATISFIED;
  }

  @Override
  public Verdict conclude(Survey<Verdict> rows, CaseFile file) {
    Verdict head = check(file.document(), JsonPointer.ROOT, DocumentMembers.TABLES);
    return Verdict.together(head, rows);
  }

  private static Verdict check(Object part, JsonPointer at, Set<String> passedOver) {
    List<Violation> violations = List.of();
    for (DeclaredConstraints.Broken broken : DeclaredConstraints.check(part, at, passedOver)) {
      violations = violations.isEmpty() ? new ArrayList<>() : violations;
      violations.add(violation(broken));
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }

  private static Violation violation(DeclaredConstraints.Broken broken) {
    return Violation.at(broken.pointer())
        .with("place", broken.pointer().toString())
        .with("problem", new Term("constraint." + broken.constraint()));
  }
}
