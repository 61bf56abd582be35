package vn.chuyendoiso.plan.rules.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import vn.chuyendoiso.plan.finding.Finding;
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
 * <p>Its own format has a version, 1.0, and a schema. Later minor versions may have more members.
 * Stateless and thread-safe.
 */
public final class JsonReport {

  /** The name that the schema of reports gives itself. */
  public static final String SCHEMA_ID = "urn:vn-chuyendoiso:report:1.0";

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
   * of which {@link #digest} is the fingerprint.
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
   * @return the SHA-256 of what {@link #writeCompact} writes, as 64 lower-case hexadecimal digits
   */
  public static String digest(ValidationReport report) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(compact(report)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Returns the JSON Schema of reports, in the dialect 2020-12. The same bytes lie in the jar as
   * {@code vn/chuyendoiso/plan/rules/report/schema/1.0/report.schema.json}.
   *
   * @return UTF-8 text, the same every time
   */
  public static byte[] schema() {
    try (InputStream stream =
        JsonReport.class.getResourceAsStream("schema/1.0/report.schema.json")) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] compact(ValidationReport report) {
    return JsonText.compact(json -> write(report, json));
  }

  private static void write(ValidationReport report, JsonGenerator json) {
    ReportParts parts = new ReportParts(json);
    parts.text("formatVersion", FORMAT_VERSION);
    parts.text("catalogueVersion", report.getCatalogueVersion());
    parts.registries();
    parts.text("asOf", report.getAsOf().toString());
    parts.text("stage", JsonText.code(report.getStage()));
    parts.document(report.getDocument());
    parts.summary(report);
    parts.waivers(report.getWaivers());
    parts.outcomes(report.getOutcomes());
    JsonText.list(
        json,
        "findings",
        () ->
            report
                .getFindings()
                .forEach(f -> JsonText.object(json, () -> finding(report, f, json, parts))));
    JsonText.list(
        json,
        "waived",
        () ->
            report
                .getWaived()
                .forEach(
                    w ->
                        JsonText.object(
                            json,
                            () -> {
                              finding(report, w.finding(), json, parts);
                              JsonText.object(json, "waiver", () -> parts.waiver(w.waiver()));
                            })));
    parts.capped(report.getCapped());
  }

  private static void finding(
      ValidationReport report, Finding finding, JsonGenerator json, ReportParts parts) {
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
            parts.text(language.getLanguage(), report.render(finding, language));
          }
        });
  }
}
