package vn.chuyendoiso.plan.rules;

import java.util.List;
import vn.chuyendoiso.plan.document.DocumentType;
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
final class DocumentConstraintBroken implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    List<Violation> violations =
        DeclaredConstraints.check(file.document()).stream()
            .map(DocumentConstraintBroken::violation)
            .toList();
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }

  private static Violation violation(DeclaredConstraints.Broken broken) {
    return Violation.at(broken.pointer())
        .with("place", broken.pointer().toString())
        .with("problem", new Term("constraint." + broken.constraint()));
  }
}
