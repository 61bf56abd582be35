package vn.chuyendoiso.plan.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.resource.ResourceTable;

/** Puts the lives of bodies together from the bundled tables. */
final class OrganizationTables {

  private final Map<String, List<Succession>> successions = new HashMap<>();
  private final Map<String, OrganizationId> ids = new HashMap<>(); // checked once each

  private OrganizationTables() {
    for (ResourceTable.Row row : table("successions.tsv")) {
      successions
          .computeIfAbsent(row.text("predecessor"), p -> new ArrayList<>(2))
          .add(succession(row));
    }
  }

  /** Reads the bundled lives. */
  static List<Organization> read() {
    OrganizationTables tables = new OrganizationTables();
    List<Organization> rows = new ArrayList<>();
    for (ResourceTable.Row row : table("organizations.tsv")) {
      rows.add(
          tables
              .life(row)
              .abbreviations(row.list("abbreviations"))
              .remark(row.find("remark"))
              .build());
    }
    for (ResourceTable.Row row : table("provinces.tsv")) {
      rows.add(
          tables
              .life(row)
              .shortName(row.text("shortName"))
              .statisticalCode(row.text("statisticalCode"))
              .build());
    }
    return rows;
  }

  static List<ResourceTable.Row> table(String name) {
    return ResourceTable.read(OrganizationTables.class, name);
  }

  static <E extends Enum<E>> E constant(Class<E> type, String code) {
    return Enum.valueOf(type, code.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private OrganizationId id(String text) {
    return ids.computeIfAbsent(text, OrganizationId::new);
  }

  private Organization.Builder life(ResourceTable.Row row) {
    Optional<LocalDate> lastDay = row.date("lastDay");
    return Organization.builder()
        .id(id(row.text("id")))
        .name(row.text("name"))
        .englishName(row.find("englishName"))
        .kind(constant(OrganizationKind.class, row.text("kind")))
        .aliases(row.list("aliases"))
        .firstDay(row.date("firstDay"))
        .lastDay(lastDay)
        .endDecidedOn(row.date("endDecidedOn"))
        .successions(ofLife(row.text("id"), lastDay))
        .source(row.text("source"))
        .confidence(row.text("confidence"));
  }

  // A body of several lives has successions at the end of each; those without a day belong to a
  // life whose end is not known either.
  private List<Succession> ofLife(String id, Optional<LocalDate> lastDay) {
    List<Succession> ofLife = new ArrayList<>();
    Optional<LocalDate> next = lastDay.map(d -> d.plusDays(1));
    for (Succession succession : successions.getOrDefault(id, List.of())) {
      if (succession.firstDay().equals(next)) {
        ofLife.add(succession);
      }
    }
    return ofLife;
  }

  private Succession succession(ResourceTable.Row row) {
    return new Succession(
        id(row.text("successor")),
        constant(SuccessionKind.class, row.text("kind")),
        row.date("firstDay"),
        row.find("scope"),
        row.text("source"),
        row.text("confidence"));
  }
}
