package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.rules.spi.Facts;
import vn.chuyendoiso.plan.rules.spi.TargetRow;
import vn.chuyendoiso.plan.task.TaskNode;

/**
 * A case file as added rules see it.
 *
 * @param file the case file
 */
record CaseFacts(CaseFile file) implements Facts {

  @Override
  public Document document() {
    return file.whole();
  }

  @Override
  public Optional<PlanDocument> plan() {
    return file.whole() instanceof PlanDocument plan ? Optional.of(plan) : Optional.empty();
  }

  @Override
  public List<TargetRow> targets() {
    return file.targets().stream()
        .map(t -> new TargetRow(t.target(), t.indicator(), t.pointer()))
        .toList();
  }

  @Override
  public List<TaskNode> tasks() {
    return file.tasks().stream().map(TaskEntry::node).toList();
  }

  @Override
  public Portfolio others() {
    return file.neighbours().portfolio();
  }

  @Override
  public LocalDate asOf() {
    return file.asOf();
  }

  @Override
  public Stage stage() {
    return file.stage();
  }
}
