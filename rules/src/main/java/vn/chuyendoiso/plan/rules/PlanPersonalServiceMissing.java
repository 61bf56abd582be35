package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.time.Month;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * A plan for 2025 takes up public services that are personal and independent of boundaries, or
 * drops procedures that nobody needs. Example: row 11.7 of 03/NQ-CP, "giải quyết phi địa giới hành
 * chính".
 *
 * <p>How that is judged is said in {@link Coverage}.
 */
@Rule(
    id = "plan-personal-service-missing",
    clauses = "TB56-11",
    severity = Severity.INFO,
    documents = DocumentType.TRANSFORMATION_PLAN,
    completeness = true,
    since = "0.1.0")
final class PlanPersonalServiceMissing implements DocumentRule {

  private static final LocalDate DEMANDED_ON = LocalDate.of(2025, Month.FEBRUARY, 23);
  private static final Topic PERSONAL_SERVICES = Topic.of("personal-services");
  private static final Topic NEEDLESS_PROCEDURES = Topic.of("needless-procedures");

  @Override
  public Verdict judge(CaseFile file) {
    return TopicCoverage.of(file, DEMANDED_ON, PERSONAL_SERVICES, NEEDLESS_PROCEDURES);
  }
}
