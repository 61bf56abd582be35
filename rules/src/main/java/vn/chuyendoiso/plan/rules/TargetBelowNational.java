package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.target.Commitment;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.NationalTarget;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * A target is not weaker and not later than the national one that it serves. Example: resolution
 * 57-NQ/TW asks for a TFP share above 55 % by 2030, and 03/NQ-CP for at least 55 %.
 *
 * <p>Targets are compared where an indicator names the metric of a national target that another
 * instrument set by the day of validation, that binds the issuer, and that falls due between the
 * beginning of the period and the last target of that metric: a plan of 2025 is not asked about
 * 2030, and a programme that begins in 2025 not about 2023. A bare "80%" is read as a minimum on
 * both sides.
 *
 * <p>What the document says at the national date, or next after it, decides:
 *
 * <ul>
 *   <li>less than the national value: weaker;
 *   <li>just the national value, later: late;
 *   <li>more than the national value, later: no value is stated for the national date. The document
 *       may well be on course, so this is for somebody to look at; in a programme of the nation,
 *       which goes beyond an older one, it is worth knowing at most.
 * </ul>
 *
 * <p>A national value that is only striven for, and one that was set after the document was issued,
 * do not make the document wrong, only worth a second look: a WARNING.
 */
@Rule(
    id = "target-below-national",
    clauses = {"HD25-2", "CT34-GEN-4"},
    severity = Severity.ERROR,
    since = "0.1.0")
final class TargetBelowNational implements DocumentRule {

  private static final Term WEAKER = new Term("shortfall.weaker");
  private static final Term LATER = new Term("shortfall.later");

  private record Promise(TargetEntry row, Level level, LocalDate due) {}

  @Override
  public Verdict judge(CaseFile file) {
    Map<String, List<TargetEntry>> rowsByMetric = new LinkedHashMap<>();
    for (TargetEntry row : file.targets()) {
      Optional<String> metric = row.indicator().flatMap(Indicator::getMetric);
      if (metric.isPresent() && row.target().getValue().isPresent()) {
        rowsByMetric.computeIfAbsent(metric.get(), m -> new ArrayList<>()).add(row);
      }
    }
    Outcome outcome = Outcome.NOT_APPLICABLE;
    List<Violation> violations = new ArrayList<>();
    for (Map.Entry<String, List<TargetEntry>> entry : rowsByMetric.entrySet()) {
      for (NationalTarget national : file.nationalTargets().ofMetric(entry.getKey())) {
        Verdict verdict =
            isHeldAgainst(national, file)
                ? compare(entry.getValue(), national, file)
                : Verdict.NOT_APPLICABLE;
        outcome = verdict.outcome().compareTo(outcome) > 0 ? verdict.outcome() : outcome;
        violations.addAll(verdict.violations());
      }
    }
    return new Verdict(outcome, violations);
  }

  private static boolean isHeldAgainst(NationalTarget national, CaseFile file) {
    return national.getValue().isPresent()
        && national.getDeadline().isPresent()
        && national.getIssuedOn().map(d -> !d.isAfter(file.asOf())).orElse(false)
        && !isOwn(national, file.plan())
        && file.issuerKind().map(k -> binds(national, k)).orElse(true);
  }

  // 03/NQ-CP of another year is another resolution.
  private static boolean isOwn(NationalTarget national, PlanDocument document) {
    return document.getNumber().map(national.getInstrument()::isSameNumberAs).orElse(false)
        && document
            .getIssuedOn()
            .map(d -> d.getYear() == national.getIssuedOn().orElseThrow().getYear())
            .orElse(true);
  }

  private static boolean binds(NationalTarget national, IssuerKind kind) {
    return kind == IssuerKind.NATION
        ? !national.getBinds().isEmpty()
        : national.getBinds().contains(kind);
  }

  private static Verdict compare(List<TargetEntry> rows, NationalTarget national, CaseFile file) {
    Optional<LocalDate> begin = file.period().map(Period::getFirstDay).or(() -> file.issuedOn());
    if (file.issuerKind().isEmpty() || begin.isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    LocalDate date = national.getDeadline().orElseThrow();
    if (date.isBefore(begin.get())) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Promise> promises = new ArrayList<>();
    Verdict withoutPromise = Verdict.NOT_APPLICABLE;
    for (TargetEntry row : rows) {
      Optional<Level> level = Level.promised(row, national);
      Optional<LocalDate> due =
          row.target().getDeadline().flatMap(Printed::getMeaning).flatMap(d -> DueDay.of(d, file));
      if (level.map(l -> reaches(l, national, row)).orElse(false)) {
        if (row.value().orElseThrow() instanceof TargetValue.Maintain
            || due.map(d -> !d.isAfter(date)).orElse(false)) {
          return Verdict.SATISFIED;
        }
        if (due.isEmpty()) {
          return Verdict.CANNOT_BE_JUDGED; // the value is good; by when, nobody knows
        }
      }
      if (level.isPresent() && due.isPresent()) {
        promises.add(new Promise(row, level.get(), due.get()));
      } else {
        withoutPromise = Verdict.CANNOT_BE_JUDGED;
      }
    }
    return next(promises, date)
        .map(p -> Verdict.violated(violation(p, national, file)))
        .orElse(withoutPromise);
  }

  private static boolean reaches(Level level, NationalTarget national, TargetEntry row) {
    return level.compareTo(Level.demanded(national, row)) >= 0;
  }

  /** What the document says at a date or next after it; the strongest, if several rows do. */
  private static Optional<Promise> next(List<Promise> promises, LocalDate date) {
    return promises.stream()
        .filter(p -> !p.due().isBefore(date))
        .min(
            Comparator.comparing(Promise::due)
                .thenComparing(Promise::level, Comparator.reverseOrder()));
  }

  private static Violation violation(Promise promise, NationalTarget national, CaseFile file) {
    Violation violation =
        promise
            .row()
            .violation(promise.row().pointer())
            .with("value", Step.valueInWords(promise.row()))
            .with("due", promise.due())
            .with("nationalValue", new ValueInWords(national.value().orElseThrow()))
            .with("nationalDue", national.getDeadline().orElseThrow())
            .with("instrument", national.getInstrument().toString());
    int order = promise.level().compareTo(Level.demanded(national, promise.row()));
    if (order > 0) {
      boolean isNational = file.issuerKind().orElseThrow() == IssuerKind.NATION;
      return violation.noGraverThan(isNational ? Severity.INFO : Severity.WARNING);
    }
    return violation
        .with("shortfall", order < 0 ? WEAKER : LATER)
        .noGraverThan(isFirm(national, file.plan()) ? Severity.ERROR : Severity.WARNING);
  }

  private static boolean isFirm(NationalTarget national, PlanDocument document) {
    boolean isNewer =
        document
            .getIssuedOn()
            .map(d -> national.getIssuedOn().orElseThrow().isAfter(d))
            .orElse(false);
    return national.getCommitment() == Commitment.FIRM && !isNewer;
  }
}
