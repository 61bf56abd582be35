package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.IssuerKind;

class ComponentResponsibilityUnstatedTest {
  private static final String RULE = "component-responsibility-unstated";

  private final InfrastructureModel whole = Documents.wholeModel();
  private final InfrastructureComponent full =
      Documents.component("tp-1", "Nền tảng dữ liệu").build();
  private final InfrastructureComponent bare =
      Documents.component("tp-2", "Trung tâm dữ liệu").purpose(" ").build();

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
  void a_component_with_a_lead_alone_violates() {
    Checked checked = Checked.check(RULE, whole.withComponents(full, bare));

    assertThat(checked.pointer()).isEqualTo("/components/1");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-T6");
  }

  @Test
  void a_role_beside_the_lead_is_a_responsibility() {
    InfrastructureComponent shared =
        Documents.component("tp-2", "Trung tâm dữ liệu")
            .purpose(Optional.empty())
            .addAssignments(Documents.coordinators(Actor.collective("Các bộ, ngành")))
            .build();

    assertThat(Checked.check(RULE, whole.withComponents(shared)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void where_no_component_of_several_says_it_that_is_one_finding() {
    Checked checked = Checked.check(RULE, whole.withComponents(bare, bare));

    assertThat(checked.pointer()).isEqualTo("/components");
    assertThat(checked.argument("count")).isEqualTo(2);
  }

  @Test
  void a_heading_need_not_say_it() {
    assertThat(Checked.check(RULE, whole.withComponents(bare.withChildren(full))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_draft_an_excerpt_and_a_model_of_another_issuer_are_judged_mildly() {
    InfrastructureModel lacking = whole.withComponents(bare);

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
