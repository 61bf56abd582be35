package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.breakthrough.Beneficiary;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.target.Target;

/**
 * At least one target of a plan for 2025 measures what citizens have of it, and one what businesses
 * have. Example: "Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số" is a target for businesses;
 * public services are for both.
 *
 * <p>Names, headings and populations of the targets are searched for the phrases of a list; a
 * target of a breakthrough serves whom the breakthrough serves. As words are no proof, it is a
 * WARNING at most. Where a target measures an indicator that is not there, or only a part of the
 * plan was seen, nothing can be said.
 */
@Rule(
    id = "plan-beneficiary-target-missing",
    clauses = "HD25-3",
    severity = Severity.WARNING,
    documents = DocumentType.TRANSFORMATION_PLAN,
    completeness = true,
    since = "0.1.0")
final class PlanBeneficiaryTargetMissing implements DocumentRule {

  private static final Map<Beneficiary, Topic> TOPICS =
      new EnumMap<>(
          Map.of(
              Beneficiary.CITIZENS, Topic.of("citizens"),
              Beneficiary.BUSINESSES, Topic.of("businesses")));

  @Override
  public Verdict judge(CaseFile file) {
    Optional<Verdict> notMeant = AnnualPlan.notMeant(file);
    if (notMeant.isPresent()) {
      return notMeant.get();
    }
    if (file.targets().stream().allMatch(TargetEntry::isLabel)) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Term> missing = new ArrayList<>();
    TOPICS.forEach(
        (beneficiary, topic) -> {
          if (!file.wording().targetsSpeakOf(topic) && !isServed(beneficiary, file)) {
            missing.add(term(beneficiary));
          }
        });
    if (missing.isEmpty()) {
      return Verdict.SATISFIED;
    }
    boolean isUnclear = file.targets().stream().anyMatch(PlanBeneficiaryTargetMissing::isNameless);
    return isUnclear || file.isExcerpt()
        ? Verdict.CANNOT_BE_JUDGED
        : Verdict.violated(
            Violation.at(JsonPointer.ROOT.append("targets")).with("missing", missing));
  }

  private static boolean isServed(Beneficiary beneficiary, CaseFile file) {
    return file.breakthroughs().stream()
        .filter(b -> !b.getTargets().isEmpty())
        .map(Breakthrough::getBeneficiaries)
        .anyMatch(b -> b.contains(beneficiary));
  }

  private static boolean isNameless(TargetEntry row) {
    Target target = row.target();
    return !row.isLabel() && row.indicator().isEmpty() && target.getTitle().isEmpty();
  }

  private static Term term(Beneficiary beneficiary) {
    return new Term(
        beneficiary == Beneficiary.CITIZENS ? "beneficiary.citizens" : "beneficiary.businesses");
  }
}
