package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * A point of breakthrough at its place.
 *
 * @param breakthrough the breakthrough as it stands
 * @param pointer where it stands in the document
 */
record BreakthroughEntry(Breakthrough breakthrough, JsonPointer pointer) {

  static final JsonPointer LIST = JsonPointer.ROOT.append("breakthroughs");

  static List<BreakthroughEntry> of(CaseFile file) {
    List<Breakthrough> breakthroughs = file.breakthroughs();
    List<BreakthroughEntry> entries = new ArrayList<>(breakthroughs.size());
    for (int i = 0; i < breakthroughs.size(); i++) {
      entries.add(new BreakthroughEntry(breakthroughs.get(i), LIST.append(i)));
    }
    return entries;
  }

  /** A violation that names the breakthrough. */
  Violation violation() {
    return Violation.at(pointer).with("breakthrough", Shortened.of(breakthrough.getTitle()));
  }
}
