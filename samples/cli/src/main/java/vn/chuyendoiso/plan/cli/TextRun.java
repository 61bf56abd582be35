package vn.chuyendoiso.plan.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.rules.CappedRule;
import vn.chuyendoiso.plan.rules.Outcome;
import vn.chuyendoiso.plan.rules.PortfolioReport;
import vn.chuyendoiso.plan.rules.RuleInfo;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.rules.report.JsonReport;
import vn.chuyendoiso.plan.rules.report.TextReport;

/**
 * Findings for people: grouped by severity and rule, each with its place, and a line that sums up.
 */
final class TextRun implements Report {

  private final PrintStream out;
  private final boolean colour;
  private final Language language;
  private final Locale locale;
  private final int maxFindings;

  // False if an empty line was written last.
  private boolean endsInLine;

  TextRun(Terminal terminal, Language language, int maxFindings) {
    this.out = terminal.out();
    this.colour = terminal.colour();
    this.language = language;
    this.locale = language.locale();
    this.maxFindings = maxFindings;
  }

  @Override
  public void printLine(Judged judged) {
    List<Finding> listed = judged.listed(maxFindings);
    for (Finding finding : listed) {
      String pointer = finding.getPointer().toString();
      out.println(
          judged.input().place(finding)
              + " "
              + say("severity." + finding.getSeverity().name(), Map.of())
              + ": "
              + finding.getId()
              + ": "
              + (pointer.isEmpty() ? "" : pointer + "  ")
              + judged.render(finding, locale));
    }
    int unlisted = judged.count() - listed.size();
    if (unlisted > 0) {
      out.println(
          judged.input().name()
              + ":"
              + judged.input().line().orElseThrow()
              + ": "
              + say("unlisted", Map.of("count", unlisted, "limit", maxFindings)));
    }
  }

  @Override
  public void printEnd(String file, Tally tally) {
    Map<String, Object> counts = tally.counts();
    counts.put("file", file);
    out.println(say("summary-lines", counts));
    endsInLine = true;
  }

  @Override
  public void print(Judged judged) {
    endsInLine = false;
    out.println(paint("bold", title(judged)));
    judged
        .report()
        .ifPresent(
            r ->
                out.println(
                    say(
                        "judged",
                        Map.of("day", r.getAsOf(), "stage", term("stage", r.getStage())))));
    int left = maxFindings;
    for (Severity severity : Severity.values()) {
      left -= printSeverity(judged, severity, left);
    }
    judged.report().ifPresent(this::printWaived);
    out.println();
    judged.report().ifPresent(this::printCapped);
    int unlisted = judged.findings().size() - maxFindings;
    if (unlisted > 0) {
      out.println(say("unlisted", Map.of("count", unlisted, "limit", maxFindings)));
    }
    out.println(summary(judged));
    judged
        .reported(maxFindings)
        .ifPresent(r -> out.println(say("digest", Map.of("digest", JsonReport.digest(r)))));
    out.println();
  }

  @Override
  public void printWhole(Together together) {
    PortfolioReport report = together.reported(maxFindings);
    List<String> lines = TextReport.whole(report, together.files(), locale);
    if (endsInLine) {
      out.println();
    }
    out.println(paint("bold", lines.get(0)));
    lines.subList(1, lines.size()).forEach(out::println);
    out.println(say("digest", Map.of("digest", JsonReport.digest(report))));
  }

  private void printWaived(ValidationReport report) {
    List<String> lines = TextReport.waived(report, locale);
    if (!lines.isEmpty()) {
      out.println();
      out.println(paint("bold", lines.get(0)));
      lines.subList(1, lines.size()).forEach(out::println);
    }
  }

  private void printCapped(ValidationReport report) {
    for (CappedRule rule : report.getCapped()) {
      TextReport.unlisted(report, rule.id(), locale).ifPresent(out::println);
    }
  }

  private static String title(Judged judged) {
    Optional<Document> document = judged.input().document();
    return judged.input().name()
        + document.map(d -> ": " + d.getTitle()).orElse("")
        + document.flatMap(Document::getNumber).map(n -> " (" + n + ")").orElse("");
  }

  /** Lists no more findings than are left; tells how many it listed. */
  private int printSeverity(Judged judged, Severity severity, int left) {
    Map<String, List<Finding>> byId = new LinkedHashMap<>();
    for (Finding finding : judged.findings()) {
      if (finding.getSeverity() == severity) {
        byId.computeIfAbsent(finding.getId(), id -> new ArrayList<>()).add(finding);
      }
    }
    if (byId.isEmpty()) {
      return 0;
    }
    int count = judged.count(severity);
    out.println();
    out.println(
        paint(
            severity == Severity.ERROR
                ? "bold,red"
                : severity == Severity.WARNING ? "bold,yellow" : "bold",
            say("heading." + severity.name(), Map.of("count", count))));
    int listed = 0;
    for (Map.Entry<String, List<Finding>> group : byId.entrySet()) {
      listed += printGroup(judged, group.getKey(), group.getValue(), left - listed);
    }
    return listed;
  }

  private int printGroup(Judged judged, String id, List<Finding> findings, int left) {
    Optional<RuleInfo> rule = judged.rule(id);
    out.println();
    out.println(
        "  "
            + paint("bold", id)
            + rule.map(r -> ": " + r.title(locale)).orElse("")
            + " ("
            + findings.size()
            + ")");
    for (String clause : findings.get(0).getClauses()) {
      TextReport.clause(judged.report().orElseThrow(), clause, locale)
          .ifPresent(c -> out.println("  " + c));
    }
    rule.ifPresent(r -> out.println("  " + r.advice(locale)));
    List<Finding> listed = findings.subList(0, Math.min(left, findings.size()));
    for (Finding finding : listed) {
      out.println("    " + place(finding) + judged.renderFact(finding, locale));
    }
    return listed.size();
  }

  private static String place(Finding finding) {
    String position = finding.getPosition().map(Position::toString).orElse("");
    String pointer = finding.getPointer().toString();
    return (position + (pointer.isEmpty() ? "" : " " + pointer)).strip()
        + (position.isEmpty() && pointer.isEmpty() ? "" : "  ");
  }

  /** A finding's place in the way of compilers, which editors understand: file:line:column. */
  static String line(String file, Finding finding) {
    return file + finding.getPosition().map(p -> ":" + p).orElse("") + ":";
  }

  private String summary(Judged judged) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(severity.name().toLowerCase(Locale.ROOT), judged.count(severity));
    }
    if (judged.report().isEmpty()) {
      return say("summary-unread", counts);
    }
    ValidationReport report = judged.report().get();
    counts.put("waived", judged.countWaived());
    counts.put("rules", report.getOutcomes().size());
    counts.put("satisfied", count(report, Outcome.SATISFIED));
    counts.put("violated", count(report, Outcome.VIOLATED));
    counts.put("inapplicable", count(report, Outcome.NOT_APPLICABLE));
    counts.put("unjudged", count(report, Outcome.CANNOT_BE_JUDGED));
    return say("summary", counts);
  }

  private static int count(ValidationReport report, Outcome outcome) {
    return (int) report.getOutcomes().values().stream().filter(o -> o == outcome).count();
  }

  private static Term term(String family, Enum<?> value) {
    return new Term(family + "." + value.name().toLowerCase(Locale.ROOT));
  }

  private String say(String key, Map<String, Object> arguments) {
    return CliMessages.render(key, arguments, language);
  }

  private String paint(String style, String text) {
    return colour ? Ansi.ON.new Text("@|" + style + " " + text + "|@").toString() : text;
  }
}
