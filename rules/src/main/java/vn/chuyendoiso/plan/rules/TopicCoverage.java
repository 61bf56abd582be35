package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * Whether a plan for 2025 has anything on subjects that an instrument wants plans to take up.
 *
 * <p>All words of the plan are searched: targets, tasks, deliverables, objectives, breakthroughs.
 * One word on one of the subjects is enough; only a plan without any is reported, once, and as
 * worth knowing. A plan that only was seen in part, and one without rows, cannot be judged so.
 */
final class TopicCoverage {

  private TopicCoverage() {}

  static Verdict of(CaseFile file, Topic... topics) {
    if (file.tasks().isEmpty() && file.targets().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    for (Topic topic : topics) {
      if (file.wording().speaksOf(topic)) {
        return Verdict.SATISFIED;
      }
    }
    return file.isExcerpt()
        ? Verdict.CANNOT_BE_JUDGED
        : Verdict.violated(
            Violation.at(JsonPointer.ROOT)
                .with("document", file.documentName())
                .noGraverThan(Severity.INFO));
  }

  /** Judges a plan for 2025 that was drawn up after the day on which the subjects were set. */
  static Verdict of(CaseFile file, LocalDate demandedOn, Topic... topics) {
    Optional<Verdict> notMeant = AnnualPlan.notMeant(file, demandedOn);
    return notMeant.orElseGet(() -> of(file, topics));
  }
}
