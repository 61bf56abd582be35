package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;

/**
 * Several targets of one indicator that hold of the same: same level, population, condition and
 * exclusion, set by the same instrument. Example: Nghệ An's plan 347/KH-UBND has "60-80%" by 2025
 * and "80-100%" by 2030 for electronic contracts. Cần Thơ's two targets for digitised dossiers are
 * none, because one is for those in force and the other for new ones.
 *
 * @param rows the rows in document order, two or more
 */
record TargetSeries(List<TargetEntry> rows) {

  private record Key(
      IndicatorId indicator,
      Optional<GovernmentLevel> level,
      Optional<String> population,
      Optional<String> condition,
      Optional<String> exclusion,
      Optional<InstrumentRef> instrument) {

    static Key of(IndicatorId indicator, Target target) {
      return new Key(
          indicator,
          target.getLevel(),
          target.getPopulation(),
          target.getCondition(),
          target.getExclusion(),
          target.getInstrument());
    }
  }

  /** A row of which day and value are understood. */
  record Point(TargetEntry row, LocalDate due) {}

  static List<TargetSeries> of(List<TargetEntry> targets) {
    Set<IndicatorId> met = new HashSet<>(2 * targets.size());
    Set<IndicatorId> repeated = new HashSet<>(); // few, and only these need dear keys
    for (TargetEntry row : targets) {
      row.target().getIndicator().filter(i -> !met.add(i)).ifPresent(repeated::add);
    }
    Map<Key, List<TargetEntry>> rows = new LinkedHashMap<>(4 * repeated.size() / 3);
    for (TargetEntry row : targets) {
      row.target()
          .getIndicator()
          .filter(repeated::contains)
          .ifPresent(
              i -> rows.computeIfAbsent(Key.of(i, row.target()), k -> new ArrayList<>(2)).add(row));
    }
    return rows.values().stream().filter(r -> r.size() > 1).map(TargetSeries::new).toList();
  }

  /** The rows with a day and a value, by day. */
  List<Point> points(CaseFile file) {
    List<Point> points = new ArrayList<>();
    for (TargetEntry row : rows) {
      Optional<LocalDate> due = DueDay.of(row, file);
      if (due.isPresent() && row.value().isPresent()) {
        points.add(new Point(row, due.get()));
      }
    }
    points.sort(Comparator.comparing(Point::due));
    return points;
  }
}
