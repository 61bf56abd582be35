package vn.lamson.embedding;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.ValidationSession;
import vn.chuyendoiso.plan.task.Task;

/** A form in which an official edits a plan, and sees at every change what the rules say of it. */
public final class PlanForm {

  private final Deque<ValidationSession> undo = new ArrayDeque<>();
  private ValidationSession session;

  /** Opens the form. */
  public PlanForm(TransformationPlan plan, LocalDate today) {
    session = PlanValidator.of(plan).asOf(today).open();
  }

  /** The official has typed into the title of a task. */
  public List<Finding> type(int row, String title) {
    TransformationPlan plan = plan();
    List<Task> tasks = new ArrayList<>(plan.getTasks());
    tasks.set(row, tasks.get(row).withTitle(title)); // the other rows stay the same objects
    undo.push(session);
    session = session.after(plan.withTasks(tasks));
    return session.getReport().getFindings();
  }

  /** The official takes the last change back. */
  public List<Finding> undo() {
    if (!undo.isEmpty()) {
      session = undo.pop();
    }
    return session.getReport().getFindings();
  }

  /** The plan as it stands. */
  public TransformationPlan plan() {
    return (TransformationPlan) session.getDocument();
  }
}
