package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;

class ComponentLeadMissingTest {
  private static final String RULE = "component-lead-missing";

  private final InfrastructureModel whole = Documents.wholeModel();
  private final InfrastructureComponent led =
      Documents.component("tp-1", "Nền tảng dữ liệu").build();
  private final InfrastructureComponent unowned =
      Documents.component("tp-2", "Trung tâm dữ liệu").assignments(List.of()).build();

  @Test
  void a_model_that_says_everything_satisfies() {
    assertThat(Checked.check(RULE, whole).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_model_without_components_and_other_documents_are_not_meant() {
    assertThat(Checked.check(RULE, whole.withComponents()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(Checked.check(RULE, Documents.wholeScheme()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_component_that_nobody_leads_violates() {
    Checked checked = Checked.check(RULE, whole.withComponents(led, unowned));

    assertThat(checked.pointer()).isEqualTo("/components/1");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-T6");
    assertThat(checked.argument("component")).isEqualTo("Trung tâm dữ liệu");
  }

  @Test
  void the_lead_of_the_component_above_counts() {
    assertThat(Checked.check(RULE, whole.withComponents(led.withChildren(unowned))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_heading_needs_no_lead_and_those_below_it_do() {
    InfrastructureComponent heading = unowned.withChildren(led, unowned);

    assertThat(Checked.check(RULE, whole.withComponents(heading)).pointers())
        .containsExactly("/components/0/children/1");
    assertThat(Checked.check(RULE, whole.withComponents(unowned.withChildren(led))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void words_that_were_not_understood_cannot_be_judged() {
    InfrastructureComponent unclear =
        unowned.withAssignments(
            Assignment.builder()
                .responsibility(Responsibility.LEAD)
                .text("theo phân công")
                .build());

    assertThat(Checked.check(RULE, whole.withComponents(unclear)).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_draft_an_excerpt_and_a_model_of_another_issuer_are_judged_mildly() {
    InfrastructureModel lacking = whole.withComponents(unowned);

    assertThat(Checked.check(RULE, lacking, Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(
            Checked.check(
                    RULE,
                    lacking.withIssuer(Documents.issuer("UBND tỉnh Cà Mau", IssuerKind.PROVINCE)))
                .severity())
        .isEqualTo(Severity.WARNING);
    assertThat(
            Checked.check(
                    RULE,
                    lacking.withProvenance(
                        Provenance.builder().kind(Provenance.Kind.EXCERPT).build()))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }
}
