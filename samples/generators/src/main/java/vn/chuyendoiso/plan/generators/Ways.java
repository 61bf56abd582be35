package vn.chuyendoiso.plan.generators;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private static final List<Class<? extends Document>> ALL =
      List.of(TransformationPlan.class, ActionProgramme.class, BreakthroughScheme.class);

  private final Map<String, Set<Class<? extends Document>>> kinds = new HashMap<>();
  private final Map<String, Supplier<Arbitrary<BrokenDocument>>> ways = new TreeMap<>();

  /** Breaks documents with targets and tasks. */
  void documents(String rule, BiFunction<PlanDocument, Integer, Break> way) {
    put(rule, ALL, Ways::conforming, way);
  }

  /** Breaks plans and programmes, where a rule does not speak of schemes. */
  void unlessScheme(String rule, BiFunction<PlanDocument, Integer, Break> way) {
    put(
        rule,
        List.of(TransformationPlan.class, ActionProgramme.class),
        Ways::conformingUnlessScheme,
        way);
  }

  /** Breaks plans and schemes, where a rule does not speak of programmes. */
  void unlessProgramme(String rule, BiFunction<PlanDocument, Integer, Break> way) {
    put(
        rule,
        List.of(TransformationPlan.class, BreakthroughScheme.class),
        Ways::conformingUnlessProgramme,
        way);
  }

  void plans(String rule, BiFunction<TransformationPlan, Integer, Break> way) {
    put(rule, List.of(TransformationPlan.class), Plans::conformingPlans, way);
  }

  void programmes(String rule, BiFunction<ActionProgramme, Integer, Break> way) {
    put(rule, List.of(ActionProgramme.class), Plans::conformingProgrammes, way);
  }

  void schemes(String rule, BiFunction<BreakthroughScheme, Integer, Break> way) {
    put(rule, List.of(BreakthroughScheme.class), Plans::conformingSchemes, way);
  }

  void models(String rule, BiFunction<InfrastructureModel, Integer, Break> way) {
    put(rule, List.of(InfrastructureModel.class), Documents::conformingModels, way);
  }

  /** Breaks reports on documents with targets and tasks. */
  void reports(String rule, BiFunction<PlanDocument, Integer, Break> way) {
    put(rule, List.of(ProgressReport.class), Ways::conforming, way);
  }

  /** Breaks reports on programmes, which say when reports are due. */
  void reportsOnProgrammes(String rule, BiFunction<ActionProgramme, Integer, Break> way) {
    put(rule, List.of(ProgressReport.class), Plans::conformingProgrammes, way);
  }

  /** The kinds of documents that a way breaks. */
  Set<Class<? extends Document>> kinds(String rule) {
    return kinds.get(rule);
  }

  SortedSet<String> rules() {
    return new TreeSet<>(ways.keySet());
  }

  Optional<Arbitrary<BrokenDocument>> of(String rule) {
    return Optional.ofNullable(ways.get(rule)).map(Supplier::get);
  }

  // The figure tells which row is broken, or where a row is added.
  private <D extends Document> void put(
      String rule,
      List<Class<? extends Document>> broken,
      Supplier<Arbitrary<D>> documents,
      BiFunction<D, Integer, Break> way) {
    kinds.put(rule, new LinkedHashSet<>(broken));
    ways.put(
        rule,
        Once.made(
            () ->
                Parts.of(documents.get(), Pick.between(0, FIGURES))
                    .as(way::apply)
                    .map(
                        b ->
                            new BrokenDocument(
                                rule, b.document(), b.intact(), b.pointer(), AS_OF, b.beside()))));
  }

  private static Arbitrary<PlanDocument> conforming() {
    return Choice.<PlanDocument>of(2, Plans.conformingPlans())
        .or(1, Plans.conformingProgrammes())
        .or(1, Plans.conformingSchemes());
  }

  private static Arbitrary<PlanDocument> conformingUnlessScheme() {
    return Choice.<PlanDocument>of(1, Plans.conformingPlans()).or(1, Plans.conformingProgrammes());
  }

  private static Arbitrary<PlanDocument> conformingUnlessProgramme() {
    return Choice.<PlanDocument>of(1, Plans.conformingPlans()).or(1, Plans.conformingSchemes());
  }
}
