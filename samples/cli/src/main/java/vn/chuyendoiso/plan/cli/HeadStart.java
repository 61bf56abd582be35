package vn.chuyendoiso.plan.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;

/**
 * Loads the rules on another processor while the command line and the file are read.
 *
 * <p>Most runs judge one plan and end. Then loading is nearly all that they wait for: a hundred
 * rules, the clauses behind them and the registries. The rules judge a plan of one row here, whose
 * report nobody reads.
 */
final class HeadStart {

  private static final Set<String> JUDGING = Set.of("validate", "report");

  private HeadStart() {}

  /**
   * Begins if the command line asks for a command that judges, and does not wait.
   *
   * @param day the day of the law
   * @return who does it, if anybody; the program may end before
   */
  static Optional<Thread> begin(LocalDate day, String... arguments) {
    if (arguments.length < 2 || !JUDGING.contains(arguments[0])) {
      return Optional.empty();
    }
    Thread thread = new Thread(() -> judge(day), "head-start");
    thread.setDaemon(true);
    // What fails here fails again where the file is judged, and is told there.
    thread.setUncaughtExceptionHandler((t, e) -> {});
    thread.start();
    return Optional.of(thread);
  }

  static ValidationReport judge(LocalDate day) {
    TransformationPlan plan =
        TransformationPlan.builder()
            .title("Kế hoạch")
            .addTargets(Target.builder().id(new TargetId("ct-1")).build())
            .addTasks(Task.builder().id(new TaskId("nv-1")).title("Xây dựng").build())
            .build();
    return PlanValidator.of(plan).asOf(day).validate();
  }
}
