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
import java.util.function.ToIntFunction;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.rules.CappedRule;
import vn.chuyendoiso.plan.rules.DocumentIdentity;
import vn.chuyendoiso.plan.rules.NamedDocument;
import vn.chuyendoiso.plan.rules.Outcome;
import vn.chuyendoiso.plan.rules.PortfolioPlace;
import vn.chuyendoiso.plan.rules.PortfolioReport;
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
 * <p>Of a portfolio, what is said of each document comes first, and then the documents with their
 * places and the findings of the whole.
 *
 * <p>English is spoken to locales of the language {@code en}; everybody else gets Vietnamese. Lines
 * end in a line feed, on every operating system. Stateless and thread-safe.
 */
public final class TextReport {

  private final ReportView report;
  private final Locale locale;

  // What each document of a portfolio is called; none if nobody said.
  private final List<String> names;
  private final List<String> lines = new ArrayList<>();

  /** What stands above findings; in a portfolio, what binds one issuer may not bind the next. */
  private record Head(String rule, List<Standing> clauses) {}

  private record Standing(String clause, boolean binding) {}

  private TextReport(ReportView report, Locale locale, List<String> names) {
    this.report = report;
    this.locale = locale;
    this.names = names;
  }

  /**
   * Puts a report into words.
   *
   * @param report the report
   * @param locale the reader's language
   * @return many lines, the last one ended too
   */
  public static String of(ValidationReport report, Locale locale) {
    return text(document(report, locale));
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
   * Puts the report on a portfolio into words: what is said of each document, as it stands alone,
   * and then of the whole.
   *
   * @param report the report
   * @param names what each document is called where findings of the whole are told, such as the
   *     name of its file, in the order of the portfolio; none for places in the portfolio alone
   * @param locale the reader's language
   * @return many lines, the last one ended too
   * @throws IllegalArgumentException if there are names, but not as many as documents
   */
  public static String of(PortfolioReport report, List<String> names, Locale locale) {
    TextReport text = new TextReport(ReportView.ofWhole(report), locale, names);
    text.line(text.say("portfolio", Map.of("count", report.getReports().size())));
    text.line(text.say("judged-on", Map.of("day", report.getAsOf())));
    List<String> whole = whole(report, names, locale);
    for (int i = 0; i < report.getReports().size(); i++) {
      text.line("");
      text.line(text.place(i).strip());
      document(report.getReports().get(i), locale).forEach(text::line);
    }
    text.line("");
    whole.forEach(text::line);
    Map<String, Object> counts = counts(report::count, report.countWaived());
    counts.put("documents", report.getReports().size());
    text.line(text.say("total", counts));
    text.version(report.getCatalogueVersion(), JsonReport.digest(report));
    return text(text.lines);
  }

  /**
   * Writes the report on a portfolio in words.
   *
   * @param report the report
   * @param names what each document is called, in the order of the portfolio; may be none
   * @param locale the reader's language
   * @param out where it is written, UTF-8; flushed, and left open
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if there are names, but not as many as documents
   */
  public static void write(
      PortfolioReport report, List<String> names, Locale locale, OutputStream out)
      throws IOException {
    out.write(of(report, names, locale).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /**
   * Tells what is said of the whole of a portfolio: which documents it has, the findings of the
   * whole, and a line that sums those up.
   *
   * @param report the report
   * @param names what each document is called, in the order of the portfolio; may be none
   * @param locale the reader's language
   * @return lines without line ends, a heading first
   * @throws IllegalArgumentException if there are names, but not as many as documents
   */
  public static List<String> whole(PortfolioReport report, List<String> names, Locale locale) {
    if (!names.isEmpty() && names.size() != report.getReports().size()) {
      throw new IllegalArgumentException("every document has its name, or none has one");
    }
    TextReport text = new TextReport(ReportView.ofWhole(report), locale, names);
    text.line(text.say("whole", Map.of("count", report.getReports().size())));
    for (int i = 0; i < report.getReports().size(); i++) {
      text.line("  " + text.place(i) + title(report.getReports().get(i).getDocument()));
    }
    text.findings();
    text.summary("summary-whole");
    return text.lines;
  }

  /**
   * Puts a clause behind a finding into words, and whether it binds the issuer of the document.
   *
   * @param report the report
   * @param clause the id of the clause
   * @param locale the reader's language
   * @return one line; empty if no rule of the report may stand on it
   */
  public static Optional<String> clause(ValidationReport report, String clause, Locale locale) {
    return report
        .findClause(clause)
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
    TextReport text = new TextReport(ReportView.of(report), locale, List.of());
    text.waived();
    return text.lines;
  }

  private static List<String> document(ValidationReport report, Locale locale) {
    TextReport text = new TextReport(ReportView.of(report), locale, List.of());
    text.line(title(report.getDocument()));
    Term stage = new Term("stage." + JsonText.code(report.getStage()));
    text.line(text.say("judged", Map.of("day", report.getAsOf(), "stage", stage)));
    text.findings();
    text.summary("summary");
    text.version(report.getCatalogueVersion(), JsonReport.digest(report));
    return text.lines;
  }

  private static String title(DocumentIdentity document) {
    return document.title() + document.number().map(n -> " (" + n + ")").orElse("");
  }

  private void findings() {
    for (Severity severity : Severity.values()) {
      severity(severity);
    }
    if (!report.waived().isEmpty()) {
      line("");
      waived();
    }
    line("");
  }

  private void severity(Severity severity) {
    int count = report.count(severity);
    if (count == 0) {
      return;
    }
    line("");
    line(say("heading." + JsonText.code(severity), Map.of("count", count)));
    Map<Head, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      if (finding.getSeverity() == severity) {
        groups.computeIfAbsent(head(finding), h -> new ArrayList<>()).add(finding);
      }
    }
    groups.forEach(this::group);
  }

  private Head head(Finding finding) {
    return new Head(
        finding.getId(),
        finding.getClauses().stream()
            .map(c -> new Standing(c, report.binding().test(finding, c)))
            .toList());
  }

  private void group(Head head, List<Finding> findings) {
    line("");
    line("  " + title(head.rule()) + " (" + findings.size() + ")");
    for (Standing each : head.clauses()) {
      report
          .clause()
          .apply(each.clause())
          .ifPresent(c -> line("  " + ReportMessages.clause(c, each.binding(), locale)));
    }
    line("  " + rule(head.rule()).advice(locale));
    findings.forEach(f -> line("    " + place(f) + fact(f)));
  }

  private String title(String id) {
    return id + ": " + rule(id).title(locale);
  }

  private RuleInfo rule(String id) {
    return report.rule().apply(id).orElseThrow();
  }

  private void waived() {
    if (report.waived().isEmpty()) {
      return;
    }
    line(say("heading.waived", Map.of("count", report.waived().size())));
    String last = "";
    for (WaivedFinding each : report.waived()) {
      Finding finding = each.finding();
      if (!finding.getId().equals(last)) {
        last = finding.getId();
        line("");
        line("  " + title(last));
      }
      line("    " + place(finding) + fact(finding));
      line("      " + waiver(each.waiver()));
    }
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

  private String place(Finding finding) {
    String position = finding.getPosition().map(Position::toString).orElse("");
    String name = names.isEmpty() ? "" : name(finding);
    String pointer = finding.getPointer().toString();
    String colon = name.isEmpty() || position.isEmpty() ? "" : ":";
    String place = (name + colon + position + " " + pointer).strip();
    return place.isEmpty() ? "" : place + "  ";
  }

  // The other documents are named in the sentence; where they lie only the caller knows.
  private String fact(Finding finding) {
    String fact = report.fact().apply(finding, locale);
    List<String> others =
        names.isEmpty()
            ? List.of()
            : NamedDocument.in(finding).stream()
                .map(d -> names.get(d.document()))
                .distinct()
                .toList();
    return others.isEmpty() ? fact : fact + " " + say("see", Map.of("files", others));
  }

  private String name(Finding finding) {
    return PortfolioPlace.of(finding.getPointer()).map(p -> names.get(p.document())).orElse("");
  }

  private String place(int document) {
    JsonPointer pointer = new PortfolioPlace(document, JsonPointer.ROOT).inPortfolio();
    return pointer + "  " + (names.isEmpty() ? "" : names.get(document) + "  ");
  }

  private void summary(String key) {
    for (CappedRule rule : report.capped()) {
      line(ReportMessages.unlisted(rule.id(), rule.unlisted(), locale));
    }
    Map<String, Object> counts = counts(report::count, report.waived().size());
    counts.put("rules", report.outcomes().size());
    counts.put("satisfied", report.count(Outcome.SATISFIED));
    counts.put("violated", report.count(Outcome.VIOLATED));
    counts.put("inapplicable", report.count(Outcome.NOT_APPLICABLE));
    counts.put("unjudged", report.count(Outcome.CANNOT_BE_JUDGED));
    line(say(key, counts));
  }

  private static Map<String, Object> counts(ToIntFunction<Severity> found, int waived) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(JsonText.code(severity), found.applyAsInt(severity));
    }
    counts.put("waived", waived);
    return counts;
  }

  private void version(String catalogue, String digest) {
    line(say("version", Map.of("catalogue", catalogue, "digest", digest)));
  }

  private String say(String key, Map<String, Object> arguments) {
    return ReportMessages.say(key, arguments, locale);
  }

  // A text of the document may have line ends of its own; a line stays a line.
  private void line(String line) {
    lines.add(line.replaceAll("\\R", " "));
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
