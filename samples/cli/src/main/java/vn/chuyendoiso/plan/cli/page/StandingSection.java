package vn.chuyendoiso.plan.cli.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.standing.CountDifference;
import vn.chuyendoiso.plan.standing.FollowUp;
import vn.chuyendoiso.plan.standing.PlanStanding;
import vn.chuyendoiso.plan.standing.TallyComparison;
import vn.chuyendoiso.plan.standing.TaskStanding;
import vn.chuyendoiso.plan.standing.TaskStatus;

/** What became of the plan by the day, counted, and held against the counts of the reports. */
final class StandingSection implements Section {

  private final FollowUp followUp;
  private final PlanStanding standing;
  private final Places places;

  StandingSection(FollowUp followUp, PlanStanding standing, Places places) {
    this.followUp = followUp;
    this.standing = standing;
    this.places = places;
  }

  @Override
  public String id() {
    return "standing";
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        PageText.say(
            "standing", Map.of("day", standing.getDay(), "days", followUp.getDueSoonDays())),
        "class",
        "muted");
    leftOut(html);
    table(html, "task-standing", standing.taskCounts(), Badge::status);
    table(html, "target-standing", standing.targetCounts(), Badge::status);
    overdue(html);
    reconciliation(html);
  }

  private static <S> void table(
      Html html, String caption, Map<S, Integer> counts, BiConsumer<Html, S> badge) {
    if (counts.isEmpty()) {
      return;
    }
    open(html, caption);
    int all = sum(counts);
    counts.forEach(
        (status, count) -> {
          html.open("tr").open("td", "class", "c-state");
          badge.accept(html, status);
          html.close();
          count(html, count, all);
        });
    Cells.closeTable(html);
  }

  private static void open(Html html, String caption) {
    Cells.openTable(
        html,
        "standing",
        "standing",
        PageText.say("caption." + caption),
        List.of("state", "count"));
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static void count(Html html, int count, int all) {
    html.open("td", "class", "c-count").text(count + " ");
    Bar.write(html, count, all);
    html.close().close();
  }

  /** Tells what was reported and is in no row. */
  private void leftOut(Html html) {
    note(html, "evaluations-undated", followUp.getUnplaced().size());
    note(html, "unmatched-tasks", followUp.getUnmatchedTaskResults().size());
    note(html, "unmatched-targets", followUp.getUnmatchedTargetResults().size());
  }

  private static void note(Html html, String key, int count) {
    if (count > 0) {
      html.element("p", PageText.say(key, Map.of("count", count)), "class", "note");
    }
  }

  private void overdue(Html html) {
    List<TaskStanding> overdue =
        standing.getTasks().stream()
            .filter(t -> !t.isLabel() && t.status() == TaskStatus.OVERDUE)
            .toList();
    if (overdue.isEmpty()) {
      return;
    }
    html.element("h3", PageText.say("heading.overdue", Map.of("count", overdue.size())));
    html.open("p", "class", "codes");
    for (TaskStanding task : overdue) {
      String code = task.node().task().codeOrId();
      html.element("a", code, "href", "#" + places.id(task.node().pointer())).text(" ");
    }
    html.close();
  }

  private void reconciliation(Html html) {
    List<TallyComparison> comparisons = standing.reconcile();
    if (comparisons.isEmpty()) {
      return;
    }
    html.element("h3", PageText.say("heading.reconciliation"));
    Cells.openTable(
        html,
        id(),
        "cards reconciliation",
        PageText.say("caption.reconciliation"),
        List.of("subject", "stated", "counted", "verdict"));
    for (TallyComparison comparison : comparisons) {
      html.open("tr").open("td", "class", "c-subject");
      html.words(PageText.say("subject", comparison.stated().getSubject()));
      comparison
          .stated()
          .getText()
          .ifPresent(t -> html.element("span", t, "class", "small", "lang", "vi"));
      comparison
          .stated()
          .getDueBy()
          .ifPresent(
              d ->
                  html.element("span", PageText.say("due-by", Map.of("day", d)), "class", "small"));
      html.close();
      html.open("td", "class", "c-stated");
      tally(html, comparison.stated());
      html.close().open("td", "class", "c-counted");
      comparison.counted().ifPresentOrElse(t -> tally(html, t), () -> html.text("–"));
      html.close().open("td", "class", "c-verdict");
      verdict(html, comparison);
      html.close().close();
    }
    Cells.closeTable(html);
  }

  private static void tally(Html html, Tally tally) {
    tally
        .getTotal()
        .ifPresent(t -> html.open("div").words(PageText.say("total", Map.of("count", t))).close());
    for (StateCount count : tally.getCounts()) {
      html.open("div").words(PageText.say("state", count.getState()));
      html.text(": " + count.getCount()).close();
    }
    tally
        .getPercent()
        .ifPresent(p -> html.element("div", PageText.say("percent-done", Map.of("number", p))));
  }

  private static void verdict(Html html, TallyComparison comparison) {
    boolean isFine = true;
    OptionalInt missing = comparison.missing();
    if (missing.orElse(0) != 0 && !comparison.stated().getCounts().isEmpty()) {
      isFine = false;
      String key = missing.getAsInt() > 0 ? "counts-short" : "counts-beyond";
      line(html, PageText.say(key, Map.of("count", Math.abs(missing.getAsInt()))));
    }
    if (comparison.isPercentRight().equals(Optional.of(false))) {
      isFine = false;
      line(
          html,
          PageText.say("percent-wrong", Map.of("number", comparison.percent().orElseThrow())));
    }
    for (CountDifference difference : comparison.differences()) {
      isFine = false;
      line(html, difference(difference));
    }
    if (comparison.counted().isEmpty()) {
      html.element("div", PageText.say("no-rows"));
    } else if (isFine) {
      html.open("span", "class", "badge good").words(PageText.say("reconciled")).close();
    }
  }

  private static Words difference(CountDifference difference) {
    Map<String, Object> counts =
        Map.of("stated", difference.stated(), "counted", difference.counted());
    return difference
        .state()
        .map(
            s ->
                PageText.say(
                    "differs-state",
                    Map.of(
                        "state", new Term("state." + s.name()),
                        "stated", difference.stated(),
                        "counted", difference.counted())))
        .orElseGet(() -> PageText.say("differs-total", counts));
  }

  private static void line(Html html, Words words) {
    html.open("div", "class", "differs").words(words).close();
  }
}
