package vn.chuyendoiso.plan.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.chuyendoiso.plan.amendment.Change;
import vn.chuyendoiso.plan.amendment.ChangeKind;
import vn.chuyendoiso.plan.amendment.ChangeWeight;
import vn.chuyendoiso.plan.amendment.PlanDiff;
import vn.chuyendoiso.plan.amendment.RepeatedId;
import vn.chuyendoiso.plan.amendment.RowRef;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * Differences for machines: places, keys and kinds as data, and the sentences in both languages.
 */
final class JsonDiff {

  private JsonDiff() {}

  static void write(PrintStream out, Input before, Input after, PlanDiff diff) {
    JsonOutput.write(
        out,
        json -> {
          json.writeName("old");
          writeFile(json, before);
          json.writeName("new");
          writeFile(json, after);
          writeSummary(json, diff);
          json.writeName("repeatedIds");
          json.writeStartArray();
          diff.getRepeatedIds().forEach(r -> write(json, r));
          json.writeEndArray();
          json.writeName("changes");
          json.writeStartArray();
          diff.getChanges().forEach(c -> write(json, c));
          json.writeEndArray();
        });
  }

  private static void writeFile(JsonGenerator json, Input input) {
    json.writeStartObject();
    json.writeStringProperty("file", input.name());
    writeText(json, "number", input.document().flatMap(Document::getNumber).map(Object::toString));
    json.writeEndObject();
  }

  private static void writeSummary(JsonGenerator json, PlanDiff diff) {
    json.writeName("summary");
    json.writeStartObject();
    for (ChangeKind kind : ChangeKind.values()) {
      json.writeNumberProperty(JsonOutput.lower(kind), diff.count(kind));
    }
    for (ChangeWeight weight : ChangeWeight.values()) {
      json.writeNumberProperty(JsonOutput.lower(weight), diff.count(weight));
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, RepeatedId repeated) {
    json.writeStartObject();
    json.writeStringProperty("kind", JsonOutput.lower(repeated.kind()));
    json.writeStringProperty("id", repeated.id());
    json.writeNumberProperty("old", repeated.before());
    json.writeNumberProperty("new", repeated.after());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Change change) {
    json.writeStartObject();
    json.writeStringProperty("kind", JsonOutput.lower(change.getKind()));
    json.writeStringProperty("weight", JsonOutput.lower(change.getWeight()));
    writeText(json, "shift", change.getShift().map(JsonOutput::lower));
    json.writeName("row");
    write(json, change.getRow());
    writeText(json, "member", change.getMember());
    writeText(json, "oldPointer", change.getBefore().map(JsonPointer::toString));
    writeText(json, "newPointer", change.getAfter().map(JsonPointer::toString));
    Locale vietnamese = Language.VI.locale();
    writeText(json, "oldText", change.oldText(vietnamese));
    writeText(json, "newText", change.newText(vietnamese));
    json.writeName("message");
    json.writeStartObject();
    for (Language language : Language.values()) {
      json.writeStringProperty(JsonOutput.lower(language), change.render(language.locale()));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, RowRef row) {
    json.writeStartObject();
    json.writeStringProperty("kind", JsonOutput.lower(row.kind()));
    json.writeStringProperty("id", row.id());
    writeText(json, "code", row.code());
    writeText(json, "title", row.title());
    json.writeEndObject();
  }

  private static void writeText(JsonGenerator json, String name, Optional<String> text) {
    text.ifPresent(t -> json.writeStringProperty(name, t));
  }
}
