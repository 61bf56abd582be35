package vn.chuyendoiso.plan.rules;

import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * The breakthroughs of a plan or a scheme are few, so that it stays focused. Example: Lạng Sơn's
 * plan has one, Thái Nguyên's scheme five.
 *
 * <p>No instrument states a number. Five is the most that was seen in a real document; the
 * directive names seven places where a breakthrough may lie, four pillars and three foci. More than
 * one for each of the seven is more than any known document and every field of the directive can
 * explain, so that is where the advice begins. It is never more than advice.
 */
@Rule(
    id = "document-breakthroughs-many",
    clauses = "TB16-2",
    severity = Severity.INFO,
    documents = {DocumentType.TRANSFORMATION_PLAN, DocumentType.BREAKTHROUGH_SCHEME},
    since = "0.1.0")
final class DocumentBreakthroughsMany implements DocumentRule {

  private static final int MANY = 7;

  @Override
  public Verdict judge(CaseFile file) {
    int count = file.breakthroughs().size();
    if (count == 0) {
      return Verdict.NOT_APPLICABLE;
    }
    return count <= MANY
        ? Verdict.SATISFIED
        : Verdict.violated(Violation.at(BreakthroughEntry.LIST).with("count", count));
  }
}
