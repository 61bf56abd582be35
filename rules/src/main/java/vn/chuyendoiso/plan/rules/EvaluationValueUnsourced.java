package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;

/**
 * A value that was reached says of which day it is and where it comes from. Example: Trà Vinh's
 * "13/17, đạt 76,5% mục tiêu" is a value of the year 2024 and names no source.
 *
 * <p>The cut-off day and the period of the evaluation date all its values, and the evidence of a
 * row is a source. Estimates are not asked for either. One finding speaks for all values of an
 * evaluation.
 */
@Rule(
    id = "evaluation-value-unsourced",
    clauses = "TB16-3",
    severity = Severity.WARNING,
    documents = {
      DocumentType.PROGRESS_REPORT,
      DocumentType.TRANSFORMATION_PLAN,
      DocumentType.BREAKTHROUGH_SCHEME,
      DocumentType.ACTION_PROGRAMME
    },
    completeness = true,
    since = "0.1.0")
final class EvaluationValueUnsourced implements EvaluationRule {

  private static final int NAMED = 3;

  @Override
  public Verdict judge(EvaluationEntry entry, CaseFile file) {
    boolean isDated =
        entry.evaluation().getCutOff().isPresent() || entry.evaluation().getPeriod().isPresent();
    int values = 0;
    int incomplete = 0;
    boolean lacksDay = false;
    boolean lacksSource = false;
    List<String> rows = new ArrayList<>();
    List<TargetResult> results = entry.evaluation().getTargetResults();
    for (int i = 0; i < results.size(); i++) {
      TargetResult result = results.get(i);
      for (Measurement value : result.getMeasurements()) {
        if (value.getBasis().filter(b -> b == MeasurementBasis.ESTIMATE).isPresent()) {
          continue;
        }
        boolean noDay = !isDated && value.getAsOf().isEmpty();
        boolean noSource = value.getSource().isEmpty() && result.getEvidence().isEmpty();
        values++;
        lacksDay |= noDay;
        lacksSource |= noSource;
        if (noDay || noSource) {
          incomplete++;
          if (rows.size() < NAMED) {
            rows.add(entry.name(result, i));
          }
        }
      }
    }
    if (values == 0) {
      return Verdict.NOT_APPLICABLE;
    }
    if (incomplete == 0) {
      return Verdict.SATISFIED;
    }
    List<Term> missing = new ArrayList<>();
    if (lacksDay) {
      missing.add(new Term("missing.day"));
    }
    if (lacksSource) {
      missing.add(new Term("missing.source"));
    }
    return Verdict.violated(
        Violation.at(entry.pointer().append("targetResults"))
            .with("count", incomplete)
            .with("of", values)
            .with("missing", missing)
            .with("rows", rows));
  }
}
