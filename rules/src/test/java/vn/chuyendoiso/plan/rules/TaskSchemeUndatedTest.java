package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.DurationUnit;

class TaskSchemeUndatedTest {

  private static final String RULE = "task-scheme-undated";

  @Test
  void a_year_and_days_that_come_again_are_dates() {
    assertThat(check(with(ofScheme(Deadline.year(2025)))).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(with(ofScheme(Deadline.parse("Hằng năm").orElseThrow()))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_stage_without_years_violates() {
    Checked checked = check(with(ofScheme(Deadline.stage(2))));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/tasks/0/deadline");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("CT03-1");
  }

  @Test
  void days_without_a_start_violate() {
    assertThat(check(with(ofScheme(Deadline.duration(100, DurationUnit.DAY)))).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_task_that_comes_from_the_decision_serves_the_scheme() {
    Task task =
        ofScheme(Deadline.stage(2))
            .withTitle("Làm sạch dữ liệu dân cư")
            .withOrigin(Citation.builder().instrument(Documents.instrument("06/QĐ-TTg")).build());
    assertThat(check(with(task)).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(check(with(task.withOrigin(Optional.empty()))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_deliverable_that_names_the_scheme_tells_it_too() {
    assertThat(
            check(
                    with(
                        ofScheme(Deadline.stage(2))
                            .withTitle("Làm sạch dữ liệu dân cư")
                            .withDeliverables(Deliverable.of("Báo cáo kết quả Đề án 06"))))
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void what_other_rules_say_of_every_task_is_not_said_again() {
    assertThat(check(with(ofScheme(Deadline.continuous()))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(with(ofScheme(Deadline.openEnded(2025)))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(with(ofScheme(Deadline.undetermined()))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(with(ofScheme(Deadline.year(2025)).withDeadline(Optional.empty()))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void words_that_are_not_understood_cannot_be_judged() {
    assertThat(
            check(with(ofScheme(Deadline.year(2025)).withDeadline(Printed.textOnly("đầu kỳ"))))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_commune_is_not_bound() {
    assertThat(
            check(
                    with(ofScheme(Deadline.stage(2)))
                        .withIssuer(Documents.issuer("UBND xã", IssuerKind.COMMUNE)))
                .severity())
        .isEqualTo(Severity.WARNING);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static TransformationPlan with(Task... tasks) {
    return Documents.wholePlan().withTasks(tasks);
  }

  private static Task ofScheme(Deadline deadline) {
    return Documents.task("nv-1")
        .title("Triển khai Đề án 06 tại địa phương")
        .deadline(Printed.meaningOnly(deadline))
        .build();
  }
}
