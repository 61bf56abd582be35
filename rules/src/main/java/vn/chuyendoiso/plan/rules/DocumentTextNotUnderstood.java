package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.responsibility.Assignment;

/**
 * Words that the library does not understand are said aloud, because the other rules cannot judge
 * them. Example: the deadline "đầu năm 2026", or a lead cell of which nobody knows who is meant.
 * Nothing needs to be done where the words are clear to people.
 */
@Rule(id = "document-text-not-understood", severity = Severity.INFO, since = "0.1.0")
final class DocumentTextNotUnderstood implements DocumentRule {

  private record Words(String kind, JsonPointer pointer, String text, boolean understood) {}

  @Override
  public Verdict judge(CaseFile file) {
    List<Words> words = words(file);
    List<Violation> violations = new ArrayList<>();
    for (Words cell : words) {
      if (!cell.understood()) {
        violations.add(
            Violation.at(cell.pointer())
                .with("kind", new Term("cell." + cell.kind()))
                .with("text", Shortened.of(cell.text())));
      }
    }
    return Verdict.violatedOr(
        words.isEmpty() ? Verdict.NOT_APPLICABLE : Verdict.SATISFIED, violations);
  }

  private static List<Words> words(CaseFile file) {
    List<Words> words = new ArrayList<>();
    for (PrintedPlace place : PrintedPlace.of(file)) {
      boolean understood = place.cell().getMeaning().isPresent();
      words.add(new Words(place.kind(), place.pointer(), place.text(), understood));
    }
    for (TargetEntry row : file.targets()) {
      assignments(row.target().getAssignments(), row.pointer(), words);
    }
    for (TaskEntry row : file.tasks()) {
      assignments(row.task().getAssignments(), row.pointer(), words);
    }
    return words;
  }

  private static void assignments(
      List<Assignment> assignments, JsonPointer row, List<Words> words) {
    for (int i = 0; i < assignments.size(); i++) {
      Assignment assignment = assignments.get(i);
      Optional<String> text = assignment.getText().filter(t -> !t.isBlank());
      if (text.isPresent()) {
        JsonPointer pointer = row.append("assignments").append(i);
        boolean understood = !assignment.getActors().isEmpty();
        words.add(new Words("assignment", pointer, text.get(), understood));
      }
    }
  }
}
