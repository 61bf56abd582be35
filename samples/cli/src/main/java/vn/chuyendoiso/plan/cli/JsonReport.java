package vn.chuyendoiso.plan.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.rules.Outcome;
import vn.chuyendoiso.plan.rules.ValidationReport;

/**
 * Findings for machines: every argument as data, and the sentences in both languages. Each document
 * is written when it was judged, so that a run may be of any length.
 */
final class JsonReport implements Report {

  private final JsonGenerator json;
  private final int maxFindings;

  private JsonReport(JsonGenerator json, int maxFindings) {
    this.json = json;
    this.maxFindings = maxFindings;
  }

  /** Writes a whole run: {@code run} is given the report to write to, and tells what it counted. */
  static void write(PrintStream out, LocalDate asOf, int maxFindings, Function<Report, Tally> run) {
    JsonOutput.write(
        out,
        json -> {
          json.writeStringProperty("asOf", asOf.toString());
          json.writeName("files");
          json.writeStartArray();
          Tally tally = run.apply(new JsonReport(json, maxFindings));
          json.writeEndArray();
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
    json.writeBooleanProperty("read", file.input().document().isPresent());
    file.input()
        .document()
        .flatMap(Document::getNumber)
        .ifPresent(n -> json.writeStringProperty("number", n.toString()));
    file.report().ifPresent(r -> writeReport(json, r));
    json.writeName("summary");
    json.writeStartObject();
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(JsonOutput.lower(severity), file.count(severity));
    }
    json.writeEndObject();
    List<Finding> listed = file.listed(maxFindings);
    json.writeNumberProperty("unlisted", file.findings().size() - listed.size());
    json.writeName("findings");
    json.writeStartArray();
    for (Finding finding : listed) {
      write(json, file, finding);
    }
    json.writeEndArray();
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

  private static void writeReport(JsonGenerator json, ValidationReport report) {
    json.writeStringProperty("stage", JsonOutput.lower(report.getStage()));
    json.writeStringProperty("catalogueVersion", report.getCatalogueVersion());
    json.writeName("outcomes");
    json.writeStartObject();
    for (Map.Entry<String, Outcome> outcome : report.getOutcomes().entrySet()) {
      json.writeStringProperty(outcome.getKey(), JsonOutput.lower(outcome.getValue()));
    }
    json.writeEndObject();
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
              json.writeNumberProperty("line", p.line());
              json.writeNumberProperty("column", p.column());
            });
    json.writeName("clauses");
    writeValue(json, finding.getClauses());
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
