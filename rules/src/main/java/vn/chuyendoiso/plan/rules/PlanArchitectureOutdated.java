package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.Optional;
import vn.chuyendoiso.plan.document.ArchitectureConformity;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.InForce;

/**
 * The framework of e-government architecture that a plan names was in force when the plan was
 * issued. Example: a plan of 2024-10-29 that follows version 2.0 of Decision 2323/QĐ-BTTTT is one
 * version behind since 2023-12-29.
 *
 * <p>A plan that is not issued yet is judged on the day of validation. What the registry does not
 * know cannot be judged, and a plan without such a part is another rule's business.
 */
@Rule(
    id = "plan-architecture-outdated",
    clauses = "HD25-9",
    severity = Severity.ERROR,
    documents = DocumentType.TRANSFORMATION_PLAN,
    since = "0.1.0")
final class PlanArchitectureOutdated implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    Optional<ArchitectureConformity> architecture = file.plan().getArchitecture();
    if (architecture.filter(PlanArchitectureOutdated::namesOne).isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<ArchitectureFramework> framework =
        architecture
            .get()
            .getFramework()
            .flatMap(ArchitectureFramework::of)
            .or(() -> architecture.get().getVersion().flatMap(ArchitectureFramework::ofVersion));
    LocalDate day = file.issuedOn().orElse(file.asOf());
    InForce inForce = framework.map(f -> f.inForceOn(day)).orElse(InForce.UNKNOWN);
    Optional<ArchitectureFramework> current = ArchitectureFramework.on(day);
    if (inForce == InForce.YES) {
      return Verdict.SATISFIED;
    }
    if (inForce == InForce.UNKNOWN || current.isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    return Verdict.violated(
        Violation.at(JsonPointer.ROOT.append("architecture"))
            .with("framework", framework.get().name())
            .with("day", day)
            .with("current", current.get().name()));
  }

  private static boolean namesOne(ArchitectureConformity architecture) {
    return architecture.getFramework().isPresent() || architecture.getVersion().isPresent();
  }
}
