package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * A plan for 2025 stands on an evaluation of 2024 and of the period since 2021, with values that
 * were measured. Example: part I of Lạng Sơn's plan 246/KH-UBND counts 21 of 30 targets of 2024
 * done by 31 October.
 *
 * <p>A count, a state of a target or a task, and a value that is not an estimate are actual values;
 * words and estimates alone are not. An evaluation of several years that begins by 2021 and reaches
 * 2024 covers the period; one of which the period is not understood may be any. Of an excerpt, the
 * missing part may be the one that was not seen.
 *
 * <p>Plans open with the year before and hardly ever look back to 2021, so where that alone is
 * missing it is a WARNING.
 */
@Rule(
    id = "plan-evaluation-missing",
    clauses = "HD25-1",
    severity = Severity.ERROR,
    documents = DocumentType.TRANSFORMATION_PLAN,
    completeness = true,
    since = "0.1.0")
final class PlanEvaluationMissing implements DocumentRule {

  private static final int FIRST_YEAR = 2021;
  private static final int LAST_YEAR = 2024;
  private static final Term YEAR_BEFORE = new Term("evaluation.year-before");
  private static final Term SINCE_2021 = new Term("evaluation.since");
  private static final Term ACTUAL_VALUES = new Term("evaluation.actual-values");

  @Override
  public Verdict judge(CaseFile file) {
    Optional<Verdict> notMeant = AnnualPlan.notMeant(file);
    if (notMeant.isPresent()) {
      return notMeant.get();
    }
    List<Evaluation> evaluations = file.plan().getEvaluations();
    List<Evaluation> ofYear = evaluations.stream().filter(e -> covers(e, LAST_YEAR)).toList();
    List<Term> missing = new ArrayList<>();
    if (ofYear.isEmpty()) {
      missing.add(YEAR_BEFORE);
    } else if (ofYear.stream().noneMatch(PlanEvaluationMissing::hasActualValue)) {
      missing.add(ACTUAL_VALUES);
    }
    if (evaluations.stream().noneMatch(e -> covers(e, FIRST_YEAR))) {
      missing.add(SINCE_2021);
    }
    if (missing.isEmpty()) {
      return Verdict.SATISFIED;
    }
    boolean isUnclear = evaluations.stream().anyMatch(e -> period(e).isEmpty());
    return isUnclear || file.isExcerpt()
        ? Verdict.CANNOT_BE_JUDGED
        : Verdict.violated(
            Violation.at(JsonPointer.ROOT.append("evaluations"))
                .with("missing", missing)
                .noGraverThan(
                    missing.equals(List.of(SINCE_2021)) ? Severity.WARNING : Severity.ERROR));
  }

  // What covers the first year must reach the last one; of the last year alone, itself is enough.
  private static boolean covers(Evaluation evaluation, int firstYear) {
    return period(evaluation)
        .filter(p -> p.getFirstDay().getYear() <= firstYear)
        .filter(p -> p.getLastDay().getYear() >= LAST_YEAR)
        .filter(p -> firstYear == FIRST_YEAR || p.getFirstDay().getYear() == LAST_YEAR)
        .isPresent();
  }

  private static Optional<Period> period(Evaluation evaluation) {
    return evaluation.getPeriod().flatMap(Printed::getMeaning);
  }

  private static boolean hasActualValue(Evaluation evaluation) {
    return evaluation.getTallies().stream().anyMatch(PlanEvaluationMissing::isActual)
        || evaluation.getTargetResults().stream().anyMatch(PlanEvaluationMissing::isActual)
        || evaluation.getTaskResults().stream().anyMatch(r -> r.getState().isPresent());
  }

  private static boolean isActual(Tally tally) {
    return !isEstimate(tally.getBasis()) && !tally.getCounts().isEmpty();
  }

  private static boolean isActual(TargetResult result) {
    return result.getState().isPresent()
        || result.getMeasurements().stream()
            .map(Measurement::getBasis)
            .anyMatch(b -> !isEstimate(b));
  }

  private static boolean isEstimate(Optional<MeasurementBasis> basis) {
    return basis.filter(b -> b == MeasurementBasis.ESTIMATE).isPresent();
  }
}
