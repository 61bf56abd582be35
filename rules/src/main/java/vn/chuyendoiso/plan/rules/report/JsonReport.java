package vn.chuyendoiso.plan.rules.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.rules.PortfolioPlace;
import vn.chuyendoiso.plan.rules.PortfolioReport;
import vn.chuyendoiso.plan.rules.ValidationReport;

/**
 * A validation report as JSON, for programs that show, store or count findings.
 *
 * <p>Example: a portal keeps the report beside the plan. Each finding has its rule, its severity,
 * its JSON pointer, the clauses with instrument and force, its arguments as data, and the sentence
 * in Vietnamese and English. Numbers are numbers and dates are {@code 2026-12-31}; a word that each
 * language says in its way is an object with {@code vi} and {@code en}, and with a {@code code} if
 * it is one of the library's terms.
 *
 * <p>The report says on what it stands: the version of the catalogue of rules, the digests of the
 * bundled registries, the day, and the document. The same report gives the same bytes, always.
 *
 * <p>The report on a portfolio is built of the same parts: the report of each document inside it as
 * it stands alone, at the place of the document, and beside them the findings of the whole.
 *
 * <p>Its own format has a version, 1.0, and a schema. Later minor versions may have more members.
 * Stateless and thread-safe.
 */
public final class JsonReport {

  /** The name that the schema of reports gives itself. */
  public static final String SCHEMA_ID = "urn:vn-chuyendoiso:report:1.0";

  /** The name that the schema of reports on portfolios gives itself. */
  public static final String PORTFOLIO_SCHEMA_ID = "urn:vn-chuyendoiso:portfolio-report:1.0";

  private static final String FORMAT_VERSION = "1.0";

  private JsonReport() {}

  /**
   * Writes a report for people and programs: every member on a line of its own.
   *
   * @param report the report
   * @param out where it is written, UTF-8; flushed, and left open
   * @throws IOException if it cannot be written
   */
  public static void write(ValidationReport report, OutputStream out) throws IOException {
    out.write(JsonText.readable(json -> write(report, json)));
    out.flush();
  }

  /**
   * Writes a report without white space and without a line break at the end. This is the one form
   * of which {@link #digest(ValidationReport)} is the fingerprint.
   *
   * @param report the report
   * @param out where it is written, UTF-8; flushed, and left open
   * @throws IOException if it cannot be written
   */
  public static void writeCompact(ValidationReport report, OutputStream out) throws IOException {
    out.write(compact(report));
    out.flush();
  }

  /**
   * Computes the fingerprint of a report, for signatures and for telling whether two reports say
   * the same. Lines and columns are part of what a report says, and so is what it does not list.
   *
   * @param report the report
   * @return the SHA-256 of what {@link #writeCompact(ValidationReport, OutputStream)} writes, as 64
   *     lower-case hexadecimal digits
   */
  public static String digest(ValidationReport report) {
    return sha256(compact(report));
  }

  /**
   * Writes the report on a portfolio for people and programs: every member on a line of its own.
   *
   * @param report the report
   * @param out where it is written, UTF-8; flushed, and left open
   * @throws IOException if it cannot be written
   */
  public static void write(PortfolioReport report, OutputStream out) throws IOException {
    out.write(JsonText.readable(json -> write(report, json)));
    out.flush();
  }

  /**
   * Writes the report on a portfolio without white space and without a line break at the end.
   *
   * @param report the report
   * @param out where it is written, UTF-8; flushed, and left open
   * @throws IOException if it cannot be written
   */
  public static void writeCompact(PortfolioReport report, OutputStream out) throws IOException {
    out.write(compact(report));
    out.flush();
  }

  /**
   * Computes the fingerprint of the report on a portfolio, with all that is said of its documents.
   *
   * @param report the report
   * @return the SHA-256 of what {@link #writeCompact(PortfolioReport, OutputStream)} writes, as 64
   *     lower-case hexadecimal digits
   */
  public static String digest(PortfolioReport report) {
    return sha256(compact(report));
  }

