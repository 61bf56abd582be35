package vn.chuyendoiso.plan.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.rules.ValidationSession;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.task.Task;

/** Judging a plan again after one edit, beside judging all of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Editing {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** How large the document is. */
  @Param public Size size;

  private TransformationPlan plan;
  private ValidationSession session;
  private TransformationPlan withTaskTitle;
  private TransformationPlan withoutLead;
  private TransformationPlan withTargetValue;
  private TransformationPlan withDocumentTitle;
  private TransformationPlan withRow;

  /** Opens the session, and makes the edited documents. */
  @Setup
  public void prepare() {
    plan = size.plan();
    session = PlanValidator.of(plan).asOf(DAY).open();
    withTaskTitle = task(t -> t.withTitle(t.getTitle() + " (giai đoạn 2)"));
    withoutLead = task(t -> t.withAssignments(List.of()));
    withTargetValue = target(t -> t.withValue(plan.getTargets().get(0).getValue()));
    withDocumentTitle = plan.withTitle(plan.getTitle() + " (sửa đổi)");
    List<Task> rows = new ArrayList<>(plan.getTasks());
    rows.add(rows.get(rows.size() / 2));
    withRow = plan.withTasks(rows);
  }

  private TransformationPlan task(UnaryOperator<Task> edit) {
    List<Task> rows = new ArrayList<>(plan.getTasks());
    rows.set(rows.size() / 2, edit.apply(rows.get(rows.size() / 2)));
    return plan.withTasks(rows);
  }

  private TransformationPlan target(UnaryOperator<Target> edit) {
    List<Target> rows = new ArrayList<>(plan.getTargets());
    rows.set(rows.size() / 2, edit.apply(rows.get(rows.size() / 2)));
    return plan.withTargets(rows);
  }

  /** All of it. */
  @Benchmark
  public ValidationReport wholePlan() {
    return PlanValidator.of(plan).asOf(DAY).validate();
  }

  /** The title of one task. */
  @Benchmark
  public ValidationReport taskTitle() {
    return session.after(withTaskTitle).getReport();
  }

  /** One task loses its lead. */
  @Benchmark
  public ValidationReport taskLead() {
    return session.after(withoutLead).getReport();
  }

  /** The value of one target. */
  @Benchmark
  public ValidationReport targetValue() {
    return session.after(withTargetValue).getReport();
  }

  /** The title of the document. */
  @Benchmark
  public ValidationReport documentTitle() {
    return session.after(withDocumentTitle).getReport();
  }

  /** One more task at the end. */
  @Benchmark
  public ValidationReport rowAdded() {
    return session.after(withRow).getReport();
  }
}
