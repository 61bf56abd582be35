package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.target.Measurement;

/**
 * A baseline says on which day it was measured and who says so. Example: "62% (Cổng dịch vụ công
 * quốc gia, đến 30/9/2024)" and not a bare "62%" in a column "Hiện trạng".
 *
 * <p>Where no baseline of a document has both, its table has no such columns: that is one finding,
 * and at most a WARNING. What reports say of results is for the rules about reports.
 */
@Rule(
    id = "target-baseline-unsourced",
    clauses = "TB16-3",
    severity = Severity.ERROR,
    completeness = true,
    since = "0.1.0")
final class TargetBaselineUnsourced implements DocumentRule {

  private static final Term DAY = new Term("baseline.day");
  private static final Term SOURCE = new Term("baseline.source");

  @Override
  public Verdict judge(CaseFile file) {
    int count = 0;
    List<Violation> violations = new ArrayList<>();
    for (TargetEntry row : file.targets()) {
      Optional<Measurement> baseline = row.target().getBaseline();
      if (baseline.isPresent()) {
        count++;
        List<Term> missing = missing(baseline.get());
        if (!missing.isEmpty()) {
          violations.add(row.violation(row.pointer().append("baseline")).with("missing", missing));
        }
      }
    }
    if (count == 0) {
      return Verdict.NOT_APPLICABLE;
    }
    if (count > 1 && violations.size() == count) {
      return Verdict.violated(
          Violation.at(JsonPointer.ROOT.append("targets"))
              .with("count", count)
              .noGraverThan(Severity.WARNING));
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }

  private static List<Term> missing(Measurement baseline) {
    List<Term> missing = new ArrayList<>();
    if (baseline.getAsOf().isEmpty()) {
      missing.add(DAY);
    }
    if (baseline.getSource().isEmpty()) {
      missing.add(SOURCE);
    }
    return missing;
  }
}
