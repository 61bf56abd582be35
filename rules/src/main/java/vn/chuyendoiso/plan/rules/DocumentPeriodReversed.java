package vn.chuyendoiso.plan.rules;

import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * A period ends on or after its first day. Example: "từ 01/7/2025 đến 31/12/2024" is a slip of the
 * pen, and no deadline lies within it.
 */
@Rule(id = "document-period-reversed", severity = Severity.ERROR, since = "0.1.0")
final class DocumentPeriodReversed implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    if (file.period().isEmpty()) {
      return file.head().getPeriod().isEmpty() ? Verdict.NOT_APPLICABLE : Verdict.CANNOT_BE_JUDGED;
    }
    if (!isReversed(file)) {
      return Verdict.SATISFIED;
    }
    return Verdict.violated(
        Violation.at(JsonPointer.ROOT.append("period"))
            .with("firstDay", file.period().get().getFirstDay())
            .with("lastDay", file.period().get().getLastDay()));
  }

  static boolean isReversed(CaseFile file) {
    return file.period().map(p -> p.getLastDay().isBefore(p.getFirstDay())).orElse(false);
  }
}
