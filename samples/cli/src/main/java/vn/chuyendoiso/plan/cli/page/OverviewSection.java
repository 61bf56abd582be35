package vn.chuyendoiso.plan.cli.page;

import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.matrix.ResponsibilityMatrix;
import vn.chuyendoiso.plan.rules.Outcome;
import vn.chuyendoiso.plan.standing.PlanStanding;
import vn.chuyendoiso.plan.standing.TaskStanding;
import vn.chuyendoiso.plan.standing.TaskStatus;

/** The counts that a leader asks for first. */
final class OverviewSection implements Section {

  private final PageSubject subject;
  private final ResponsibilityMatrix matrix;
  private final Optional<PlanStanding> standing;

  OverviewSection(
      PageSubject subject, ResponsibilityMatrix matrix, Optional<PlanStanding> standing) {
    this.subject = subject;
    this.matrix = matrix;
    this.standing = standing;
  }

  @Override
  public String id() {
    return "overview";
  }

  @Override
  public void write(Html html) {
    html.open("ul", "class", "tiles");
    boolean tasks = Stated.isKnown(subject.plan(), "tasks", subject.plan().getTasks());
    boolean targets = Stated.isKnown(subject.plan(), "targets", subject.plan().getTargets());
    tile(
        html,
        "targets",
        "targets",
        targets,
        matrix.answers().stream().filter(a -> !a.target().isLabel()).count());
    tile(
        html, "timeline", "tasks", tasks, matrix.rows().stream().filter(r -> !r.isLabel()).count());
    tile(html, "matrix", "bodies", tasks, matrix.columns().size());
    standing.ifPresent(
        s -> {
          long done = s.getTasks().stream().filter(OverviewSection::isDone).count();
          tile(html, "standing", "done", tasks, done);
          int overdue = s.taskCounts().getOrDefault(TaskStatus.OVERDUE, 0);
          tile(html, "standing", "overdue", tasks, overdue);
        });
    for (Severity severity : Severity.values()) {
      tile(html, "findings", severity.name(), true, subject.judgement().count(severity));
    }
    html.close();
    Map<String, Outcome> outcomes = subject.judgement().report().getOutcomes();
    html.element(
        "p",
        PageText.say(
            "outcomes",
            Map.of(
                "rules", outcomes.size(),
                "satisfied", count(Outcome.SATISFIED),
                "violated", count(Outcome.VIOLATED),
                "unjudged", count(Outcome.CANNOT_BE_JUDGED),
                "inapplicable", count(Outcome.NOT_APPLICABLE))));
  }

  private static boolean isDone(TaskStanding task) {
    return !task.isLabel() && task.status().isDone();
  }

  private long count(Outcome outcome) {
    return subject.judgement().report().getOutcomes().values().stream()
        .filter(o -> o == outcome)
        .count();
  }

  private static void tile(Html html, String section, String key, boolean known, long count) {
    html.open("li", "class", "tile t-" + key);
    html.open("a", "href", "#" + section);
    html.element("strong", known ? Long.toString(count) : "–");
    html.element("span", PageText.say("tile." + key));
    html.close();
    html.close();
  }
}
