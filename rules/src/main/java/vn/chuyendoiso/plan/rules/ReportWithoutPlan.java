package vn.chuyendoiso.plan.rules;

import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.LegalRelation;

/**
 * A report says on which plan it reports. Example: a report that counts 23 of 34 targets done, and
 * does not say of which plan these are.
 *
 * <p>A plan that the report carries out, or that one of its parts names, is enough. Without any,
 * the keys of its results lead nowhere, which is an ERROR; mere counts are a WARNING.
 */
@Rule(
    id = "report-without-plan",
    severity = Severity.ERROR,
    documents = DocumentType.PROGRESS_REPORT,
    completeness = true,
    since = "0.1.0")
final class ReportWithoutPlan implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    ProgressReport report = (ProgressReport) file.head();
    if (report.getEvaluations().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    boolean names =
        !report.getReportedPlans().isEmpty()
            || report.getEvaluations().stream().anyMatch(e -> e.getPlan().isPresent())
            || report.getLegalBases().stream()
                .anyMatch(
                    b -> b.getRelation().filter(r -> r == LegalRelation.IMPLEMENTS).isPresent());
    if (names) {
      return Verdict.SATISFIED;
    }
    boolean hasKeys = file.evaluations().stream().anyMatch(EvaluationEntry::hasKeys);
    return Verdict.violated(
        Violation.at(JsonPointer.ROOT)
            .with("document", file.documentName())
            .noGraverThan(hasKeys ? Severity.ERROR : Severity.WARNING));
  }
}
