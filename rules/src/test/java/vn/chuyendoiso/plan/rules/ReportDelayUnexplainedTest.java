package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chuyendoiso.plan.rules.Reports.bareEvaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

class ReportDelayUnexplainedTest {

  private static final String RULE = "report-delay-unexplained";

  private final TaskResult explained =
      Reports.task("nv-1")
          .state(ResultState.NOT_DONE)
          .reason("Chưa được bố trí vốn")
          .remedy("Trình HĐND tỉnh tại kỳ họp tới")
          .build();

  @Test
  void a_late_task_with_reason_and_remedy_satisfies() {
    assertThat(check(explained).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_late_task_without_remedy_violates() {
    Checked checked = check(explained.withRemedy(Optional.empty()));

    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.pointer()).isEqualTo("/evaluations/0/taskResults/0");
    assertThat(checked.finding().getClauses()).containsExactly("TB56-13");
    assertThat(checked.argument("missing")).isEqualTo(List.of(new Term("missing.remedy")));
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_DONE, true",
    "NOT_CARRIED_OUT, true",
    "SUSPENDED, true",
    "DONE, false",
    "UNDER_WAY, false",
    "NOT_STARTED, false",
    "AWAITING_APPROVAL, false",
    "NO_INFORMATION, false"
  })
  void only_what_failed_needs_a_word_where_the_plan_is_not_known(ResultState state, boolean asked) {
    assertThat(check(Reports.task("nv-1").state(state).build()).outcome())
        .isEqualTo(asked ? Outcome.VIOLATED : Outcome.SATISFIED);
  }

  @Test
  void a_report_that_explains_nothing_is_one_finding() {
    TaskResult silent = Reports.task("nv-1").state(ResultState.NOT_DONE).build();

    Checked checked = check(silent, silent, silent);

    assertThat(checked.pointer()).isEqualTo("/evaluations/0");
    assertThat(checked.finding().getArguments()).containsOnlyKeys("count").containsValue(3);
  }

  @Test
  void where_some_are_explained_the_others_are_named() {
    TaskResult silent = Reports.task("nv-2").state(ResultState.NOT_DONE).build();

    Checked checked = check(explained, silent);

    assertThat(checked.pointer()).isEqualTo("/evaluations/0/taskResults/1");
    assertThat(checked.argument("missing"))
        .isEqualTo(List.of(new Term("missing.reason"), new Term("missing.remedy")));
  }

