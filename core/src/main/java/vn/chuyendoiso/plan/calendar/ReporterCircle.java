package vn.chuyendoiso.plan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.organization.OrganizationKind;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * Which bodies the reporters of a regime are on a day.
 *
 * <p>Example: "các bộ, ngành, địa phương" are the ministries, the agencies and the 34 provinces of
 * 2025-07-01; "UBND các xã" are nobody whom the registry knows, and stay unresolved.
 *
 * <p>Immutable and thread-safe once made.
 */
public final class ReporterCircle {

  private static final Pattern BETWEEN = Pattern.compile("\\s*[,;/]\\s*|\\s+và\\s+");
  private static final Pattern QUANTIFIER =
      Pattern.compile("(?:tất cả các|toàn bộ các|các|những)\\s+");
  private static final Pattern COMMITTEE =
      Pattern.compile("(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\\s+");

  private static final Set<OrganizationKind> AGENCIES =
      EnumSet.of(OrganizationKind.MINISTRY_LEVEL_AGENCY, OrganizationKind.GOVERNMENT_AGENCY);
  private static final Set<OrganizationKind> LOCALITIES =
      EnumSet.of(OrganizationKind.PROVINCE, OrganizationKind.CENTRAL_CITY);

  // "Bộ, ngành" are the ministries, the agencies of their level and those of the Government.
  private static final Map<ExactKey, Set<OrganizationKind>> NOUNS =
      Map.ofEntries(
          noun("bộ", EnumSet.of(OrganizationKind.MINISTRY)),
          noun("ngành", AGENCIES),
          noun("cơ quan ngang bộ", EnumSet.of(OrganizationKind.MINISTRY_LEVEL_AGENCY)),
          noun("cơ quan thuộc chính phủ", EnumSet.of(OrganizationKind.GOVERNMENT_AGENCY)),
          noun("địa phương", LOCALITIES),
          noun("tỉnh", LOCALITIES),
          noun("thành phố", LOCALITIES),
          noun("thành phố trực thuộc trung ương", LOCALITIES));

  private final OrganizationRegistry registry;
  private final LocalDate day;
  private final Map<BodyKey, Reporter> reporters = new LinkedHashMap<>();
  private final List<Actor> unresolved = new ArrayList<>();

  private ReporterCircle(OrganizationRegistry registry, LocalDate day) {
    this.registry = registry;
    this.day = day;
  }

  /**
   * Resolves reporters.
   *
   * @param actors the reporters as a document names them
   * @param registry the bodies
   * @param day the day whose bodies answer
   * @return the bodies that are meant, and whom nobody can resolve
   */
  public static ReporterCircle of(
      List<Actor> actors, OrganizationRegistry registry, LocalDate day) {
    ReporterCircle circle = new ReporterCircle(registry, day);
    actors.forEach(circle::add);
    return circle;
  }

  private static Map.Entry<ExactKey, Set<OrganizationKind>> noun(
      String noun, Set<OrganizationKind> kinds) {
    return Map.entry(ExactKey.of(noun), kinds);
  }

  /** {@return the bodies that are meant, each once, in printed order} */
  public List<Reporter> reporters() {
    return List.copyOf(reporters.values());
  }

  /** {@return those of whom not all can be told who they are, in printed order} */
  public List<Actor> unresolved() {
    return List.copyOf(unresolved);
  }

  private void add(Actor actor) {
    if (actor instanceof Actor.Body body) {
      Optional<OrganizationId> id = body.getOrganization().or(() -> registry.idOf(body.getName()));
      if (id.isEmpty() || registry.lives(id.get()).isEmpty()) {
        add(new Reporter(Optional.empty(), body.getName(), Optional.empty()));
      } else if (!add(id.get())) {
        unresolved.add(actor);
      }
    } else if (actor instanceof Actor.Collective collective) {
      boolean isKnown =
          collective.getMembers().isEmpty()
              ? add(collective.getName())
              : addAll(collective.getMembers());
      if (!isKnown) {
        unresolved.add(actor);
      }
    } else if (actor instanceof Actor.ConditionalCollective picked) {
      if (picked.getMembers().isEmpty() || !addAll(picked.getMembers())) {
        unresolved.add(actor);
      }
    } else if (actor instanceof Actor.NonStateBody firm) {
      add(new Reporter(Optional.empty(), firm.getName(), Optional.empty()));
    } else {
      unresolved.add(actor);
    }
  }

  private boolean addAll(List<OrganizationId> members) {
    boolean all = true;
    for (OrganizationId member : members) {
      all &= add(member);
    }
    return all;
  }

  /** Adds a body, or those who answer for it on the day; false if nobody does. */
  private boolean add(OrganizationId id) {
    Optional<Organization> life = registry.on(id, day);
    if (life.isPresent()) {
      add(reporter(life.get(), Optional.empty()));
      return true;
    }
    // Parts of the work go elsewhere; the report is owed by the main successor.
    Optional<Organization> heir = registry.successorsOn(id, day).stream().findFirst();
    heir.ifPresent(h -> add(reporter(h, Optional.of(id))));
    return heir.isPresent();
  }

  private void add(Reporter reporter) {
    reporters.putIfAbsent(reporter.key(), reporter);
  }

  private static Reporter reporter(Organization life, Optional<OrganizationId> insteadOf) {
    return new Reporter(Optional.of(life.getId()), life.getName(), insteadOf);
  }

  /** Adds the bodies that a collective names by kind; false if some words say no kind. */
  private boolean add(String name) {
    Set<OrganizationKind> kinds = EnumSet.noneOf(OrganizationKind.class);
    boolean all = true;
    for (String part : Arrays.asList(BETWEEN.split(name.toLowerCase(Locale.ROOT).strip()))) {
      String words = COMMITTEE.matcher(part.strip()).replaceFirst("");
      words = QUANTIFIER.matcher(words).replaceFirst("");
      words = COMMITTEE.matcher(words).replaceFirst("");
      Set<OrganizationKind> named = NOUNS.get(ExactKey.of(words.strip()));
      if (named == null) {
        all = false;
      } else {
        kinds.addAll(named);
      }
    }
    for (Organization body : registry.on(day)) {
      if (kinds.contains(body.getKind())) {
        add(reporter(body, Optional.empty()));
      }
    }
    return all;
  }
}
