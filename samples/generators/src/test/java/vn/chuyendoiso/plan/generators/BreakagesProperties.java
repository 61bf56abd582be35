package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.task.Task;

class BreakagesProperties {

  @Provide
  Arbitrary<String> rules() {
    return Arbitraries.of(Breakages.rules());
  }

  @Provide
  Arbitrary<BrokenDocument> broken() {
    return rules().flatMap(Breakages::of);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void the_broken_document_is_another_one_of_the_same_kind(
      @ForAll("broken") BrokenDocument broken) {
    Document intact = broken.intact();

    assertThat(broken.document()).isNotEqualTo(intact);
    assertThat(broken.document().type()).isEqualTo(intact.type());
    assertThat(broken.document().getNumber()).isEqualTo(intact.getNumber());
    assertThat(broken.document().getIssuer()).isEqualTo(intact.getIssuer());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void only_a_report_stands_beside_the_plan_that_it_names(@ForAll("broken") BrokenDocument broken) {
    assertThat(broken.beside().getDocuments())
        .hasSize(broken.intact() instanceof ProgressReport ? 1 : 0)
        .allMatch(PlanDocument.class::isInstance);
    if (broken.intact() instanceof ProgressReport report) {
      assertThat(broken.beside().find(report.getReportedPlans().get(0))).hasSize(1);
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void what_is_drawn_for_a_rule_breaks_that_rule(@ForAll("rules") String rule) {
    assertThat(Breakages.of(rule).sample().rule()).isEqualTo(rule);
  }

  // Where it is looked for in three kinds of documents, two are of another kind than was asked for.
  @Example
  void a_broken_document_of_the_kind_asked_for_shrinks_to_the_row_that_is_broken() {
    for (Class<? extends PlanDocument> kind :
        List.of(TransformationPlan.class, BreakthroughScheme.class, ActionProgramme.class)) {
      for (int seed = 0; seed < 8; seed++) {
        Draws.Smallest<BrokenDocument> smallest =
            Draws.smallest(
                Breakages.of("task-lead-missing", kind), seed, b -> !isWithoutLead(b.document()));

        BrokenDocument broken = smallest.value();
        assertThat(broken.document()).isInstanceOf(kind);
        PlanDocument document = (PlanDocument) broken.document();
        assertThat(document.getTasks().size()).isLessThanOrEqualTo(2);
        assertThat(broken.pointer().toString()).startsWith("/tasks/");
        assertThat(document.getTasks())
            .filteredOn(BreakagesProperties::isWithoutLead)
            .hasSize(1)
            .allMatch(t -> t.getChildren().isEmpty());
        assertThat(smallest.tried()).isLessThan(20);
      }
    }
  }

  @Example
  void a_fault_that_shows_with_a_few_rows_only_keeps_so_many() {
    for (int seed = 0; seed < 8; seed++) {
      Draws.Smallest<BrokenDocument> smallest =
          Draws.smallest(
              Breakages.of("task-lead-missing", BreakthroughScheme.class),
              seed,
              b -> ((PlanDocument) b.document()).getTasks().size() < 5);

      assertThat(smallest.value().document()).isInstanceOf(BreakthroughScheme.class);
      PlanDocument document = (PlanDocument) smallest.value().document();
      assertThat(document.getTasks())
          .hasSize(5)
          .filteredOn(BreakagesProperties::isWithoutLead)
          .hasSize(1);
      assertThat(smallest.tried()).isLessThan(500);
    }
  }

  private static boolean isWithoutLead(Document document) {
    return ((PlanDocument) document)
        .getTasks().stream().anyMatch(BreakagesProperties::isWithoutLead);
  }

  private static boolean isWithoutLead(Task task) {
    return task.getAssignments().stream()
        .noneMatch(a -> a.getResponsibility() == Responsibility.LEAD);
  }

  @Example
  void a_rule_that_nobody_knows_cannot_be_broken() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Breakages.of("task-lead-too-tall"))
        .withMessageContaining("task-lead-too-tall");
  }
}
