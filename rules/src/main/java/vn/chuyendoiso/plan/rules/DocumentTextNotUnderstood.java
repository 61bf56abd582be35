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
final class DocumentTextNotUnderstood implements SurveyRule<Verdict> {

  @Override
  public Verdict look(TargetEntry row, CaseFile file) {
    return look(PrintedPlace.of(row), row.target().getAssignments(), row.pointer());
  }

  @Override
  public Verdict look(TaskEntry row, CaseFile file) {
    return look(PrintedPlace.of(row), row.task().getAssignments(), row.pointer());
  }

  @Override
  public Verdict conclude(Survey<Verdict> rows, CaseFile file) {
    Verdict head = look(PrintedPlace.ofHead(file.plan()), List.of(), JsonPointer.ROOT);
    return Verdict.together(head, rows);
  }

  private static Verdict look(
      List<PrintedPlace> places, List<Assignment> assignments, JsonPointer row) {
    List<Violation> violations = new ArrayList<>(0);
    for (PrintedPlace place : places) {
      if (place.cell().getMeaning().isEmpty()) {
        violations.add(violation(place.kind(), place.text(), place.pointer()));
      }
    }
    boolean isWritten = !places.isEmpty();
    for (int i = 0; i < assignments.size(); i++) {
      Assignment assignment = assignments.get(i);
      Optional<String> text = assignment.getText().filter(t -> !t.isBlank());
      isWritten |= text.isPresent();
      if (text.isPresent() && assignment.getActors().isEmpty()) {
        violations.add(violation("assignment", text.get(), row.append("assignments").append(i)));
      }
    }
    return Verdict.violatedOr(isWritten ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE, violations);
  }

  private static Violation violation(String kind, String text, JsonPointer place) {
    return Violation.at(place)
        .with("kind", new Term("cell." + kind))
        .with("text", Shortened.of(text));
  }
}
