package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.Feasibility;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/**
 * A scheme is finished by the end of 2025: it begins before, and no target and no task of it is due
 * later. Example: a task due in "6/2026" in a scheme for 2024 and 2025.
 *
 * <p>A scheme whose own period runs on, such as Lạng Sơn's 1878/QĐ-UBND to 2030, says so openly;
 * that is one WARNING for the period and none for its rows, because its breakthroughs may still be
 * meant for 2025. Deadlines without an end are another rule's business. A scheme that was issued
 * after 2025, or begins after it, could not be finished by then, and is not meant.
 */
@Rule(
    id = "scheme-due-late",
    clauses = {"CT34-GEN-3", "CT34-T5"},
    severity = Severity.ERROR,
    documents = DocumentType.BREAKTHROUGH_SCHEME,
    since = "0.1.0")
final class SchemeDueLate implements DocumentRule {

  private static final LocalDate LAST_DAY = LocalDate.of(2025, Month.DECEMBER, 31);

  @Override
  public Verdict judge(CaseFile file) {
    BreakthroughScheme scheme = (BreakthroughScheme) file.head();
    Optional<Period> period = file.period();
    LocalDate begin =
        scheme.getIssuedOn().or(() -> period.map(Period::getFirstDay)).orElse(file.asOf());
    if (begin.isAfter(LAST_DAY)) {
      return Verdict.NOT_APPLICABLE;
    }
    if (period.filter(p -> p.getLastDay().isAfter(LAST_DAY)).isPresent()) {
      return Verdict.violated(
          Violation.at(JsonPointer.ROOT.append("period"))
              .with("lastDay", period.get().getLastDay())
              .noGraverThan(Severity.WARNING));
    }
    Rows rows = new Rows(file);
    file.targets().forEach(rows::add);
    file.tasks().forEach(rows::add);
    scheme.getFeasibility().flatMap(Feasibility::getStartsOn).ifPresent(rows::addStart);
    return rows.verdict(period.isPresent());
  }

  /** Looks at one row after the other. */
  private static final class Rows {
    private final CaseFile file;
    private final List<Violation> late = new ArrayList<>();
    private boolean isDated;
    private boolean isUnclear;

    Rows(CaseFile file) {
      this.file = file;
    }

    void add(TargetEntry row) {
      if (!row.isLabel()) {
        late(row.deadline())
            .ifPresent(due -> late.add(row.violation(row.deadlineCell()).with("due", due)));
      }
    }

    void add(TaskEntry row) {
      if (!row.isLabel()) {
        late(row.deadline())
            .ifPresent(due -> late.add(row.violation(row.deadlineCell()).with("due", due)));
      }
    }

    void addStart(LocalDate day) {
      isDated = true;
      if (day.isAfter(LAST_DAY)) {
        late.add(
            Violation.at(JsonPointer.ROOT.append("feasibility").append("startsOn"))
                .with("startsOn", day));
      }
    }

    private Optional<LocalDate> late(Optional<Printed<Deadline>> cell) {
      Optional<LocalDate> due = cell.flatMap(Printed::getMeaning).flatMap(file::lastAcceptableDay);
      isDated |= due.isPresent();
      isUnclear |= cell.isPresent() && cell.get().getMeaning().isEmpty();
      return due.filter(d -> d.isAfter(LAST_DAY));
    }

    Verdict verdict(boolean hasPeriod) {
      if (isUnclear) {
        return Verdict.violatedOr(Verdict.CANNOT_BE_JUDGED, late);
      }
      return Verdict.violatedOr(
          isDated || hasPeriod ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE, late);
    }
  }
}
