package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.ArchitectureConformity;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;

/**
 * A plan for 2025 cites the version of the national framework of e-government architecture, and the
 * body's own architecture that follows it. Example: Decision 2568/QĐ-BTTTT, version 3.0, and the
 * decision of the province.
 *
 * <p>A framework among the legal bases, and a version without a decision, are cited well enough.
 * Whether the version was in force is another rule's business. Plans cite the framework in words
 * that were hardly ever seen, so it is a WARNING.
 */
@Rule(
    id = "plan-architecture-missing",
    clauses = "HD25-9",
    severity = Severity.WARNING,
    documents = DocumentType.TRANSFORMATION_PLAN,
    completeness = true,
    since = "0.1.0")
final class PlanArchitectureMissing implements DocumentRule {

  private static final Term FRAMEWORK = new Term("architecture.framework");
  private static final Term OWN = new Term("architecture.own");

  @Override
  public Verdict judge(CaseFile file) {
    Optional<Verdict> notMeant = AnnualPlan.notMeant(file);
    if (notMeant.isPresent()) {
      return notMeant.get();
    }
    Optional<ArchitectureConformity> architecture = file.plan().getArchitecture();
    boolean isCited =
        architecture
                .filter(a -> a.getFramework().isPresent() || a.getVersion().isPresent())
                .isPresent()
            || file.legalBases().stream()
                .flatMap(b -> b.getInstrument().stream())
                .anyMatch(i -> ArchitectureFramework.of(i).isPresent());
    List<Term> missing = new ArrayList<>();
    if (!isCited) {
      missing.add(FRAMEWORK);
    }
    if (architecture.flatMap(ArchitectureConformity::getOwnArchitecture).isEmpty()) {
      missing.add(OWN);
    }
    if (missing.isEmpty()) {
      return Verdict.SATISFIED;
    }
    return file.isExcerpt()
        ? Verdict.CANNOT_BE_JUDGED
        : Verdict.violated(
            Violation.at(JsonPointer.ROOT.append("architecture")).with("missing", missing));
  }
}
