package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Continuation;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.InstrumentRef;

/**
 * A scheme that continues an earlier programme, project or scheme cites it, and argues why it is a
 * breakthrough and feasible. Example: Cà Mau's 2034/QĐ-UBND of 2024-10-17 adds one breakthrough
 * task to the scheme of 2022.
 *
 * <p>An earlier one is cited by its number or its title. Whether a scheme continues one that it
 * does not mention cannot be seen. That it is finished within 2025 is another rule's business.
 */
@Rule(
    id = "scheme-continuation-unargued",
    clauses = "CT34-T5",
    severity = Severity.ERROR,
    documents = DocumentType.BREAKTHROUGH_SCHEME,
    completeness = true,
    since = "0.1.0")
final class SchemeContinuationUnargued implements DocumentRule {

  private static final Term CITATION = new Term("missing.citation");
  private static final Term JUSTIFICATION = new Term("missing.justification");

  @Override
  public Verdict judge(CaseFile file) {
    List<Continuation> continuations = ((BreakthroughScheme) file.head()).getContinuations();
    if (continuations.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < continuations.size(); i++) {
      List<Term> missing = missing(continuations.get(i));
      if (!missing.isEmpty()) {
        violations.add(
            Violation.at(JsonPointer.ROOT.append("continuations").append(i))
                .with("earlier", name(continuations.get(i).getInstrument(), i))
                .with("missing", missing));
      }
    }
    return Unstated.verdict(file, violations);
  }

  private static List<Term> missing(Continuation continuation) {
    List<Term> missing = new ArrayList<>();
    InstrumentRef earlier = continuation.getInstrument();
    if (earlier.getNumber().isEmpty() && Unstated.isBlank(earlier.getTitle())) {
      missing.add(CITATION);
    }
    if (Unstated.isBlank(continuation.getJustification())) {
      missing.add(JUSTIFICATION);
    }
    return missing;
  }

  private static String name(InstrumentRef earlier, int index) {
    return earlier
        .getNumber()
        .map(Object::toString)
        .or(() -> earlier.getTitle().filter(t -> !t.isBlank()).map(Shortened::of))
        .orElseGet(() -> Integer.toString(index + 1));
  }
}
