package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.IssuerKind;

class ComponentLeadUnclearTest {
  private static final String RULE = "component-lead-unclear";

  private final InfrastructureModel whole = Documents.wholeModel();

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
  void joint_leads_violate_once_and_not_again_below() {
    InfrastructureComponent joint =
        led(Documents.body("Bộ Công an"), Documents.body("Bộ Quốc phòng"))
            .withChildren(
                Documents.component("tp-1.1", "Kho dữ liệu").assignments(List.of()).build());
    Checked checked = Checked.check(RULE, whole.withComponents(joint));

    assertThat(checked.pointer()).isEqualTo("/components/0");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-T6");
    assertThat(checked.argument("leads")).isEqualTo(List.of("Bộ Công an", "Bộ Quốc phòng"));
  }

  @Test
  void the_same_body_named_twice_is_one() {
    assertThat(
            Checked.check(
                    RULE,
                    whole.withComponents(
                        led(Documents.body("Bộ Công an"), Documents.body("Bộ Công An"))))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_same_body_under_its_abbreviation_is_one() {
    assertThat(
            Checked.check(
                    RULE,
                    whole.withComponents(
                        led(Documents.body("Bộ Công an"), Documents.body("BCA", "BCA"))))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_collective_violates() {
    Checked checked =
        Checked.check(RULE, whole.withComponents(led(Actor.collective("Các bộ, ngành"))));

    assertThat(checked.finding().getArguments()).containsOnlyKeys("component", "leads");
  }

  @Test
  void another_issuer_is_not_bound() {
    InfrastructureModel model =
        whole
            .withIssuer(Documents.issuer("UBND tỉnh Cà Mau", IssuerKind.PROVINCE))
            .withComponents(led(Actor.collective("Các sở")));

    assertThat(Checked.check(RULE, model).severity()).isEqualTo(Severity.WARNING);
    assertThat(Checked.check(RULE, model, Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
  }

  private static InfrastructureComponent led(Actor... leads) {
    return Documents.component("tp-1", "Trung tâm dữ liệu")
        .assignments(List.of(Documents.lead(leads)))
        .build();
  }
}
