package vn.chuyendoiso.plan.cli.page;

import java.util.Map;
import vn.chuyendoiso.plan.standing.Doubt;
import vn.chuyendoiso.plan.standing.TargetStanding;
import vn.chuyendoiso.plan.standing.TargetStatus;
import vn.chuyendoiso.plan.standing.TaskStanding;
import vn.chuyendoiso.plan.standing.TaskStatus;

/** What became of a row by the day, as a word on a coloured ground, with what makes it doubtful. */
final class Badge {

  private Badge() {}

  static void write(Html html, TaskStanding task) {
    status(html, task.status());
    task.daysLate()
        .ifPresent(
            days ->
                html.element(
                    "span", PageText.say("days-late", Map.of("days", days)), "class", "small"));
    task.doubt().ifPresent(d -> doubt(html, d));
    if (task.isWithdrawn()) {
      html.element("span", PageText.say("withdrawn"), "class", "small");
    }
  }

  static void write(Html html, TargetStanding target) {
    status(html, target.status());
    target.doubt().ifPresent(d -> doubt(html, d));
    if (target.isContradicted()) {
      html.element("span", PageText.say("contradicted"), "class", "small");
    }
  }

  static void status(Html html, TaskStatus status) {
    html.element("span", PageText.say("task-status", status), "class", "badge " + tone(status));
  }

  static void status(Html html, TargetStatus status) {
    html.element("span", PageText.say("target-status", status), "class", "badge " + tone(status));
  }

  private static void doubt(Html html, Doubt doubt) {
    html.element("span", PageText.say("doubt", doubt), "class", "small");
  }

  private static String tone(TaskStatus status) {
    return switch (status) {
      case DONE_EARLY, DONE -> "good";
      case DONE_LATE, DUE_SOON -> "near";
      case OVERDUE, NOT_CARRIED_OUT -> "bad";
      case NOT_YET_DUE, ONGOING, CANNOT_BE_JUDGED -> "even";
    };
  }

  private static String tone(TargetStatus status) {
    return switch (status) {
      case ACHIEVED_EARLY, ACHIEVED, HELD_SO_FAR -> "good";
      case ACHIEVED_LATE, ACHIEVED_IN_PART, DUE_SOON -> "near";
      case MISSED, NOT_CARRIED_OUT -> "bad";
      case NOT_YET_DUE, ONGOING, CANNOT_BE_JUDGED -> "even";
    };
  }
}
