package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.Feasibility;
import vn.chuyendoiso.plan.document.Feasibility.InstitutionalChange;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.DeliverableKind;

/**
 * A scheme can be carried out under the law in force, and no institution has to change for it.
 * Example: a scheme that says so, and has a task whose deliverable is "Nghị định của Chính phủ".
 *
 * <p>Only deliverables that are legal normative documents by their first words contradict the
 * claim: laws, ordinances, decrees, circulars, resolutions of the National Assembly, and whatever
 * is called a normative document. "Quyết định" and "Nghị quyết của HĐND" are mostly single matters,
 * and say nothing. A deliverable with an alternative that is none of these does not force a change.
 * The words are a list of the library, so such a finding is a WARNING. A scheme that makes no claim
 * cannot be judged if it has such a task. One that says itself that institutions have to change is
 * outside what the directive allows.
 */
@Rule(
    id = "scheme-institutional-change",
    clauses = "CT34-P5",
    severity = Severity.ERROR,
    documents = DocumentType.BREAKTHROUGH_SCHEME,
    since = "0.1.0")
final class SchemeInstitutionalChange implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    Optional<InstitutionalChange> claim =
        ((BreakthroughScheme) file.head())
            .getFeasibility()
            .flatMap(Feasibility::getInstitutionalChange);
    if (claim.filter(c -> c == InstitutionalChange.NEEDED).isPresent()) {
      return Verdict.violated(
          Violation.at(JsonPointer.ROOT.append("feasibility").append("institutionalChange")));
    }
    List<Violation> normative = new ArrayList<>();
    for (TaskEntry row : file.tasks()) {
      List<Deliverable> deliverables = row.task().getDeliverables();
      for (int i = 0; i < deliverables.size(); i++) {
        if (isNormative(deliverables.get(i))) {
          normative.add(
              row.violation(row.pointer().append("deliverables").append(i))
                  .with("deliverable", Shortened.of(deliverables.get(i).getText()))
                  .noGraverThan(Severity.WARNING));
        }
      }
    }
    if (claim.isEmpty()) {
      return normative.isEmpty() ? Verdict.NOT_APPLICABLE : Verdict.CANNOT_BE_JUDGED;
    }
    return Verdict.violatedOr(Verdict.SATISFIED, normative);
  }

  /** Tells whether a deliverable can be nothing but a legal normative document. */
  static boolean isNormative(Deliverable deliverable) {
    return deliverable.getKind().map(k -> k == DeliverableKind.DOCUMENT).orElse(true)
        && Words.NORMATIVE.begin(deliverable.getText())
        && deliverable.getAlternatives().stream().allMatch(SchemeInstitutionalChange::isNormative);
  }

  // Read when the first scheme is judged; most programs judge none.
  private static final class Words {
    static final Phrases NORMATIVE = Phrases.read("normative-documents.tsv");
  }
}
