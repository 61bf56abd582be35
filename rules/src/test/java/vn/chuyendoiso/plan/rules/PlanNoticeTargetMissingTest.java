package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class PlanNoticeTargetMissingTest {

  private static final String RULE = "plan-notice-target-missing";

  @Test
  void a_plan_that_takes_up_everything_satisfies() {
    assertThat(check(ViolatingPlans.draft()).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void land_data_that_no_row_speaks_of_are_missed() {
    Checked checked = check(violating());
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/targets");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.argument("due")).isEqualTo(LocalDate.of(2025, 6, 30));
    assertThat(checked.finding().getArguments()).doesNotContainKey("value");
  }

  @Test
  void the_share_of_adults_is_asked_of_a_province_though_it_is_the_nation_s() {
    TransformationPlan plan = (TransformationPlan) ViolatingPlans.ALL.get(RULE).get(0);
    Checked checked = check(plan);
    assertThat(checked.argument("value")).hasToString("40%");
    assertThat(checked.severity()).isEqualTo(Severity.INFO); // phấn đấu
  }

  @Test
  void an_objective_that_names_the_notice_takes_over_all_of_it() {
    assertThat(
            check(
                    violating()
                        .withObjectives(Documents.objective("Thực hiện Thông báo số 56/TB-VPCP")))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_task_that_speaks_of_it_is_enough() {
    assertThat(
            check(
                    violating()
                        .withTasks(Documents.task("nv-1").title("Số hóa hồ sơ địa chính").build()))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_ministry_is_not_asked_for_land_data() {
    assertThat(
            check(violating().withIssuer(Documents.issuer("Bộ Tư pháp", IssuerKind.MINISTRY)))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_plan_that_was_issued_before_the_notice_could_not_know_it() {
    assertThat(check(violating().withIssuedOn(LocalDate.of(2025, 2, 22))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(violating().withIssuedOn(LocalDate.of(2025, 2, 23))).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_plan_of_another_year_or_of_several_is_not_meant() {
    TransformationPlan plan = violating();
    assertThat(check(plan.withPeriod(Printed.meaningOnly(Period.years(2026, 2026)))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(plan.withPeriod(Printed.meaningOnly(Period.years(2025, 2026)))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(plan.withPeriod(Optional.empty())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_commune_is_not_meant() {
    assertThat(
            check(violating().withIssuer(Documents.issuer("UBND xã", IssuerKind.COMMUNE)))
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void without_issuer_or_an_understood_period_nothing_can_be_said() {
    TransformationPlan plan = violating();
    assertThat(check(plan.withIssuer(Optional.empty())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(plan.withPeriod(Printed.<Period>textOnly("năm tới"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void of_an_excerpt_the_missing_part_may_be_the_one_that_was_not_seen() {
    assertThat(check(excerpt(violating())).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static TransformationPlan excerpt(TransformationPlan plan) {
    return plan.withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());
  }

  private static TransformationPlan violating() {
    return ViolatingPlans.draftWithout(ViolatingPlans.LAND);
  }
}
