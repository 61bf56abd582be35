package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.task.Task;

class TaskDuplicateTitleTest {
  private static final String RULE = "task-duplicate-title";

  private static final Actor HEALTH = Documents.body("Sở Y tế");
  private static final Actor LAND = Documents.body("Sở Tài nguyên và Môi trường");

  @Test
  void different_titles_satisfy() {
    assertThat(check(task("nv-1", "Số hóa hộ tịch", HEALTH), task("nv-2", "Số hoá đất", LAND)))
        .extracting(Checked::outcome)
        .isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Số hóa hộ tịch", "SỐ HOÁ HỘ TỊCH", " Số  hóa hộ tịch. ", "Số hóa hộ tịch;"})
  void titles_that_differ_in_spelling_only_are_the_same(String title) {
    Checked checked = check(task("nv-1", "Số hóa hộ tịch", HEALTH), task("nv-2", title, LAND));

    assertThat(checked.pointer()).isEqualTo("/tasks/1");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P7", "CT34-P6", "TB16-2");
    assertThat(checked.argument("count")).isEqualTo(2);
    assertThat(checked.argument("tasks")).isEqualTo(List.of("1", "2"));
  }

  @Test
  void other_marks_make_another_title() {
    assertThat(
            check(task("nv-1", "Số hóa hộ tịch", HEALTH), task("nv-2", "Số hòa hộ tịch", LAND))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void all_rows_of_one_work_are_one_finding() {
    Task[] tasks =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> task("nv-" + i, "Tập huấn", HEALTH))
            .toArray(Task[]::new);
    Checked checked = check(tasks);

    assertThat(checked.argument("count")).isEqualTo(12);
    assertThat(checked.argument("tasks"))
        .isEqualTo(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "…"));
  }

  @Test
  void under_two_headings_the_same_title_is_two_works_unless_the_same_body_leads() {
    Task one = label("nv-1", "Y tế", task("nv-1.1", "Tổ chức tập huấn", HEALTH));
    Task two = label("nv-2", "Đất đai", task("nv-2.1", "Tổ chức tập huấn", LAND));
    Task three = label("nv-3", "Dân số", task("nv-3.1", "Tổ chức tập huấn", HEALTH));
    Task four = label("nv-4", "Khác", task("nv-4.1", "Tổ chức tập huấn"));
    Task five = label("nv-5", "Chung", task("nv-5.1", "Tổ chức tập huấn"));

    assertThat(check(one, two).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(four, five).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(one, two, three).pointer()).isEqualTo("/tasks/2/children/0");
  }

  @Test
  void a_body_that_leads_under_two_names_is_the_same_body() {
    Task one =
        label("nv-1", "Y tế", task("nv-1.1", "Tổ chức tập huấn", Documents.body("Bộ TT&TT")));
    Task two =
        label(
            "nv-2",
            "Đất đai",
            task("nv-2.1", "Tổ chức tập huấn", Documents.body("Bộ Thông tin và Truyền thông")));

    assertThat(check(one, two).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void headings_are_no_tasks() {
    assertThat(
            check(
                    label("nv-1", "Dữ liệu", task("nv-1.1", "Số hóa hộ tịch", HEALTH)),
                    label("nv-2", "Dữ liệu", task("nv-2.1", "Số hóa đất đai", LAND)))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void programmes_and_schemes_are_judged_too() {
    Task one = task("nv-1", "Số hóa hộ tịch", HEALTH);

    assertThat(Checked.check(RULE, Documents.programme().addTasks(one, one).build()).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(Checked.check(RULE, Documents.wholeScheme().withTasks(one, one)).outcome())
        .isEqualTo(Outcome.VIOLATED);
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
