package vn.chuyendoiso.plan.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * Tells which names mean the same column. Every name is shown first with {@link #meet}, because a
 * spelling may get its key in a later row only; then {@link #arrange} makes the columns.
 */
final class ColumnFinder {

  /** Whose words a name is: an issuer's own, or everybody's. */
  record Scope(Object id, Optional<String> issuer) {

    static final Scope COMMON = new Scope("", Optional.empty());

    /** What the centre writes means the same for all; "Sở Nội vụ" is another one elsewhere. */
    static Scope of(Document document, int index) {
      Optional<Issuer> issuer = document.getIssuer();
      if (issuer.isEmpty()) {
        return new Scope(index, Optional.of(documentName(document)));
      }
      if (issuer.get().getKind() == IssuerKind.NATION) {
        return COMMON;
      }
      String name = issuer.get().getName();
      Object id =
          issuer
              .get()
              .findOrganization(OrganizationRegistry.bundled())
              .<Object>map(o -> o)
              .orElseGet(() -> ExactKey.of(name));
      return new Scope(id, Optional.of(name));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Scope that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }
  }

  private record Name(Scope scope, ExactKey key) {}

  private record Key(MatrixColumn.Kind kind, Scope scope, Object name) {}

  /** A column to be; its place is known once all are. */
  private static final class Draft {
    private final Key key;
    private final Optional<OrganizationId> organization;
    private final Set<String> spellings = new LinkedHashSet<>();
    private boolean inGrid;

    Draft(Key key, Optional<OrganizationId> organization) {
      this.key = key;
      this.organization = organization;
    }

    String name() {
      return spellings.iterator().next();
    }
  }

  private final boolean severalScopes;
  private final Map<String, ExactKey> exactKeys = new HashMap<>(); // few names, many times
  private final Map<Name, Set<OrganizationId>> organizations = new HashMap<>();
  private final Set<ExactKey> commonNames = new HashSet<>();
  private final Map<Key, Draft> drafts = new LinkedHashMap<>();
  private final Map<Key, MatrixColumn> columns = new HashMap<>();

  ColumnFinder(Set<Scope> scopes) {
    this.severalScopes = scopes.size() > 1;
  }

  static String documentName(Document document) {
    return document.getNumber().map(Object::toString).orElseGet(document::getTitle);
  }

  /** Learns which key a spelling has. */
  void meet(Scope scope, Actor actor) {
    if (kind(actor) == MatrixColumn.Kind.BODY) {
      ExactKey key = exactKey(actor.getName());
      Optional<OrganizationId> organization = organization(actor);
      if (organization.isPresent()) {
        organizations
            .computeIfAbsent(new Name(scope, key), n -> new HashSet<>())
            .add(organization.get());
      } else if (scope.equals(Scope.COMMON)) {
        commonNames.add(key);
      }
    }
  }

  /** Notes a column in the order of its first appearance. */
  void note(Scope scope, Actor actor, boolean inGrid) {
    Key key = keyOf(scope, actor);
    Draft draft =
        drafts.computeIfAbsent(
            key,
            k ->
                new Draft(
                    k, k.name() instanceof OrganizationId id ? Optional.of(id) : Optional.empty()));
    draft.spellings.add(actor.getName());
    draft.inGrid |= inGrid;
  }

  /**
   * Makes the columns: those of the grid first, each kind for itself, as first met.
   *
   * @return the columns of the grid
   */
  List<MatrixColumn> arrange() {
    List<Draft> order =
        drafts.values().stream()
            .sorted(Comparator.comparing((Draft d) -> !d.inGrid).thenComparing(d -> d.key.kind()))
            .toList();
    Map<Key, Integer> sameNames = new HashMap<>();
    order.forEach(d -> sameNames.merge(nameAlone(d), 1, Integer::sum));
    List<MatrixColumn> grid = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Draft draft = order.get(i);
      Optional<String> issuer =
          severalScopes ? draft.key.scope().issuer() : Optional.<String>empty();
      Optional<String> note =
          sameNames.get(nameAlone(draft)) > 1
              ? draft.organization.map(OrganizationId::value).or(() -> issuer)
              : Optional.empty();
      MatrixColumn column =
          new MatrixColumn(
              i,
              draft.key.kind(),
              draft.name() + note.map(n -> " (" + n + ")").orElse(""),
              draft.organization,
              issuer,
              List.copyOf(draft.spellings));
      columns.put(draft.key, column);
      if (draft.inGrid) {
        grid.add(column);
      }
    }
    return grid;
  }

  /** The column of a name that was noted before. */
  MatrixColumn column(Scope scope, Actor actor) {
    return columns.get(keyOf(scope, actor));
  }

  private Key nameAlone(Draft draft) {
    return new Key(draft.key.kind(), Scope.COMMON, exactKey(draft.name()));
  }

  private Key keyOf(Scope scope, Actor actor) {
    MatrixColumn.Kind kind = kind(actor);
    ExactKey name = exactKey(actor.getName());
    return switch (kind) {
      case BODY -> bodyKey(scope, actor, name);
      // a firm has its name for itself, whoever writes it
      case NON_STATE_BODY -> new Key(kind, Scope.COMMON, name);
      case PERSON_ROLE, COLLECTIVE -> new Key(kind, scope, name);
      case CONDITIONAL_COLLECTIVE ->
          new Key(
              kind,
              scope,
              List.of(name, exactKey(((Actor.ConditionalCollective) actor).getCondition())));
    };
  }

  private Key bodyKey(Scope scope, Actor actor, ExactKey name) {
    Optional<OrganizationId> stated =
        organization(actor)
            .or(() -> onlyOrganization(new Name(scope, name)))
            .or(() -> onlyOrganization(new Name(Scope.COMMON, name)));
    if (stated.isPresent()) {
      return new Key(MatrixColumn.Kind.BODY, Scope.COMMON, stated.get());
    }
    boolean common = commonNames.contains(name);
    return new Key(MatrixColumn.Kind.BODY, common ? Scope.COMMON : scope, name);
  }

  // A spelling that stands for two keys tells nothing of a cell that states none.
  private Optional<OrganizationId> onlyOrganization(Name name) {
    Set<OrganizationId> found = organizations.getOrDefault(name, Set.of());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private ExactKey exactKey(String name) {
    return exactKeys.computeIfAbsent(name, ExactKey::of);
  }

  private static Optional<OrganizationId> organization(Actor actor) {
    return Stream.of(actor)
        .filter(Actor.Body.class::isInstance)
        .flatMap(a -> ((Actor.Body) a).getOrganization().stream())
        .findFirst();
  }

  private static MatrixColumn.Kind kind(Actor actor) {
    if (actor instanceof Actor.NonStateBody) {
      return MatrixColumn.Kind.NON_STATE_BODY;
    }
    if (actor instanceof Actor.PersonRole) {
      return MatrixColumn.Kind.PERSON_ROLE;
    }
    if (actor instanceof Actor.ConditionalCollective) {
      return MatrixColumn.Kind.CONDITIONAL_COLLECTIVE;
    }
    return actor.isCollective() ? MatrixColumn.Kind.COLLECTIVE : MatrixColumn.Kind.BODY;
  }
}
