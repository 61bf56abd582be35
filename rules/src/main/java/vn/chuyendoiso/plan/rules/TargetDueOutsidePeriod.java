package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.time.Period;

/**
 * A target is due after its document was issued and, in a plan for one year, within that year.
 * Example: "trước ngày 31/3/2025" in a plan of 2025-04-15 was over before anybody could begin.
 *
 * <p>A programme for several years may look beyond them: 03/NQ-CP runs to 2030 and has targets for
 * 2045. So may a plan for one year that also says what is to be reached within it, as that of Bộ Tư
 * pháp does for 2025 and 2030; where it does not, that is worth knowing and no more.
 */
@Rule(
    id = "target-due-outside-period",
    clauses = "HD25-13",
    severity = Severity.WARNING,
    since = "0.1.0")
final class TargetDueOutsidePeriod implements SurveyRule<Optional<LocalDate>> {

  @Override
  public Optional<LocalDate> look(TargetEntry row, CaseFile file) {
    // a day that others inherit is told once, where it stands
    return row.target().getDeadline().isPresent() ? file.lastAcceptableDay(row) : Optional.empty();
  }

  @Override
  public Optional<LocalDate> look(TaskEntry row, CaseFile file) {
    return Optional.empty();
  }

  @Override
  public Verdict conclude(Survey<Optional<LocalDate>> survey, CaseFile file) {
    Optional<LocalDate> issuedOn = file.issuedOn();
    Optional<LocalDate> end =
        file.onlyYear()
            .filter(y -> !DocumentPeriodReversed.isReversed(file))
            .flatMap(y -> file.period())
            .map(Period::getLastDay);
    if (issuedOn.isEmpty() && end.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Outcome outcome = Outcome.NOT_APPLICABLE;
    List<Violation> violations = new ArrayList<>();
    BitSet stages = null; // few documents need them
    for (int i = 0; i < survey.targets().size(); i++) {
      Optional<LocalDate> due = survey.targets().get(i);
      if (due.isEmpty()) {
        continue;
      }
      outcome = Outcome.SATISFIED;
      if (issuedOn.isPresent() && due.get().isBefore(issuedOn.get())) {
        violations.add(violation(file.target(i), due.get()).with("issuedOn", issuedOn.get()));
      } else if (end.isPresent() && due.get().isAfter(end.get())) {
        stages = stages == null ? stages(file, end.get()) : stages;
        if (!stages.get(i)) {
          violations.add(
              violation(file.target(i), due.get())
                  .with("lastDay", end.get())
                  .noGraverThan(Severity.INFO));
        }
      }
    }
    return Verdict.violatedOr(new Verdict(outcome, List.of()), violations);
  }

  private static Violation violation(TargetEntry row, LocalDate due) {
    return row.violation(row.pointer().append("deadline")).with("due", due);
  }

  /** The targets of which an earlier stage lies within the period. */
  private static BitSet stages(CaseFile file, LocalDate end) {
    BitSet stages = new BitSet();
    for (TargetSeries series : file.series()) {
      if (series.points().stream().anyMatch(p -> !p.due().isAfter(end))) {
        series.places().forEach(stages::set);
      }
    }
    return stages;
  }
}
