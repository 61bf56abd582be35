package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * Targets are measured online, on a digital platform, where that can be done. Example: "Thống kê
 * trên Cổng dịch vụ công quốc gia" is online, "Khảo sát xã hội học hằng năm" is not.
 *
 * <p>A method is taken to be online if it has one of the words of a list: trực tuyến, nền tảng, hệ
 * thống, cổng and the like. Others may be online too, and some things cannot be measured online at
 * all, so this is advice. Where no method of several has such a word, that is one finding for the
 * document. A target without a method is another rule's business.
 */
@Rule(
    id = "target-measured-offline",
    clauses = "CT34-P3",
    severity = Severity.INFO,
    since = "0.1.0")
final class TargetMeasuredOffline implements DocumentRule {

  private static final Phrases ONLINE = Phrases.read("online-methods.tsv");

  @Override
  public Verdict judge(CaseFile file) {
    List<Violation> violations = new ArrayList<>();
    int measured = 0;
    for (TargetEntry row : file.targets()) {
      String method = row.target().getMethod().orElse("");
      if (!row.isLabel() && !method.isBlank()) {
        measured++;
        if (!ONLINE.standIn(method)) {
          violations.add(
              row.violation(row.pointer().append("method")).with("method", Shortened.of(method)));
        }
      }
    }
    if (measured == 0) {
      return Verdict.NOT_APPLICABLE;
    }
    if (measured > 1 && violations.size() == measured) {
      violations =
          List.of(Violation.at(JsonPointer.ROOT.append("targets")).with("count", measured));
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }
}
