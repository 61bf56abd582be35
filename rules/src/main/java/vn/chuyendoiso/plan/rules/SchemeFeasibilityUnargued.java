package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.Feasibility;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;

/**
 * A scheme argues that it is feasible: why it can be carried out, from which day, and that no
 * institution has to change for it. Example: a scheme that starts on 2024-11-01 and uses systems
 * that run already.
 *
 * <p>All that is missing is one finding. Without an argument the scheme does not do what the
 * directive asks; where only the first day or the words on institutions are missing, that is a
 * WARNING. Whether the argument is sound is for people to judge.
 */
@Rule(
    id = "scheme-feasibility-unargued",
    clauses = {"CT34-P5", "CT34-T5"},
    severity = Severity.ERROR,
    documents = DocumentType.BREAKTHROUGH_SCHEME,
    completeness = true,
    since = "0.1.0")
final class SchemeFeasibilityUnargued implements DocumentRule {

  private static final Term ARGUMENT = new Term("missing.feasibility-argument");
  private static final Term INSTITUTIONS = new Term("missing.institutional-change");
  private static final Term START = new Term("missing.start");

  @Override
  public Verdict judge(CaseFile file) {
    if (Unstated.isUnwritten(file)) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Feasibility> feasibility = ((BreakthroughScheme) file.head()).getFeasibility();
    List<Term> missing = new ArrayList<>();
    if (Unstated.isBlank(feasibility.flatMap(Feasibility::getArgument))) {
      missing.add(ARGUMENT);
    }
    if (feasibility.flatMap(Feasibility::getInstitutionalChange).isEmpty()) {
      missing.add(INSTITUTIONS);
    }
    if (feasibility.flatMap(Feasibility::getStartsOn).isEmpty()) {
      missing.add(START);
    }
    if (missing.isEmpty()) {
      return Verdict.SATISFIED;
    }
    JsonPointer place = JsonPointer.ROOT.append("feasibility");
    return Unstated.verdict(
        file,
        Violation.at(place)
            .with("missing", missing)
            .noGraverThan(missing.contains(ARGUMENT) ? Severity.ERROR : Severity.WARNING));
  }
}
