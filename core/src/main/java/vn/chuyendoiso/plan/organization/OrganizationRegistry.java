package vn.chuyendoiso.plan.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.registry.RegistryConflict;
import vn.chuyendoiso.plan.registry.RegistryConflictException;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * The bodies of the centre and the units of the level of the province with their lives in time:
 * names, abbreviations, codes and who took over.
 *
 * <p>Example: {@code find("Bộ Khoa học, Công nghệ")} gives both lives of BKHCN; {@code find("UBND
 * tỉnh Đắk Nông")} the one life of that province, and {@code successorsOn} for a day in 2026 leads
 * from it to Lâm Đồng.
 *
 * <p>A portal adds the bodies of its province with {@link #with}; the bundled registry stays as it
 * is.
 *
 * <p>Immutable and thread-safe. Loaded on first use from the bundled tables; each row has its
 * source.
 */
public final class OrganizationRegistry {

  private static final String NAME = "organizations";
  private static final int LONGEST_SHORT_NAME = 40;
  private static final Comparator<Organization> OLDEST_FIRST =
      Comparator.comparing(o -> o.getFirstDay().orElse(LocalDate.MIN));
  private static final List<String> COMMITTEES =
      List.of(key("ubnd") + " ", key("ủy ban nhân dân") + " ");
  private static final List<String> CITIES = List.of("tp. ", "tp.", "tp ");
  private static final String CITY = key("thành phố") + " ";

  private final List<Organization> all;
  private final Map<OrganizationId, List<Organization>> lives;
  private volatile Names names; // made when a name is first asked for: keys alone do without

  private OrganizationRegistry(List<Organization> rows) {
    this.all = List.copyOf(rows);
    this.lives = new LinkedHashMap<>();
    for (Organization row : all) {
      lives.computeIfAbsent(row.getId(), id -> new ArrayList<>(2)).add(row);
    }
    lives.replaceAll((id, l) -> l.stream().sorted(OLDEST_FIRST).toList());
  }

  /** Which bodies have which name, by the key of the name. */
  private static final class Names {
    private final Map<String, List<OrganizationId>> ids = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    Names(List<Organization> rows) {
      Map<String, String> keys = new HashMap<>(); // the lives of a body share most of their names
      for (Organization row : rows) {
        for (String name : names(row)) {
          String key = keys.computeIfAbsent(name, OrganizationRegistry::key);
          longest.merge(firstWord(key), key.length(), Math::max);
          List<OrganizationId> named = ids.computeIfAbsent(key, k -> new ArrayList<>(1));
          if (!named.contains(row.getId())) {
            named.add(row.getId());
          }
        }
      }
      int city = CITY.length() + LONGEST_SHORT_NAME;
      CITIES.forEach(c -> longest.merge(firstWord(c), city, Math::max));
      COMMITTEES.forEach(c -> longest.merge(firstWord(c), c.length() + city, Math::max));
    }

    private static String firstWord(String key) {
      int end = 0;
      while (end < key.length() && key.charAt(end) != ' ' && key.charAt(end) != ',') {
        end++;
      }
      return key.substring(0, end);
    }
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
   * Returns a registry that has more rows.
   *
   * <p>Example: the departments of a province, or a body of the centre that the library does not
   * have yet. A row that is there already is not added twice. Who asks {@link #bundled()}, as rules
   * do, does not see the added ones.
   *
   * @param rows the lives to add
   * @return the registry with all rows
   * @throws RegistryConflictException if a row contradicts one that is there: two lives of one body
   *     on one day, or one name for two bodies on one day
   * @throws IllegalArgumentException if nobody has the key of a successor
   */
  public OrganizationRegistry with(Collection<Organization> rows) {
    List<Organization> together = new ArrayList<>(all);
    List<RegistryConflict> conflicts = new ArrayList<>();
    Map<String, List<Organization>> named = new HashMap<>();
    all.forEach(o -> names(o).forEach(n -> under(named, n).add(o)));
    for (Organization row : rows) {
      if (together.contains(row)) {
        continue;
      }
      Set<Organization> contradicted = new LinkedHashSet<>();
      for (Organization present : together) {
        if (present.getId().equals(row.getId()) && overlap(present, row)) {
          contradicted.add(present);
        }
      }
      for (String name : names(row)) {
        for (Organization present : under(named, name)) {
          if (!present.getId().equals(row.getId()) && overlap(present, row)) {
            contradicted.add(present);
          }
        }
      }
      String added = describe(row);
      contradicted.forEach(
          p -> conflicts.add(new RegistryConflict(NAME, row.getId().value(), describe(p), added)));
      together.add(row);
      names(row).forEach(n -> under(named, n).add(row));
    }
    if (!conflicts.isEmpty()) {
      throw new RegistryConflictException(conflicts);
    }
    OrganizationRegistry registry = new OrganizationRegistry(together);
    registry.checkSuccessors();
    return registry;
  }

  /**
   * Finds a body by key, name, abbreviation or known variant of its name; letter case and the
   * placement of tone marks do not matter. A unit of the level of the province is found by its
   * short name too, and with "UBND" or "TP." before it.
   *
   * @param name the text
   * @return the lives of the body, oldest first; where two bodies had the name at different times,
   *     those of the one and then of the other; empty if unknown
   */
  public List<Organization> find(String name) {
    List<OrganizationId> ids = idsOf(key(name));
    if (ids.size() == 1) {
      return lives.get(ids.get(0));
    }
    List<Organization> found = new ArrayList<>();
    ids.forEach(id -> found.addAll(lives.get(id)));
    return List.copyOf(found);
  }

  /**
   * Finds the key of a body by its name.
   *
   * @param name the name, abbreviation or key
   * @return the key; of the one that is first in the table where two bodies had the name at
   *     different times; empty if unknown
   */
  public Optional<OrganizationId> idOf(String name) {
    return idsOf(key(name)).stream().findFirst();
  }

  /**
   * Returns the lives of a body.
   *
   * @param id its key
   * @return its lives, oldest first; empty if unknown
   */
  public List<Organization> lives(OrganizationId id) {
    return lives.getOrDefault(id, List.of());
  }

  /**
   * Returns the life that a body has on a day.
   *
   * @param id its key
   * @param day the day
   * @return its life; empty if it does not exist on that day, or if unknown
   */
  public Optional<Organization> on(OrganizationId id, LocalDate day) {
    for (Organization life : lives(id)) {
      if (life.existsOn(day)) {
        return Optional.of(life);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the bodies that exist on a day.
   *
   * @param day the day
   * @return their lives, in the order of the tables
   */
  public List<Organization> on(LocalDate day) {
    List<Organization> existing = new ArrayList<>();
    for (Organization life : all) {
      if (life.existsOn(day)) {
        existing.add(life);
      }
    }
    return List.copyOf(existing);
  }

  /**
   * Tells who answers on a day for what a body once had to do: the body itself while it exists,
   * else those who took over, and who took over from them, the main ones first.
   *
   * <p>Example: for BTTTT on 2026-01-01 it is BKHCN and, for the press, BVHTTDL; for {@code
   * province:dak-nong} it is Lâm Đồng. A body that somebody took over from on a day that is not
   * known stands before them. {@link Organization#getSuccessions()} tells which part each took.
   *
   * @param id the key of the body
   * @param day the day
   * @return their lives on that day; empty if unknown, or if the day is before the body's first
   */
  public List<Organization> successorsOn(OrganizationId id, LocalDate day) {
    List<Organization> found = new ArrayList<>();
    follow(id, day, new HashSet<>(), found);
    return List.copyOf(found);
  }

  /** The body that has a folded text as one of its names; empty if there is none. */
  Optional<OrganizationId> idOfKey(String key) {
    return idsOf(key).stream().findFirst();
  }

  /** The length of the longest name that begins with a folded word; 0 if none does. */
  int longestNameFrom(String word) {
    return names().longest.getOrDefault(word, 0);
  }

  private void follow(
      OrganizationId id, LocalDate day, Set<OrganizationId> seen, List<Organization> found) {
    if (!seen.add(id)) {
      return;
    }
    Optional<Organization> now = on(id, day);
    now.ifPresent(found::add);
    Optional<Organization> life = now.or(() -> lastBefore(id, day));
    if (life.isEmpty()) {
      return;
    }
    for (Succession succession : life.get().getSuccessions()) {
      if (now.isEmpty() || succession.firstDay().isEmpty()) {
        follow(succession.successor(), day, seen, found);
      }
    }
  }

  private Optional<Organization> lastBefore(OrganizationId id, LocalDate day) {
    Optional<Organization> last = Optional.empty();
    for (Organization life : lives(id)) {
      if (life.getLastDay().map(l -> l.isBefore(day)).orElse(false)) {
        last = Optional.of(life);
      }
    }
    return last;
  }

  private Names names() {
    Names made = names;
    if (made == null) {
      made = new Names(all); // two threads may make it at once; both make the same
      names = made;
    }
    return made;
  }

  private List<OrganizationId> idsOf(String key) {
    List<OrganizationId> ids = names().ids.get(key);
    if (ids != null) {
      return ids;
    }
    for (String head : COMMITTEES) {
      if (key.startsWith(head)) {
        return provinces(key.substring(head.length()));
      }
    }
    return provinces(key);
  }

  private List<OrganizationId> provinces(String key) {
    Map<String, List<OrganizationId>> byName = names().ids;
    List<OrganizationId> ids = byName.get(key);
    for (String head : CITIES) {
      if (ids == null && key.startsWith(head)) {
        ids = byName.get(CITY + key.substring(head.length()));
      }
    }
    if (ids == null) {
      return List.of();
    }
    return lives.get(ids.get(0)).get(0).getKind().isProvinceLevel() ? ids : List.of();
  }

  private void checkSuccessors() {
    for (Organization row : all) {
      for (Succession succession : row.getSuccessions()) {
        if (!lives.containsKey(succession.successor())) {
          throw new IllegalArgumentException(
              "no row for " + succession.successor() + ", successor of " + row.getId());
        }
      }
    }
  }

  private static boolean overlap(Organization a, Organization b) {
    return !endsBefore(a, b) && !endsBefore(b, a);
  }

  private static boolean endsBefore(Organization a, Organization b) {
    return a.getLastDay().isPresent()
        && b.getFirstDay().isPresent()
        && a.getLastDay().get().isBefore(b.getFirstDay().get());
  }

  private static Set<String> names(Organization row) {
    Set<String> names = new LinkedHashSet<>();
    names.add(row.getId().value());
    names.add(row.getName());
    row.getShortName().ifPresent(names::add);
    names.addAll(row.getAbbreviations());
    names.addAll(row.getAliases());
    return names;
  }

  private static List<Organization> under(Map<String, List<Organization>> named, String name) {
    return named.computeIfAbsent(key(name), k -> new ArrayList<>(2));
  }

  private static String key(String name) {
    return ExactKey.of(name).key();
  }

  private static String describe(Organization row) {
    return row.getName()
        + ", "
        + row.getFirstDay().map(LocalDate::toString).orElse("")
        + ".."
        + row.getLastDay().map(LocalDate::toString).orElse("")
        + ", "
        + row.getSource();
  }

  // Loaded when first asked for, once, by the class loader's own lock.
  private static final class Bundled {
    static final OrganizationRegistry REGISTRY =
        new OrganizationRegistry(OrganizationTables.read());
  }
}
