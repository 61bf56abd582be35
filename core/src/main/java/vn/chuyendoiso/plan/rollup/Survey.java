package vn.chuyendoiso.plan.rollup;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.chuyendoiso.plan.target.Aggregation;

/** What all plans and reports together say of one indicator, before its values are added. */
final class Survey {

  private static final String PERCENT = "percent";

  private final String key;
  private final Optional<Aggregation> decided;
  private String name;
  private final Set<Aggregation> stated = EnumSet.noneOf(Aggregation.class);
  private final Map<String, Integer> units = new TreeMap<>();

  Survey(String key, Optional<Aggregation> decided) {
    this.key = key;
    this.decided = decided;
  }

  void plan(Measured measured) {
    if (name == null || measured.name().compareTo(name) < 0) {
      name = measured.name();
    }
    measured.aggregation().ifPresent(stated::add);
  }

  void unit(String unit) {
    units.merge(unit, 1, Integer::sum);
  }

  String key() {
    return key;
  }

  String name() {
    return name == null ? key : name;
  }

  /** How the values fold: as whoever asks decides, or as all plans say that say anything. */
  Optional<Aggregation> aggregation() {
    return decided.or(
        () -> stated.size() == 1 ? Optional.of(stated.iterator().next()) : Optional.empty());
  }

  boolean disagrees() {
    return decided.isEmpty() && stated.size() > 1;
  }

  /** The unit of most numbers; of several the first. Empty if most state none. */
  Optional<String> unit() {
    return units.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .filter(u -> !u.isEmpty());
  }

  /** Whether the unit is percent of anything, so that "13/17" can be told in it. */
  boolean isPercent() {
    return unit().filter(u -> u.startsWith(PERCENT) || u.startsWith("%")).isPresent();
  }
}
