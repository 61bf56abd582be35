package vn.chuyendoiso.plan.rules.report;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.rules.CappedRule;
import vn.chuyendoiso.plan.rules.DocumentIdentity;
import vn.chuyendoiso.plan.rules.NamedDocument;
import vn.chuyendoiso.plan.rules.Outcome;
import vn.chuyendoiso.plan.rules.PortfolioPlace;
import vn.chuyendoiso.plan.rules.PortfolioReport;
import vn.chuyendoiso.plan.rules.RuleInfo;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.rules.WaivedFinding;
import vn.chuyendoiso.plan.rules.WaiverCount;
import vn.chuyendoiso.plan.rules.waiver.Waiver;

/**
 * Validation reports as one log of the Static Analysis Results Interchange Format, which editors
 * and code hosts show beside the lines of a file.
 *
 * <p>Example: a team keeps its plans as JSON in a repository. Its build writes the log, and the
 * code host marks line 11 of {@code plans/lang-son.json} with "Kế hoạch năm 2025 ban hành chậm".
 *
 * <p>There is one run, whose tool is the catalogue of rules. ERROR, WARNING and INFO are the levels
 * {@code error}, {@code warning} and {@code note}. A waived finding is a result with a suppression.
 * What is not listed is told in a notification with the true count.
 *
 * <p>Of a portfolio, the findings of each document come first and then those of the whole, each in
 * the file of the document where it stands; the property {@code pointer} tells the place in the
 * portfolio, and the property {@code portfolios} of the run in which files the documents lie.
 *
 * <p>Messages are Vietnamese, the language of the documents, and the run says so. English stands
 * beside each of them, as the property {@code en}. The translations of SARIF are of templates in
 * whose place texts are put, alike in each language; here a date, a number and a word among the
 * arguments are spelt by each language in its own way, so that a template would say it wrong.
 *
 * <p>Members come in an order that allows logs of any length: what describes the tool comes last.
 * There are no times and no machine in a log; the same reports give the same bytes. Not
 * thread-safe. Source: SARIF 2.1.0 (OASIS Standard).
 */
public final class SarifReport implements Closeable {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final OutputStream out;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonGenerator json;
  private final ReportParts parts;
  private final Map<String, Clause> clauses = new HashMap<>();

  // What stands at the end of the log, in the order in which it was met.
  private final Map<String, Descriptor> rules = new LinkedHashMap<>();
  private final Map<URI, Artifact> artifacts = new LinkedHashMap<>();
  private final Map<String, Integer> unlisted = new LinkedHashMap<>();
  private final List<Whole> portfolios = new ArrayList<>();
  private String catalogueVersion;
  private boolean unreadable;
  private boolean closed;

  private record Descriptor(int index, Optional<RuleInfo> info) {}

  /** What is kept of a report until the end. */
  private record Judgement(
      LocalDate asOf,
      Stage stage,
      DocumentIdentity document,
      WaiverCount waivers,
      Map<String, Outcome> outcomes) {

    static Judgement of(ValidationReport report) {
      return new Judgement(
          report.getAsOf(),
          report.getStage(),
          report.getDocument(),
          report.getWaivers(),
          report.getOutcomes());
    }
  }

  /** What was counted in one file. */
  private static final class Artifact {
    private final int index;
    private int reports;
    private Judgement only;
    private final Map<String, Long> counts = new LinkedHashMap<>();

    Artifact(int index) {
      this.index = index;
    }

    void add(ValidationReport report) {
      only = reports++ == 0 ? Judgement.of(report) : null;
      for (Severity severity : Severity.values()) {
        counts.merge(JsonText.code(severity), (long) report.count(severity), Long::sum);
      }
      counts.merge("waived", (long) report.getWaived().size(), Long::sum);
      counts.merge("unlisted", (long) report.countUnlisted(), Long::sum);
    }
  }

