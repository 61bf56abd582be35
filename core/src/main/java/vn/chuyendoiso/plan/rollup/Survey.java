package vn.chuyendoiso.plan.rollup;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.target.Unit;
import vn.chuyendoiso.plan.target.UnitKind;

/** What all plans and reports together say of one indicator, before its values are added. */
final class Survey {

  private final String key;
  private final Optional<Aggregation> decided;
  private String name;
  private final Set<Aggregation> stated = EnumSet.noneOf(Aggregation.class);
  private final Map<String, Integer> units = new TreeMap<>();
  private final Map<String, String> labels = new HashMap<>(); // by the key of the unit

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

  void unit(Value value) {
    units.merge(value.unit(), 1, Integer::sum);
    // Of several spellings the first one, so that the order of the documents does not matter.
    labels.merge(value.unit(), value.printedUnit(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
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

  /** The key of the unit of most numbers; of several the first. Empty if most state none. */
  Optional<String> unitKey() {
    return units.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .filter(u -> !u.isEmpty());
  }

  /** That unit, with the label of the table or else as printed. */
  Optional<Unit> unit() {
    return unitKey().map(labels::get).map(Unit::of);
  }

  /** Whether the unit is a share of anything, so that "13/17" can be told in it. */
  boolean isShare() {
    return unit().flatMap(Unit::kind).filter(UnitKind.SHARE::equals).isPresent();
  }
}
