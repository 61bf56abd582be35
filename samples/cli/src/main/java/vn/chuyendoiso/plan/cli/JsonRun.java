package vn.chuyendoiso.plan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.rules.PortfolioReport;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.rules.report.JsonReport;

/**
 * Findings for machines: every argument as data, and the sentences in both languages. Each document
 * is written when it was judged, so that a run may be of any length. The published schema says what
 * is written.
 */
final class JsonRun implements Report {

  /** The name that the schema gives itself. */
  static final String SCHEMA_ID = "urn:vn-chuyendoiso:validation-run:1.0";

  private static final String FORMAT_VERSION = "1.0";

  // The library has written what is read here; what it holds was within the limits of the reader.
  private static final JsonFactory TOKENS =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonGenerator json;
  private final int maxFindings;

  // Written behind the files.
  private Optional<PortfolioReport> portfolio = Optional.empty();

  private JsonRun(JsonGenerator json, int maxFindings) {
    this.json = json;
    this.maxFindings = maxFindings;
  }

  /** {@return the JSON Schema of a run, in the dialect 2020-12, with those of reports inside} */
  static byte[] schema() {
    try (InputStream stream =
        JsonRun.class.getResourceAsStream("schema/1.0/validation-run.schema.json")) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a whole run: {@code run} is given the report to write to, and tells what it counted. */
  static void write(PrintStream out, LocalDate asOf, int maxFindings, Function<Report, Tally> run) {
    JsonOutput.write(
        out,
        json -> {
          json.writeStringProperty("formatVersion", FORMAT_VERSION);
          json.writeStringProperty("asOf", asOf.toString());
          json.writeName("files");
          json.writeStartArray();
          JsonRun report = new JsonRun(json, maxFindings);
          Tally tally = run.apply(report);
          json.writeEndArray();
          report.portfolio.ifPresent(report::writePortfolio);
          json.writeName("summary");
          json.writeStartObject();
          tally
              .counts()
              .forEach(
                  (name, count) -> {
                    json.writeName(name);
                    writeValue(json, count);
                  });
          json.writeEndObject();
        });
  }

  @Override
  public void print(Judged file) {
    json.writeStartObject();
    json.writeStringProperty("file", file.input().name());
    file.input().line().ifPresent(line -> json.writeNumberProperty("line", line));
    file.place().ifPresent(p -> json.writeStringProperty("inPortfolio", "/documents/" + p));
    json.writeBooleanProperty("read", file.input().document().isPresent());
    json.writeName("summary");
    json.writeStartObject();
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(JsonOutput.lower(severity), file.count(severity));
    }
    json.writeNumberProperty("waived", file.countWaived());
    json.writeEndObject();
    json.writeNumberProperty("unlisted", file.count() - file.listed(maxFindings).size());
    json.writeName("findings");
    json.writeStartArray();
    for (Finding finding : file.listedOfReader(maxFindings)) {
      write(json, file, finding);
    }
    json.writeEndArray();
    if (file.place().isEmpty()) { // the report on the portfolio has the report on a document
      file.reported(maxFindings).ifPresent(this::write);
    }
    json.writeEndObject();
  }

  @Override
  public void printLine(Judged judged) {
    print(judged);
  }

  @Override
  public void printEnd(String file, Tally tally) {
    // Each line told its own counts, and the run tells the sums.
  }

  @Override
  public void printWhole(Together together) {
    portfolio = Optional.of(together.reported(maxFindings));
  }

  private void write(ValidationReport report) {
    json.writeStringProperty("digest", JsonReport.digest(report));
    json.writeName("report");
    copy(out -> JsonReport.writeCompact(report, out));
  }

  private void writePortfolio(PortfolioReport report) {
    json.writeStringProperty("digest", JsonReport.digest(report));
    json.writeName("portfolio");
    copy(out -> JsonReport.writeCompact(report, out));
  }

  /** What writes a report. */
  private interface Writer {
    void write(ByteArrayOutputStream out) throws IOException;
  }

  // The report is the library's own, laid out like the rest.
  private void copy(Writer writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writer.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (JsonParser parser = TOKENS.createParser(ObjectReadContext.empty(), bytes.toByteArray())) {
      parser.nextToken();
      json.copyCurrentStructureExact(parser);
    }
  }

  private static void write(JsonGenerator json, Judged file, Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("id", finding.getId());
    json.writeStringProperty("severity", JsonOutput.lower(finding.getSeverity()));
    json.writeStringProperty("pointer", finding.getPointer().toString());
    finding
        .getPosition()
        .ifPresent(
            p -> {
              json.writeName("position");
              json.writeStartObject();
              json.writeNumberProperty("line", p.line());
              json.writeNumberProperty("column", p.column());
              json.writeEndObject();
            });
    json.writeName("arguments");
    json.writeStartObject();
    finding
        .getArguments()
        .forEach(
            (name, value) -> {
              json.writeName(name);
              writeValue(json, value);
            });
    json.writeEndObject();
    json.writeName("message");
    json.writeStartObject();
    for (Language language : Language.values()) {
      json.writeStringProperty(JsonOutput.lower(language), file.render(finding, language.locale()));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeValue(JsonGenerator json, Object value) {
    if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(v -> writeValue(json, v));
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number.toPlainString());
    } else if (value instanceof Term term) {
      json.writeString(term.key());
    } else {
      json.writeString(value.toString());
    }
  }
}
