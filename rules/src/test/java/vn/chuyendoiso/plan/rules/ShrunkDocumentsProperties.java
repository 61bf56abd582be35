package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingMode;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.generators.Breakages;
import vn.chuyendoiso.plan.generators.BrokenDocument;
import vn.chuyendoiso.plan.generators.Documents;
import vn.chuyendoiso.plan.generators.Plans;
import vn.chuyendoiso.plan.generators.ReportedPlan;
import vn.chuyendoiso.plan.generators.Wanted;

/**
 * What a document was drawn to be it still is when a failed property has made it smaller: a
 * conforming one conforms, and a broken one is broken in that way and no other.
 */
class ShrunkDocumentsProperties {

  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);
  private static final int SIZE = 1_000;
  private static final int STEPS = 40;

  // jqwik tries the candidates in order; which one still shows a fault, the fault decides.
  private static final int CANDIDATES = 60;

  private record Place(String rule, JsonPointer pointer) {}

  /** The documents on one way by which a property may make a drawn one smaller, to its end. */
  private static <T> List<T> shrunk(Arbitrary<T> values, long seed) {
    Random random = new Random(seed);
    RandomGenerator<T> generator = values.generator(SIZE);
    List<T> way = new ArrayList<>();
    Optional<Shrinkable<T>> next = Optional.of(generator.next(random));
    for (int i = 0; i < STEPS && next.isPresent(); i++) {
      List<Shrinkable<T>> candidates = next.get().shrink().limit(CANDIDATES).toList();
      next =
          candidates.isEmpty()
              ? Optional.empty()
              // the first one is the simplest of all, behind which nothing comes
              : Optional.of(
                  candidates.get(
                      Math.min(candidates.size() - 1, 1 + random.nextInt(candidates.size()))));
      next.ifPresent(s -> way.add(s.value()));
      if (!candidates.isEmpty()) {
        way.add(candidates.get(0).value());
      }
    }
    return way;
  }

  @Provide
  Arbitrary<Arbitrary<? extends Document>> conforming() {
    return Arbitraries.of(
        Plans.conformingPlans(),
        Plans.conformingProgrammes(),
        Plans.conformingSchemes(),
        Documents.conformingReports(),
        Documents.conformingModels(),
        Wanted.conforming().ofYear(2027).issuedBy("BKHCN").documents(Document.class),
        Wanted.conforming().tasks(3, 9).targets(2, 4).documents(TransformationPlan.class));
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void a_conforming_document_has_no_error_whatever_it_is_shrunk_to(
      @ForAll("conforming") Arbitrary<? extends Document> documents, @ForAll long seed) {
    for (Document document : shrunk(documents, seed)) {
      for (Stage stage : Stage.values()) {
        assertThat(PlanValidator.of(document).asOf(AS_OF).stage(stage).validate().getFindings())
            .as(document.toString())
            .noneMatch(f -> f.getSeverity() == Severity.ERROR);
      }
    }
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void a_conforming_report_beside_its_plan_has_no_finding_whatever_both_are_shrunk_to(
      @ForAll long seed) {
    for (ReportedPlan reported : shrunk(Documents.reportedPlans(), seed)) {
      assertThat(
              PlanValidator.of(reported.report())
                  .beside(Portfolio.of(reported.plan()))
                  .asOf(AS_OF)
                  .stage(Stage.ISSUE)
                  .validate()
                  .getFindings())
          .isEmpty();
    }
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void documents_of_one_body_have_no_finding_across_them_whatever_they_are_shrunk_to(
      @ForAll long seed) {
    for (Portfolio portfolio : shrunk(Documents.conformingPortfolios(), seed)) {
      assertThat(PortfolioValidator.of(portfolio).asOf(AS_OF).validate().getFindings()).isEmpty();
    }
  }

  private record Broken(String rule, Class<? extends Document> type) {}

  @Provide
  Arbitrary<Broken> broken() {
    List<Broken> all = new ArrayList<>();
    for (String rule : Breakages.rules()) {
      all.add(new Broken(rule, Document.class));
      for (Class<? extends Document> type :
          List.of(
              TransformationPlan.class,
              BreakthroughScheme.class,
              ActionProgramme.class,
              InfrastructureModel.class)) {
        if (isBrokenBy(rule, type)) {
          all.add(new Broken(rule, type));
        }
      }
    }
    return Arbitraries.of(all);
  }

  private static boolean isBrokenBy(String rule, Class<? extends Document> type) {
    try {
      Breakages.of(rule, type);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void a_broken_document_is_broken_in_that_way_and_no_other_whatever_it_is_shrunk_to(
      @ForAll("broken") Broken asked, @ForAll long seed) {
    for (BrokenDocument broken : shrunk(Breakages.of(asked.rule, asked.type), seed)) {
      assertThat(broken.document()).isInstanceOf(asked.type);
      List<Place> more = places(broken.document(), broken);
      List<Place> before = places(broken.intact(), broken);
      for (Place place : before) {
        assertThat(more.remove(place)).as("%s is still found", place).isTrue();
      }
      assertThat(more).containsExactly(new Place(asked.rule, broken.pointer()));
    }
  }

  private static List<Place> places(Document document, BrokenDocument broken) {
    List<Place> places = new ArrayList<>();
    for (Finding finding :
        PlanValidator.of(document)
            .asOf(broken.asOf())
            .stage(Stage.ISSUE)
            .beside(broken.beside())
            .validate()
            .getFindings()) {
      places.add(new Place(finding.getId(), finding.getPointer()));
    }
    return places;
  }
}
