package vn.chuyendoiso.plan.generators;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;

/** The ways of breaking rules, by the id of the rule. */
final class Ways {

  // Every instrument of the rules is in force on it, and the year of the plans is over.
  static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);
  private static final int FIGURES = 99;

  private static final Source<TransformationPlan> PLANS =
      new Source<>(TransformationPlan.class, 2, Plans::conformingPlans);
  private static final Source<ActionProgramme> PROGRAMMES =
      new Source<>(ActionProgramme.class, 1, Plans::conformingProgrammes);
  private static final Source<BreakthroughScheme> SCHEMES =
      new Source<>(BreakthroughScheme.class, 1, Plans::conformingSchemes);

  private final Map<String, Way<?>> ways = new TreeMap<>();
  private final Map<Asked, Arbitrary<BrokenDocument>> made = new ConcurrentHashMap<>();

  /**
   * Sound documents of one kind.
   *
   * @param broken the kind of what is broken
   * @param weight how often they are drawn where others are too
   * @param documents the documents
   */
  private record Source<D>(
      Class<? extends Document> broken,
      int weight,
      Supplier<? extends Arbitrary<? extends D>> documents) {

    /** The same documents, drawn as often as others. */
    Source<D> alike() {
      return new Source<>(broken, 1, documents);
    }

    /** Sound documents on which there is a report, and the report is broken. */
    Source<D> reported() {
      return new Source<>(ProgressReport.class, weight, documents);
    }
  }

  private record Way<D extends Document>(
      List<Source<? extends D>> sources, BiFunction<D, Integer, Break> way) {}

  private record Asked(String rule, Class<? extends Document> type) {}

  /** Breaks documents with targets and tasks. */
  void documents(String rule, BiFunction<PlanDocument, Integer, Break> way) {
    put(rule, List.of(PLANS, PROGRAMMES, SCHEMES), way);
  }

  /** Breaks plans and programmes, where a rule does not speak of schemes. */
  void unlessScheme(String rule, BiFunction<PlanDocument, Integer, Break> way) {
    put(rule, List.of(PLANS.alike(), PROGRAMMES), way);
  }

  /** Breaks plans and schemes, where a rule does not speak of programmes. */
  void unlessProgramme(String rule, BiFunction<PlanDocument, Integer, Break> way) {
    put(rule, List.of(PLANS.alike(), SCHEMES), way);
  }

  void plans(String rule, BiFunction<TransformationPlan, Integer, Break> way) {
    put(rule, List.of(PLANS), way);
  }

  void programmes(String rule, BiFunction<ActionProgramme, Integer, Break> way) {
    put(rule, List.of(PROGRAMMES), way);
  }

  void schemes(String rule, BiFunction<BreakthroughScheme, Integer, Break> way) {
    put(rule, List.of(SCHEMES), way);
  }

  void models(String rule, BiFunction<InfrastructureModel, Integer, Break> way) {
    put(
        rule,
        List.of(new Source<>(InfrastructureModel.class, 1, Documents::conformingModels)),
        way);
  }

  /** Breaks reports on documents with targets and tasks. */
  void reports(String rule, BiFunction<PlanDocument, Integer, Break> way) {
    put(rule, List.of(PLANS.reported(), PROGRAMMES.reported(), SCHEMES.reported()), way);
  }

  /** Breaks reports on programmes, which say when reports are due. */
  void reportsOnProgrammes(String rule, BiFunction<ActionProgramme, Integer, Break> way) {
    put(rule, List.of(PROGRAMMES.reported()), way);
  }

  private <D extends Document> void put(
      String rule, List<Source<? extends D>> sources, BiFunction<D, Integer, Break> way) {
    ways.put(rule, new Way<>(sources, way));
  }

  SortedSet<String> rules() {
    return new TreeSet<>(ways.keySet());
  }

  boolean knows(String rule) {
    return ways.containsKey(rule);
  }

  /** The kinds of documents that a way breaks. */
  Set<Class<? extends Document>> kinds(String rule) {
    Set<Class<? extends Document>> kinds = new LinkedHashSet<>();
    ways.get(rule).sources.forEach(s -> kinds.add(s.broken));
    return kinds;
  }

  /**
   * Breaks documents of one kind, of which the rule knows some. They are drawn as such, so that
   * they stay such while they shrink.
   */
  Arbitrary<BrokenDocument> of(String rule, Class<? extends Document> type) {
    Asked asked = new Asked(rule, type);
    Arbitrary<BrokenDocument> known = made.get(asked);
    if (known == null) {
      known = broken(rule, ways.get(rule), type);
      made.put(asked, known);
    }
    return known;
  }

  // The figure tells which row is broken, or where a row is added.
  private static <D extends Document> Arbitrary<BrokenDocument> broken(
      String rule, Way<D> way, Class<? extends Document> type) {
    Choice<D> documents = Choice.empty();
    for (Source<? extends D> source : way.sources) {
      if (type.isAssignableFrom(source.broken)) {
        documents = documents.or(source.weight, source.documents.get());
      }
    }
    return Parts.of(documents, Pick.between(0, FIGURES))
        .as(way.way::apply)
        .map(
            b ->
                new BrokenDocument(rule, b.document(), b.intact(), b.pointer(), AS_OF, b.beside()));
  }
}
