package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.law.InForce;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.InstrumentRegistry;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.target.NationalTarget;
import vn.chuyendoiso.plan.target.NationalTargetCatalogue;

/**
 * What is known of some documents, of the coverage of national targets and tasks: a part that
 * merges with others.
 *
 * <p>Example: the plans of the ministries are read in one place, those of the provinces in another;
 * the merged parts give the same {@link Coverage} as all plans read in one.
 *
 * <p>Merging is associative and commutative, the part of no document changes nothing, and a
 * document that comes twice counts once. Of two versions of one document, by issuer, kind, number
 * and day, one counts, always the same. Only documents that set targets and tasks say anything
 * here; reports are passed over.
 *
 * <p>Immutable and thread-safe.
 */
public final class CoveragePart {

  private static final Comparator<MetricConflict.Claim> PRECEDENCE =
      Comparator.comparing((MetricConflict.Claim c) -> c.inForce() == InForce.NO)
          .thenComparing(MetricConflict.Claim::rank)
          .thenComparing(
              c -> c.target().getIssuedOn().orElse(LocalDate.MIN), Comparator.reverseOrder())
          .thenComparing(c -> c.target().getId());

  private static final Pattern YEAR = Pattern.compile("\\b20[0-9]{2}\\b");

  private final LocalDate asOf;
  private final Map<CoveredDocument, CoverageFacts> facts;

  private CoveragePart(LocalDate asOf, Map<CoveredDocument, CoverageFacts> facts) {
    this.asOf = asOf;
    this.facts = facts;
  }

  /**
   * Reads documents.
   *
   * @param documents the documents, in any order
   * @param asOf the day on which national targets and bodies are looked up
   * @return their part
   */
  public static CoveragePart of(Collection<? extends Document> documents, LocalDate asOf) {
    Map<CoveredDocument, CoverageFacts> facts = new TreeMap<>();
    for (Document document : documents) {
      if (document instanceof PlanDocument plan) {
        put(facts, CoverageReader.read(plan, asOf));
      }
    }
    return new CoveragePart(asOf, facts);
  }

  /**
   * Merges with another part.
   *
   * @param other the other part, of the same day
   * @return the part of the documents of both
   * @throws IllegalArgumentException if the other part is of another day
   */
  public CoveragePart merge(CoveragePart other) {
    return merge(asOf, List.of(this, other));
  }

  /**
   * Merges many parts at once, in time in proportion to all of them.
   *
   * @param asOf the day of all parts
   * @param parts the parts, in any order
   * @return the part of the documents of all
   * @throws IllegalArgumentException if a part is of another day
   */
  public static CoveragePart merge(LocalDate asOf, Collection<CoveragePart> parts) {
    Map<CoveredDocument, CoverageFacts> facts = new TreeMap<>();
    for (CoveragePart part : parts) {
      if (!part.asOf.equals(asOf)) {
        throw new IllegalArgumentException("a part of " + part.asOf + " among those of " + asOf);
      }
      part.facts.values().forEach(f -> put(facts, f));
    }
    return new CoveragePart(asOf, facts);
  }

  private static void put(Map<CoveredDocument, CoverageFacts> facts, CoverageFacts added) {
    facts.merge(
        added.document(), added, (a, b) -> a.toString().compareTo(b.toString()) >= 0 ? a : b);
  }

  /** {@return what the documents cover} */
  public Coverage finish() {
    List<TargetCoverage> targets = new ArrayList<>();
    for (NationalTarget target : NationalTargetCatalogue.bundled().all()) {
      if (isSet(target) && inForce(target) != InForce.NO) {
        targets.add(coverage(target));
      }
    }
    return new Coverage(asOf, facts.size(), targets, uncovered(), undetermined(), conflicts());
  }

  private boolean isSet(NationalTarget target) {
    return target
        .getIssuedOn()
        .map(d -> !d.isAfter(asOf))
        .orElseGet(() -> !isOfLaterYear(target.getInstrument().toString()));
  }

  // Of a work programme of which no day is known, the words name the year: "Chương trình công tác
  // 2026".
  private boolean isOfLaterYear(String instrument) {
    Matcher year = YEAR.matcher(instrument);
    return year.find() && Integer.parseInt(year.group()) > asOf.getYear();
  }

  private InForce inForce(NationalTarget target) {
    return InstrumentRegistry.bundled()
        .inForceOn(
            InstrumentRef.builder()
                .number(target.getInstrument())
                .issuedOn(target.getIssuedOn())
                .build(),
            asOf);
  }

  private TargetCoverage coverage(NationalTarget target) {
    List<TargetAdoption> adoptions = new ArrayList<>();
    Set<CoveredBody> asked = new TreeSet<>();
    Set<CoveredBody> adopting = new TreeSet<>();
    for (CoverageFacts document : facts.values()) {
      Optional<CoveredBody> body = document.document().body();
      TargetAdoption adoption = document.adoptions().get(target.getId());
      if (adoption != null) {
        adoptions.add(adoption);
        body.ifPresent(adopting::add);
      }
      body.filter(b -> b.level().filter(target.getBinds()::contains).isPresent())
          .filter(b -> target.getDeadline().map(document::plansFor).orElse(true))
          .ifPresent(asked::add);
    }
    asked.removeAll(adopting);
    return new TargetCoverage(
        target,
        inForce(target),
        target.getConfidence().equals("memory"),
        adoptions,
        List.copyOf(asked));
  }

