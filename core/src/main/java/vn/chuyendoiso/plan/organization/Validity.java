package vn.chuyendoiso.plan.organization;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.resource.ResourceTable;

/**
 * From when to when the constants of an enumeration hold, from a bundled table.
 *
 * @param <E> the enumeration
 */
final class Validity<E extends Enum<E>> {

  private record Days(Optional<LocalDate> first, Optional<LocalDate> last) {}

  private final Map<E, Days> days;

  private Validity(Map<E, Days> days) {
    this.days = days;
  }

  static <E extends Enum<E>> Validity<E> read(Class<E> type, String table, String column) {
    Map<E, Days> days = new EnumMap<>(type);
    for (ResourceTable.Row row : OrganizationTables.table(table)) {
      days.put(
          OrganizationTables.constant(type, row.text(column)),
          new Days(row.date("firstDay"), row.date("lastDay")));
    }
    return new Validity<>(days);
  }

  boolean holdsOn(E constant, LocalDate day) {
    Days holds = days.get(constant);
    return holds != null
        && holds.first.map(f -> !day.isBefore(f)).orElse(true)
        && holds.last.map(l -> !day.isAfter(l)).orElse(true);
  }
}
