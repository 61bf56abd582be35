package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;

/**
 * Every breakthrough says on what sector, field or locality it has its effect, and whom it serves.
 * Example: "Cửa khẩu số" of Lạng Sơn: cross-border trade, for businesses.
 *
 * <p>Where none of several breakthroughs says either, that is one finding for the document. Whether
 * the effect is wide is for people to judge. Excerpts cannot be judged.
 */
@Rule(
    id = "breakthrough-impact-unstated",
    clauses = "CT34-P1",
    severity = Severity.ERROR,
    documents = {DocumentType.TRANSFORMATION_PLAN, DocumentType.BREAKTHROUGH_SCHEME},
    completeness = true,
    since = "0.1.0")
final class BreakthroughImpactUnstated implements DocumentRule {

  private static final Term SCOPE = new Term("missing.impact-scope");
  private static final Term BENEFICIARIES = new Term("missing.beneficiaries");

  @Override
  public Verdict judge(CaseFile file) {
    List<BreakthroughEntry> breakthroughs = file.breakthroughEntries();
    if (breakthroughs.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Violation> violations = new ArrayList<>();
    int silent = 0;
    for (BreakthroughEntry entry : breakthroughs) {
      List<Term> missing = missing(entry.breakthrough());
      if (!missing.isEmpty()) {
        silent += missing.size() == 2 ? 1 : 0;
        violations.add(
            entry
                .violation()
                .with("missing", missing)
                .noGraverThan(Unstated.gravestOfScheme(file)));
      }
    }
    if (silent > 1 && silent == breakthroughs.size()) {
      violations =
          List.of(
              Violation.at(BreakthroughEntry.LIST)
                  .with("count", silent)
                  .noGraverThan(Unstated.gravestOfScheme(file)));
    }
    return Unstated.verdict(file, violations);
  }

  private static List<Term> missing(Breakthrough breakthrough) {
    List<Term> missing = new ArrayList<>();
    if (Unstated.isBlank(breakthrough.getImpactScope())) {
      missing.add(SCOPE);
    }
    if (breakthrough.getBeneficiaries().isEmpty()) {
      missing.add(BENEFICIARIES);
    }
    return missing;
  }
}