  /**
   * Where a finding stands.
   *
   * @param artifact the file of its document
   * @param finding the finding with the place in that document
   * @param inPortfolio the place in the portfolio, if the finding is one of the whole
   */
  private record Spot(URI artifact, Finding finding, Optional<JsonPointer> inPortfolio) {}

  /** What is kept of the whole of a portfolio until the end. */
  private record Whole(
      LocalDate asOf,
      List<URI> documents,
      WaiverCount waivers,
      Map<String, Outcome> outcomes,
      Map<Severity, Integer> counts,
      int waived,
      int unlisted) {

    static Whole of(PortfolioReport report, List<URI> documents) {
      Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
      for (Severity severity : Severity.values()) {
        counts.put(severity, report.countOfWhole(severity));
      }
      return new Whole(
          report.getAsOf(),
          List.copyOf(documents),
          report.getWaivers(),
          report.getOutcomes(),
          counts,
          report.getWaived().size(),
          report.getCapped().stream().mapToInt(CappedRule::unlisted).sum());
    }
  }

  private SarifReport(OutputStream out) {
    this.out = out;
    this.json = JsonText.open(bytes);
    this.parts = new ReportParts(json);
  }

  /**
   * Writes the log of one report.
   *
   * @param report the report, with lines and columns if they are known
   * @param artifact the file of the document, mostly relative to the root of a repository
   * @param out where it is written, UTF-8; flushed, and left open
   * @throws IOException if it cannot be written
   */
  public static void write(ValidationReport report, URI artifact, OutputStream out)
      throws IOException {
    try (SarifReport sarif = open(out)) {
      sarif.add(report, artifact);
    }
  }

  /**
   * Writes the log of the report on a portfolio.
   *
   * @param report the report, with lines and columns if they are known
   * @param documents the file of each document, in the order of the portfolio; several documents
   *     may lie in one
   * @param out where it is written, UTF-8; flushed, and left open
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if there are not as many files as documents
   */
  public static void write(PortfolioReport report, List<URI> documents, OutputStream out)
      throws IOException {
    try (SarifReport sarif = open(out)) {
      sarif.add(report, documents);
    }
  }

  /**
   * Begins a log of several reports. It is complete when it was closed.
   *
   * @param out where it is written, UTF-8; flushed at the end, and left open
   * @return the log
   * @throws IOException if it cannot be written
   */
  public static SarifReport open(OutputStream out) throws IOException {
    SarifReport sarif = new SarifReport(out);
    sarif.begin();
    return sarif;
  }