  @Test
  void a_target_that_was_missed_needs_a_remark_or_causes_of_the_whole() {
    Evaluation.Builder missed =
        bareEvaluation()
            .addTargetResults(Reports.target("ct-1").state(ResultState.NOT_DONE).build());

    assertThat(check(missed.build()).pointer()).isEqualTo("/evaluations/0/targetResults/0");
    assertThat(check(missed.build().withCauses("Thiếu nhân lực")).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(
            check(
                    bareEvaluation()
                        .addTargetResults(
                            Reports.target("ct-1")
                                .state(ResultState.NOT_DONE)
                                .remark("Chưa có số liệu của Bộ")
                                .build())
                        .build())
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @CsvSource({"2025-12-31, false", "2026-01-01, true"})
  void what_is_open_after_its_deadline_in_the_plan_is_late(LocalDate cutOff, boolean late) {
    Evaluation evaluation =
        bareEvaluation()
            .cutOff(cutOff)
            .addTaskResults(Reports.task("nv-1").state(ResultState.UNDER_WAY).build())
            .build();

    CheckedPortfolio checked =
        CheckedPortfolio.check(RULE, Reports.besidePlan(Reports.report(evaluation)));

    assertThat(checked.outcome()).isEqualTo(late ? Outcome.VIOLATED : Outcome.SATISFIED);
    assertThat(underWay(cutOff, Optional.of(Printed.textOnly(" ")), Reports.plan()).outcome())
        .isEqualTo(checked.outcome());
    if (late) {
      assertThat(checked.argument("due")).isEqualTo(LocalDate.of(2025, 12, 31));
      assertThat(checked.argument("state")).isEqualTo(new Term("state.under-way"));
    }
  }

  @ParameterizedTest
  @CsvSource({"2025-12-25, false", "2025-12-26, true"})
  void a_report_that_is_issued_before_the_year_ends_knows_nothing_of_its_last_days(
      LocalDate issuedOn, boolean late) {
    TransformationPlan plan = Reports.plan();
    Printed<Deadline> christmas =
        Printed.of("25/12/2025", Deadline.parse("25/12/2025").orElseThrow());
    Evaluation evaluation =
        bareEvaluation()
            .addTaskResults(Reports.task("nv-1").state(ResultState.UNDER_WAY).build())
            .build();

    CheckedPortfolio checked =
        CheckedPortfolio.check(
            RULE,
            Reports.besidePlan(
                plan.withTasks(plan.getTasks().get(0).withDeadline(christmas)),
                Reports.report(evaluation).withIssuedOn(issuedOn)));

    assertThat(checked.outcome()).isEqualTo(late ? Outcome.VIOLATED : Outcome.SATISFIED);
  }

  @ParameterizedTest
  @CsvSource({"2025-12-31, false", "2026-01-15, true"})
  void a_task_without_a_deadline_is_due_when_the_plan_ends(LocalDate cutOff, boolean late) {
    CheckedPortfolio checked = underWay(cutOff, Optional.empty(), Reports.plan());

    assertThat(checked.outcome()).isEqualTo(late ? Outcome.VIOLATED : Outcome.SATISFIED);
    if (late) {
      assertThat(checked.argument("due")).isEqualTo(LocalDate.of(2025, 12, 31));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"thường xuyên", "hằng năm", "khi có hướng dẫn"})
  void a_task_with_a_deadline_that_has_no_day_is_never_late(String text) {
    Printed<Deadline> deadline =
        Deadline.parse(text).map(d -> Printed.of(text, d)).orElse(Printed.textOnly(text));

    assertThat(underWay(LocalDate.of(2026, 1, 15), Optional.of(deadline), Reports.plan()).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_task_without_a_deadline_in_a_plan_without_a_period_is_never_late() {
    TransformationPlan plan = Reports.plan().withPeriod(Optional.empty());

    assertThat(underWay(LocalDate.of(2026, 1, 15), Optional.empty(), plan).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  private static CheckedPortfolio underWay(
      LocalDate cutOff, Optional<Printed<Deadline>> deadline, TransformationPlan plan) {
    Evaluation evaluation =
        bareEvaluation()
            .cutOff(cutOff)
            .addTaskResults(Reports.task("nv-1").state(ResultState.UNDER_WAY).build())
            .build();
    return CheckedPortfolio.check(
        RULE,
        Reports.besidePlan(
            plan.withTasks(plan.getTasks().get(0).withDeadline(deadline)),
            Reports.report(evaluation)));
  }

  @Test
  void a_unit_below_a_province_is_not_bound_by_the_notice() {
    assertThat(
            Checked.check(
                    RULE,
                    Reports.report(
                            bareEvaluation()
                                .addTaskResults(explained.withReason(Optional.empty()))
                                .build())
                        .withIssuer(Documents.issuer("Sở Y tế", IssuerKind.UNIT)))
                .severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void counts_alone_and_plans_are_not_meant() {
    assertThat(check(bareEvaluation().build()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(
            Checked.check(
                    RULE,
                    Documents.wholePlan()
                        .withEvaluations(bareEvaluation().addTaskResults(explained).build()))
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(TaskResult... results) {
    return check(bareEvaluation().addTaskResults(results).build());
  }

  private static Checked check(Evaluation evaluation) {
    return Checked.check(RULE, Reports.report(evaluation));
  }
}
