package vn.chuyendoiso.plan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.rollup.BodyCounts;
import vn.chuyendoiso.plan.rollup.Contribution;
import vn.chuyendoiso.plan.rollup.Counts;
import vn.chuyendoiso.plan.rollup.Figure;
import vn.chuyendoiso.plan.rollup.MissingReport;
import vn.chuyendoiso.plan.rollup.ReportingBody;
import vn.chuyendoiso.plan.rollup.RollUp;
import vn.chuyendoiso.plan.rollup.SetAside;
import vn.chuyendoiso.plan.rollup.Source;
import vn.chuyendoiso.plan.rollup.SourceDocument;
import vn.chuyendoiso.plan.rollup.StateCounts;
import vn.chuyendoiso.plan.rollup.Superseded;
import vn.chuyendoiso.plan.rollup.UnknownReporters;

/** Writes what came of a roll-up for machines, as the published schema says. */
final class RollUpJson {

  /** The name that the schema gives itself. */
  static final String SCHEMA_ID = "urn:vn-chuyendoiso:roll-up:1.0";

  private static final String FORMAT_VERSION = "1.0";

  private final RollUpResult result;
  private final JsonGenerator json;

  private RollUpJson(RollUpResult result, JsonGenerator json) {
    this.result = result;
    this.json = json;
  }

  /** {@return the JSON Schema of the result, in the dialect 2020-12} */
  static byte[] schema() {
    try (InputStream stream =
        RollUpJson.class.getResourceAsStream("schema/1.0/roll-up.schema.json")) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(RollUpResult result, JsonGenerator json) {
    new RollUpJson(result, json).write();
  }

  private void write() {
    RollUp rollUp = result.rollUp();
    json.writeStringProperty("formatVersion", FORMAT_VERSION);
    json.writeStringProperty("libraryVersion", result.versions().library());
    json.writeStringProperty("catalogueVersion", result.versions().rules());
    object(
        "period",
        () -> {
          json.writeStringProperty("firstDay", rollUp.period().getFirstDay().toString());
          json.writeStringProperty("lastDay", rollUp.period().getLastDay().toString());
        });
    json.writeStringProperty("on", result.on().toString());
    object("lines", this::lines);
    object("findings", this::findings);
    json.writeNumberProperty("documents", rollUp.documents());
    object("total", () -> counts(rollUp.total()));
    object(
        "levels",
        () ->
            rollUp
                .levels()
                .forEach((level, c) -> object(JsonOutput.lower(level), () -> counts(c))));
    list("bodies", rollUp.bodies(), this::bodyCounts);
    list("figures", rollUp.figures(), this::figure);
    object("missing", this::missing);
    list("superseded", rollUp.superseded(), this::superseded);
    object("setAside", this::setAside);
  }

  // ---- what was read

  private void lines() {
    json.writeNumberProperty("read", result.progress().read());
    json.writeNumberProperty("unread", result.progress().unread());
    list(
        "bad",
        result.progress().badLines(),
        bad -> {
          json.writeStringProperty("file", result.files().get(bad.file()));
          json.writeNumberProperty("line", bad.line());
        });
  }

  private void findings() {
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(JsonOutput.lower(severity), result.progress().count(severity));
    }
    object("rules", () -> result.progress().rules().forEach(json::writeNumberProperty));
  }

  // ---- counts

  private void counts(Counts counts) {
    json.writeNumberProperty("accounts", counts.accounts());
    json.writeNumberProperty("plannedTargets", counts.plannedTargets());
    json.writeNumberProperty("plannedTasks", counts.plannedTasks());
    object("targets", () -> states(counts.targets()));
    object("tasks", () -> states(counts.tasks()));
  }

  private void states(StateCounts states) {
    json.writeNumberProperty("total", states.total());
    states.counts().forEach((s, count) -> json.writeNumberProperty(JsonOutput.lower(s), count));
    json.writeNumberProperty("unstated", states.unstated());
  }

  private void bodyCounts(BodyCounts counted) {
    body(counted.body());
    list(
        "foldedIn",
        counted.reported().stream().filter(b -> !b.equals(counted.body())).toList(),
        this::body);
    object("counts", () -> counts(counted.counts()));
    list("sources", counted.sources(), this::source);
  }

  private void body(ReportingBody body) {
    body.organization().ifPresent(o -> json.writeStringProperty("body", o.value()));
    json.writeStringProperty("name", body.name());
    json.writeStringProperty("level", JsonOutput.lower(body.level()));
  }

  private void source(Source source) {
    document(source.document());
    json.writeStringProperty("place", source.place().toString());
  }

  private void document(SourceDocument document) {
    json.writeStringProperty("type", JsonOutput.lower(document.type()));
    document.number().ifPresent(n -> json.writeStringProperty("number", n));
    document.issuedOn().ifPresent(d -> json.writeStringProperty("issuedOn", d.toString()));
    document.body().ifPresent(b -> json.writeStringProperty("issuer", b.name()));
    document.title().ifPresent(t -> json.writeStringProperty("title", t));
    json.writeStringProperty("digest", document.digest());
  }

