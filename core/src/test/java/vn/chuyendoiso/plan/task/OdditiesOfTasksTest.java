package vn.chuyendoiso.plan.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * Rows B6 to B10 and B12 of the survey of real plans: what a table of tasks may look like. The rows
 * about actors are tested beside the actors.
 */
class OdditiesOfTasksTest {

  private static final JsonPointer TASKS = JsonPointer.parse("/tasks");

  @Test
  void
      b6_what_the_row_of_the_group_prints_once_holds_for_the_rows_below_unless_they_print_their_own() {
    Printed<Deadline> june = Printed.of("6/2025", Deadline.month(YearMonth.of(2025, 6)));
    Task own = task("2").deadline(Printed.of("2026", Deadline.year(2026))).build();
    Task group =
        task("12")
            .deadline(june)
            .addAssignments(coordinator("Công an thành phố"))
            .addChildren(task("1").build(), own)
            .build();

    List<TaskNode> nodes = TaskNode.walk(List.of(group), TASKS);

    assertThat(nodes.get(1).deadline()).contains(june);
    assertThat(nodes.get(2).deadline()).isEqualTo(own.getDeadline());
    assertThat(nodes.get(2).actors(Responsibility.COORDINATE))
        .extracting(Actor::getName)
        .containsExactly("Công an thành phố");
    // what is printed stays apart from what holds
    assertThat(nodes.get(1).task().getDeadline()).isEmpty();
  }

  @Test
  void b7_a_row_above_others_is_a_label_without_a_deliverable_and_a_task_with_one() {
    Task label =
        task("1").addAssignments(lead("Sở Nội vụ")).addChildren(task("1.1").build()).build();
    Task both = label.withDeliverables(Deliverable.of("Báo cáo tổng hợp"));

    assertThat(label.isLabel()).isTrue();
    assertThat(both.isLabel()).isFalse();
  }

  @Test
  void b8_codes_stay_as_printed_may_repeat_and_may_be_absent() {
    List<String> printed = List.of("1a", "8", "12b", "KH20_TT_N01.1.1", "13.0", "122", "122");
    for (String code : printed) {
      assertThat(task("x").code(code).build().getCode()).contains(code);
    }
    assertThat(task("x").build().getCode()).isEmpty();
    // the key is the library's own, so two rows numbered 122 are told apart
    assertThat(task("nv-1").code("122").build()).isNotEqualTo(task("nv-2").code("122").build());
  }

  @Test
  void b8_a_code_may_name_a_parent_that_is_not_there() {
    Task row = task("x").code("KH20_TT_N05.1.2").build();
    assertThat(TaskNode.walk(List.of(row), TASKS).get(0).parent()).isEmpty();
  }

  @Test
  void b9_results_are_a_list_with_alternatives_and_may_carry_a_value_of_their_own() {
    Deliverable either =
        Deliverable.builder()
            .text("Chương trình/Kế hoạch được phê duyệt")
            .kind(DeliverableKind.DOCUMENT)
            .addAlternatives(Deliverable.of("Kế hoạch được phê duyệt"))
            .build();
    TargetValue ten =
        TargetValue.quantity(Comparison.AT_LEAST, BigDecimal.TEN, Optional.of("cơ sở"));
    Deliverable counted =
        Deliverable.builder()
            .text("Ít nhất 10 cơ sở")
            .value(Printed.of("Ít nhất 10 cơ sở", ten))
            .build();
    Deliverable state = Deliverable.builder().text("Các hệ thống được kết nối").build();

    Task task = task("4a").addDeliverables(either, counted, state).build();

    assertThat(task.getDeliverables()).containsExactly(either, counted, state);
    assertThat(TargetValue.parse("Ít nhất 10 cơ sở")).contains(ten);
    assertThat(state.getKind()).isEmpty();
    assertThat(task("x").build().getDeliverables()).isEmpty();
  }

  @Test
  void b10_a_quantity_in_a_title_is_kept_in_words_and_may_be_stated_beside_it() {
    String title = "Phổ cập kỹ năng số cho khoảng 950.000 người";
    Task task =
        task("2b")
            .title(title)
            .quantity(Printed.of("khoảng 950.000", value("khoảng 950.000")))
            .build();

    assertThat(task.getTitle()).isEqualTo(title);
    assertThat(task.getQuantity().flatMap(Printed::getMeaning))
        .contains(
            TargetValue.quantity(Comparison.ABOUT, BigDecimal.valueOf(950_000), Optional.empty()));
  }

  @Test
  void b12_a_task_of_a_register_says_which_instrument_and_clause_it_comes_from() {
    Citation origin =
        Citation.builder()
            .instrument(InstrumentRef.builder().number(DocumentNumber.of("200/TB-VPCP")).build())
            .clause("mục 3")
            .build();

    Task task = task("TB200_01").origin(origin).build();

    assertThat(task.getOrigin()).contains(origin);
    assertThat(task("own").build().getOrigin()).isEmpty();
  }

  private static TargetValue value(String text) {
    return TargetValue.parse(text).orElseThrow();
  }

  private static Assignment coordinator(String name) {
    return Assignment.of(Responsibility.COORDINATE, Actor.body(name, Optional.empty()));
  }

  private static Assignment lead(String name) {
    return Assignment.of(Responsibility.LEAD, Actor.body(name, Optional.empty()));
  }

  private static Task.Builder task(String id) {
    return Task.builder().id(new TaskId(id)).title("Nhiệm vụ " + id);
  }
}
