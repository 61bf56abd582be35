package vn.chuyendoiso.plan.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.TargetId;

/**
 * At least one target measures what citizens and businesses get from a breakthrough. Example: five
 * targets of Thái Nguyên's scheme measure "Hạ tầng số"; a breakthrough that names no target is
 * measured by nothing.
 *
 * <p>That the target is about what people get, and not about what the office builds, is for people
 * to judge. Keys that lead nowhere are another rule's business, and cannot be judged here. Where
 * none of several breakthroughs names a target, that is one finding for the document.
 */
@Rule(
    id = "breakthrough-benefit-unmeasured",
    clauses = "CT34-P2B",
    severity = Severity.ERROR,
    documents = {DocumentType.TRANSFORMATION_PLAN, DocumentType.BREAKTHROUGH_SCHEME},
    completeness = true,
    since = "0.1.0")
final class BreakthroughBenefitUnmeasured implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    List<BreakthroughEntry> breakthroughs = file.breakthroughEntries();
    if (breakthroughs.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Set<TargetId> measuring = new HashSet<>();
    Set<TargetId> all = new HashSet<>();
    for (TargetEntry target : file.targets()) {
      all.add(target.target().getId());
      if (!target.isLabel() || !target.target().getChildren().isEmpty()) {
        measuring.add(target.target().getId());
      }
    }
    List<Violation> violations =
        breakthroughs.stream()
            .filter(e -> isUnmeasured(e.breakthrough().getTargets(), measuring, all))
            .map(e -> e.violation().noGraverThan(Unstated.gravestOfScheme(file)))
            .toList();
    if (violations.size() > 1 && violations.size() == breakthroughs.size()) {
      violations =
          List.of(
              Violation.at(BreakthroughEntry.LIST)
                  .with("count", violations.size())
                  .noGraverThan(Unstated.gravestOfScheme(file)));
    }
    boolean isAdrift =
        breakthroughs.stream()
            .map(e -> e.breakthrough().getTargets())
            .anyMatch(t -> !t.isEmpty() && t.stream().noneMatch(measuring::contains));
    return isAdrift && violations.isEmpty()
        ? Verdict.CANNOT_BE_JUDGED
        : Unstated.verdict(file, violations);
  }

  // A heading measures what the rows below it measure; an empty one measures nothing.
  private static boolean isUnmeasured(
      List<TargetId> named, Set<TargetId> measuring, Set<TargetId> all) {
    return named.stream().noneMatch(measuring::contains) && all.containsAll(named);
  }
}