  // ---- tasks

  private List<UncoveredTask> uncovered() {
    Map<String, List<CoverageFacts>> plans = new TreeMap<>();
    for (CoverageFacts document : facts.values()) {
      document
          .document()
          .body()
          .ifPresent(b -> plans.computeIfAbsent(b.key(), k -> new ArrayList<>(1)).add(document));
    }
    List<UncoveredTask> uncovered = new ArrayList<>();
    for (CoverageFacts programme : facts.values()) {
      for (CoverageFacts.Given task : programme.given()) {
        for (CoveredBody body : new TreeSet<>(task.bodies())) {
          check(programme, task, body, false, plans, uncovered);
        }
        Set<CoveredBody> many = new TreeSet<>(task.members());
        plans.values().forEach(p -> addIfMeant(p.get(0), task.levels(), many));
        task.bodies().forEach(many::remove);
        many.forEach(b -> check(programme, task, b, true, plans, uncovered));
      }
    }
    return uncovered.stream().sorted().toList();
  }

  private static void addIfMeant(
      CoverageFacts document, Set<IssuerKind> levels, Set<CoveredBody> many) {
    document
        .document()
        .body()
        .filter(b -> b.level().filter(levels::contains).isPresent())
        .ifPresent(many::add);
  }

  private static void check(
      CoverageFacts programme,
      CoverageFacts.Given task,
      CoveredBody body,
      boolean byCollective,
      Map<String, List<CoverageFacts>> plans,
      List<UncoveredTask> uncovered) {
    if (programme.document().body().filter(b -> b.key().equals(body.key())).isPresent()) {
      return; // the programme is its own plan
    }
    List<CoverageFacts> own =
        plans.getOrDefault(body.key(), List.of()).stream()
            .filter(p -> isOfItsTime(p, programme))
            .toList();
    if (own.stream().noneMatch(p -> p.hasOneOf(task.marks()))) {
      uncovered.add(
          new UncoveredTask(
              programme.document(),
              task.row(),
              task.code(),
              task.title(),
              body,
              byCollective,
              !own.isEmpty()));
    }
  }

  // A plan that had ended before the programme was issued cannot have its tasks.
  private static boolean isOfItsTime(CoverageFacts plan, CoverageFacts programme) {
    return programme
        .document()
        .issuedOn()
        .flatMap(d -> plan.lastDay().map(l -> !l.isBefore(d)))
        .orElse(true);
  }

  private List<UndeterminedTask> undetermined() {
    List<UndeterminedTask> undetermined = new ArrayList<>();
    for (CoverageFacts programme : facts.values()) {
      for (CoverageFacts.Given task : programme.given()) {
        if (task.isUndetermined()) {
          undetermined.add(new UndeterminedTask(programme.document(), task.row(), task.leads()));
        }
      }
    }
    return undetermined.stream().sorted().toList();
  }

  // ---- conflicts

  private List<MetricConflict> conflicts() {
    NationalTargetCatalogue catalogue = NationalTargetCatalogue.bundled();
    Set<String> metrics = new TreeSet<>();
    catalogue.all().forEach(t -> metrics.add(t.getMetric()));
    List<MetricConflict> conflicts = new ArrayList<>();
    for (String metric : metrics) {
      List<MetricConflict.Claim> claims =
          catalogue.conflictsOf(metric).stream()
              .filter(this::isSet)
              .map(
                  t ->
                      new MetricConflict.Claim(t, InstrumentRank.of(t.getInstrument()), inForce(t)))
              .sorted(PRECEDENCE)
              .toList();
      if (claims.stream().map(c -> c.target().getInstrument()).distinct().count() > 1) {
        conflicts.add(new MetricConflict(metric, claims, decidedBy(claims)));
      }
    }
    return conflicts;
  }

  /** By what the first claim stands before the first one of another instrument. */
  private static MetricConflict.Precedence decidedBy(List<MetricConflict.Claim> claims) {
    MetricConflict.Claim first = claims.get(0);
    MetricConflict.Claim second =
        claims.stream()
            .filter(c -> !c.target().getInstrument().equals(first.target().getInstrument()))
            .findFirst()
            .orElseThrow();
    if ((first.inForce() == InForce.NO) != (second.inForce() == InForce.NO)) {
      return MetricConflict.Precedence.IN_FORCE;
    }
    if (first.rank() != second.rank()) {
      return MetricConflict.Precedence.HIGHER_RANK;
    }
    Optional<LocalDate> day = first.target().getIssuedOn();
    Optional<LocalDate> other = second.target().getIssuedOn();
    return day.isPresent() && other.isPresent() && !day.equals(other)
        ? MetricConflict.Precedence.LATER_INSTRUMENT
        : MetricConflict.Precedence.NOTHING;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CoveragePart that && asOf.equals(that.asOf) && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return 31 * asOf.hashCode() + facts.keySet().hashCode();
  }

  @Override
  public String toString() {
    return "CoveragePart of " + facts.size() + " documents, " + asOf;
  }
}
