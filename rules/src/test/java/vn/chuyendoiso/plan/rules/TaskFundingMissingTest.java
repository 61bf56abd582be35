package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingArrangement;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskGroupFunding;

class TaskFundingMissingTest {

  private static final String RULE = "task-funding-missing";

  @Test
  void funding_of_the_document_covers_its_tasks() {
    assertThat(check(Documents.wholePlan()).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void that_none_is_needed_is_said_well_enough() {
    assertThat(check(unfunded(task("nv-1").withFunding(OWN))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_document_that_says_nothing_is_reported_once() {
    Checked checked = check(unfunded(task("nv-1"), task("nv-2")));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/tasks");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-7");
    assertThat(checked.finding().getArguments()).containsOnlyKeys("count").containsValue(2);
  }

  @Test
  void where_some_are_funded_the_others_are_named_in_one_finding() {
    Checked checked = check(unfunded(task("nv-1").withFunding(OWN), task("nv-2"), task("nv-3")));
    assertThat(checked.argument("tasks")).isEqualTo("2, 3");
  }

  @Test
  void an_empty_funding_says_nothing() {
    assertThat(check(unfunded(task("nv-1")).withFunding(Funding.builder().build())).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void money_of_the_group_and_of_the_row_above_is_money_of_the_task() {
    assertThat(
            check(
                    unfunded(task("nv-1").withGroup("3"))
                        .withGroupFunding(
                            TaskGroupFunding.builder().group("3").funding(OWN).build()))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(
            check(unfunded(task("nv-1").withFunding(OWN).withChildren(task("nv-1.1")))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void of_an_excerpt_without_any_the_part_may_not_have_been_seen() {
    assertThat(check(excerpt(unfunded(task("nv-1")))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void schemes_are_judged_elsewhere_and_plans_without_tasks_not_at_all() {
    BreakthroughScheme scheme =
        BreakthroughScheme.builder().title("Đề án").addTasks(task("nv-1")).build();
    assertThat(check(scheme).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(unfunded()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static TransformationPlan excerpt(TransformationPlan plan) {
    return plan.withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());
  }

  private static final Funding OWN =
      Funding.builder().arrangement(FundingArrangement.NONE_NEEDED).build();

  private static TransformationPlan unfunded(Task... tasks) {
    return Documents.wholePlan().withFunding(Optional.empty()).withTasks(tasks);
  }

  private static Task task(String id) {
    return Documents.task(id).build();
  }
}