  // ---- figures

  private void figure(Figure figure) {
    json.writeStringProperty("indicator", figure.indicator());
    json.writeStringProperty("name", figure.name());
    figure.scope().level().ifPresent(l -> json.writeStringProperty("level", JsonOutput.lower(l)));
    figure.scope().body().ifPresent(b -> object("body", () -> body(b)));
    figure
        .aggregation()
        .ifPresent(a -> json.writeStringProperty("aggregation", JsonOutput.lower(a)));
    figure
        .unit()
        .ifPresent(
            u ->
                object(
                    "unit",
                    () -> {
                      u.code().ifPresent(c -> json.writeStringProperty("code", c));
                      json.writeStringProperty("label", u.label());
                      u.english().ifPresent(e -> json.writeStringProperty("english", e));
                    }));
    figure
        .value()
        .ifPresent(
            v -> {
              json.writeStringProperty("number", v.number().toPlainString());
              v.part().ifPresent(p -> json.writeStringProperty("part", p.toPlainString()));
              v.whole().ifPresent(w -> json.writeStringProperty("whole", w.toPlainString()));
            });
    figure.notMade().ifPresent(n -> json.writeStringProperty("notMade", JsonOutput.lower(n)));
    json.writeNumberProperty("counted", figure.counted());
    json.writeNumberProperty("estimates", figure.estimates());
    json.writeNumberProperty("leftOut", figure.leftOutCount());
    object(
        "leftOutByReason",
        () ->
            figure
                .leftOutByReason()
                .forEach((r, count) -> json.writeNumberProperty(JsonOutput.lower(r), count)));
    json.writeStringProperty("digest", figure.digest());
    if (!figure.contributions().isEmpty()) {
      list("contributions", figure.contributions(), this::contribution);
    }
    if (!figure.leftOut().isEmpty()) {
      list(
          "contributionsLeftOut",
          figure.leftOut(),
          left -> {
            json.writeStringProperty("reason", JsonOutput.lower(left.reason()));
            source(left.source());
          });
    }
  }

  private void contribution(Contribution contribution) {
    json.writeStringProperty("value", contribution.number().toPlainString());
    contribution.outOf().ifPresent(o -> json.writeStringProperty("outOf", o.toPlainString()));
    contribution.weight().ifPresent(w -> json.writeStringProperty("weight", w.toPlainString()));
    json.writeBooleanProperty("estimate", contribution.estimate());
    source(contribution.source());
  }

  // ---- what is not there

  private void missing() {
    list("bodies", result.rollUp().missing(), this::missing);
    Map<String, Long> unknown = new TreeMap<>();
    for (UnknownReporters reporters : result.rollUp().unknownReporters()) {
      unknown.merge(reporters.name(), 1L, Long::sum);
    }
    list(
        "unknownReporters",
        List.copyOf(unknown.entrySet()),
        reporters -> {
          json.writeStringProperty("name", reporters.getKey());
          json.writeNumberProperty("plans", reporters.getValue());
        });
    json.writeName("levelsWithoutRegister");
    json.writeStartArray();
    result.levelsWithoutRegister().forEach(l -> json.writeString(JsonOutput.lower(l)));
    json.writeEndArray();
  }

  private void missing(MissingReport missing) {
    missing.body().ifPresent(b -> json.writeStringProperty("body", b.value()));
    json.writeStringProperty("name", missing.name());
    json.writeStringProperty("ground", JsonOutput.lower(missing.ground()));
    missing.plan().ifPresent(p -> object("plan", () -> document(p)));
    list("foldedIn", missing.reported(), this::body);
  }

  private void superseded(Superseded superseded) {
    object("document", () -> document(superseded.document()));
    object("by", () -> document(superseded.by()));
    json.writeBooleanProperty("isAccount", superseded.period().isPresent());
  }

  private void setAside() {
    Map<String, Long> reasons = new LinkedHashMap<>();
    result.rollUp().setAsideCounts().forEach((r, count) -> reasons.put(JsonOutput.lower(r), count));
    object("counts", () -> reasons.forEach(json::writeNumberProperty));
    list("named", result.rollUp().setAside(), this::setAside);
  }

  private void setAside(SetAside aside) {
    json.writeStringProperty("reason", JsonOutput.lower(aside.reason()));
    source(aside.source());
    json.writeName("details");
    json.writeStartArray();
    aside.details().forEach(json::writeString);
    json.writeEndArray();
  }

  // ---- JSON

  private void object(String name, Runnable members) {
    json.writeName(name);
    json.writeStartObject();
    members.run();
    json.writeEndObject();
  }

  private <V> void list(String name, List<V> values, Consumer<V> members) {
    json.writeName(name);
    json.writeStartArray();
    for (V value : values) {
      json.writeStartObject();
      members.accept(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
