package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Task;

class DocumentDuplicateIdTest {

  private static final String RULE = "document-duplicate-id";

  @Test
  void different_keys_satisfy() {
    assertThat(Checked.check(RULE, Documents.wholePlan()).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_second_and_every_further_use_is_reported_with_the_first() {
    Task task = Documents.task("nv-1").build();

    Checked checked =
        Checked.check(
            RULE,
            Documents.wholePlan().withTasks(task, task, Documents.task("nv-2").build(), task));

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointers()).containsExactly("/tasks/1/id", "/tasks/3/id");
    assertThat(checked.findings())
        .allSatisfy(
            f -> {
              assertThat(f.getSeverity()).isEqualTo(Severity.ERROR);
              assertThat(f.getClauses()).isEmpty();
              assertThat(f.getArguments())
                  .containsEntry("kind", new Term("kind.task"))
                  .containsEntry("id", "nv-1")
                  .containsEntry("first", "/tasks/0");
            });
  }

  @Test
  void keys_are_compared_through_all_levels() {
    Task inner = Documents.task("nv-1").build();
    Task outer = Documents.bareTask("nv-0").addChildren(inner).build();

    assertThat(Checked.check(RULE, Documents.wholePlan().withTasks(outer, inner)).pointer())
        .isEqualTo("/tasks/1/id");
  }

  @Test
  void targets_indicators_and_breakthroughs_have_keys_too() {
    Target target = Documents.target("ct-1").build();
    Breakthrough breakthrough =
        Breakthrough.builder().id(new BreakthroughId("mdp-1")).title("Cửa khẩu số").build();

    Checked checked =
        Checked.check(
            RULE,
            Documents.wholePlan()
                .withIndicators(Documents.indicator("ct"), Documents.indicator("ct"))
                .withTargets(target, target)
                .withBreakthroughs(breakthrough, breakthrough));

    assertThat(checked.pointers())
        .containsExactly("/indicators/1/id", "/breakthroughs/1/id", "/targets/1/id");
  }

  @Test
  void things_of_different_kinds_may_share_a_key() {
    assertThat(
            Checked.check(
                    RULE,
                    Documents.wholePlan()
                        .withTargets(Documents.target("x").build())
                        .withTasks(Documents.task("x").targets(List.of(new TargetId("x"))).build()))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void printed_codes_may_repeat() {
    assertThat(
            Checked.check(
                    RULE,
                    Documents.wholePlan()
                        .withTasks(
                            Documents.task("nv-1").code("122").build(),
                            Documents.task("nv-2").code("122").build()))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_document_without_keys_is_not_meant() {
    assertThat(Checked.check(RULE, Documents.plan().build()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }
}
