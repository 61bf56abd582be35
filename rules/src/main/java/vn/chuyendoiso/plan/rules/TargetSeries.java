package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
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
 * @param places the places of the rows in the table, two or more
 * @param points those with a day and a value that are understood, by day
 */
record TargetSeries(List<Integer> places, List<Point> points) {

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

  static List<TargetSeries> of(List<TargetEntry> targets, CaseFile file) {
    Set<IndicatorId> met = new HashSet<>(2 * targets.size());
    Set<IndicatorId> repeated = new HashSet<>(); // few, and only these need dear keys
    for (TargetEntry row : targets) {
      row.target().getIndicator().filter(i -> !met.add(i)).ifPresent(repeated::add);
    }
    Map<Key, List<Integer>> series = new LinkedHashMap<>(4 * repeated.size() / 3);
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i).target();
      Optional<IndicatorId> indicator = target.getIndicator().filter(repeated::contains);
      if (indicator.isPresent()) {
        series.computeIfAbsent(Key.of(indicator.get(), target), k -> new ArrayList<>(2)).add(i);
      }
    }
    List<TargetSeries> all = new ArrayList<>();
    for (List<Integer> places : series.values()) {
      if (places.size() > 1) {
        all.add(of(places, targets, file));
      }
    }
    return all;
  }

  private static TargetSeries of(List<Integer> places, List<TargetEntry> targets, CaseFile file) {
    return new TargetSeries(places, points(places, targets, file));
  }

  /**
   * The series after an edit that replaced rows by others {@linkplain #isOfOneSeries of the same
   * series}; those without such a row are the same objects.
   */
  static List<TargetSeries> after(
      List<TargetSeries> before, Rows<TargetEntry> targets, CaseFile file) {
    BitSet touched = targets.touched();
    List<TargetSeries> all = new ArrayList<>(before.size());
    for (TargetSeries series : before) {
      all.add(series.isIn(touched) ? of(series.places, targets.entries(), file) : series);
    }
    return all;
  }

  private boolean isIn(BitSet rows) {
    for (int place : places) {
      if (rows.get(place)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether two rows measure the same thing, so that they are of one series, or of none. */
  static boolean isOfOneSeries(TargetEntry row, TargetEntry other) {
    Target one = row.target();
    Target two = other.target();
    return one.getIndicator().equals(two.getIndicator())
        && one.getLevel().equals(two.getLevel())
        && one.getPopulation().equals(two.getPopulation())
        && one.getCondition().equals(two.getCondition())
        && one.getExclusion().equals(two.getExclusion())
        && one.getInstrument().equals(two.getInstrument());
  }

  private static List<Point> points(
      List<Integer> places, List<TargetEntry> targets, CaseFile file) {
    List<Point> points = new ArrayList<>(places.size());
    for (int place : places) {
      TargetEntry row = targets.get(place);
      Optional<LocalDate> due = file.lastAcceptableDay(row);
      if (due.isPresent() && row.value().isPresent()) {
        points.add(new Point(row, due.get()));
      }
    }
    points.sort(Comparator.comparing(Point::due));
    return points;
  }
}
