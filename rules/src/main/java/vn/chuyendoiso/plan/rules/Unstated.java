package vn.chuyendoiso.plan.rules;

import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * What follows where a document does not say what it should. An excerpt is not blamed, because the
 * missing words may stand in the part that was not seen; nor is a document of which nothing but the
 * heading is written.
 */
final class Unstated {

  private Unstated() {}

  /** Violated if there are violations, which in an excerpt are doubts only. */
  static Verdict verdict(CaseFile file, List<Violation> violations) {
    return !violations.isEmpty() && file.isExcerpt()
        ? Verdict.CANNOT_BE_JUDGED
        : Verdict.violatedOr(Verdict.SATISFIED, violations);
  }

  /** The same for a single violation. */
  static Verdict verdict(CaseFile file, Violation violation) {
    return verdict(file, List.of(violation));
  }

  /** Whether a document plans nothing yet, so that nothing can be asked of its parts. */
  static boolean isUnwritten(CaseFile file) {
    return file.head() instanceof PlanDocument
        && file.targets().isEmpty()
        && file.tasks().isEmpty()
        && file.breakthroughs().isEmpty();
  }

  /** Directive 34/CT-TTg speaks of schemes; what it asks of them is good practice elsewhere. */
  static Severity gravestOfScheme(CaseFile file) {
    return file.type() == DocumentType.BREAKTHROUGH_SCHEME ? Severity.ERROR : Severity.WARNING;
  }

  /** Whether a text is absent or has nothing but blanks in it. */
  static boolean isBlank(Optional<String> text) {
    return text.filter(t -> !t.isBlank()).isEmpty();
  }
}
