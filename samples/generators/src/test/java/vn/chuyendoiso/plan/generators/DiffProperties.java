package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chuyendoiso.plan.amendment.Change;
import vn.chuyendoiso.plan.amendment.ChangeKind;
import vn.chuyendoiso.plan.amendment.PlanDiff;
import vn.chuyendoiso.plan.amendment.RowKind;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.task.TaskNode;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/** Edits of known rows and members must come back from the diff, each once, and nothing else. */
class DiffProperties {

  /** What the diff should name: kind, kind of row, key, member. */
  private record Named(ChangeKind kind, RowKind row, String id, Optional<String> member) {
    static Named of(Change c) {
      return new Named(c.getKind(), c.getRow().kind(), c.getRow().id(), c.getMember());
    }
  }

  private static Named member(ChangeKind kind, Task task, String member) {
    return new Named(kind, RowKind.TASK, task.getId().value(), Optional.of(member));
  }

  @Property(tries = 200)
  void the_diff_names_the_edited_rows_and_members_and_nothing_else(
      @ForAll TransformationPlan plan, @ForAll Random random) {
    Assume.that(hasUniqueKeys(plan));
    Set<Named> expected = new HashSet<>();
    TransformationPlan edited =
        plan.withTasks(tasks(plan.getTasks(), random, expected))
            .withTargets(targets(plan.getTargets(), random, expected));
    if (random.nextInt(3) == 0) {
      edited = edited.withTitle(plan.getTitle() + " (dự thảo 2)");
      expected.add(new Named(ChangeKind.CHANGED, RowKind.DOCUMENT, "", Optional.of("title")));
    }

    PlanDiff diff = PlanDiff.between(plan, edited);

    assertThat(diff.getChanges().stream().map(Named::of)).doesNotHaveDuplicates();
    assertThat(diff.getChanges().stream().map(Named::of))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 100)
  void one_row_put_elsewhere_is_one_move(@ForAll TransformationPlan plan, @ForAll Random random) {
    List<Task> tasks = new ArrayList<>(plan.getTasks());
    Assume.that(hasUniqueKeys(plan) && tasks.size() > 2);
    int from = random.nextInt(tasks.size());
    Task moved = tasks.remove(from);
    int to = (from + 1 + random.nextInt(tasks.size())) % (tasks.size() + 1);
    tasks.add(to, moved);

    List<Change> changes = PlanDiff.between(plan, plan.withTasks(tasks)).getChanges();

    assertThat(changes).extracting(Change::getKind).containsExactly(ChangeKind.MOVED);
    if (Math.abs(to - from) > 1) { // of two neighbours either may be said to have moved
      assertThat(changes.get(0).getRow().id()).isEqualTo(moved.getId().value());
    }
  }

  @Property(tries = 100)
  void rows_that_were_shuffled_are_shuffled_back_by_the_same_moves(
      @ForAll TransformationPlan plan, @ForAll Random random) {
    TransformationPlan shuffled = plan.withTasks(shuffled(plan.getTasks(), random));

    assertThat(moves(PlanDiff.between(plan, shuffled)))
        .containsExactlyInAnyOrderElementsOf(moves(PlanDiff.between(shuffled, plan)));
  }

