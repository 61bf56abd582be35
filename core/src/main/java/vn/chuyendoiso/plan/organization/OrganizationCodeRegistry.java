package vn.chuyendoiso.plan.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.registry.RegistryConflict;
import vn.chuyendoiso.plan.registry.RegistryConflictException;
import vn.chuyendoiso.plan.resource.ResourceTable;

/**
 * Who holds which electronic identifier on which day.
 *
 * <p>Example: {@code G14} on 2025-01-09 is the Ministry of Information and Communications; on
 * 2025-05-01 nobody holds it. {@code 000.00.14.H05} is looked up by its first level: a unit of Bắc
 * Ninh.
 *
 * <p>The statistical code of a province is a fact of {@link Organization#getStatisticalCode()} and
 * is looked up by day, never worked out: the name decided about H, the seat about the statistical
 * code, so that An Giang kept {@code H01} and became 91.
 *
 * <p>Lists of codes in example data and portals of others are often invented ({@code H43} as Bộ Nội
 * vụ, {@code H02} as Hà Nội): only rows of the decisions are bundled. Codes below the first level
 * are issued by each body and are not bundled.
 *
 * <p>Immutable and thread-safe. Loaded on first use from the bundled table; each row has its
 * source.
 */
public final class OrganizationCodeRegistry {

  private static final String NAME = "organization-codes";

  private final List<OrganizationCodeHolding> all;
  private final Map<String, List<OrganizationCodeHolding>> byLevel1 = new HashMap<>();

  private OrganizationCodeRegistry(List<OrganizationCodeHolding> rows) {
    this.all = List.copyOf(rows);
    for (OrganizationCodeHolding row : all) {
      byLevel1.computeIfAbsent(row.code().level1(), c -> new ArrayList<>(2)).add(row);
    }
  }

  /** {@return the registry that comes with the library} */
  public static OrganizationCodeRegistry bundled() {
    return Bundled.REGISTRY;
  }

  /** {@return every row, by code and day} */
  public List<OrganizationCodeHolding> all() {
    return all;
  }

  /**
   * Returns a registry that has more rows. A row that is there already is not added twice.
   *
   * @param rows the rows to add
   * @return the registry with all rows
   * @throws RegistryConflictException if a row gives a code on some day to somebody else than a row
   *     that is there
   */
  public OrganizationCodeRegistry with(Collection<OrganizationCodeHolding> rows) {
    List<OrganizationCodeHolding> together = new ArrayList<>(all);
    List<RegistryConflict> conflicts = new ArrayList<>();
    for (OrganizationCodeHolding row : rows) {
      if (together.contains(row)) {
        continue;
      }
      for (OrganizationCodeHolding present : together) {
        if (present.code().equals(row.code()) && overlap(present, row)) {
          conflicts.add(
              new RegistryConflict(NAME, row.code().level1(), describe(present), describe(row)));
        }
      }
      together.add(row);
    }
    if (!conflicts.isEmpty()) {
      throw new RegistryConflictException(conflicts);
    }
    return new OrganizationCodeRegistry(together);
  }

  /**
   * Finds who holds a code on a day, by its first level.
   *
   * @param code the code, of either scheme
   * @param day the day
   * @return the row; empty if nobody held it on that day, or if unknown
   */
  public Optional<OrganizationCodeHolding> on(OrganizationCode code, LocalDate day) {
    for (OrganizationCodeHolding row : byLevel1.getOrDefault(code.level1(), List.of())) {
      if (row.holdsOn(day)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /**
   * Finds who answers on a day under a code, or under the code that is used instead of it.
   *
   * <p>Example: for {@code H16} on 2026-01-01 it is the row of {@code H36}, Lâm Đồng.
   *
   * @param code the code, of either scheme
   * @param day the day
   * @return the row; empty if the code was closed without another, or if unknown
   */
  public Optional<OrganizationCodeHolding> successorOn(OrganizationCode code, LocalDate day) {
    OrganizationCode asked = code;
    Set<String> seen = new HashSet<>();
    while (seen.add(asked.level1())) {
      Optional<OrganizationCodeHolding> now = on(asked, day);
      if (now.isPresent()) {
        return now;
      }
      Optional<OrganizationCode> next = Optional.empty();
      for (OrganizationCodeHolding row : byLevel1.getOrDefault(asked.level1(), List.of())) {
        if (row.lastDay().map(l -> l.isBefore(day)).orElse(false)) {
          next = row.successor();
        }
      }
      if (next.isEmpty()) {
        return Optional.empty();
      }
      asked = next.get();
    }
    return Optional.empty();
  }

  /**
   * Finds the codes that a body holds on a day.
   *
   * @param organization the key of the body
   * @param day the day
   * @return the rows; two for a province, of its People's Committee and its People's Council
   */
  public List<OrganizationCodeHolding> of(OrganizationId organization, LocalDate day) {
    List<OrganizationCodeHolding> found = new ArrayList<>();
    for (OrganizationCodeHolding row : all) {
      if (row.organization().filter(organization::equals).isPresent() && row.holdsOn(day)) {
        found.add(row);
      }
    }
    return List.copyOf(found);
  }

  private static boolean overlap(OrganizationCodeHolding a, OrganizationCodeHolding b) {
    return !endsBefore(a, b) && !endsBefore(b, a);
  }

  private static boolean endsBefore(OrganizationCodeHolding a, OrganizationCodeHolding b) {
    return a.lastDay().isPresent()
        && b.firstDay().isPresent()
        && a.lastDay().get().isBefore(b.firstDay().get());
  }

  private static String describe(OrganizationCodeHolding row) {
    return row.holder()
        + ", "
        + row.firstDay().map(LocalDate::toString).orElse("")
        + ".."
        + row.lastDay().map(LocalDate::toString).orElse("")
        + ", "
        + row.source();
  }

  // Loaded when first asked for, once, by the class loader's own lock.
  private static final class Bundled {
    static final OrganizationCodeRegistry REGISTRY = new OrganizationCodeRegistry(read());

    private static List<OrganizationCodeHolding> read() {
      List<OrganizationCodeHolding> rows = new ArrayList<>();
      for (ResourceTable.Row row : OrganizationTables.table("organization-codes.tsv")) {
        rows.add(
            new OrganizationCodeHolding(
                code(row.text("code")),
                row.text("holder"),
                row.find("organization").map(OrganizationId::new),
                row.date("firstDay"),
                row.date("lastDay"),
                row.find("successor").map(Bundled::code),
                row.text("source"),
                row.text("confidence")));
      }
      return rows;
    }

    private static OrganizationCode code(String text) {
      return OrganizationCode.parse(text).orElseThrow();
    }
  }
}
