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
final class DocumentConstraintBroken implements SurveyRule<List<DeclaredConstraints.Broken>> {

  @Override
  public List<DeclaredConstraints.Broken> look(TargetEntry row, CaseFile file) {
    // a row is looked at together with those below it
    return row.parent().isEmpty()
        ? DeclaredConstraints.check(row.target(), row.pointer(), Set.of())
        : List.of();
  }

  @Override
  public List<DeclaredConstraints.Broken> look(TaskEntry row, CaseFile file) {
    return row.node().parent().isEmpty()
        ? DeclaredConstraints.check(row.task(), row.pointer(), Set.of())
        : List.of();
  }

  @Override
  public Verdict conclude(Survey<List<DeclaredConstraints.Broken>> survey, CaseFile file) {
    List<Violation> violations = new ArrayList<>();
    DeclaredConstraints.check(file.document(), JsonPointer.ROOT, DocumentMembers.TABLES)
        .forEach(b -> violations.add(violation(b)));
    for (List<List<DeclaredConstraints.Broken>> table : List.of(survey.targets(), survey.tasks())) {
      for (List<DeclaredConstraints.Broken> row : table) {
        row.forEach(b -> violations.add(violation(b)));
      }
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }

  private static Violation violation(DeclaredConstraints.Broken broken) {
    return Violation.at(broken.pointer())
        .with("place", broken.pointer().toString())
        .with("problem", new Term("constraint." + broken.constraint()));
  }
}
