package vn.chuyendoiso.plan.generators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.overlap.Overlap;
import vn.chuyendoiso.plan.overlap.TaskOverlap;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.ExactKey;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * A conforming document with one more indicator, one target of it and one task that serves that
 * target, at drawn places of their tables.
 *
 * <p>These rows are known, so one of them can be broken without touching what the others say: no
 * row inherits from them, and no other row is about the same.
 *
 * @param document the whole document
 * @param target the place of the target among the rows at the top
 * @param task the place of the task among the rows at the top
 */
record Sound(PlanDocument document, int target, int task) {

  static final IndicatorId INDICATOR = new IndicatorId("cs-bo-sung");
  static final TargetId TARGET = new TargetId("ct-bo-sung");
  static final TaskId TASK = new TaskId("nv-bo-sung");

  static Sound in(PlanDocument document, int figure) {
    int target = figure % (document.getTargets().size() + 1);
    int task = figure % (document.getTasks().size() + 1);
    Optional<String> group = document.getTasks().stream().findFirst().flatMap(Task::getGroup);
    PlanDocument sound =
        edited(
            document,
            d ->
                d.indicators(with(document.getIndicators(), indicator()))
                    .targets(with(document.getTargets(), target, soundTarget()))
                    .tasks(with(document.getTasks(), task, soundTask(figure).withGroup(group))));
    return new Sound(sound, target, task);
  }

  /**
   * The document as it is, with a task of its own that can be broken: one at the top that no row
   * inherits from, and whose title is not like another one, in these words or in others. A document
   * without one gets one.
   */
  static Sound withOwnTask(PlanDocument document, int figure) {
    Map<ExactKey, Integer> titles = new HashMap<>();
    count(document.getTasks(), titles);
    Set<JsonPointer> alike = new HashSet<>();
    for (Overlap overlap : TaskOverlap.among(List.of(document)).getOverlaps()) {
      alike.add(overlap.first().pointer());
      alike.add(overlap.second().pointer());
    }
    List<Task> tasks = document.getTasks();
    JsonPointer table = JsonPointer.ROOT.append("tasks");
    int[] places =
        IntStream.range(0, tasks.size())
            .filter(i -> tasks.get(i).getChildren().isEmpty())
            .filter(i -> !alike.contains(table.append(i)))
            .filter(i -> titles.get(ExactKey.of(tasks.get(i).getTitle())) == 1)
            .toArray();
    return places.length == 0
        ? in(document, figure)
        : new Sound(document, 0, places[figure % places.length]);
  }

  private static void count(List<Task> rows, Map<ExactKey, Integer> titles) {
    for (Task row : rows) {
      titles.merge(ExactKey.of(row.getTitle()), 1, Integer::sum);
      count(row.getChildren(), titles);
    }
  }

  /** The same document with some members set anew. */
  static PlanDocument edited(PlanDocument document, Consumer<PlanDocument.Builder<?, ?>> change) {
    if (document instanceof TransformationPlan plan) {
      TransformationPlan.Builder builder = TransformationPlan.builder().from(plan);
      change.accept(builder);
      return builder.build();
    }
    if (document instanceof BreakthroughScheme scheme) {
      BreakthroughScheme.Builder builder = BreakthroughScheme.builder().from(scheme);
      change.accept(builder);
      return builder.build();
    }
    ActionProgramme.Builder builder = ActionProgramme.builder().from((ActionProgramme) document);
    change.accept(builder);
    return builder.build();
  }

  /** The rows with one more at the end. */
  static <T> List<T> with(List<T> rows, T row) {
    return with(rows, rows.size(), row);
  }

  private static <T> List<T> with(List<T> rows, int place, T row) {
    List<T> more = new ArrayList<>(rows);
    more.add(place, row);
    return more;
  }

  /** The rows with one of them set anew. */
  static <T> List<T> replaced(List<T> rows, int place, T row) {
    List<T> changed = new ArrayList<>(rows);
    changed.set(place, row);
    return changed;
  }

  static Deadline december() {
    return Deadline.year(Conforming.YEAR.getLastDay().getYear());
  }

