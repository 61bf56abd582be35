package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class PlanIssuedLateTest {

  private static final String RULE = "plan-issued-late";

  @Test
  void the_last_day_in_time_is_the_day_before_the_one_that_is_named() {
    assertThat(check(issuedOn(2024, 10, 29)).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_named_day_itself_is_one_day_late() {
    Checked checked = check(issuedOn(2024, 10, 30));

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/issuedOn");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-11");
    assertThat(checked.argument("days")).isEqualTo(1L);
    assertThat(checked.argument("lastDay")).isEqualTo(LocalDate.of(2024, 10, 29));
    assertThat(checked.argument("document")).isEqualTo("267/KH-UBND");
  }

  @Test
  void lang_son_s_plan_of_6_november_is_eight_days_late() {
    assertThat(check(issuedOn(2024, 11, 6)).argument("days")).isEqualTo(8L);
  }

  @Test
  void a_document_without_a_number_is_named_by_its_title() {
    assertThat(check(issuedOn(2024, 11, 6).withNumber(Optional.empty())).argument("document"))
        .isEqualTo("Kế hoạch chuyển đổi số năm 2025");
  }

  @Test
  void a_ministry_is_meant_and_a_commune_is_not() {
    TransformationPlan late = issuedOn(2024, 11, 6);

    assertThat(
            check(late.withIssuer(Documents.issuer("Bộ Tư pháp", IssuerKind.MINISTRY))).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(check(late.withIssuer(Documents.issuer("UBND xã", IssuerKind.COMMUNE))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void plans_of_other_or_several_years_are_not_meant() {
    TransformationPlan late = issuedOn(2025, 12, 24);

    assertThat(check(late.withPeriod(period(2026, 2026))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(late.withPeriod(period(2025, 2030))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(late.withPeriod(period(2021, 2025))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_plan_that_is_not_issued_yet_is_not_meant() {
    assertThat(check(issuedOn(2024, 11, 6).withIssuedOn(Optional.empty())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_late_plan_of_which_year_or_issuer_are_not_known_cannot_be_judged() {
    TransformationPlan late = issuedOn(2024, 11, 6);

    assertThat(check(late.withPeriod(Optional.empty())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(late.withPeriod(Printed.<Period>textOnly("năm tới"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(late.withIssuer(Optional.empty())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_programme_is_not_meant() {
    ActionProgramme programme =
        Documents.programme()
            .issuer(Documents.issuer("UBND tỉnh", IssuerKind.PROVINCE))
            .period(period(2025, 2025))
            .build();

    assertThat(Checked.check(RULE, programme).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void nobody_could_be_late_before_the_guidance_was_issued() {
    assertThat(
            Checked.check(RULE, issuedOn(2024, 11, 6), LocalDate.of(2024, 9, 13), Stage.ISSUE)
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Printed<Period> period(int first, int last) {
    return Printed.meaningOnly(Period.years(first, last));
  }

  private static TransformationPlan issuedOn(int year, int month, int day) {
    return Documents.plan().issuedOn(LocalDate.of(year, month, day)).build();
  }

  private static Checked check(TransformationPlan plan) {
    return Checked.check(RULE, plan);
  }
}
