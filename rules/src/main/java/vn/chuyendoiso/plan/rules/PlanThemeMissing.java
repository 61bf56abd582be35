package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * A plan for 2025 that is drawn up after notice 56/TB-VPCP states the theme of the year. Example:
 * "Chuyển đổi số toàn dân, toàn diện, toàn trình để tăng tốc, bứt phá phát triển kinh tế - xã hội".
 *
 * <p>A tag on a task ("tăng tốc 3: hạ tầng số") or words about acceleration in an objective do as
 * well. A plan that was issued before the notice could not know it. Worth knowing and no more.
 */
@Rule(
    id = "plan-theme-missing",
    clauses = "TB56-10",
    severity = Severity.INFO,
    documents = DocumentType.TRANSFORMATION_PLAN,
    completeness = true,
    since = "0.1.0")
final class PlanThemeMissing implements DocumentRule {

  private static final LocalDate DEMANDED_ON = LocalDate.of(2025, Month.FEBRUARY, 23);
  private static final Topic THEME = Topic.of("theme");

  @Override
  public Verdict judge(CaseFile file) {
    Optional<Verdict> notMeant = AnnualPlan.notMeant(file, DEMANDED_ON);
    if (notMeant.isPresent()) {
      return notMeant.get();
    }
    TransformationPlan plan = (TransformationPlan) file.document();
    if (plan.getTheme().isPresent()
        || file.tasks().stream().anyMatch(t -> !t.task().getTags().isEmpty())
        || file.wording().aimsSpeakOf(THEME)
        || THEME.isIn(Passage.of(plan.getTitle()))) {
      return Verdict.SATISFIED;
    }
    return file.isExcerpt()
        ? Verdict.CANNOT_BE_JUDGED
        : Verdict.violated(
            Violation.at(JsonPointer.ROOT.append("theme")).with("document", file.documentName()));
  }
}
