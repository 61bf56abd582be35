package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class PlanForResolutionLateTest {

  private static final String RULE = "plan-for-resolution-late";

  @Test
  void the_last_day_of_february_is_in_time() {
    assertThat(check(issuedOn(2, 28)).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_day_after_is_one_day_late() {
    Checked checked = check(issuedOn(3, 1));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/issuedOn");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("TB56-1");
    assertThat(checked.argument("days")).isEqualTo(1L);
  }

  @Test
  void a_plan_that_carries_the_resolution_out_among_others_is_not_the_plan_for_it() {
    assertThat(
            check(late().withTitle("Kế hoạch chuyển đổi số thành phố Cần Thơ năm 2025")).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_plan_that_names_the_resolution_and_does_not_carry_it_out_is_not_meant() {
    assertThat(
            check(late().withLegalBases(Documents.basis(LegalRelation.BASIS, "57-NQ/TW")))
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_plan_for_a_later_year_is_not_meant() {
    assertThat(check(late().withPeriod(Printed.meaningOnly(Period.years(2026, 2026)))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void the_programme_of_the_government_is_not_meant() {
    ActionProgramme programme =
        Documents.programme()
            .title("Chương trình hành động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW")
            .addLegalBases(Documents.basis(LegalRelation.IMPLEMENTS, "57-NQ/TW"))
            .issuedOn(LocalDate.of(2025, 4, 1))
            .build();
    assertThat(check(programme).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_plan_that_is_not_issued_is_not_meant() {
    assertThat(check(late().withIssuedOn(Optional.empty())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void without_issuer_or_period_a_late_plan_cannot_be_judged() {
    assertThat(check(late().withIssuer(Optional.empty())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(late().withPeriod(Optional.empty())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void before_the_notice_nobody_could_be_late() {
    assertThat(Checked.check(RULE, late(), LocalDate.of(2025, 2, 22), Stage.ISSUE).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static TransformationPlan issuedOn(int month, int day) {
    return late().withIssuedOn(LocalDate.of(2025, month, day));
  }

  private static TransformationPlan late() {
    return (TransformationPlan) ViolatingPlans.ALL.get(RULE).get(0);
  }
}