  /**
   * Returns the JSON Schema of reports, in the dialect 2020-12. The same bytes lie in the jar as
   * {@code vn/chuyendoiso/plan/rules/report/schema/1.0/report.schema.json}.
   *
   * @return UTF-8 text, the same every time
   */
  public static byte[] schema() {
    return resource("schema/1.0/report.schema.json");
  }

  /**
   * Returns the JSON Schema of reports on portfolios, in the dialect 2020-12; that of reports lies
   * in it under its own name. The same bytes lie in the jar as {@code
   * vn/chuyendoiso/plan/rules/report/schema/1.0/portfolio-report.schema.json}.
   *
   * @return UTF-8 text, the same every time
   */
  public static byte[] portfolioSchema() {
    return resource("schema/1.0/portfolio-report.schema.json");
  }

  private static byte[] compact(ValidationReport report) {
    return JsonText.compact(json -> write(report, json));
  }

  private static byte[] compact(PortfolioReport report) {
    return JsonText.compact(json -> write(report, json));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream stream = JsonReport.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(ValidationReport report, JsonGenerator json) {
    ReportParts parts = new ReportParts(json);
    head(report.getCatalogueVersion(), report.getAsOf(), parts);
    parts.text("stage", JsonText.code(report.getStage()));
    parts.document(report.getDocument());
    JsonText.object(
        json,
        "summary",
        () -> parts.summary(report::count, report.getWaived().size(), report.countUnlisted()));
    findings(ReportView.of(report), json, parts);
  }

  private static void write(PortfolioReport report, JsonGenerator json) {
    ReportParts parts = new ReportParts(json);
    head(report.getCatalogueVersion(), report.getAsOf(), parts);
    JsonText.object(
        json,
        "summary",
        () -> {
          json.writeNumberProperty("documents", report.getReports().size());
          parts.summary(report::count, report.countWaived(), report.countUnlisted());
        });
    JsonText.list(
        json,
        "documents",
        () -> {
          for (int i = 0; i < report.getReports().size(); i++) {
            ValidationReport each = report.getReports().get(i);
            PortfolioPlace place = new PortfolioPlace(i, JsonPointer.ROOT);
            JsonText.object(
                json,
                () -> {
                  parts.text("pointer", place.inPortfolio().toString());
                  JsonText.object(json, "report", () -> write(each, json));
                });
          }
        });
    findings(ReportView.ofWhole(report), json, parts);
  }

  private static void head(String catalogueVersion, LocalDate asOf, ReportParts parts) {
    parts.text("formatVersion", FORMAT_VERSION);
    parts.text("catalogueVersion", catalogueVersion);
    parts.registries();
    parts.text("asOf", asOf.toString());
  }

  private static void findings(ReportView report, JsonGenerator json, ReportParts parts) {
    parts.waivers(report.waivers());
    parts.outcomes(report.outcomes());
    JsonText.list(
        json,
        "findings",
        () ->
            report
                .findings()
                .forEach(f -> JsonText.object(json, () -> finding(report, f, json, parts))));
    JsonText.list(
        json,
        "waived",
        () ->
            report
                .waived()
                .forEach(
                    w ->
                        JsonText.object(
                            json,
                            () -> {
                              finding(report, w.finding(), json, parts);
                              JsonText.object(json, "waiver", () -> parts.waiver(w.waiver()));
                            })));
    parts.capped(report.capped());
  }

  private static void finding(
      ReportView report, Finding finding, JsonGenerator json, ReportParts parts) {
    parts.text("id", finding.getId());
    parts.text("severity", JsonText.code(finding.getSeverity()));
    parts.text("pointer", finding.getPointer().toString());
    finding
        .getPosition()
        .ifPresent(
            p ->
                JsonText.object(
                    json,
                    "position",
                    () -> {
                      json.writeNumberProperty("line", p.line());
                      json.writeNumberProperty("column", p.column());
                    }));
    parts.clauses(report, finding);
    parts.arguments(report, finding);
    JsonText.object(
        json,
        "message",
        () -> {
          for (Locale language : ReportParts.languages()) {
            parts.text(language.getLanguage(), report.sentence().apply(finding, language));
          }
        });
  }
}