  private void begin() throws IOException {
    json.writeStartObject();
    parts.text("$schema", SCHEMA);
    parts.text("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    parts.text("language", ReportParts.VIETNAMESE.getLanguage());
    parts.text("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
    drain();
  }

  /**
   * Adds what is said of one document.
   *
   * @param report the report, with lines and columns if they are known
   * @param artifact the file of the document; several documents may lie in one
   * @throws IOException if it cannot be written
   */
  public void add(ValidationReport report, URI artifact) throws IOException {
    describe(report.getRules(), report::findClause);
    catalogueVersion = report.getCatalogueVersion();
    artifact(artifact).add(report);
    results(
        ReportView.of(report),
        f -> Optional.of(new Spot(artifact, f, Optional.empty())),
        List.of());
    drain();
  }

  /**
   * Adds what is said of several documents and of the whole that they make. A finding of the whole
   * is told where its document stands.
   *
   * @param report the report, with lines and columns if they are known
   * @param documents the file of each document, in the order of the portfolio; several documents
   *     may lie in one
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if there are not as many files as documents
   */
  public void add(PortfolioReport report, List<URI> documents) throws IOException {
    if (documents.size() != report.getReports().size()) {
      throw new IllegalArgumentException("every document has its file");
    }
    describe(report.getRules(), report::findClause);
    catalogueVersion = report.getCatalogueVersion();
    for (int i = 0; i < documents.size(); i++) {
      add(report.getReports().get(i), documents.get(i));
    }
    portfolios.add(Whole.of(report, documents));
    results(
        ReportView.ofWhole(report),
        f ->
            PortfolioPlace.of(f.getPointer())
                .map(
                    p ->
                        new Spot(
                            documents.get(p.document()),
                            f.withPointer(p.pointer()),
                            Optional.of(f.getPointer()))),
        documents);
    drain();
  }

  /**
   * Adds what a reader says of a file, before any rule was asked.
   *
   * @param findings the findings, such as {@code readResult.getFindings()}
   * @param words puts one of them into words, such as {@code readResult::render}
   * @param artifact the file
   * @param read false if no document could be read, so that no rule was asked
   * @throws IOException if it cannot be written
   */
  public void add(
      List<Finding> findings,
      BiFunction<? super Finding, ? super Locale, String> words,
      URI artifact,
      boolean read)
      throws IOException {
    artifact(artifact);
    unreadable |= !read;
    for (Finding finding : findings) {
      describe(finding.getId(), Optional.empty());
      JsonText.object(
          json,
          () -> {
            head(finding);
            message(
                words.apply(finding, ReportParts.VIETNAMESE), words.apply(finding, Locale.ENGLISH));
            locations(finding, artifact);
          });
    }
    drain();
  }

  private void describe(List<RuleInfo> known, Function<String, Optional<Clause>> find) {
    for (RuleInfo rule : known) {
      describe(rule.id(), Optional.of(rule));
      rule.clauses().forEach(c -> find.apply(c).ifPresent(clause -> clauses.put(c, clause)));
    }
  }

  private void describe(String id, Optional<RuleInfo> info) {
    rules.computeIfAbsent(id, i -> new Descriptor(rules.size(), info));
  }

  private Artifact artifact(URI uri) {
    return artifacts.computeIfAbsent(uri, u -> new Artifact(artifacts.size()));
  }

  private void results(
      ReportView report, Function<Finding, Optional<Spot>> spots, List<URI> files) {
    for (Finding finding : report.findings()) {
      result(report, finding, Optional.empty(), spots.apply(finding), files);
    }
    for (WaivedFinding waived : report.waived()) {
      Finding finding = waived.finding();
      result(report, finding, Optional.of(waived.waiver()), spots.apply(finding), files);
    }
    for (CappedRule rule : report.capped()) {
      unlisted.merge(rule.id(), rule.unlisted(), Integer::sum);
    }
  }

  private void result(
      ReportView report,
      Finding finding,
      Optional<Waiver> waiver,
      Optional<Spot> spot,
      List<URI> files) {
    JsonText.object(
        json,
        () -> {
          head(finding);
          message(
              report.fact().apply(finding, ReportParts.VIETNAMESE),
              report.fact().apply(finding, Locale.ENGLISH));
          spot.ifPresent(s -> locations(s.finding(), s.artifact()));
          related(NamedDocument.in(finding), files);
          waiver.ifPresent(w -> JsonText.list(json, "suppressions", () -> suppression(w)));
          JsonText.object(
              json,
              "properties",
              () -> {
                spot.flatMap(Spot::inPortfolio).ifPresent(p -> parts.text("pointer", p.toString()));
                parts.clauses(report, finding);
                parts.arguments(report, finding);
              });
        });
  }

  private void head(Finding finding) {
    parts.text("ruleId", finding.getId());
    json.writeNumberProperty("ruleIndex", rules.get(finding.getId()).index());
    parts.text("level", level(finding.getSeverity()));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private void locations(Finding finding, URI artifact) {
    JsonText.list(
        json,
        "locations",
        () ->
            JsonText.object(
                json,
                () -> {
                  JsonText.object(json, "physicalLocation", () -> physical(finding, artifact));
                  if (!finding.getPointer().equals(JsonPointer.ROOT)) {
                    JsonText.list(
                        json,
                        "logicalLocations",
                        () -> JsonText.object(json, () -> logical(finding)));
                  }
                }));
  }

  private void related(List<NamedDocument> others, List<URI> files) {
    if (others.isEmpty()) {
      return;
    }
    JsonText.list(
        json,
        "relatedLocations",
        () ->
            others.forEach(
                other ->
                    JsonText.object(
                        json,
                        () -> {
                          JsonText.object(
                              json,
                              "physicalLocation",
                              () -> artifactLocation(files.get(other.document())));
                          message(other.in(ReportParts.VIETNAMESE), other.in(Locale.ENGLISH));
                        })));
  }

  private void logical(Finding finding) {
    parts.text("fullyQualifiedName", finding.getPointer().toString());
  }

  private void physical(Finding finding, URI artifact) {
    artifactLocation(artifact);
    finding
        .getPosition()
        .ifPresent(
            p ->
                JsonText.object(
                    json,
                    "region",
                    () -> {
                      json.writeNumberProperty("startLine", p.line());
                      json.writeNumberProperty("startColumn", p.column());
                    }));
  }

  private void artifactLocation(URI artifact) {
    JsonText.object(
        json,
        "artifactLocation",
        () -> {
          parts.text("uri", artifact.toASCIIString());
          json.writeNumberProperty("index", artifacts.get(artifact).index);
        });
  }

  // The waiver lies in a file of its own; nothing in the document speaks of it.
  private void suppression(Waiver waiver) {
    JsonText.object(
        json,
        () -> {
          parts.text("kind", "external");
          parts.text("status", "accepted");
          parts.text("justification", waiver.reason());
          JsonText.object(json, "properties", () -> parts.waiver(waiver));
        });
  }

  private void message(String vietnamese, String english) {
    JsonText.object(json, "message", () -> texts(vietnamese, english));
  }

  private void texts(String vietnamese, String english) {
    parts.text("text", vietnamese);
    JsonText.object(json, "properties", () -> parts.text("en", english));
  }

  /**
   * Completes the log.
   *
   * @throws IOException if it cannot be written
   */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    json.writeEndArray();
    JsonText.list(json, "artifacts", () -> artifacts.forEach(this::artifact));
    JsonText.list(json, "invocations", () -> JsonText.object(json, this::invocation));
    JsonText.object(json, "tool", () -> JsonText.object(json, "driver", this::driver));
    JsonText.object(
        json,
        "properties",
        () -> {
          parts.registries();
          if (!portfolios.isEmpty()) {
            JsonText.list(
                json,
                "portfolios",
                () -> portfolios.forEach(p -> JsonText.object(json, () -> whole(p))));
          }
        });
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    drain();
    out.write('\n');
    out.flush();
  }

  private void artifact(URI uri, Artifact artifact) {
    JsonText.object(
        json,
        () -> {
          JsonText.object(json, "location", () -> parts.text("uri", uri.toASCIIString()));
          JsonText.list(json, "roles", () -> JsonText.text(json, "analysisTarget"));
          JsonText.object(json, "properties", () -> counts(artifact));
        });
  }

  private void counts(Artifact artifact) {
    json.writeNumberProperty("reports", artifact.reports);
    if (artifact.only != null) {
      parts.text("asOf", artifact.only.asOf().toString());
      parts.text("stage", JsonText.code(artifact.only.stage()));
      parts.document(artifact.only.document());
      parts.waivers(artifact.only.waivers());
      parts.outcomes(artifact.only.outcomes());
    }
    JsonText.object(
        json,
        "summary",
        () -> artifact.counts.forEach((name, count) -> json.writeNumberProperty(name, count)));
  }

  private void whole(Whole portfolio) {
    parts.text("asOf", portfolio.asOf().toString());
    JsonText.list(
        json,
        "documents",
        () -> portfolio.documents().forEach(uri -> JsonText.text(json, uri.toASCIIString())));
    parts.waivers(portfolio.waivers());
    parts.outcomes(portfolio.outcomes());
    JsonText.object(
        json,
        "summary",
        () -> parts.summary(portfolio.counts()::get, portfolio.waived(), portfolio.unlisted()));
  }

  private void invocation() {
    json.writeBooleanProperty("executionSuccessful", !unreadable);
    if (!unlisted.isEmpty()) {
      JsonText.list(json, "toolExecutionNotifications", () -> unlisted.forEach(this::notification));
    }
  }

  private void notification(String rule, int count) {
    JsonText.object(
        json,
        () -> {
          JsonText.object(json, "descriptor", () -> parts.text("id", "findings-capped"));
          JsonText.object(
              json,
              "associatedRule",
              () -> {
                parts.text("id", rule);
                json.writeNumberProperty("index", rules.get(rule).index());
              });
          parts.text("level", "note");
          message(
              ReportMessages.unlisted(rule, count, ReportParts.VIETNAMESE),
              ReportMessages.unlisted(rule, count, Locale.ENGLISH));
          JsonText.object(json, "properties", () -> json.writeNumberProperty("unlisted", count));
        });
  }

  private void driver() {
    parts.text("name", "transformation-plan-rules");
    parts.text("fullName", ReportMessages.say("tool", ReportParts.VIETNAMESE));
    if (catalogueVersion != null) {
      parts.text("semanticVersion", catalogueVersion);
    }
    parts.text("language", ReportParts.VIETNAMESE.getLanguage());
    JsonText.list(
        json,
        "rules",
        () ->
            rules.forEach((id, rule) -> JsonText.object(json, () -> descriptor(id, rule.info()))));
    JsonText.object(
        json, "properties", () -> parts.text("en", ReportMessages.say("tool", Locale.ENGLISH)));
  }

  private void descriptor(String id, Optional<RuleInfo> info) {
    parts.text("id", id);
    info.ifPresent(this::descriptor);
  }

  private void descriptor(RuleInfo rule) {
    texts("shortDescription", rule.vietnamese(), rule.english());
    texts("fullDescription", rule.vietnameseAdvice(), rule.englishAdvice());
    JsonText.object(
        json,
        "help",
        () -> {
          parts.text("text", help(rule, ReportParts.VIETNAMESE, false));
          parts.text("markdown", help(rule, ReportParts.VIETNAMESE, true));
          JsonText.object(
              json, "properties", () -> parts.text("en", help(rule, Locale.ENGLISH, true)));
        });
    JsonText.object(
        json, "defaultConfiguration", () -> parts.text("level", level(rule.severity())));
    JsonText.object(
        json,
        "properties",
        () -> {
          parts.text("since", rule.since());
          JsonText.list(json, "clauses", () -> rule.clauses().forEach(this::clause));
        });
  }

  private void texts(String name, String vietnamese, String english) {
    JsonText.object(json, name, () -> texts(vietnamese, english));
  }

  private String help(RuleInfo rule, Locale locale, boolean markdown) {
    StringBuilder help = new StringBuilder(rule.advice(locale));
    for (String id : rule.clauses()) {
      Optional.ofNullable(clauses.get(id))
          .ifPresent(
              c -> help.append(markdown ? "\n\n- " : "\n").append(line(c, locale, markdown)));
    }
    return help.toString();
  }

  private static String line(Clause clause, Locale locale, boolean markdown) {
    String line = ReportMessages.clause(clause, true, locale);
    return markdown ? line.replace(clause.getId(), "**" + clause.getId() + "**") : line;
  }

  private void clause(String id) {
    JsonText.object(
        json,
        () -> {
          parts.text("id", id);
          Optional.ofNullable(clauses.get(id))
              .ifPresent(
                  c -> {
                    parts.text("instrument", c.getInstrument());
                    parts.text("force", JsonText.code(c.getForce()));
                    parts.text("vi", c.getVietnamese());
                    parts.text("en", c.getEnglish());
                  });
        });
  }

  private void drain() throws IOException {
    json.flush();
    bytes.writeTo(out);
    bytes.reset();
  }
}
