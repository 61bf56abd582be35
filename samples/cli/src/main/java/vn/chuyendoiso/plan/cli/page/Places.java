package vn.chuyendoiso.plan.cli.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.matrix.MatrixRow;
import vn.chuyendoiso.plan.matrix.ResponsibilityMatrix;
import vn.chuyendoiso.plan.matrix.TargetAnswer;

/** Where on the page the parts of a document stand. */
final class Places {

  /**
   * A place of the page.
   *
   * @param id the name that links use
   * @param label what a reader calls it
   */
  record Place(String id, Words label) {}

  private final Map<JsonPointer, Place> places = new HashMap<>();

  private Places() {}

  static Places of(ResponsibilityMatrix matrix) {
    Places places = new Places();
    List<MatrixRow> rows = matrix.rows();
    for (int i = 0; i < rows.size(); i++) {
      places.add(rows.get(i).node().pointer(), "task", i, rows.get(i).code());
    }
    List<TargetAnswer> answers = matrix.answers();
    for (int i = 0; i < answers.size(); i++) {
      TargetAnswer answer = answers.get(i);
      places.add(answer.pointer(), "target", i, answer.target().codeOrId());
    }
    return places;
  }

  private void add(JsonPointer pointer, String kind, int index, String code) {
    places.put(
        pointer,
        new Place(kind + "-" + (index + 1), PageText.say("place." + kind, Map.of("code", code))));
  }

  /** {@return the row in which the part stands; empty if it is in none} */
  Optional<Place> find(JsonPointer pointer) {
    Optional<JsonPointer> at = Optional.of(pointer);
    while (at.isPresent()) {
      Place place = places.get(at.get());
      if (place != null) {
        return Optional.of(place);
      }
      at = at.get().parent();
    }
    return Optional.empty();
  }

  /** {@return the name of the row of a part that has one of its own} */
  String id(JsonPointer pointer) {
    return places.get(pointer).id();
  }
}
