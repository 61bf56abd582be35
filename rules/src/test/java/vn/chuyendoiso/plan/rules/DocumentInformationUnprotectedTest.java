package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.data.DataAssetId;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.security.InformationClass;
import vn.chuyendoiso.plan.security.SecurityMeasure;
import vn.chuyendoiso.plan.security.SecurityPlan;
import vn.chuyendoiso.plan.task.Task;

class DocumentInformationUnprotectedTest {
  private static final String RULE = "document-information-unprotected";

  private final BreakthroughScheme whole = Documents.wholeScheme();
  private final Task handling =
      Documents.task("nv-1").addInformation(InformationClass.PERSONAL_DATA).build();
  private final Task secret =
      Documents.task("nv-2").addInformation(InformationClass.STATE_SECRET).build();

  @Test
  void a_plan_that_covers_what_is_handled_satisfies() {
    assertThat(Checked.check(RULE, whole.withTasks(handling)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_class_that_no_measure_covers_violates() {
    Checked checked = Checked.check(RULE, whole.withTasks(handling, secret));

    assertThat(checked.pointer()).isEqualTo("/security");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P8");
    assertThat(checked.argument("information")).isEqualTo(new Term("information.state-secret"));
    assertThat((String) checked.argument("owner")).contains("nv-2");
  }

  @Test
  void data_assets_handle_information_too() {
    DataAsset asset =
        DataAsset.builder()
            .id(new DataAssetId("dl-1"))
            .name("Cơ sở dữ liệu cán bộ")
            .addInformation(InformationClass.INTERNAL)
            .build();

    assertThat(Checked.check(RULE, whole.withDataAssets(asset)).argument("owner"))
        .isEqualTo("Cơ sở dữ liệu cán bộ");
  }

  @Test
  void words_alone_or_a_measure_for_no_class_in_particular_may_cover_everything() {
    SecurityPlan words = SecurityPlan.builder().statement("Theo quy định").build();
    SecurityPlan general =
        SecurityPlan.builder()
            .addMeasures(SecurityMeasure.builder().text("Giám sát 24/7").build())
            .build();

    assertThat(Checked.check(RULE, whole.withTasks(secret).withSecurity(words)).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(Checked.check(RULE, whole.withTasks(secret).withSecurity(general)).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_scheme_without_a_plan_is_another_rule_s_business() {
    assertThat(
            Checked.check(RULE, whole.withTasks(secret).withSecurity(Optional.empty())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_plan_that_handles_secrets_and_protects_nothing_is_told_mildly() {
    assertThat(Checked.check(RULE, Documents.wholePlan().withTasks(secret)).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void a_document_that_handles_nothing_is_not_meant() {
    assertThat(Checked.check(RULE, whole).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void an_excerpt_is_not_blamed_for_what_was_not_seen() {
    BreakthroughScheme excerpt =
        whole
            .withTasks(secret)
            .withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());

    assertThat(Checked.check(RULE, excerpt).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_draft_may_still_lack_it_and_a_commune_is_not_bound() {
    BreakthroughScheme lacking = whole.withTasks(secret);

    assertThat(Checked.check(RULE, lacking, Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(
            Checked.check(
                    RULE,
                    lacking.withIssuer(Documents.issuer("UBND xã Tịnh Trà", IssuerKind.COMMUNE)))
                .severity())
        .isEqualTo(Severity.WARNING);
  }
}
