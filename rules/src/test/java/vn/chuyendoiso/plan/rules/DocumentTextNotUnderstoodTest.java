package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

class DocumentTextNotUnderstoodTest {

  private static final String RULE = "document-text-not-understood";

  @Test
  void words_with_a_meaning_satisfy() {
    assertThat(Checked.check(RULE, Documents.wholePlan()).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void every_kind_of_cell_is_looked_at_and_each_place_reported() {
    Assignment unclear =
        Assignment.builder().responsibility(Responsibility.LEAD).text("Như trên").build();
    Target target =
        Documents.target("ct-1")
            .value(Printed.<TargetValue>textOnly("khoảng 80%"))
            .deadline(Printed.<Deadline>textOnly("đầu năm 2026"))
            .addAssignments(unclear)
            .build();
    Task task =
        Documents.bareTask("nv-1")
            .deadline(Printed.<Deadline>textOnly("dài hạn"))
            .addAssignments(unclear)
            .build();

    Checked checked =
        Checked.check(
            RULE,
            Documents.programme()
                .period(Printed.<Period>textOnly("nhiệm kỳ"))
                .reporting(
                    ReportingRegime.builder()
                        .deadline(Printed.<Deadline>textOnly("6 tháng, khi có yêu cầu"))
                        .build())
                .addTargets(target)
                .addTasks(task)
                .build());

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.findings())
        .extracting(
            f -> f.getPointer().toString(), f -> f.getArguments().get("kind"), Finding::getSeverity)
        .containsExactly(
            tuple("/period", new Term("cell.period"), Severity.INFO),
            tuple("/reporting/deadline", new Term("cell.reporting"), Severity.INFO),
            tuple("/targets/0/value", new Term("cell.value"), Severity.INFO),
            tuple("/targets/0/assignments/0", new Term("cell.assignment"), Severity.INFO),
            tuple("/targets/0/deadline", new Term("cell.deadline"), Severity.INFO),
            tuple("/tasks/0/assignments/0", new Term("cell.assignment"), Severity.INFO),
            tuple("/tasks/0/deadline", new Term("cell.deadline"), Severity.INFO));
  }

  @Test
  void the_words_are_quoted() {
    Task task =
        Documents.bareTask("nv-1").deadline(Printed.<Deadline>textOnly("đầu năm 2026")).build();

    assertThat(Checked.check(RULE, Documents.plan().addTasks(task).build()).argument("text"))
        .isEqualTo("đầu năm 2026");
  }

  @Test
  void a_deadline_is_reported_where_it_stands_and_not_where_it_is_inherited() {
    Task group =
        Documents.bareTask("nv-1")
            .deadline(Printed.<Deadline>textOnly("đầu năm 2026"))
            .addChildren(Documents.bareTask("nv-1.1").build())
            .build();

    assertThat(Checked.check(RULE, Documents.plan().addTasks(group).build()).pointers())
        .containsExactly("/tasks/0/deadline");
  }

  @Test
  void values_that_were_never_printed_and_blank_cells_are_not_meant() {
    Task task = Documents.bareTask("nv-1").deadline(Printed.<Deadline>textOnly(" ")).build();
    TransformationPlan plan =
        Documents.plan()
            .period(Printed.meaningOnly(Period.years(2025, 2025)))
            .addTasks(task)
            .build();

    assertThat(Checked.check(RULE, plan).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void money_quantities_and_values_of_deliverables_are_read_too() {
    Task task =
        Documents.task("nv-1")
            .quantity(Printed.textOnly("vài nghìn người"))
            .funding(Funding.builder().amount(Printed.textOnly("theo dự toán")).build())
            .deliverables(
                List.of(
                    Deliverable.of("Báo cáo")
                        .withValue(Printed.textOnly("nhiều cơ sở lắm, 3 loại"))))
            .build();
    TransformationPlan plan =
        Documents.plan()
            .addTasks(task)
            .funding(Funding.builder().amount(Printed.textOnly("chưa xác định")).build())
            .build();

    assertThat(Checked.check(RULE, plan).pointers())
        .containsExactlyInAnyOrder(
            "/tasks/0/quantity",
            "/tasks/0/funding/amount",
            "/tasks/0/deliverables/0/value",
            "/funding/amount");
  }
}
