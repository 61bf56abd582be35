package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.generators.Plans;
import vn.chuyendoiso.plan.generators.ReportedPlan;
import vn.chuyendoiso.plan.generators.Wanted;

class ValidationSessionProperties {

  private static final int EDITS = 12;

  /** Two documents of one type: one to edit, one to take from. */
  private record Pair(Document edited, Document donor) {}

  @Property(tries = 250)
  void after_any_edits_the_report_is_that_of_a_validation_of_the_whole_document(
      @ForAll("pairs") Pair pair, @ForAll long seed) {
    Random random = new Random(seed);
    Document document = pair.edited;
    ValidationSession session = PlanValidator.of(document).asOf(Documents.AS_OF).open();
    for (int i = 0; i < EDITS; i++) {
      document = Edits.edit(document, pair.donor, random);
      session = session.after(document);
      assertThat(session.getReport())
          .isEqualTo(PlanValidator.of(document).asOf(Documents.AS_OF).validate());
      assertThat(session.getDocument()).isSameAs(document);
    }
  }

  @Property(tries = 100)
  void a_session_of_a_report_beside_its_plan_says_what_a_validation_beside_it_says(
      @ForAll("reported") ReportedPlan reported,
      @ForAll("reported") ReportedPlan donor,
      @ForAll long seed) {
    Random random = new Random(seed);
    Portfolio beside = Portfolio.of(reported.plan(), donor.plan(), donor.report());
    Document document = reported.report();
    PlanValidator validator =
        PlanValidator.of(document).asOf(Documents.AS_OF).stage(Stage.REPORTING).beside(beside);
    ValidationSession session = validator.open();
    for (int i = 0; i < EDITS; i++) {
      document = Edits.edit(document, donor.report(), random);
      session = session.after(document);
      assertThat(session.getReport())
          .isEqualTo(
              PlanValidator.of(document)
                  .asOf(Documents.AS_OF)
                  .stage(Stage.REPORTING)
                  .beside(beside)
                  .validate());
    }
  }

  @Property(tries = 50)
  void an_older_session_still_answers_for_the_document_as_it_was(
      @ForAll("pairs") Pair pair, @ForAll long seed) {
    Random random = new Random(seed);
    List<ValidationSession> history = new ArrayList<>();
    history.add(PlanValidator.of(pair.edited).asOf(Documents.AS_OF).open());
    for (int i = 0; i < EDITS; i++) {
      // edits begin at any of the versions, as after an undo
      ValidationSession base = history.get(random.nextInt(history.size()));
      history.add(base.after(Edits.edit(base.getDocument(), pair.donor, random)));
    }
    for (ValidationSession session : history) {
      assertThat(session.getReport())
          .isEqualTo(PlanValidator.of(session.getDocument()).asOf(Documents.AS_OF).validate());
    }
  }

  @Provide
  Arbitrary<Pair> pairs() {
    Arbitrary<TransformationPlan> plans =
        Arbitraries.oneOf(
            Plans.plans(),
            Plans.conformingPlans(),
            Wanted.conforming().ofYear(2025).documents(TransformationPlan.class));
    Arbitrary<BreakthroughScheme> schemes =
        Arbitraries.oneOf(Plans.schemes(), Plans.conformingSchemes());
    Arbitrary<Document> any = vn.chuyendoiso.plan.generators.Documents.documents();
    return Arbitraries.frequencyOf(
        Tuple.of(6, pairs(plans)), Tuple.of(2, pairs(schemes)), Tuple.of(1, pairs(any)));
  }

  private static Arbitrary<Pair> pairs(Arbitrary<? extends Document> documents) {
    return Combinators.combine(documents, documents).as(Pair::new);
  }

  @Provide
  Arbitrary<ReportedPlan> reported() {
    return vn.chuyendoiso.plan.generators.Documents.reportedPlans();
  }
}
