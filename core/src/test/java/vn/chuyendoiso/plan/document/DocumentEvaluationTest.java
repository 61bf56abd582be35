package vn.chuyendoiso.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class DocumentEvaluationTest {

  private static final LocalDate ISSUED_ON = LocalDate.of(2025, 12, 20);
  private static final InstrumentRef PLAN = plan("246/KH-UBND");
  private static final InstrumentRef OTHER = plan("15/KH-UBND");
  private static final Evaluation BARE = Evaluation.builder().build();
  private static final ProgressReport REPORT =
      ProgressReport.builder()
          .title("Báo cáo năm 2025")
          .issuedOn(ISSUED_ON)
          .period(year(2025))
          .addReportedPlans(PLAN)
          .build();

  private static InstrumentRef plan(String number) {
    return InstrumentRef.builder().number(DocumentNumber.of(number)).build();
  }

  private static Printed<Period> year(int year) {
    return Printed.of("năm " + year, Period.years(year, year));
  }

  private static DocumentEvaluation in(Document document, Evaluation evaluation) {
    return new DocumentEvaluation(document, evaluation);
  }

  @Test
  void plans_and_reports_have_evaluations_and_models_have_none() {
    assertThat(DocumentEvaluation.of(REPORT.withEvaluations(BARE, BARE)))
        .containsExactly(
            in(REPORT.withEvaluations(BARE, BARE), BARE),
            in(REPORT.withEvaluations(BARE, BARE), BARE));
    assertThat(
            DocumentEvaluation.of(
                TransformationPlan.builder().title("Kế hoạch").addEvaluations(BARE).build()))
        .hasSize(1);
    assertThat(DocumentEvaluation.of(InfrastructureModel.builder().title("Mô hình").build()))
        .isEmpty();
  }

  @Test
  void a_part_of_a_report_on_one_plan_speaks_of_that_plan_unless_it_names_another() {
    assertThat(in(REPORT, BARE).plan()).contains(PLAN);
    assertThat(in(REPORT, BARE.withPlan(OTHER)).plan()).contains(OTHER);
  }

  @Test
  void a_part_of_a_report_on_two_plans_may_speak_of_either() {
    ProgressReport both = REPORT.withReportedPlans(PLAN, OTHER);

    assertThat(in(both, BARE).plan()).isEmpty();
    assertThat(in(both, BARE).plans()).containsExactly(PLAN, OTHER);
  }

  @Test
  void a_plan_does_not_look_back_on_itself() {
    TransformationPlan plan =
        TransformationPlan.builder().title("Kế hoạch").period(year(2025)).build();

    assertThat(in(plan, BARE).plans()).isEmpty();
    assertThat(in(plan, BARE).lastDay()).isEmpty();
    assertThat(in(plan, BARE.withPeriod(year(2024))).lastDay())
        .contains(LocalDate.of(2024, 12, 31));
  }

  @Test
  void the_time_that_is_covered_is_its_own_or_that_of_the_report() {
    assertThat(in(REPORT, BARE).lastDay()).contains(LocalDate.of(2025, 12, 31));
    assertThat(in(REPORT, BARE.withPeriod(year(2024))).lastDay())
        .contains(LocalDate.of(2024, 12, 31));
    assertThat(
            in(REPORT, BARE.withPeriod(year(2024)).withCutOff(LocalDate.of(2024, 10, 31)))
                .lastDay())
        .contains(LocalDate.of(2024, 10, 31));
  }

  @Test
  void nobody_knows_on_the_day_of_issue_what_comes_later() {
    assertThat(in(REPORT, BARE).knownUntil()).contains(ISSUED_ON);
    assertThat(in(REPORT, BARE.withPeriod(year(2024))).knownUntil())
        .contains(LocalDate.of(2024, 12, 31));
    assertThat(in(REPORT.withPeriod(Optional.empty()), BARE).knownUntil()).contains(ISSUED_ON);
  }

  @Test
  void a_cut_off_is_believed_even_after_the_day_of_issue() {
    assertThat(in(REPORT, BARE.withCutOff(LocalDate.of(2025, 12, 25))).knownUntil())
        .contains(LocalDate.of(2025, 12, 25));
  }

  @Test
  void a_draft_that_states_no_time_does_not_tell() {
    ProgressReport draft = ProgressReport.builder().title("Báo cáo").build();

    assertThat(in(draft, BARE).lastDay()).isEmpty();
    assertThat(in(draft, BARE).knownUntil()).isEmpty();
  }
}
