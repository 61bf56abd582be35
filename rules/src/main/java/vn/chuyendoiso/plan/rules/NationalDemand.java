package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.NationalTarget;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.time.Period;

/**
 * How the rows of a document stand to a national target of their metric. A bare "80%" is read as a
 * minimum on both sides.
 *
 * @param standing how they stand
 * @param row the row that decides; empty if none does
 * @param due when it is due; empty if no row decides, or if it must hold always
 */
record NationalDemand(
    NationalStanding standing, Optional<TargetEntry> row, Optional<LocalDate> due) {

  private record Promise(TargetEntry row, Level level, LocalDate due) {}

  static Map<String, List<TargetEntry>> rowsByMetric(CaseFile file) {
    Map<String, List<TargetEntry>> rowsByMetric = new LinkedHashMap<>();
    for (TargetEntry row : file.targets()) {
      Optional<String> metric = row.indicator().flatMap(Indicator::getMetric);
      if (metric.isPresent() && row.target().getValue().isPresent()) {
        rowsByMetric.computeIfAbsent(metric.get(), m -> new ArrayList<>()).add(row);
      }
    }
    return rowsByMetric;
  }

  static NationalDemand of(List<TargetEntry> rows, NationalTarget national, CaseFile file) {
    return isHeldAgainst(national, file)
        ? compare(rows, national, file)
        : none(NationalStanding.NOT_HELD);
  }

  private static NationalDemand none(NationalStanding standing) {
    return new NationalDemand(standing, Optional.empty(), Optional.empty());
  }

  private static boolean isHeldAgainst(NationalTarget national, CaseFile file) {
    return national.getValue().isPresent()
        && national.getDeadline().isPresent()
        && national.getIssuedOn().map(d -> !d.isAfter(file.asOf())).orElse(false)
        && !isOwn(national, file.plan())
        && file.issuerKind().map(k -> binds(national, k)).orElse(true);
  }

  // 03/NQ-CP of another year is another resolution.
  static boolean isOwn(NationalTarget national, PlanDocument document) {
    return document.getNumber().map(national.getInstrument()::isSameNumberAs).orElse(false)
        && document
            .getIssuedOn()
            .flatMap(d -> national.getIssuedOn().map(n -> d.getYear() == n.getYear()))
            .orElse(true);
  }

  static boolean binds(NationalTarget national, IssuerKind kind) {
    return kind == IssuerKind.NATION
        ? !national.getBinds().isEmpty()
        : national.getBinds().contains(kind);
  }

  private static NationalDemand compare(
      List<TargetEntry> rows, NationalTarget national, CaseFile file) {
    Optional<LocalDate> begin = file.period().map(Period::getFirstDay).or(() -> file.issuedOn());
    if (file.issuerKind().isEmpty() || begin.isEmpty()) {
      return none(NationalStanding.CANNOT_TELL);
    }
    LocalDate date = national.getDeadline().orElseThrow();
    if (date.isBefore(begin.get())) {
      return none(NationalStanding.NOT_HELD);
    }
    List<Promise> promises = new ArrayList<>();
    NationalStanding withoutPromise = NationalStanding.NOT_HELD;
    for (TargetEntry row : rows) {
      Optional<Level> level = Level.promised(row, national);
      Optional<LocalDate> due = file.lastAcceptableDay(row);
      if (level.map(l -> order(l, national, row) >= 0).orElse(false)) {
        if (row.value().orElseThrow() instanceof TargetValue.Maintain
            || due.map(d -> !d.isAfter(date)).orElse(false)) {
          return new NationalDemand(NationalStanding.REACHED, Optional.of(row), due);
        }
        if (due.isEmpty()) {
          // The value is good; by when, nobody knows.
          return new NationalDemand(NationalStanding.CANNOT_TELL, Optional.of(row), due);
        }
      }
      if (level.isPresent() && due.isPresent()) {
        promises.add(new Promise(row, level.get(), due.get()));
      } else {
        withoutPromise = NationalStanding.CANNOT_TELL;
      }
    }
    NationalStanding otherwise = withoutPromise;
    return next(promises, date)
        .map(
            p ->
                new NationalDemand(
                    standing(order(p.level(), national, p.row())),
                    Optional.of(p.row()),
                    Optional.of(p.due())))
        .orElseGet(() -> none(otherwise));
  }

  private static int order(Level level, NationalTarget national, TargetEntry row) {
    return level.compareTo(Level.demanded(national, row));
  }

  private static NationalStanding standing(int order) {
    if (order == 0) {
      return NationalStanding.LATER;
    }
    return order < 0 ? NationalStanding.WEAKER : NationalStanding.NO_VALUE_FOR_THE_DATE;
  }

  /** What the document says at a date or next after it; the strongest, if several rows do. */
  private static Optional<Promise> next(List<Promise> promises, LocalDate date) {
    return promises.stream()
        .filter(p -> !p.due().isBefore(date))
        .min(
            Comparator.comparing(Promise::due)
                .thenComparing(Promise::level, Comparator.reverseOrder()));
  }
}
