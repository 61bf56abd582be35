package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.ProgressReport;

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

  @Example
  void a_rule_that_nobody_knows_cannot_be_broken() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Breakages.of("task-lead-too-tall"))
        .withMessageContaining("task-lead-too-tall");
  }
}
