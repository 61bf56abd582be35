package vn.chuyendoiso.plan.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.resource.ResourceTable;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * The bodies of the central state before and after 2025-03-01, with names, abbreviations and
 * successors.
 *
 * <p>Example: {@code find("Bộ Khoa học, Công nghệ")} gives both lives of BKHCN; {@code
 * find("BTTTT")} the one life of the former ministry.
 *
 * <p>Immutable and thread-safe. Loaded on first use from the bundled table; each row has its
 * source.
 */
public final class OrganizationRegistry {

  private final List<Organization> all;
  private final Map<ExactKey, List<Organization>> byName;

  private OrganizationRegistry(List<ResourceTable.Row> rows) {
    List<Organization> organizations = new ArrayList<>();
    Map<ExactKey, List<Organization>> index = new HashMap<>();
    for (ResourceTable.Row row : rows) {
      Organization organization = organization(row);
      organizations.add(organization);
      Set<ExactKey> keys = new LinkedHashSet<>();
      keys.add(ExactKey.of(organization.getId().value()));
      keys.add(ExactKey.of(organization.getName()));
      organization.getAbbreviations().forEach(a -> keys.add(ExactKey.of(a)));
      row.list("aliases").forEach(a -> keys.add(ExactKey.of(a)));
      keys.forEach(k -> index.computeIfAbsent(k, x -> new ArrayList<>()).add(organization));
    }
    this.all = List.copyOf(organizations);
    this.byName = index;
  }

  /** {@return the registry that comes with the library} */
  public static OrganizationRegistry bundled() {
    return Bundled.REGISTRY;
  }

  /** {@return every life of every body} */
  public List<Organization> all() {
    return all;
  }

  /**
   * Finds a body by key, name, abbreviation or known variant of its name; letter case and the
   * placement of tone marks do not matter.
   *
   * @param name the text
   * @return the lives of the body, oldest first; empty if unknown
   */
  public List<Organization> find(String name) {
    return List.copyOf(byName.getOrDefault(ExactKey.of(name), List.of()));
  }

  private static Organization organization(ResourceTable.Row row) {
    return Organization.builder()
        .id(new OrganizationId(row.text("id")))
        .name(row.text("name"))
        .abbreviations(row.list("abbreviations"))
        .firstDay(row.date("firstDay"))
        .lastDay(row.date("lastDay"))
        .endDecidedOn(row.date("endDecidedOn"))
        .successors(row.list("successors").stream().map(OrganizationId::new).toList())
        .source(row.text("source"))
        .confidence(row.text("confidence"))
        .build();
  }

  /**
   * Finds the key of a body by its name.
   *
   * @param name the name, abbreviation or key
   * @return the key; empty if unknown
   */
  public Optional<OrganizationId> idOf(String name) {
    return find(name).stream().findFirst().map(Organization::getId);
  }

  // Loaded when first asked for, once, by the class loader's own lock.
  private static final class Bundled {
    static final OrganizationRegistry REGISTRY =
        new OrganizationRegistry(
            ResourceTable.read(OrganizationRegistry.class, "organizations.tsv"));
  }
}
