package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class PlanSimplificationMissingTest {

  private static final String RULE = "plan-simplification-missing";

  @ParameterizedTest
  @ValueSource(strings = {"Đơn giản hóa quy định", "Nâng cấp Bộ phận Một cửa", "Số hóa kết quả"})
  void one_task_about_it_is_enough(String title) {
    assertThat(check(violating().withTasks(Documents.task("nv-1").title(title).build())).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_plan_without_a_word_about_it_is_told_once() {
    Checked checked = check(violating());
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEmpty();
    assertThat(checked.severity()).isEqualTo(Severity.INFO);
    assertThat(checked.finding().getClauses()).containsExactly("CT03-2");
  }

  @Test
  void a_plan_without_rows_is_not_meant() {
    assertThat(check(violating().withTargets(List.of()).withTasks(List.of())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
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
    return (TransformationPlan) ViolatingPlans.ALL.get(RULE).get(0);
  }
}
