package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class PlanYearWithoutGuidanceTest {

  private static final String RULE = "plan-year-without-guidance";

  @Test
  void the_plans_of_2025_have_a_letter_that_guides_them() {
    assertThat(Checked.check(RULE, plan(2025, 2025)).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_plans_of_2027_have_none_and_the_report_says_so_without_blame() {
    Checked checked = Checked.check(RULE, plan(2027, 2027));

    assertThat(checked.pointer()).isEqualTo("/period");
    assertThat(checked.severity()).isEqualTo(Severity.INFO);
    assertThat(checked.argument("year")).isEqualTo("2027");
    assertThat(checked.finding().getClauses()).isEmpty();
  }

  @Test
  void a_plan_of_five_years_is_not_what_the_yearly_letters_speak_of() {
    assertThat(Checked.check(RULE, plan(2026, 2030)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_plan_without_a_period_is_left_to_other_rules() {
    TransformationPlan plan = Documents.wholePlan();
    assertThat(Checked.check(RULE, plan.withPeriod(Printed.textOnly("năm học mới"))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({"MINISTRY, VIOLATED", "PROVINCE, VIOLATED", "NATION, NOT_APPLICABLE"})
  void the_letters_are_sent_to_ministries_and_provinces(IssuerKind kind, Outcome outcome) {
    assertThat(
            Checked.check(RULE, plan(2027, 2027).withIssuer(Documents.issuer("X", kind))).outcome())
        .isEqualTo(outcome);
  }

  private static TransformationPlan plan(int firstYear, int lastYear) {
    return Documents.wholePlan().withPeriod(Printed.meaningOnly(Period.years(firstYear, lastYear)));
  }
}
