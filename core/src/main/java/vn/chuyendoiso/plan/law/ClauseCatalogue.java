package vn.chuyendoiso.plan.law;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.resource.ResourceTable;

/**
 * The 57 demands of the instruments that the library checks plans against.
 *
 * <p>Immutable and thread-safe. Loaded on first use from the bundled table.
 */
public final class ClauseCatalogue {

  private final Map<String, Clause> clauses;

  private ClauseCatalogue(Map<String, Clause> clauses) {
    this.clauses = Collections.unmodifiableMap(clauses);
  }

  /** {@return the catalogue that comes with the library} */
  public static ClauseCatalogue bundled() {
    return Bundled.CATALOGUE;
  }

  /** {@return all clauses, in the order of the instruments} */
  public Collection<Clause> all() {
    return clauses.values();
  }

  /**
   * Finds a clause.
   *
   * @param id its id, such as {@code CT34-P4}
   * @return the clause; empty if unknown
   */
  public Optional<Clause> find(String id) {
    return Optional.ofNullable(clauses.get(id));
  }

  private static Clause clause(ResourceTable.Row row) {
    Set<IssuerKind> addressees =
        row.list("addressees").stream()
            .map(a -> IssuerKind.valueOf(a.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
    return Clause.builder()
        .id(row.text("id"))
        .instrument(row.text("instrument"))
        .addressees(addressees)
        .bodies(row.list("bodies").stream().map(OrganizationId::new).toList())
        .force(ClauseForce.valueOf(row.text("force").toUpperCase(Locale.ROOT)))
        .vietnamese(row.text("vi"))
        .english(row.text("en"))
        .issuedOn(row.date("issuedOn"))
        .planYear(row.find("planYear").map(Integer::valueOf))
        .sources(row.list("source"))
        .build();
  }

  private static final class Bundled {
    static final ClauseCatalogue CATALOGUE =
        new ClauseCatalogue(
            ResourceTable.read(ClauseCatalogue.class, "clauses.tsv").stream()
                .map(ClauseCatalogue::clause)
                .collect(Collectors.toMap(Clause::getId, c -> c, (a, b) -> a, LinkedHashMap::new)));
  }
}
