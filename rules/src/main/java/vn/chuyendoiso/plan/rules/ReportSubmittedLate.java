package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/**
 * A report comes by the day that the plan or programme sets for reports on it. Example: under
 * 03/NQ-CP everybody reports before 15 June and before 1 December; a report on the first half of
 * 2025 issued on 2025-06-25 is 11 days late.
 *
 * <p>Judged where that document is at hand, is another body's and names days of the year. The day
 * that counts is the one nearest to the end of the time reported on. What a plan asks of the
 * departments of its own issuer is not asked of the issuer.
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
    List<CaseFile> regimes = regimes(file);
    if (issuedOn.isEmpty() || regimes.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<LocalDate> lastDay = file.period().map(Period::getLastDay).filter(this::isInCalendar);
    if (lastDay.isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    List<Due> dues = new ArrayList<>();
    for (CaseFile plan : regimes) {
      dues.add(new Due(plan, nearest(days(plan).orElseThrow(), lastDay.get())));
    }
    return dues.stream()
        .filter(d -> d.day.isBefore(issuedOn.get()))
        .min(Comparator.comparing(Due::day))
        .map(d -> Verdict.violated(violation(file, d, issuedOn.get())))
        .orElse(Verdict.SATISFIED);
  }

  private static Violation violation(CaseFile file, Due due, LocalDate issuedOn) {
    return Violation.at(JsonPointer.ROOT.append("issuedOn"))
        .with("document", file.documentName())
        .with("issuedOn", issuedOn)
        .with("plan", due.plan.documentName())
        .with("lastDay", due.day)
        .with("days", ChronoUnit.DAYS.between(due.day, issuedOn));
  }

  /** The documents of others that are reported on and that set days for it. */
  private static List<CaseFile> regimes(CaseFile file) {
    List<CaseFile> regimes = new ArrayList<>();
    for (InstrumentRef plan : ((ProgressReport) file.document()).getReportedPlans()) {
      file.neighbours()
          .find(plan, file.document(), file.asOf())
          .filter(p -> days(p).isPresent())
          .filter(p -> !IssuingBody.of(p.document()).equals(IssuingBody.of(file.document())))
          .ifPresent(regimes::add);
    }
    return regimes;
  }

  private static Optional<Deadline.Recurring> days(CaseFile plan) {
    return plan.document() instanceof PlanDocument document
        ? document
            .getReporting()
            .flatMap(ReportingRegime::getDeadline)
            .flatMap(Printed::getMeaning)
            .filter(d -> d instanceof Deadline.Recurring r && !r.getDays().isEmpty())
            .map(Deadline.Recurring.class::cast)
        : Optional.empty();
  }

  private boolean isInCalendar(LocalDate day) {
    return day.getYear() > Deadline.FIRST_YEAR && day.getYear() < Deadline.LAST_YEAR;
  }

  // The second half of a year ends on 31 December and is reported on before 1 December.
  private static LocalDate nearest(Deadline.Recurring days, LocalDate lastDay) {
    List<LocalDate> all = new ArrayList<>();
    for (int year = lastDay.getYear() - 1; year <= lastDay.getYear() + 1; year++) {
      all.addAll(days.lastAcceptableDaysIn(year));
    }
    return all.stream()
        .min(Comparator.comparing(d -> Math.abs(ChronoUnit.DAYS.between(d, lastDay))))
        .orElseThrow();
  }
}
