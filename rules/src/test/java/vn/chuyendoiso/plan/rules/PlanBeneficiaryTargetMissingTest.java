package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.breakthrough.Beneficiary;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class PlanBeneficiaryTargetMissingTest {

  private static final String RULE = "plan-beneficiary-target-missing";

  @Test
  void a_target_for_both_satisfies() {
    assertThat(check(measuring("Tỷ lệ dịch vụ công trực tuyến toàn trình")).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(Documents.wholePlan()).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_plan_about_offices_alone_lacks_both() {
    Checked checked = check(violating());
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/targets");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-3");
    assertThat(checked.argument("missing"))
        .isEqualTo(List.of(new Term("beneficiary.citizens"), new Term("beneficiary.businesses")));
  }

  @ParameterizedTest
  @CsvSource({
    "Tỷ lệ hộ gia đình có cáp quang,beneficiary.businesses",
    "Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử,beneficiary.citizens"
  })
  void only_the_one_that_is_not_served_is_named(String name, String missing) {
    assertThat(check(measuring(name)).argument("missing")).isEqualTo(List.of(new Term(missing)));
  }

  @Test
  void a_breakthrough_with_targets_serves_whom_it_says() {
    Breakthrough gate =
        Breakthrough.builder()
            .id(new BreakthroughId("mdp-1"))
            .title("Cửa khẩu số")
            .addBeneficiaries(Beneficiary.CITIZENS, Beneficiary.BUSINESSES)
            .build();
    assertThat(
            check(violating().withBreakthroughs(gate.withTargets(new TargetId("ct-1")))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(violating().withBreakthroughs(gate)).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_target_of_an_indicator_that_is_not_there_may_be_the_one() {
    assertThat(check(violating().withIndicators(List.of())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_plan_without_targets_is_not_meant() {
    assertThat(check(violating().withTargets(List.of())).outcome())
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
    return measuring("Tỷ lệ hồ sơ công việc xử lý trực tuyến");
  }

  private static TransformationPlan measuring(String name) {
    return Documents.wholePlan()
        .withIndicators(Documents.indicator("ct").withName(name).withPopulation(Optional.empty()));
  }
}
