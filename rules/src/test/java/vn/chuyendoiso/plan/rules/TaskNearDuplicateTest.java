package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.task.Task;

class TaskNearDuplicateTest {
  private static final String RULE = "task-near-duplicate";
  private static final String TITLE = "Nâng cấp hệ thống thông tin giải quyết thủ tục hành chính";
  private static final String IN_OTHER_WORDS =
      "Hệ thống thông tin giải quyết TTHC được nâng cấp, hoàn thiện";

  private static final Actor HEALTH = Documents.body("Sở Y tế");
  private static final Actor LAND = Documents.body("Sở Tài nguyên và Môi trường");

  @Test
  void the_same_work_in_other_words_is_found_on_the_later_row() {
    Checked checked = check(task("nv-1", TITLE, HEALTH), task("nv-2", IN_OTHER_WORDS, LAND));

    assertThat(checked.pointer()).isEqualTo("/tasks/1");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P7", "CT34-P6", "TB16-2");
    assertThat(checked.argument("task")).isEqualTo("2");
    assertThat(checked.argument("other")).isEqualTo("1");
    assertThat(checked.argument("otherTitle")).isEqualTo(TITLE);
    assertThat(checked.argument("shared"))
        .isEqualTo(List.of("Nâng cấp hệ thống thông tin giải quyết thủ tục hành chính"));
  }

  @ParameterizedTest
  @CsvSource({
    "Nâng cấp hệ thống thông tin giải quyết thủ tục hành chính của sở, true",
    "Thiết lập hệ thống thông tin giải quyết thủ tục hành chính, true",
    "Nâng cấp hệ thống thông tin báo cáo, false",
    "Giải quyết thủ tục hành chính về đất đai, false",
    "Tuyên truyền về chuyển đổi số, false"
  })
  void what_is_done_to_another_thing_is_another_work(String title, boolean same) {
    assertThat(check(task("nv-1", TITLE, HEALTH), task("nv-2", title, LAND)).findings())
        .hasSize(same ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "Tập huấn kỹ năng số năm 2025, Tập huấn kỹ năng số năm 2026",
    "Tập huấn kỹ năng số cho nông dân, Tập huấn kỹ năng số cho giáo viên",
    "Phủ sóng di động tại xã Ia Grai, Phủ sóng di động tại xã Đăk Song"
  })
  void another_year_place_or_audience_is_another_work(String title, String other) {
    assertThat(check(task("nv-1", title, HEALTH), task("nv-2", other, HEALTH)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void one_title_in_two_spellings_is_the_matter_of_another_rule() {
    Checked checked =
        check(
            task("nv-1", TITLE, HEALTH),
            task("nv-2", TITLE.toUpperCase(Locale.ROOT) + ".", HEALTH));

    assertThat(checked.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void under_two_headings_it_is_two_works_unless_the_same_body_leads() {
    Task one = label("nv-1", "Y tế", task("nv-1.1", TITLE, HEALTH));
    Task two = label("nv-2", "Đất đai", task("nv-2.1", IN_OTHER_WORDS, LAND));
    Task three = label("nv-3", "Dân số", task("nv-3.1", IN_OTHER_WORDS, HEALTH));
    Task four = label("nv-4", "Khác", task("nv-4.1", TITLE));
    Task five = label("nv-5", "Chung", task("nv-5.1", IN_OTHER_WORDS));

    assertThat(check(one, two).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(four, five).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(one, three).pointer()).isEqualTo("/tasks/1/children/0");
  }

  @Test
  void a_row_may_say_what_the_row_above_it_says() {
    Task above = task("nv-1", TITLE, HEALTH).withChildren(task("nv-1.1", IN_OTHER_WORDS));

    assertThat(check(above).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void headings_are_no_tasks() {
    assertThat(check(label("nv-1", TITLE, task("nv-1.1", "Số hóa hộ tịch", HEALTH))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void each_row_that_repeats_is_one_finding_however_many_it_repeats() {
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      tasks.add(task("nv-" + (i + 1), (i % 2 == 0 ? TITLE : IN_OTHER_WORDS) + " ".repeat(i % 3)));
    }

    Checked checked = check(tasks.toArray(Task[]::new));

    assertThat(checked.findings()).isNotEmpty().hasSizeLessThan(500);
    assertThat(checked.pointers()).doesNotHaveDuplicates().contains("/tasks/1");
  }

  private static Task label(String id, String title, Task child) {
    return Documents.bareTask(id).title(title).addChildren(child).build();
  }

  private static Task task(String id, String title, Actor... leads) {
    return Documents.task(id)
        .title(title)
        .assignments(leads.length == 0 ? List.of() : List.of(Documents.lead(leads)))
        .build();
  }

  private static Checked check(Task... tasks) {
    return Checked.check(RULE, Documents.wholePlan().withTasks(tasks));
  }
}
