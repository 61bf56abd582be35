package vn.chuyendoiso.plan.law;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.law.InstrumentMatch.Difference;
import vn.chuyendoiso.plan.registry.RegistryConflict;
import vn.chuyendoiso.plan.registry.RegistryConflictException;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * The instruments that plans stand on, with the days on which they are in force and what they have
 * to do with each other.
 *
 * <p>Example: {@code find(DocumentNumber.of("67/2006/QH11"))} gives the law on information
 * technology; {@code successors(law, LocalDate.of(2026, 12, 1))} gives 148/2025/QH15, which
 * replaced it on 2026-07-01.
 *
 * <p>A number alone is no key, so whatever looks for a number gives all instruments that bear it.
 * An instrument that is not found is not known; nothing is said about its force. A vendor adds rows
 * with {@link #with}. Immutable and thread-safe. Loaded on first use from the bundled tables; each
 * row has its source.
 */
public final class InstrumentRegistry {

  private static final Set<LegalRelation> TAKING_ITS_PLACE =
      EnumSet.of(LegalRelation.REPLACES, LegalRelation.CONTINUES);
  private static final Pattern YEAR_BEHIND_TITLE =
      Pattern.compile("(?U)(?: năm)? ((?:19|20)\\d{2})$");

  private final List<Instrument> all;
  private final Map<String, List<Instrument>> byNumber = new HashMap<>();
  private final Map<String, List<Found>> byAlias = new HashMap<>();
  private final Map<ExactKey, List<Instrument>> byTitle = new HashMap<>();

  // Worked out when first asked for. Whichever thread writes it, it is the same value, and the
  // record's field is final.
  private Links links;

  private record Links(Map<Instrument, List<Link>> byObject) {}

  private record Found(Instrument instrument, InstrumentAlias alias) {}

  private record Link(LegalRelation relation, Instrument subject) {}

  private record Key(String number, String kind, int year, ExactKey issuer) {}

  private InstrumentRegistry(Collection<Instrument> instruments) {
    this.all = List.copyOf(instruments);
    for (Instrument instrument : all) {
      instrument.getNumber().ifPresent(n -> add(byNumber, n.key(), instrument));
      instrument.getTitle().ifPresent(t -> add(byTitle, ExactKey.of(t), instrument));
      for (InstrumentAlias alias : instrument.getAliases()) {
        add(byAlias, alias.number().key(), new Found(instrument, alias));
      }
    }
  }

  private Links links() {
    Links known = links;
    if (known == null) {
      Map<Instrument, List<Link>> byObject = new HashMap<>();
      for (Instrument subject : all) {
        subject.getRelations().forEach(r -> link(subject, r, byObject));
      }
      known = new Links(byObject);
      links = known;
    }
    return known;
  }

  private void link(Instrument subject, LegalBasis basis, Map<Instrument, List<Link>> byObject) {
    if (basis.getRelation().isPresent() && basis.getInstrument().isPresent()) {
      find(basis.getInstrument().get()).stream()
          .filter(InstrumentMatch::isExact)
          .forEach(
              m -> add(byObject, m.instrument(), new Link(basis.getRelation().get(), subject)));
    }
  }

  private static <K, V> void add(Map<K, List<V>> index, K key, V value) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  /** {@return the registry that comes with the library} */
  public static InstrumentRegistry bundled() {
    return Bundled.REGISTRY;
  }

  /** {@return every instrument, in the order of the table} */
  public List<Instrument> all() {
    return all;
  }

  /**
   * Returns a registry with more rows. A row about an instrument that is there already fills in
   * what that one does not say, such as its last day in force, and brings its status up to date.
   * Who asks {@link #bundled()}, as rules do, does not see the added ones.
   *
   * @param rows the rows to add
   * @return the larger registry; this one stays as it is
   * @throws RegistryConflictException if a row contradicts one that is there: another kind or
   *     another day for the same number, year and issuer
   */
  public InstrumentRegistry with(Collection<Instrument> rows) {
    Map<Key, Instrument> merged = new LinkedHashMap<>();
    all.forEach(i -> merged.put(key(i), i));
    List<RegistryConflict> conflicts = new ArrayList<>();
    for (Instrument row : rows) {
      Instrument present = merged.get(key(row));
      if (present == null) {
        merged.put(key(row), row);
      } else if (contradicts(present, row)) {
        conflicts.add(
            new RegistryConflict("instruments", name(row), describe(present), describe(row)));
      } else {
        merged.put(key(row), filled(present, row));
      }
    }
    if (!conflicts.isEmpty()) {
      throw new RegistryConflictException(conflicts);
    }
    return new InstrumentRegistry(merged.values());
  }

  // Numbers of one issuer run by year; decisions and regulations of the party share a symbol.
  private static Key key(Instrument instrument) {
    boolean party =
        instrument.getNumber().filter(n -> n.family() == NumberFamily.PARTY).isPresent();
    return new Key(
        instrument.getNumber().map(DocumentNumber::key).or(instrument::getTitle).orElse(""),
        party ? instrument.getKind().name() : "",
        instrument.getIssueYear(),
        ExactKey.of(instrument.getIssuer()));
  }

  private static boolean contradicts(Instrument present, Instrument row) {
    return present.getKind() != row.getKind()
        || differ(present, row, Instrument::getIssuedOn)
        || differ(present, row, Instrument::getInForceFrom)
        || differ(present, row, Instrument::getInForceUntil)
        || differ(present, row, Instrument::getPlanYear);
  }

  private static <V> boolean differ(
      Instrument one, Instrument other, Function<Instrument, Optional<V>> fact) {
    return fact.apply(one).isPresent()
        && fact.apply(other).isPresent()
        && !fact.apply(one).equals(fact.apply(other));
  }

  private static Instrument filled(Instrument present, Instrument row) {
    return present
        .withIssuedOn(present.getIssuedOn().or(row::getIssuedOn))
        .withTitle(present.getTitle().or(row::getTitle))
        .withEnglishTitle(present.getEnglishTitle().or(row::getEnglishTitle))
        .withInForceFrom(present.getInForceFrom().or(row::getInForceFrom))
        .withInForceUntil(present.getInForceUntil().or(row::getInForceUntil))
        .withKnownFrom(present.getKnownFrom().or(row::getKnownFrom))
        .withKnownUntil(row.getKnownUntil().or(present::getKnownUntil))
        .withPlanYear(present.getPlanYear().or(row::getPlanYear))
        .withDemands(present.getDemands().or(row::getDemands))
        .withRemark(present.getRemark().or(row::getRemark))
        .withStatus(row.getStatus())
        .withRelations(union(present.getRelations(), row.getRelations()))
        .withAliases(union(present.getAliases(), row.getAliases()))
        .withSources(union(present.getSources(), row.getSources()));
  }

  private static <V> List<V> union(List<V> one, List<V> other) {
    Set<V> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return List.copyOf(both);
  }

  private static String name(Instrument instrument) {
    return instrument
        .getNumber()
        .map(DocumentNumber::toString)
        .or(instrument::getTitle)
        .orElseGet(instrument::getIssuer);
  }

  private static String describe(Instrument instrument) {
    List<String> facts = new ArrayList<>();
    facts.add(name(instrument));
    facts.add(instrument.getKind().name().toLowerCase(Locale.ROOT));
    facts.add(instrument.getIssuer());
    instrument.getIssuedOn().ifPresent(d -> facts.add("issued " + d));
    instrument.getInForceFrom().ifPresent(d -> facts.add("in force from " + d));
    instrument.getInForceUntil().ifPresent(d -> facts.add("in force until " + d));
    instrument.getPlanYear().ifPresent(y -> facts.add("guides plans of " + y));
    facts.add("source " + String.join(" ", instrument.getSources()));
    return String.join(", ", facts);
  }

  /**
   * Finds the instruments that bear a number, or that are known to be cited under it. Leading zeros
   * do not matter, and an odd number is also looked up in its {@linkplain
   * DocumentNumber#regularForm() regular form}.
   *
   * @param number the number
   * @return all that bear it, then those cited under it; empty if unknown
   */
  public List<InstrumentMatch> find(DocumentNumber number) {
    List<InstrumentMatch> matches = new ArrayList<>();
    for (Instrument instrument : byNumber.getOrDefault(number.key(), List.of())) {
      matches.add(new InstrumentMatch(instrument, Optional.empty(), Set.of()));
    }
    for (Found found : byAlias.getOrDefault(number.key(), List.of())) {
      matches.add(
          new InstrumentMatch(
              found.instrument, Optional.of(found.alias), Set.of(Difference.NUMBER)));
    }
    if (matches.isEmpty()) {
      number
          .regularForm()
          .filter(n -> !n.equals(number))
          .map(n -> byNumber.getOrDefault(n.key(), List.of()))
          .orElse(List.of())
          .forEach(
              i ->
                  matches.add(new InstrumentMatch(i, Optional.empty(), Set.of(Difference.NUMBER))));
    }
    return List.copyOf(matches);
  }

  /**
   * Finds the instruments that bear a number and were issued on a day.
   *
   * @param number the number, as in {@link #find(DocumentNumber)}
   * @param issuedOn the day of issue
   * @return those of that day, and those that are known to its year alone
   */
  public List<InstrumentMatch> find(DocumentNumber number, LocalDate issuedOn) {
    return find(number).stream().filter(m -> isOf(m.instrument(), issuedOn)).toList();
  }

  /**
   * Finds what a citation means: by number, or by title if it has none.
   *
   * <p>Where a day is printed, instruments of that day win. If there is none, one of the same year
   * is given with {@link Difference#DAY}: dates are often misprinted, but another year means
   * another instrument, unless the number itself has the year. An alias never stands against the
   * printed day. An issuer that differs is told by {@link Difference#ISSUER} if the day agrees;
   * otherwise the instrument is another one.
   *
   * @param reference the instrument as a document names it
   * @return what it may mean, exact ones first; empty if unknown
   */
  public List<InstrumentMatch> find(InstrumentRef reference) {
    List<InstrumentMatch> named =
        reference.getNumber().map(this::find).orElseGet(() -> titled(reference));
    List<InstrumentMatch> matches = new ArrayList<>();
    for (InstrumentMatch match : named) {
      compared(match, reference).ifPresent(matches::add);
    }
    boolean dated = matches.stream().anyMatch(m -> !m.differences().contains(Difference.DAY));
    return matches.stream()
        .filter(m -> !dated || !m.differences().contains(Difference.DAY))
        .sorted((a, b) -> Integer.compare(a.differences().size(), b.differences().size()))
        .toList();
  }

  private List<InstrumentMatch> titled(InstrumentRef reference) {
    String title = reference.getTitle().orElse("").strip();
    List<Instrument> called = byTitle.getOrDefault(ExactKey.of(title), List.of());
    Matcher year = YEAR_BEHIND_TITLE.matcher(title);
    // A year may belong to the title itself: "Chiến lược dữ liệu quốc gia đến năm 2030".
    if (called.isEmpty() && year.find()) {
      int issueYear = Integer.parseInt(year.group(1));
      called =
          byTitle.getOrDefault(ExactKey.of(title.substring(0, year.start())), List.of()).stream()
              .filter(i -> i.getIssueYear() == issueYear)
              .toList();
    }
    return called.stream().map(i -> new InstrumentMatch(i, Optional.empty(), Set.of())).toList();
  }

  private static Optional<InstrumentMatch> compared(
      InstrumentMatch match, InstrumentRef reference) {
    Instrument instrument = match.instrument();
    EnumSet<Difference> differences = EnumSet.noneOf(Difference.class);
    differences.addAll(match.differences());
    boolean otherIssuer =
        reference
            .getIssuer()
            .filter(i -> !ExactKey.of(i.strip()).equals(ExactKey.of(instrument.getIssuer())))
            .isPresent();
    if (reference.getIssuedOn().filter(d -> !isOf(instrument, d)).isPresent()) {
      boolean yearInNumber = instrument.getNumber().flatMap(DocumentNumber::year).isPresent();
      boolean sameYear = reference.getIssuedOn().get().getYear() == instrument.getIssueYear();
      if (match.alias().isPresent() || otherIssuer || !(sameYear || yearInNumber)) {
        return Optional.empty();
      }
      differences.add(Difference.DAY);
    } else if (otherIssuer && reference.getIssuedOn().isEmpty()) {
      return Optional.empty();
    }
    if (otherIssuer) {
      differences.add(Difference.ISSUER);
    }
    return Optional.of(new InstrumentMatch(instrument, match.alias(), differences));
  }

  private static boolean isOf(Instrument instrument, LocalDate day) {
    return instrument
        .getIssuedOn()
        .map(day::equals)
        .orElseGet(() -> day.getYear() == instrument.getIssueYear());
  }

  /**
   * Tells whether the instrument that a citation means is in force on a day.
   *
   * @param reference the instrument as a document names it
   * @param day the day
   * @return yes or no if all that it may mean agree; unknown otherwise, or if it is not found
   */
  public InForce inForceOn(InstrumentRef reference, LocalDate day) {
    Set<InForce> answers = EnumSet.noneOf(InForce.class);
    find(reference).forEach(m -> answers.add(m.instrument().inForceOn(day)));
    return answers.size() == 1 ? answers.iterator().next() : InForce.UNKNOWN;
  }

  /**
   * Finds what replaced an instrument.
   *
   * @param instrument the instrument
   * @return those that replace it; empty if none is known to
   */
  public List<Instrument> replacedBy(Instrument instrument) {
    return subjects(instrument, EnumSet.of(LegalRelation.REPLACES));
  }

  /**
   * Finds what changed an instrument or added to it.
   *
   * @param instrument the instrument
   * @return those that amend it or add to it; empty if none is known to
   */
  public List<Instrument> amendedBy(Instrument instrument) {
    return subjects(instrument, EnumSet.of(LegalRelation.AMENDS, LegalRelation.ADDS));
  }

  /**
   * Finds what stands in an instrument's place on a day: itself if it is in force, or else what
   * replaced or continued it, and so on.
   *
   * @param instrument the instrument
   * @param day the day
   * @return those that are in force; empty if none is known to be
   */
  public List<Instrument> successors(Instrument instrument, LocalDate day) {
    List<Instrument> inForce = new ArrayList<>();
    Set<Instrument> seen = new LinkedHashSet<>();
    Deque<Instrument> open = new ArrayDeque<>(List.of(instrument));
    while (!open.isEmpty()) {
      Instrument next = open.pop();
      if (!seen.add(next)) {
        continue;
      }
      if (next.inForceOn(day) == InForce.YES) {
        inForce.add(next);
      } else {
        open.addAll(subjects(next, TAKING_ITS_PLACE));
      }
    }
    return List.copyOf(inForce);
  }

  private List<Instrument> subjects(Instrument object, Set<LegalRelation> relations) {
    return links().byObject.getOrDefault(object, List.of()).stream()
        .filter(l -> relations.contains(l.relation))
        .map(Link::subject)
        .toList();
  }

  /**
   * Finds the guidance on the plans of a year.
   *
   * @param planYear the year of the plans, not that of the letter
   * @return the letters; empty if none is known
   */
  public List<Instrument> guidance(int planYear) {
    return all.stream().filter(i -> i.getPlanYear().equals(Optional.of(planYear))).toList();
  }

  // Loaded when first asked for, once, by the class loader's own lock.
  private static final class Bundled {
    static final InstrumentRegistry REGISTRY = new InstrumentRegistry(InstrumentTable.read());
  }
}