  static Printed<TargetValue> percent(int number) {
    return Printed.meaningOnly(
        TargetValue.quantity(Comparison.AT_LEAST, BigDecimal.valueOf(number), Optional.empty()));
  }

  static Printed<Deadline> due(Deadline deadline) {
    return Printed.of(deadline.print(), deadline);
  }

  static List<Assignment> assigned(Actor lead, Actor coordinator) {
    return List.of(
        Actors.printed(Responsibility.LEAD, List.of(lead)),
        Actors.printed(Responsibility.COORDINATE, List.of(coordinator)));
  }

  private static Indicator indicator() {
    return Indicator.builder()
        .id(INDICATOR)
        .name("Tỷ lệ cơ quan dùng chung phần mềm quản lý")
        .unit("%")
        .population("Người dân, doanh nghiệp")
        .direction(Direction.HIGHER_IS_BETTER)
        .build();
  }

  private static Target soundTarget() {
    return Target.builder()
        .id(TARGET)
        .indicator(INDICATOR)
        .value(percent(80))
        .deadline(due(december()))
        .method("Thống kê tự động trên phần mềm giám sát")
        .addDerivedFrom(ConformingTargets.FIVE_YEARS)
        .build();
  }

  private static Task soundTask(int figure) {
    return Task.builder()
        .id(TASK)
        .title("Nâng cấp phần mềm quản lý dùng chung, hạng mục bổ sung")
        .assignments(assigned(ConformingTasks.body(figure), ConformingTasks.body(figure + 1)))
        .addDeliverables(Deliverable.of("Quyết định phê duyệt"))
        .deadline(due(december()))
        .addTargets(TARGET)
        .build();
  }

  /** The same with the indicator changed. */
  Sound indicator(UnaryOperator<Indicator> change) {
    return rows(
        d ->
            d.indicators(
                document.getIndicators().stream()
                    .map(i -> i.getId().equals(INDICATOR) ? change.apply(i) : i)
                    .toList()));
  }

  /** The same with the target changed. */
  Sound target(UnaryOperator<Target> change) {
    return target(target, change);
  }

  /** The same with a target at some place changed. */
  Sound target(int place, UnaryOperator<Target> change) {
    Target changed = change.apply(document.getTargets().get(place));
    return rows(d -> d.targets(replaced(document.getTargets(), place, changed)));
  }

  /** The same with the task changed. */
  Sound task(UnaryOperator<Task> change) {
    return task(task, change);
  }

  /** The same with a task at some place changed. */
  Sound task(int place, UnaryOperator<Task> change) {
    Task changed = change.apply(document.getTasks().get(place));
    return rows(d -> d.tasks(replaced(document.getTasks(), place, changed)));
  }

  /** The same with another target like it at the end, which the task serves too. */
  Sound twoTargets(UnaryOperator<Target> change) {
    TargetId second = new TargetId(TARGET + "-2");
    Target another = change.apply(document.getTargets().get(target).withId(second));
    return rows(d -> d.targets(with(document.getTargets(), another)))
        .task(t -> t.withTargets(TARGET, second));
  }

  /** The same with another task like it at the end, about other work. */
  Sound twoTasks(UnaryOperator<Task> change) {
    Task another =
        document
            .getTasks()
            .get(task)
            .withId(new TaskId(TASK + "-2"))
            .withTitle("Trồng cây xanh dọc bờ kênh, hạng mục bổ sung");
    return rows(d -> d.tasks(with(document.getTasks(), change.apply(another))));
  }

  /** The place of the last target at the top. */
  int lastTarget() {
    return document.getTargets().size() - 1;
  }

  /** The place of the last task at the top. */
  int lastTask() {
    return document.getTasks().size() - 1;
  }

  String targetAt(String member) {
    return "/targets/" + target + member;
  }

  String taskAt(String member) {
    return "/tasks/" + task + member;
  }

  /** This document as the intact one of another. */
  Break broken(Sound broken, String pointer) {
    return Break.of(document, broken.document, pointer);
  }

  /** The same with other members set anew. */
  Sound rows(Consumer<PlanDocument.Builder<?, ?>> change) {
    return new Sound(edited(document, change), target, task);
  }
}
