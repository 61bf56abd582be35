package vn.chuyendoiso.plan.cli.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.matrix.DuePeriod;
import vn.chuyendoiso.plan.matrix.MatrixRow;
import vn.chuyendoiso.plan.matrix.ResponsibilityMatrix;
import vn.chuyendoiso.plan.standing.PlanStanding;
import vn.chuyendoiso.plan.standing.TaskStanding;
import vn.chuyendoiso.plan.standing.TaskStatus;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/** When the tasks fall due: a chart by period, and the table behind it. */
final class TimelineSection implements Section {

  /** Why a task stands at no day. */
  private enum Undated {
    CONTINUOUS,
    RECURRING,
    OTHER,
    NOT_STATED
  }

  /** From how many months on a year is shown by quarters, and from how many on by years. */
  private static final int MONTHS = 18;

  private static final int MONTHS_IN_QUARTERS = 120;

  private final PlanDocument plan;
  private final Optional<PlanStanding> standing;
  private final LocalDate day;
  private final Places places;
  private final DuePeriod.Length length;
  private final SortedMap<DuePeriod, List<MatrixRow>> due = new TreeMap<>();
  private final Map<Undated, List<MatrixRow>> undated = new EnumMap<>(Undated.class);

  TimelineSection(
      PlanDocument plan,
      ResponsibilityMatrix matrix,
      Optional<PlanStanding> standing,
      LocalDate day,
      Places places) {
    this.plan = plan;
    this.standing = standing;
    this.day = day;
    this.places = places;
    List<MatrixRow> tasks = matrix.rows().stream().filter(r -> !r.isLabel()).toList();
    this.length = length(tasks);
    for (MatrixRow task : tasks) {
      task.lastAcceptableDay()
          .ifPresentOrElse(
              d -> due.computeIfAbsent(DuePeriod.of(length, d), p -> new ArrayList<>()).add(task),
              () -> undated.computeIfAbsent(why(task), u -> new ArrayList<>()).add(task));
    }
  }

  private static DuePeriod.Length length(List<MatrixRow> tasks) {
    List<LocalDate> days =
        tasks.stream()
            .map(MatrixRow::lastAcceptableDay)
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return DuePeriod.Length.MONTH;
    }
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    int months = (last.getYear() - first.getYear()) * 12 + last.getMonthValue();
    if (months - first.getMonthValue() < MONTHS) {
      return DuePeriod.Length.MONTH;
    }
    return months - first.getMonthValue() < MONTHS_IN_QUARTERS
        ? DuePeriod.Length.QUARTER
        : DuePeriod.Length.YEAR;
  }

  private static Undated why(MatrixRow task) {
    Optional<Printed<Deadline>> deadline = task.deadline();
    if (deadline.isEmpty()) {
      return Undated.NOT_STATED;
    }
    Optional<Deadline> meaning = deadline.get().getMeaning();
    if (meaning.filter(Deadline.Continuous.class::isInstance).isPresent()) {
      return Undated.CONTINUOUS;
    }
    return meaning.filter(Deadline.Recurring.class::isInstance).isPresent()
        ? Undated.RECURRING
        : Undated.OTHER;
  }

  @Override
  public String id() {
    return "timeline";
  }

  @Override
  public void write(Html html) {
    if (due.isEmpty() && undated.isEmpty()) {
      html.element("p", PageText.say(Stated.none(plan, "tasks")));
      return;
    }
    if (!due.isEmpty() && TimelineChart.isLegible(due.firstKey(), due.lastKey())) {
      Map<DuePeriod, DueCount> counts = new TreeMap<>();
      due.forEach((period, tasks) -> counts.put(period, count(tasks)));
      new TimelineChart(counts, day, standing.isPresent()).write(html);
    }
    long most = Math.max(most(due.values()), most(undated.values()));
    List<String> columns =
        standing.isPresent()
            ? List.of("period", "count", "done", "overdue", "tasks")
            : List.of("period", "count", "tasks");
    Cells.openTable(html, id(), "cards timeline", PageText.say("caption.timeline"), columns);
    due.forEach((period, tasks) -> row(html, name(period), tasks, most));
    undated.forEach((why, tasks) -> row(html, PageText.say("undated", why), tasks, most));
    Cells.closeTable(html);
  }

  private DueCount count(List<MatrixRow> tasks) {
    int done = 0;
    int overdue = 0;
    for (MatrixRow task : tasks) {
      Optional<TaskStatus> status =
          standing.flatMap(s -> s.task(task.node().task().getId())).map(TaskStanding::status);
      done += status.filter(TaskStatus::isDone).isPresent() ? 1 : 0;
      overdue += status.equals(Optional.of(TaskStatus.OVERDUE)) ? 1 : 0;
    }
    return new DueCount(tasks.size(), done, overdue);
  }

  private static int most(Collection<List<MatrixRow>> lists) {
    return lists.stream().mapToInt(List::size).max().orElse(0);
  }

  private Words name(DuePeriod period) {
    LocalDate first = period.firstDay();
    return PageText.say(
        "period",
        period.length(),
        Map.of(
            "year",
            Integer.toString(first.getYear()),
            "month",
            first.getMonthValue(),
            "quarter",
            TimelineChart.QUARTERS.get((first.getMonthValue() - 1) / 3)));
  }

  private void row(Html html, Words name, List<MatrixRow> tasks, long most) {
    html.open("tr").element("th", name, "scope", "row");
    html.open("td", "class", "c-count").text(tasks.size() + " ");
    Bar.write(html, tasks.size(), most);
    html.close();
    if (standing.isPresent()) {
      DueCount count = count(tasks);
      html.element("td", Integer.toString(count.done()), "class", "c-done");
      html.element("td", Integer.toString(count.overdue()), "class", "c-overdue");
    }
    html.open("td", "class", "c-tasks codes");
    for (MatrixRow task : tasks) {
      html.element("a", task.code(), "href", "#" + places.id(task.node().pointer())).text(" ");
    }
    html.close().close();
  }
}
