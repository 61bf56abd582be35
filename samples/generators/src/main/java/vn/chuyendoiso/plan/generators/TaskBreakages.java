package vn.chuyendoiso.plan.generators;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.time.Deadline;

/** Ways of breaking the rules on tasks. */
final class TaskBreakages {

  private static final Deadline MARCH = Deadline.month(YearMonth.of(2025, 3));
  private static final Deadline JUNE = Deadline.month(YearMonth.of(2025, 6));
  private static final Deadline BEFORE_ISSUE = Deadline.month(YearMonth.of(2024, 8));
  private static final Actor MANY = Actor.collective("Các cơ quan thuộc Ban Chỉ đạo");
  private static final Actor OFFICE =
      Actor.body("Văn phòng Ban Chỉ đạo chuyển đổi số", Optional.empty());
  private static final Actor DEPARTMENT = Actor.body("Sở Tư pháp", Optional.empty());

  // Merged into the Ministry of Science and Technology on 2025-03-01.
  private static final Actor CEASED =
      Actor.body("Bộ Thông tin và Truyền thông", Optional.of(new OrganizationId("BTTTT")));

  private TaskBreakages() {}

  static void addTo(Ways ways) {
    ways.documents("task-lead-missing", TaskBreakages::leadDropped);
    ways.documents("task-collective-lead", TaskBreakages::ledByMany);
    ways.documents("task-joint-leads", TaskBreakages::ledByTwo);
    ways.documents("task-lead-ceased", TaskBreakages::ledByOneThatCeased);
    ways.documents("task-self-coordination", TaskBreakages::coordinatedByItsLead);
    ways.documents("task-deliverable-missing", TaskBreakages::deliverableDropped);
    ways.documents("task-deadline-missing", TaskBreakages::deadlineDropped);
    ways.documents("task-deadline-unbounded", TaskBreakages::deadlineWithoutEnd);
    ways.documents("task-scheme-undated", TaskBreakages::schemeWithoutDay);
    ways.documents("task-due-outside-period", TaskBreakages::dueBeforeIssue);
    ways.documents("task-outlives-parent", TaskBreakages::dueAfterParent);
    ways.documents("task-before-prerequisite", TaskBreakages::dueBeforePrerequisite);
    ways.documents("task-after-its-target", TaskBreakages::dueAfterTarget);
    ways.unlessScheme("task-funding-missing", TaskBreakages::fundingDropped);
    ways.documents("task-without-target", TaskBreakages::targetsDropped);
    ways.schemes("task-level-unclear", TaskBreakages::ministryLevelLedByDepartment);
    ways.documents("task-duplicate-title", TaskBreakages::titleOfAnother);
    ways.documents("task-near-duplicate", TaskBreakages::titleLikeAnother);
  }

  private static Break leadDropped(PlanDocument document, int figure) {
    Sound sound = Sound.withOwnTask(document, figure);
    return sound.broken(sound.task(t -> t.withAssignments(besideLead(t))), sound.taskAt(""));
  }

  private static Break ledByMany(PlanDocument document, int figure) {
    return led(Sound.withOwnTask(document, figure), List.of(MANY));
  }

  private static Break ledByTwo(PlanDocument document, int figure) {
    Sound sound = Sound.withOwnTask(document, figure);
    Task task = sound.document().getTasks().get(sound.task());
    return led(sound, List.of(task.getAssignments().get(0).getActors().get(0), OFFICE));
  }

  // The task of a conforming document may be due before that day, so one is added that is not.
  private static Break ledByOneThatCeased(PlanDocument document, int figure) {
    return led(Sound.in(document, figure), List.of(CEASED));
  }

  private static Break led(Sound sound, List<Actor> leads) {
    return sound.broken(
        sound.task(t -> t.withAssignments(ledBy(leads, t))), sound.taskAt("/assignments/0"));
  }

  private static List<Assignment> ledBy(List<Actor> leads, Task task) {
    List<Assignment> cells = new ArrayList<>();
    cells.add(Actors.printed(Responsibility.LEAD, leads));
    cells.addAll(besideLead(task));
    return cells;
  }

  // The lead stands in the first cell of a conforming task.
  private static List<Assignment> besideLead(Task task) {
    return task.getAssignments().stream()
        .filter(a -> a.getResponsibility() != Responsibility.LEAD)
        .toList();
  }

  private static Break coordinatedByItsLead(PlanDocument document, int figure) {
    Sound sound = Sound.in(document, figure);
    Actor lead = ConformingTasks.body(figure);
    return sound.broken(
        sound.task(t -> t.withAssignments(Sound.assigned(lead, lead))),
        sound.taskAt("/assignments/1"));
  }

