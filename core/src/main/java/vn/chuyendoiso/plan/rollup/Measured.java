package vn.chuyendoiso.plan.rollup;

import java.util.Optional;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Unit;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * What an indicator is to the roll-up.
 *
 * @param key under which it is the same in all documents
 * @param name its name as printed
 * @param unit its unit as printed
 * @param aggregation how its values fold
 */
record Measured(String key, String name, Optional<String> unit, Optional<Aggregation> aggregation) {

  private static final String SEPARATOR = "\u001F";
  private static final int PARTS = 4;

  static Measured of(Indicator indicator) {
    return new Measured(
        indicator.getMetric().orElseGet(() -> key(indicator.getName(), indicator.getUnit())),
        indicator.getName(),
        indicator.getUnit(),
        indicator.getAggregation());
  }

  /** The key of what nobody matched with the national catalogue: the name and the unit. */
  static String key(String name, Optional<String> unit) {
    return ExactKey.of(name).key() + " (" + unit.map(Measured::unitKey).orElse("") + ")";
  }

  /** The text under which two labels of a unit are the same. */
  static String unitKey(String label) {
    Unit unit = Unit.of(label);
    return unit.code().orElseGet(() -> ExactKey.of(unit.label()).key());
  }

  // One word, because thousands of plans measure the same.
  static Measured read(PackedIn in) {
    String[] parts = in.word().split(SEPARATOR, -1);
    if (parts.length != PARTS) {
      throw new PackedIn.Spoiled("an indicator is not whole");
    }
    return new Measured(
        parts[0],
        parts[1],
        parts[2].isEmpty() ? Optional.empty() : Optional.of(parts[2]),
        parts[PARTS - 1].isEmpty()
            ? Optional.empty()
            : Optional.of(PackedIn.constant(Aggregation.class, parts[PARTS - 1])));
  }

  void write(PackedOut out) {
    out.word(
        String.join(
            SEPARATOR,
            plain(key),
            plain(name),
            plain(unit.orElse("")),
            aggregation.map(Enum::name).orElse("")));
  }

  private static String plain(String text) {
    return text.replace(SEPARATOR, " ");
  }
}
