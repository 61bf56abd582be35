package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Printed;

/**
 * A cell that has words and a meaning.
 *
 * @param kind what kind of cell, as in the message key {@code term.cell.<kind>}
 * @param pointer where it stands
 * @param cell the words and the meaning
 */
record PrintedPlace(String kind, JsonPointer pointer, Printed<?> cell) {

  static final String DEADLINE = "deadline";
  static final String VALUE = "value";
  static final String AMOUNT = "amount";
  static final String PERIOD = "period";
  static final String REPORTING = "reporting";

  /** All such cells of a document that have words. */
  static List<PrintedPlace> of(CaseFile file) {
    List<PrintedPlace> places = new ArrayList<>();
    add(PERIOD, JsonPointer.ROOT.append("period"), file.document().getPeriod(), places);
    file.plan()
        .getReporting()
        .ifPresent(
            r ->
                add(
                    REPORTING,
                    JsonPointer.ROOT.append("reporting").append("deadline"),
                    r.getDeadline(),
                    places));
    for (TargetEntry row : file.targets()) {
      add(VALUE, row.pointer().append("value"), row.target().getValue(), places);
      add(DEADLINE, row.pointer().append("deadline"), row.target().getDeadline(), places);
    }
    for (TaskEntry row : file.tasks()) {
      Task task = row.task();
      add(VALUE, row.pointer().append("quantity"), task.getQuantity(), places);
      add(DEADLINE, row.pointer().append("deadline"), task.getDeadline(), places);
      add(task.getFunding(), row.pointer().append("funding"), places);
      for (int i = 0; i < task.getDeliverables().size(); i++) {
        JsonPointer deliverable = row.pointer().append("deliverables").append(i);
        add(VALUE, deliverable.append("value"), task.getDeliverables().get(i).getValue(), places);
      }
    }
    add(file.plan().getFunding(), JsonPointer.ROOT.append("funding"), places);
    return places;
  }

  private static void add(
      Optional<Funding> funding, JsonPointer pointer, List<PrintedPlace> places) {
    if (funding.isPresent()) {
      add(AMOUNT, pointer.append("amount"), funding.get().getAmount(), places);
      add(VALUE, pointer.append("budgetShare"), funding.get().getBudgetShare(), places);
    }
  }

  private static void add(
      String kind,
      JsonPointer pointer,
      Optional<? extends Printed<?>> cell,
      List<PrintedPlace> places) {
    if (cell.isPresent() && cell.get().getText().filter(t -> !t.isBlank()).isPresent()) {
      places.add(new PrintedPlace(kind, pointer, cell.get()));
    }
  }

  /** The words; there are some. */
  String text() {
    return cell.getText().orElseThrow();
  }
}