  private static Break deliverableDropped(PlanDocument document, int figure) {
    Sound sound = Sound.withOwnTask(document, figure);
    return sound.broken(sound.task(Task::withDeliverables), sound.taskAt(""));
  }

  private static Break deadlineDropped(PlanDocument document, int figure) {
    Sound sound = Sound.in(document, figure);
    return sound.broken(sound.task(t -> t.withDeadline(Optional.empty())), sound.taskAt(""));
  }

  private static Break deadlineWithoutEnd(PlanDocument document, int figure) {
    Sound sound = Sound.in(document, figure);
    return sound.broken(
        sound.task(t -> t.withDeadline(Sound.due(Deadline.continuous()))),
        sound.taskAt("/deadline"));
  }

  private static Break schemeWithoutDay(PlanDocument document, int figure) {
    Sound sound = Sound.in(document, figure).task(t -> t.withTitle("Triển khai Đề án 06"));
    return sound.broken(
        sound.task(t -> t.withDeadline(Sound.due(Deadline.stage(2)))), sound.taskAt("/deadline"));
  }

  private static Break dueBeforeIssue(PlanDocument document, int figure) {
    Sound sound = Sound.in(document, figure);
    return sound.broken(
        sound.task(t -> t.withDeadline(Sound.due(BEFORE_ISSUE))), sound.taskAt("/deadline"));
  }

  private static Break dueAfterParent(PlanDocument document, int figure) {
    Task below =
        Task.builder()
            .id(new TaskId(Sound.TASK + ".1"))
            .title("Khảo sát phần mềm quản lý dùng chung, hạng mục bổ sung")
            .addDeliverables(Deliverable.of("Báo cáo kết quả"))
            .deadline(Sound.due(JUNE))
            .build();
    Sound sound =
        Sound.in(document, figure).task(t -> t.withDeadline(Sound.due(JUNE)).withChildren(below));
    return sound.broken(
        sound.task(t -> t.withChildren(below.withDeadline(Sound.due(Sound.december())))),
        sound.taskAt("/children/0/deadline"));
  }

  private static Break dueBeforePrerequisite(PlanDocument document, int figure) {
    Sound sound =
        Sound.in(document, figure)
            .twoTasks(t -> t.withAfter(Sound.TASK))
            .task(t -> t.withDeadline(Sound.due(JUNE)));
    return sound.broken(
        sound.task(sound.lastTask(), t -> t.withDeadline(Sound.due(MARCH))),
        "/tasks/" + sound.lastTask() + "/deadline");
  }

  private static Break dueAfterTarget(PlanDocument document, int figure) {
    Sound sound =
        Sound.in(document, figure)
            .target(t -> t.withDeadline(Sound.due(JUNE)))
            .task(t -> t.withDeadline(Sound.due(JUNE)));
    return sound.broken(
        sound.task(t -> t.withDeadline(Sound.due(Sound.december()))), sound.taskAt("/deadline"));
  }

  // Where the document says how it is paid for, its tasks need not.
  private static Break fundingDropped(PlanDocument document, int figure) {
    PlanDocument broken =
        document instanceof TransformationPlan plan
            ? plan.withFunding(Optional.empty())
            : ((ActionProgramme) document).withFunding(Optional.empty());
    return Break.of(document, broken, "/tasks");
  }

  // The other of two tasks goes on serving the target.
  private static Break targetsDropped(PlanDocument document, int figure) {
    Sound sound = Sound.in(document, figure).twoTasks(t -> t);
    return sound.broken(sound.task(t -> t.withTargets(List.<TargetId>of())), sound.taskAt(""));
  }

  // All leads of a conforming scheme are bodies of the centre, so no other row needs a level.
  private static Break ministryLevelLedByDepartment(BreakthroughScheme scheme, int figure) {
    Sound sound = Sound.in(scheme, figure).task(t -> t.withLevel(GovernmentLevel.MINISTRY));
    return led(sound, List.of(DEPARTMENT));
  }

  private static Break titleOfAnother(PlanDocument document, int figure) {
    Sound sound = Sound.in(document, figure).twoTasks(t -> t);
    String title = sound.document().getTasks().get(sound.task()).getTitle();
    return sound.broken(
        sound.task(sound.lastTask(), t -> t.withTitle(title)), "/tasks/" + sound.lastTask());
  }

  private static Break titleLikeAnother(PlanDocument document, int figure) {
    Sound sound = Sound.in(document, figure).twoTasks(t -> t);
    return sound.broken(
        sound.task(
            sound.lastTask(),
            t -> t.withTitle("Phần mềm quản lý dùng chung, hạng mục bổ sung: nâng cấp")),
        "/tasks/" + sound.lastTask());
  }
}
