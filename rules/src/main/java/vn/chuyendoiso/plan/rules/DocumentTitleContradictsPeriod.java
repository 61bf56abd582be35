package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.text.StoredText;
import vn.chuyendoiso.plan.time.Period;

/**
 * The title names no other years than the period. Example: a "Kế hoạch chuyển đổi số năm 2026" that
 * was made from last year's file still plans for 2025.
 *
 * <p>Years count where the title calls them so ("năm 2025", "giai đoạn 2026-2030", "đến năm 2030");
 * those of numbers and days of other instruments do not. A title may name other years besides, such
 * as those of the programme that it carries out: one that touches the period is enough.
 */
@Rule(id = "document-title-contradicts-period", severity = Severity.WARNING, since = "0.1.0")
final class DocumentTitleContradictsPeriod implements DocumentRule {

  private static final Pattern YEARS =
      Pattern.compile(
          "(đến\\s+)?(?:năm|giai\\s+đoạn)\\s+(\\d{4})(?:\\s*[-\u2013]\\s*(\\d{4}))?(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int ANY = 0;

  private record Years(int first, int last) {

    boolean touch(Period period) {
      return first <= period.getLastDay().getYear() && period.getFirstDay().getYear() <= last;
    }

    @Override
    public String toString() {
      return first == last || first == ANY ? Integer.toString(last) : first + "-" + last;
    }
  }

  @Override
  public Verdict judge(CaseFile file) {
    List<Years> named = named(StoredText.of(file.document().getTitle()).text());
    if (named.isEmpty() || file.document().getPeriod().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Period> period = file.period();
    if (period.isEmpty() || DocumentPeriodReversed.isReversed(file)) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    if (named.stream().anyMatch(y -> y.touch(period.get()))) {
      return Verdict.SATISFIED;
    }
    return Verdict.violated(
        Violation.at(JsonPointer.ROOT.append("period"))
            .with("title", Shortened.of(file.document().getTitle()))
            .with("years", named.stream().map(Years::toString).distinct().toList())
            .with("firstDay", period.get().getFirstDay())
            .with("lastDay", period.get().getLastDay()));
  }

  private static List<Years> named(String title) {
    List<Years> named = new ArrayList<>();
    Matcher matcher = YEARS.matcher(title);
    while (matcher.find()) {
      int first = Integer.parseInt(matcher.group(2));
      int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
      // "Đến năm 2030" begins some time before.
      named.add(new Years(matcher.group(1) == null ? first : ANY, last));
    }
    return named;
  }
}
