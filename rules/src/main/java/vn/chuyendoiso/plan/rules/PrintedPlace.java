package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.finding.JsonPointer;
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
  static final String PERIOD = "period";
  static final String REPORTING = "reporting";

  /** All such cells of a document that have words. */
  static List<PrintedPlace> of(CaseFile file) {
    List<PrintedPlace> places = new ArrayList<>();
    add(PERIOD, JsonPointer.ROOT.append("period"), file.document().getPeriod(), places);
    if (file.document() instanceof ActionProgramme programme) {
      add(REPORTING, JsonPointer.ROOT.append("reporting"), programme.getReporting(), places);
    }
    for (TargetEntry row : file.targets()) {
      add(VALUE, row.pointer().append("value"), row.target().getValue(), places);
      add(DEADLINE, row.pointer().append("deadline"), row.target().getDeadline(), places);
    }
    for (TaskEntry row : file.tasks()) {
      add(DEADLINE, row.pointer().append("deadline"), row.task().getDeadline(), places);
    }
    return places;
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
