package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Feasibility;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.DeliverableKind;

class SchemeInstitutionalChangeTest {
  private static final String RULE = "scheme-institutional-change";

  private final BreakthroughScheme whole = Documents.wholeScheme();

  @Test
  void a_scheme_that_says_everything_satisfies() {
    assertThat(Checked.check(RULE, whole).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Luật của Quốc hội",
        "Nghị định của Chính phủ",
        "THÔNG TƯ hướng dẫn",
        "Nghị quyết của Quốc hội",
        "Dự thảo Thông tư",
        "Hồ sơ đề nghị xây dựng Luật của Quốc hội",
        "Văn bản quy phạm pháp luật được ban hành",
        "Luật."
      })
  void a_normative_document_contradicts_the_claim(String deliverable) {
    Checked checked = with(Deliverable.of(deliverable));

    assertThat(checked.pointer()).isEqualTo("/tasks/0/deliverables/0");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P5");
    assertThat(checked.argument("deliverable")).isEqualTo(deliverable);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quyết định của UBND tỉnh",
        "Nghị quyết của HĐND tỉnh",
        "Nghị quyết của Chính phủ",
        "Kế hoạch thực hiện Luật Giao dịch điện tử",
        "Báo cáo rà soát Nghị định",
        "Hệ thống thông tin"
      })
  void other_deliverables_do_not(String deliverable) {
    assertThat(with(Deliverable.of(deliverable)).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void one_that_somebody_classified_as_no_document_is_none() {
    Deliverable lawyers = Deliverable.of("Luật sư được tập huấn kỹ năng số");

    assertThat(with(lawyers.withKind(DeliverableKind.STATE)).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(with(lawyers.withKind(DeliverableKind.DOCUMENT)).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_deliverable_with_a_way_out_forces_no_change() {
    Deliverable decree = Deliverable.of("Nghị định của Chính phủ");

    assertThat(with(decree.withAlternatives(Deliverable.of("Quyết định"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(with(decree.withAlternatives(Deliverable.of("Thông tư"))).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_scheme_that_says_itself_that_institutions_change_violates() {
    Feasibility needed =
        Documents.feasibility().institutionalChange(Feasibility.InstitutionalChange.NEEDED).build();
    Checked checked = Checked.check(RULE, withDecree().withFeasibility(needed));

    assertThat(checked.pointer()).isEqualTo("/feasibility/institutionalChange");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void a_scheme_that_claims_nothing_contradicts_nothing() {
    assertThat(Checked.check(RULE, withDecree().withFeasibility(Optional.empty())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(Checked.check(RULE, whole.withFeasibility(Optional.empty())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_commune_is_not_bound() {
    BreakthroughScheme scheme =
        withDecree()
            .withFeasibility(
                Documents.feasibility()
                    .institutionalChange(Feasibility.InstitutionalChange.NEEDED)
                    .build())
            .withIssuer(Documents.issuer("UBND xã Tịnh Trà", IssuerKind.COMMUNE));

    assertThat(Checked.check(RULE, scheme).severity()).isEqualTo(Severity.WARNING);
    assertThat(Checked.check(RULE, scheme, Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void plans_and_programmes_are_not_meant() {
    assertThat(Checked.check(RULE, Documents.wholePlan()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(Checked.check(RULE, Documents.programme().build()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private BreakthroughScheme withDecree() {
    return whole.withTasks(
        Documents.task("nv-1")
            .deliverables(List.of(Deliverable.of("Nghị định của Chính phủ")))
            .build());
  }

  private Checked with(Deliverable deliverable) {
    return Checked.check(
        RULE, whole.withTasks(Documents.task("nv-1").deliverables(List.of(deliverable)).build()));
  }
}