  private static List<Task> shuffled(List<Task> tasks, Random random) {
    List<Task> shuffled = new ArrayList<>();
    tasks.forEach(t -> shuffled.add(t.withChildren(shuffled(t.getChildren(), random))));
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static List<String> moves(PlanDiff diff) {
    return diff.getChanges().stream()
        .filter(c -> c.getKind() == ChangeKind.MOVED && c.getPath().isEmpty())
        .map(c -> c.getRow().id())
        .toList();
  }

  @Property(tries = 100)
  void rows_that_share_keys_are_neither_lost_nor_made_up(
      @ForAll TransformationPlan before, @ForAll TransformationPlan after) {
    PlanDiff diff = PlanDiff.between(before, after);

    assertThat(rows(after) - rows(before))
        .isEqualTo(count(diff, ChangeKind.ADDED) - count(diff, ChangeKind.REMOVED));
    assertThat(PlanDiff.between(before, before).isEmpty()).isTrue();
  }

  private static long count(PlanDiff diff, ChangeKind kind) {
    return diff.getChanges().stream()
        .filter(c -> c.getKind() == kind && c.getPath().isEmpty())
        .filter(c -> c.getRow().kind() == RowKind.TASK)
        .count();
  }

  private static long rows(TransformationPlan plan) {
    return TaskNode.walk(plan.getTasks(), JsonPointer.ROOT).size();
  }

  private static boolean hasUniqueKeys(TransformationPlan plan) {
    return PlanDiff.between(plan, plan).getRepeatedIds().isEmpty();
  }

  // ---- the edits

  private static List<Task> tasks(List<Task> tasks, Random random, Set<Named> expected) {
    List<Task> edited = new ArrayList<>();
    for (Task task : tasks) {
      boolean leaf = task.getChildren().isEmpty();
      if (leaf && random.nextInt(8) == 0) {
        expected.add(
            new Named(ChangeKind.REMOVED, RowKind.TASK, task.getId().value(), Optional.empty()));
        continue;
      }
      Task same = task.withChildren(tasks(task.getChildren(), random, expected));
      edited.add(random.nextInt(3) == 0 ? edit(same, random, expected) : same);
      if (random.nextInt(8) == 0) {
        TaskId id = new TaskId("moi/" + task.getId().value());
        edited.add(Task.builder().id(id).title("Việc bổ sung").build());
        expected.add(new Named(ChangeKind.ADDED, RowKind.TASK, id.value(), Optional.empty()));
      }
    }
    return edited;
  }

  private static Task edit(Task task, Random random, Set<Named> expected) {
    return switch (random.nextInt(6)) {
      case 0 -> {
        expected.add(member(ChangeKind.CHANGED, task, "title"));
        yield task.withTitle(task.getTitle() + " và việc khác");
      }
      case 1 -> {
        expected.add(member(ChangeKind.CHANGED, task, "deadline"));
        yield task.withDeadline(Printed.of("hết năm 2099", Deadline.year(2099)));
      }
      case 2 -> {
        expected.add(member(ChangeKind.CHANGED, task, "level"));
        yield task.withLevel(
            task.getLevel().equals(Optional.of(GovernmentLevel.COMMUNE))
                ? GovernmentLevel.PROVINCE
                : GovernmentLevel.COMMUNE);
      }
      case 3 -> {
        expected.add(member(ChangeKind.ADDED, task, "deliverables"));
        List<Deliverable> deliverables = new ArrayList<>(task.getDeliverables());
        deliverables.add(random.nextInt(deliverables.size() + 1), Deliverable.of("Kết quả mới"));
        yield task.withDeliverables(deliverables);
      }
      case 4 -> {
        expected.add(member(ChangeKind.ADDED, task, "ghiChuMoi"));
        List<KeptMember> kept = new ArrayList<>(task.getKept().members());
        kept.add(new KeptMember("ghiChuMoi", "true", "title"));
        yield task.withKept(new KeptMembers(kept));
      }
      default -> {
        expected.add(member(ChangeKind.CHANGED, task, "code"));
        yield task.withCode(task.getCode().orElse("") + "x9");
      }
    };
  }

  private static List<Target> targets(List<Target> targets, Random random, Set<Named> expected) {
    List<Target> edited = new ArrayList<>();
    for (Target target : targets) {
      Target same = target.withChildren(targets(target.getChildren(), random, expected));
      if (random.nextInt(4) != 0) {
        edited.add(same);
        continue;
      }
      String id = target.getId().value();
      if (random.nextBoolean()) {
        expected.add(new Named(ChangeKind.CHANGED, RowKind.TARGET, id, Optional.of("population")));
        edited.add(same.withPopulation(target.getPopulation().orElse("") + " và đặc khu"));
      } else {
        TargetId under = new TargetId("moi/" + id);
        List<Target> children = new ArrayList<>(same.getChildren());
        children.add(Target.builder().id(under).title("Chỉ tiêu bổ sung").build());
        expected.add(new Named(ChangeKind.ADDED, RowKind.TARGET, under.value(), Optional.empty()));
        edited.add(same.withChildren(children));
      }
    }
    return edited;
  }
}
