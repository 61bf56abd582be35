package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chuyendoiso.plan.document.ApprovalAction;
import vn.chuyendoiso.plan.document.ApprovalStep;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;

/**
 * The steps of approval stand in the order of their days, and none of them comes after the day of
 * issue. Example: a review of 2024-10-20 listed before a draft of 2024-10-12, or a submission dated
 * after the document that it asked for.
 *
 * <p>Steps may repeat and steps may be left out: who consults twice, or needs no review, is not
 * wrong. Steps without a day say nothing. A scheme without a trail cannot be judged; most printed
 * documents name the submission at most.
 */
@Rule(
    id = "document-approvals-out-of-order",
    clauses = "CT34-P10",
    severity = Severity.ERROR,
    documents = {
      DocumentType.TRANSFORMATION_PLAN,
      DocumentType.BREAKTHROUGH_SCHEME,
      DocumentType.ACTION_PROGRAMME,
      DocumentType.PROGRESS_REPORT,
      DocumentType.INFRASTRUCTURE_MODEL
    },
    since = "0.1.0")
final class DocumentApprovalsOutOfOrder implements DocumentRule {

  private record Dated(ApprovalAction action, LocalDate day, JsonPointer pointer) {}

  @Override
  public Verdict judge(CaseFile file) {
    List<Dated> steps = dated(file.head().getApprovals());
    Optional<LocalDate> issued =
        file.head()
            .getIssuedOn()
            .or(
                () ->
                    steps.stream()
                        .filter(s -> s.action() == ApprovalAction.ISSUED)
                        .map(Dated::day)
                        .findFirst());
    if (steps.isEmpty() || (steps.size() == 1 && issued.isEmpty())) {
      boolean shouldHaveTrail = file.head().type() == DocumentType.BREAKTHROUGH_SCHEME;
      return shouldHaveTrail || !file.head().getApprovals().isEmpty()
          ? Verdict.CANNOT_BE_JUDGED
          : Verdict.NOT_APPLICABLE;
    }
    List<Violation> violations = new ArrayList<>();
    Dated latest = steps.get(0);
    for (Dated step : steps) {
      if (step.day().isBefore(latest.day())) {
        violations.add(
            violation(step, file)
                .with("earlierStep", term(latest.action()))
                .with("earlierDay", latest.day()));
      } else if (issued.filter(step.day()::isAfter).isPresent()) {
        violations.add(violation(step, file).with("issuedOn", issued.get()));
      }
      latest = step.day().isAfter(latest.day()) ? step : latest;
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }

  private static List<Dated> dated(List<ApprovalStep> approvals) {
    List<Dated> steps = new ArrayList<>();
    for (int i = 0; i < approvals.size(); i++) {
      ApprovalStep step = approvals.get(i);
      JsonPointer pointer = JsonPointer.ROOT.append("approvals").append(i);
      step.getDay().ifPresent(d -> steps.add(new Dated(step.getAction(), d, pointer)));
    }
    return steps;
  }

  private static Violation violation(Dated step, CaseFile file) {
    return Violation.at(step.pointer().append("day"))
        .with("step", term(step.action()))
        .with("day", step.day())
        .noGraverThan(Unstated.gravestOfScheme(file));
  }

  private static Term term(ApprovalAction action) {
    return new Term("approval." + action.name().toLowerCase(Locale.ROOT));
  }
}
