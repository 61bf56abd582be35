package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.calendar.ReportingCalendar;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.InstrumentRef;

/**
 * A report comes by the day that the plan or programme sets for reports on it. Example: under
 * 03/NQ-CP everybody reports before 15 June and before 1 December; a report on the first half of
 * 2025 issued on 2025-06-25 is 11 days late.
 *
 * <p>Judged where that document is at hand, is another body's and asks for reports by some day. The
 * day that counts is that of the {@link ReportingCalendar}: after the issue of the document, the
 * one nearest to the end of the time reported on. A report that does not say on what time it
 * reports cannot be judged. What a plan asks of the departments of its own issuer is not asked of
 * the issuer.
 */
@Rule(
    id = "report-submitted-late",
    severity = Severity.WARNING,
    documents = DocumentType.PROGRESS_REPORT,
    since = "0.1.0")
final class ReportSubmittedLate implements DocumentRule {

  private record Due(CaseFile plan, LocalDate day) {}

  @Override
  public Verdict judge(CaseFile file) {
    Optional<LocalDate> issuedOn = file.issuedOn();
    List<Due> dues = dues(file);
    if (issuedOn.isEmpty() || dues.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (!saysUntilWhen(file)) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    return dues.stream()
        .filter(d -> d.day.isBefore(issuedOn.get()))
        .min(Comparator.comparing(Due::day))
        .map(d -> Verdict.violated(violation(file, d, issuedOn.get())))
        .orElse(Verdict.SATISFIED);
  }

  // The calendar puts a report that does not say so where its day of issue is: a place for it, but
  // no proof that it was meant for that turn.
  private static boolean saysUntilWhen(CaseFile file) {
    return file.period().isPresent()
        || file.evaluations().stream().anyMatch(e -> e.evaluation().lastDay().isPresent());
  }

  private static Violation violation(CaseFile file, Due due, LocalDate issuedOn) {
    return Violation.at(JsonPointer.ROOT.append("issuedOn"))
        .with("document", file.documentName())
        .with("issuedOn", issuedOn)
        .with("plan", due.plan.documentName())
        .with("lastDay", due.day)
        .with("days", ChronoUnit.DAYS.between(due.day, issuedOn));
  }

  /** The days by which the documents of others that are reported on ask for the report. */
  private static List<Due> dues(CaseFile file) {
    ProgressReport report = (ProgressReport) file.head();
    List<Due> dues = new ArrayList<>();
    for (InstrumentRef reference : report.getReportedPlans()) {
      file.neighbours()
          .find(reference, report, file.asOf())
          .filter(p -> !IssuingBody.of(p.document()).equals(IssuingBody.of(report)))
          .ifPresent(plan -> dueDay(plan, report).ifPresent(day -> dues.add(new Due(plan, day))));
    }
    return dues;
  }

  private static Optional<LocalDate> dueDay(CaseFile plan, ProgressReport report) {
    return plan.document() instanceof PlanDocument document
        ? ReportingCalendar.dueDay(document, report)
        : Optional.empty();
  }
}
