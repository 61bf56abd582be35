package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.organization.IssuerKind;

class ComponentDuplicateTest {
  private static final String RULE = "component-duplicate";

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
  void a_name_that_stands_twice_violates_at_any_depth() {
    InfrastructureComponent one = Documents.component("tp-1", "Trục liên thông").build();
    InfrastructureComponent below = Documents.component("tp-2.1", "TRỤC  LIÊN THÔNG").build();
    InfrastructureComponent two = Documents.component("tp-2", "Nền tảng").build();
    Checked checked = Checked.check(RULE, whole.withComponents(one, two.withChildren(below)));

    assertThat(checked.pointer()).isEqualTo("/components/1/children/0");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-T6");
    assertThat(checked.argument("first")).isEqualTo("/components/0");
  }

  @Test
  void a_key_that_stands_twice_violates() {
    Checked checked =
        Checked.check(
            RULE,
            whole.withComponents(
                Documents.component("tp-1", "Nền tảng").build(),
                Documents.component("tp-1", "Kho dữ liệu").build()));

    assertThat(checked.argument("id")).isEqualTo("tp-1");
    assertThat(checked.argument("component")).isEqualTo("Kho dữ liệu");
  }

  @Test
  void another_issuer_is_not_bound() {
    InfrastructureComponent one = Documents.component("tp-1", "Nền tảng").build();
    InfrastructureModel model =
        whole
            .withIssuer(Documents.issuer("UBND tỉnh Cà Mau", IssuerKind.PROVINCE))
            .withComponents(one, one);

    assertThat(Checked.check(RULE, model).severity()).isEqualTo(Severity.WARNING);
    assertThat(Checked.check(RULE, model, Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
  }
}
