package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.target.TargetValue;
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

  /** Such cells of the head of a document. */
  static List<PrintedPlace> ofHead(PlanDocument plan) {
    List<PrintedPlace> places = new ArrayList<>();
    add(PERIOD, JsonPointer.ROOT, "period", plan.getPeriod(), places);
    plan.getReporting()
        .ifPresent(
            r ->
                add(
                    REPORTING,
                    JsonPointer.ROOT.append("reporting"),
                    "deadline",
                    r.getDeadline(),
                    places));
    add(plan.getFunding(), JsonPointer.ROOT, places);
    return places;
  }

  /** Such cells of a row of the table of targets. */
  static List<PrintedPlace> of(TargetEntry row) {
    List<PrintedPlace> places = new ArrayList<>(2);
    add(VALUE, row.pointer(), "value", row.target().getValue(), places);
    add(DEADLINE, row.pointer(), "deadline", row.target().getDeadline(), places);
    return places;
  }

  /** Such cells of a row of the table of tasks. */
  static List<PrintedPlace> of(TaskEntry row) {
    Task task = row.task();
    List<PrintedPlace> places = new ArrayList<>(2);
    add(VALUE, row.pointer(), "quantity", task.getQuantity(), places);
    add(DEADLINE, row.pointer(), "deadline", task.getDeadline(), places);
    add(task.getFunding(), row.pointer(), places);
    for (int i = 0; i < task.getDeliverables().size(); i++) {
      Optional<Printed<TargetValue>> value = task.getDeliverables().get(i).getValue();
      if (value.isPresent()) {
        JsonPointer deliverable = row.pointer().append("deliverables").append(i);
        add(VALUE, deliverable, "value", value, places);
      }
    }
    return places;
  }

  private static void add(Optional<Funding> funding, JsonPointer owner, List<PrintedPlace> places) {
    if (funding.isPresent()) {
      JsonPointer pointer = owner.append("funding");
      add(AMOUNT, pointer, "amount", funding.get().getAmount(), places);
      add(VALUE, pointer, "budgetShare", funding.get().getBudgetShare(), places);
    }
  }

  // Most cells are empty, and then no pointer is needed.
  private static void add(
      String kind,
      JsonPointer owner,
      String member,
      Optional<? extends Printed<?>> cell,
      List<PrintedPlace> places) {
    if (cell.isPresent() && cell.get().getText().filter(t -> !t.isBlank()).isPresent()) {
      places.add(new PrintedPlace(kind, owner.append(member), cell.get()));
    }
  }

  /** The words; there are some. */
  String text() {
    return cell.getText().orElseThrow();
  }
}
