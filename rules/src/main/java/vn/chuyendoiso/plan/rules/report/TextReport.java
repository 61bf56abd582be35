package vn.chuyendoiso.plan.rules.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.ClauseCatalogue;
import vn.chuyendoiso.plan.rules.CappedRule;
import vn.chuyendoiso.plan.rules.DocumentIdentity;
import vn.chuyendoiso.plan.rules.Outcome;
import vn.chuyendoiso.plan.rules.RuleInfo;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.rules.WaivedFinding;
import vn.chuyendoiso.plan.rules.waiver.Waiver;

/**
 * A validation report in words, for people: the findings by severity and rule, each rule with its
 * clauses and what to do, then what was waived, and a line that sums up.
 *
 * <p>Example: "LỖI (1)", then "plan-issued-late: Kế hoạch năm 2025 ban hành chậm (1)", the clause
 * of the guidance, and the place {@code 11:15 /issuedOn} with what was found there.
 *
 * <p>English is spoken to locales of the language {@code en}; everybody else gets Vietnamese. Lines
 * end in a line feed, on every operating system. Stateless and thread-safe.
 */
public final class TextReport {

  private final ValidationReport report;
  private final Locale locale;
  private final StringBuilder text = new StringBuilder();

  private TextReport(ValidationReport report, Locale locale) {
    this.report = report;
    this.locale = locale;
  }

  /**
   * Puts a report into words.
   *
   * @param report the report
   * @param locale the reader's language
   * @return many lines, the last one ended too
   */
  public static String of(ValidationReport report, Locale locale) {
    return new TextReport(report, locale).write();
  }

  /**
   * Writes a report in words.
   *
   * @param report the report
   * @param locale the reader's language
   * @param out where it is written, UTF-8; flushed, and left open
   * @throws IOException if it cannot be written
   */
  public static void write(ValidationReport report, Locale locale, OutputStream out)
      throws IOException {
    out.write(of(report, locale).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /**
   * Puts a clause behind a finding into words, and whether it binds the issuer of the document.
   *
   * @param report the report
   * @param clause the id of the clause
   * @param locale the reader's language
   * @return one line; empty if the bundled catalogue does not have the clause
   */
  public static Optional<String> clause(ValidationReport report, String clause, Locale locale) {
    return ClauseCatalogue.bundled()
        .find(clause)
        .map(c -> ReportMessages.clause(c, report.isBinding(clause), locale));
  }

  /**
   * Tells of one rule how many findings are counted only.
   *
   * @param report the report
   * @param rule the id of the rule
   * @param locale the reader's language
   * @return one line; empty if all findings of the rule are listed
   */
  public static Optional<String> unlisted(ValidationReport report, String rule, Locale locale) {
    return report.getCapped().stream()
        .filter(c -> c.id().equals(rule))
        .findFirst()
        .map(c -> ReportMessages.unlisted(rule, c.unlisted(), locale));
  }

  /**
   * Tells what was waived, with the waivers.
   *
   * @param report the report
   * @param locale the reader's language
   * @return lines without line ends, a heading first; none if nothing was waived
   */
  public static List<String> waived(ValidationReport report, Locale locale) {
    return new TextReport(report, locale).waived();
  }

  private String write() {
    DocumentIdentity document = report.getDocument();
    line(document.title() + document.number().map(n -> " (" + n + ")").orElse(""));
    Term stage = new Term("stage." + JsonText.code(report.getStage()));
    line(say("judged", Map.of("day", report.getAsOf(), "stage", stage)));
    for (Severity severity : Severity.values()) {
      severity(severity);
    }
    List<String> waived = waived();
    if (!waived.isEmpty()) {
      line("");
      waived.forEach(this::line);
    }
    line("");
    summary();
    return text.toString();
  }

  private void severity(Severity severity) {
    int count = report.count(severity);
    if (count == 0) {
      return;
    }
    line("");
    line(say("heading." + JsonText.code(severity), Map.of("count", count)));
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    for (Finding finding : report.getFindings()) {
      if (finding.getSeverity() == severity) {
        byRule.computeIfAbsent(finding.getId(), id -> new ArrayList<>()).add(finding);
      }
    }
    byRule.forEach(this::group);
  }

  private void group(String id, List<Finding> findings) {
    line("");
    line("  " + title(id) + " (" + findings.size() + ")");
    for (String clause : findings.get(0).getClauses()) {
      clause(report, clause, locale).ifPresent(c -> line("  " + c));
    }
    line("  " + rule(id).advice(locale));
    findings.forEach(f -> line("    " + place(f) + report.renderFact(f, locale)));
  }

  private String title(String id) {
    return id + ": " + rule(id).title(locale);
  }

  private RuleInfo rule(String id) {
    return report.findRule(id).orElseThrow();
  }

  private List<String> waived() {
    List<String> lines = new ArrayList<>();
    if (report.getWaived().isEmpty()) {
      return lines;
    }
    lines.add(say("heading.waived", Map.of("count", report.getWaived().size())));
    String last = "";
    for (WaivedFinding each : report.getWaived()) {
      Finding finding = each.finding();
      if (!finding.getId().equals(last)) {
        last = finding.getId();
        lines.add("");
        lines.add("  " + title(last));
      }
      lines.add("    " + place(finding) + report.renderFact(finding, locale));
      lines.add("      " + waiver(each.waiver()));
    }
    return lines;
  }

  private String waiver(Waiver waiver) {
    return say(
        "waiver",
        Map.of(
            "decision",
            waiver.decision().toString(),
            "owner",
            waiver.owner(),
            "lastDay",
            waiver.lastDay(),
            "reason",
            waiver.reason()));
  }

  private static String place(Finding finding) {
    String position = finding.getPosition().map(Position::toString).orElse("");
    String pointer = finding.getPointer().toString();
    String place = (position + " " + pointer).strip();
    return place.isEmpty() ? "" : place + "  ";
  }

  private void summary() {
    for (CappedRule rule : report.getCapped()) {
      line(ReportMessages.unlisted(rule.id(), rule.unlisted(), locale));
    }
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(JsonText.code(severity), report.count(severity));
    }
    counts.put("waived", report.getWaived().size());
    counts.put("rules", report.getOutcomes().size());
    counts.put("satisfied", count(Outcome.SATISFIED));
    counts.put("violated", count(Outcome.VIOLATED));
    counts.put("inapplicable", count(Outcome.NOT_APPLICABLE));
    counts.put("unjudged", count(Outcome.CANNOT_BE_JUDGED));
    line(say("summary", counts));
    line(
        say(
            "version",
            Map.of(
                "catalogue", report.getCatalogueVersion(), "digest", JsonReport.digest(report))));
  }

  private int count(Outcome outcome) {
    return (int) report.getOutcomes().values().stream().filter(o -> o == outcome).count();
  }

  private String say(String key, Map<String, Object> arguments) {
    return ReportMessages.say(key, arguments, locale);
  }

  // A text of the document may have line ends of its own; a line stays a line.
  private void line(String line) {
    text.append(line.replaceAll("\\R", " ")).append('\n');
  }
}
