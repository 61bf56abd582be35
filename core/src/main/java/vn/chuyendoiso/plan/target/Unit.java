package vn.chuyendoiso.plan.target;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.resource.ResourceTable;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * What a number counts (đơn vị tính).
 *
 * <p>Example: "%", "Phần trăm" and "tỷ lệ %" are one unit, {@code percent}; "Người/vạn dân" is
 * {@code persons-per-10000}; "mô hình điểm" is in no table and keeps its label. Two units are equal
 * if they are the same known unit, or unknown ones of the same label, however it is spelt: "Mô
 * hình" and "mô hình" are one; so "100%" in a column of "%" has the unit of its column.
 *
 * <p>Documents keep the label as printed; this is what is understood of it. A known unit has the
 * label of the table. Immutable and thread-safe. The table is bundled; each row has its source.
 *
 * @param code the code of the table; empty if the unit is not in it
 * @param label the Vietnamese label
 * @param english the English label; empty if the unit is not in the table
 * @param kind what a number of the unit says; empty if not known
 */
public record Unit(
    Optional<String> code, String label, Optional<String> english, Optional<UnitKind> kind) {

  private static final Pattern SHARE = Pattern.compile("\\s*[%‰](?!\\s*/)");

  /**
   * Finds the unit of a label.
   *
   * @param label the label as printed, such as "Doanh nghiệp"
   * @return the known unit; otherwise one that keeps the label, and is a share if the label begins
   *     with the percent or per mille sign ("% hồ sơ")
   */
  public static Unit of(String label) {
    Unit known = Bundled.UNITS.get(key(label));
    if (known != null) {
      return known;
    }
    Optional<UnitKind> kind =
        SHARE.matcher(label).lookingAt() ? Optional.of(UnitKind.SHARE) : Optional.empty();
    return new Unit(Optional.empty(), label, Optional.empty(), kind);
  }

  /** {@return the units of the table, in its order} */
  public static List<Unit> known() {
    return Bundled.ALL;
  }

  /** {@return true if the unit is in the table} */
  public boolean isKnown() {
    return code.isPresent();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unit unit
        && code.equals(unit.code)
        && (isKnown() || label.equals(unit.label) || key(label).equals(key(unit.label)));
  }

  @Override
  public int hashCode() {
    return isKnown() ? code.hashCode() : key(label).hashCode();
  }

  @Override
  public String toString() {
    return label;
  }

  private static ExactKey key(String label) {
    return ExactKey.of(label);
  }

  private static Unit read(ResourceTable.Row row) {
    return new Unit(
        row.find("code"),
        row.text("label"),
        row.find("english"),
        Optional.of(UnitKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT))));
  }

  private static final class Bundled {
    static final List<Unit> ALL;
    static final Map<ExactKey, Unit> UNITS = new HashMap<>();

    static {
      List<ResourceTable.Row> rows = ResourceTable.read(Unit.class, "units.tsv");
      ALL = rows.stream().map(Unit::read).toList();
      for (int i = 0; i < ALL.size(); i++) {
        put(ALL.get(i).label(), ALL.get(i));
        for (String alias : rows.get(i).list("aliases")) {
          put(alias, ALL.get(i));
        }
      }
    }

    private static void put(String label, Unit unit) {
      if (UNITS.put(key(label), unit) != null) {
        throw new IllegalStateException("two units are called " + label);
      }
    }
  }
}
