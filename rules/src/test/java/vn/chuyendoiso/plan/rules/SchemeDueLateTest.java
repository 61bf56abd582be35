package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Feasibility;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class SchemeDueLateTest {
  private static final String RULE = "scheme-due-late";

  // A period that runs on is one finding for itself, so the rows are looked at without one.
  private final BreakthroughScheme whole = Documents.wholeScheme().withPeriod(Optional.empty());

  @Test
  void a_scheme_that_says_everything_satisfies() {
    assertThat(Checked.check(RULE, whole).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12/2025", "2025", "31/12/2025", "trước ngày 1/1/2026"})
  void a_row_due_by_the_end_of_2025_satisfies(String deadline) {
    assertThat(task(deadline).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/1/2026", "1/2026", "2026", "2025 - 2026"})
  void a_task_due_later_violates(String deadline) {
    Checked checked = task(deadline);

    assertThat(checked.pointer()).isEqualTo("/tasks/0/deadline");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-GEN-3", "CT34-T5");
    assertThat(checked.argument("task")).isEqualTo("1");
  }

  @Test
  void a_target_due_later_violates() {
    Target late = Documents.target("ct-1").deadline(Documents.deadline("Quý II/2026")).build();
    Checked checked = Checked.check(RULE, whole.withTargets(late));

    assertThat(checked.pointer()).isEqualTo("/targets/0/deadline");
    assertThat(checked.argument("due")).isEqualTo(LocalDate.of(2026, 6, 30));
  }

  @Test
  void a_deadline_of_the_row_above_counts_and_labels_do_not() {
    Task child = Documents.task("nv-1.1").deadline(Optional.empty()).build();
    Task label =
        Documents.bareTask("nv-1").deadline(Documents.deadline("2026")).addChildren(child).build();

    assertThat(Checked.check(RULE, whole.withTasks(label)).pointers())
        .containsExactly("/tasks/0/children/0");
  }

  @Test
  void a_deadline_above_targets_counts_for_each_of_them() {
    Target child = Documents.target("ct-1.1").deadline(Optional.empty()).build();
    Target heading =
        Target.builder()
            .id(new TargetId("ct-1"))
            .title("Dịch vụ công")
            .deadline(Documents.deadline("6/2026"))
            .addChildren(child, child.withId(new TargetId("ct-1.2")))
            .build();

    assertThat(Checked.check(RULE, whole.withTargets(heading)).pointers())
        .containsExactly("/targets/0/children/0", "/targets/0/children/1");
  }

  @Test
  void work_that_begins_after_2025_violates() {
    Feasibility late = Documents.feasibility().startsOn(LocalDate.of(2026, 1, 1)).build();

    assertThat(Checked.check(RULE, whole.withFeasibility(late)).pointer())
        .isEqualTo("/feasibility/startsOn");
    assertThat(
            Checked.check(
                    RULE, whole.withFeasibility(late.withStartsOn(LocalDate.of(2025, 12, 31))))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_scheme_to_2030_is_told_once_and_mildly() {
    BreakthroughScheme scheme =
        whole
            .withPeriod(Printed.meaningOnly(Period.years(2024, 2030)))
            .withTasks(Documents.task("nv-1").deadline(Documents.deadline("2030")).build());
    Checked checked = Checked.check(RULE, scheme);

    assertThat(checked.pointer()).isEqualTo("/period");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.argument("lastDay")).isEqualTo(LocalDate.of(2030, 12, 31));
  }

  @Test
  void work_without_an_end_is_another_rule_s_business() {
    assertThat(task("Thường xuyên").findings()).isEmpty();
    assertThat(task("2025 và những năm tiếp theo").findings()).isEmpty();
  }

  @Test
  void words_that_are_not_understood_cannot_be_judged() {
    Task unclear = Documents.task("nv-1").deadline(Printed.textOnly("đầu năm 2026")).build();

    assertThat(Checked.check(RULE, whole.withTasks(unclear)).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_scheme_of_after_2025_is_not_meant() {
    BreakthroughScheme late =
        whole.withTasks(Documents.task("nv-1").deadline(Documents.deadline("2030")).build());

    assertThat(Checked.check(RULE, late.withIssuedOn(LocalDate.of(2026, 1, 1))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(Checked.check(RULE, late.withIssuedOn(Optional.empty())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(
            Checked.check(
                    RULE,
                    late.withIssuedOn(Optional.empty()),
                    LocalDate.of(2024, 11, 1),
                    Stage.DRAFT)
                .severity())
        .isEqualTo(Severity.ERROR);
    assertThat(
            Checked.check(
                    RULE,
                    late.withIssuedOn(Optional.empty())
                        .withPeriod(Printed.meaningOnly(Period.years(2026, 2030))))
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_scheme_that_dates_nothing_is_not_meant() {
    BreakthroughScheme heading =
        BreakthroughScheme.builder().title("Đề án").issuedOn(LocalDate.of(2024, 11, 1)).build();

    assertThat(Checked.check(RULE, heading).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void plans_and_programmes_are_not_meant() {
    assertThat(Checked.check(RULE, Documents.wholePlan()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(Checked.check(RULE, Documents.programme().build()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private Checked task(String deadline) {
    return Checked.check(
        RULE,
        whole.withTasks(Documents.task("nv-1").deadline(Documents.deadline(deadline)).build()));
  }
}
