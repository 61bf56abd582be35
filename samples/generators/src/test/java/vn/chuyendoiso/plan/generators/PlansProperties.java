package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Example;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.task.TaskNode;

class PlansProperties {

  private static final List<TransformationPlan> PLANS = Draws.of(Plans.plans(), 31, 300);
  private static final List<ActionProgramme> PROGRAMMES = Draws.of(Plans.programmes(), 31, 100);

  @Example
  void tables_have_no_row_one_row_or_dozens() {
    assertThat(PLANS).anyMatch(p -> p.getTasks().isEmpty());
    assertThat(PLANS).anyMatch(p -> p.getTasks().size() == 1);
    assertThat(PLANS).anyMatch(p -> p.getTasks().size() >= 24);
    assertThat(PLANS).anyMatch(p -> p.getTargets().isEmpty());
    assertThat(PLANS).anyMatch(p -> p.getTargets().size() >= 24);
  }

  @Example
  void everything_that_may_be_absent_is_absent_somewhere_and_there_elsewhere() {
    assertThat(PLANS).anyMatch(p -> p.getNumber().isEmpty());
    assertThat(PLANS).anyMatch(p -> p.getNumber().isPresent());
    assertThat(PLANS).anyMatch(p -> p.getIssuer().isEmpty());
    assertThat(PLANS).anyMatch(p -> p.getIssuedOn().isEmpty());
    assertThat(PLANS).anyMatch(p -> p.getPeriod().isEmpty());
    assertThat(PLANS).anyMatch(p -> p.getHead().isEmpty());
    assertThat(PLANS).anyMatch(p -> p.getHead().isPresent());
    assertThat(PLANS).anyMatch(p -> p.getProvenance().isPresent());
    assertThat(PLANS).anyMatch(p -> !p.getBreakthroughs().isEmpty());
    assertThat(PLANS).anyMatch(p -> !p.getOmittedTaskGroups().isEmpty());
    assertThat(PROGRAMMES).anyMatch(p -> p.getReporting().isEmpty());
    assertThat(PROGRAMMES).anyMatch(p -> p.getReporting().isPresent());
    assertThat(PROGRAMMES).anyMatch(p -> p.getTaskGroupSet().isEmpty());
  }

  @Example
  void keys_mostly_differ_and_sometimes_occur_twice() {
    List<PlanDocument> documents = new ArrayList<>(PLANS);
    documents.addAll(PROGRAMMES);

    assertThat(documents.stream().filter(PlansProperties::hasKeyTwice).count())
        .isBetween(10L, (long) documents.size() / 5);
  }

  @Example
  void references_mostly_lead_to_something_and_sometimes_nowhere() {
    List<Boolean> lead = new ArrayList<>();
    for (TransformationPlan plan : PLANS) {
      List<TargetId> targets = targetIds(plan);
      nodes(plan).forEach(n -> n.task().getTargets().forEach(t -> lead.add(targets.contains(t))));
    }

    assertThat(lead).contains(true, false);
  }

  @Example
  void cells_have_words_without_meaning_meaning_without_words_both_or_neither() {
    List<Task> tasks = PLANS.stream().flatMap(p -> nodes(p).stream()).map(TaskNode::task).toList();

    assertThat(tasks)
        .anyMatch(t -> has(t, true, true))
        .anyMatch(t -> has(t, true, false))
        .anyMatch(t -> has(t, false, true))
        .anyMatch(t -> has(t, false, false));
  }

  @Example
  void documents_are_plans_and_programmes() {
    assertThat(Draws.of(Plans.documents(), 1, 30))
        .hasAtLeastOneElementOfType(TransformationPlan.class)
        .hasAtLeastOneElementOfType(ActionProgramme.class);
  }

  private static boolean has(Task task, boolean text, boolean meaning) {
    return task.getDeadline()
        .filter(d -> d.getText().isPresent() == text && d.getMeaning().isPresent() == meaning)
        .isPresent();
  }

  private static boolean hasKeyTwice(PlanDocument document) {
    List<TaskId> ids = nodes(document).stream().map(n -> n.task().getId()).toList();
    return new HashSet<>(ids).size() < ids.size();
  }

  private static List<TaskNode> nodes(PlanDocument document) {
    return TaskNode.walk(document.getTasks(), JsonPointer.ROOT);
  }

  private static List<TargetId> targetIds(PlanDocument document) {
    return Walk.through(document.getTargets()).stream()
        .filter(p -> p instanceof Target)
        .map(p -> ((Target) p).getId())
        .toList();
  }
}
