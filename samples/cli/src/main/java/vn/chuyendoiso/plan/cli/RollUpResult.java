package vn.chuyendoiso.plan.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.rollup.Counts;
import vn.chuyendoiso.plan.rollup.Figure;
import vn.chuyendoiso.plan.rollup.FigureValue;
import vn.chuyendoiso.plan.rollup.MissingReport;
import vn.chuyendoiso.plan.rollup.RollUp;
import vn.chuyendoiso.plan.rollup.Scope;
import vn.chuyendoiso.plan.rollup.StateCounts;
import vn.chuyendoiso.plan.target.Aggregation;

/**
 * What came of a roll-up, for machines and for people.
 *
 * <p>The JSON holds, in this order: {@code period} and {@code on}; {@code lines}, read and unread,
 * with the first thousand bad ones; {@code findings} by severity and by rule; {@code total} and
 * {@code levels}, each with the accounts, the planned rows and the reported rows by state; {@code
 * figures} over all bodies and of levels; {@code missing}; {@code superseded}; {@code setAside} by
 * reason. Numbers of figures are texts, so that nobody rounds them.
 *
 * @param rollUp the roll-up
 * @param progress what was read
 * @param files the files as named by the user
 * @param on the day of the bodies and rules
 */
record RollUpResult(RollUp rollUp, RollUpProgress progress, List<String> files, LocalDate on) {

  private static final int MOST_NAMES = 10;

  void writeJson(OutputStream stream) {
    PrintStream out = new PrintStream(stream, false, StandardCharsets.UTF_8);
    JsonOutput.write(out, this::write);
    out.flush();
  }

  private void write(JsonGenerator json) {
    json.writeName("period");
    json.writeStartObject();
    json.writeStringProperty("firstDay", rollUp.period().getFirstDay().toString());
    json.writeStringProperty("lastDay", rollUp.period().getLastDay().toString());
    json.writeEndObject();
    json.writeStringProperty("on", on.toString());
    lines(json);
    json.writeName("findings");
    json.writeStartObject();
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(JsonOutput.lower(severity), progress.count(severity));
    }
    json.writeName("rules");
    counts(json, progress.rules());
    json.writeEndObject();
    json.writeNumberProperty("documents", rollUp.documents());
    json.writeName("total");
    counts(json, rollUp.total());
    json.writeName("levels");
    json.writeStartObject();
    rollUp
        .levels()
        .forEach(
            (level, counts) -> {
              json.writeName(JsonOutput.lower(level));
              counts(json, counts);
            });
    json.writeEndObject();
    json.writeName("figures");
    json.writeStartArray();
    rollUp.figures().forEach(f -> figure(json, f));
    json.writeEndArray();
    json.writeName("missing");
    json.writeStartArray();
    rollUp.missing().forEach(m -> missing(json, m));
    json.writeEndArray();
    json.writeNumberProperty("superseded", rollUp.superseded().size());
    json.writeName("setAside");
    Map<String, Long> reasons = new LinkedHashMap<>();
    rollUp.setAsideCounts().forEach((r, count) -> reasons.put(JsonOutput.lower(r), count));
    counts(json, reasons);
  }

  private void lines(JsonGenerator json) {
    json.writeName("lines");
    json.writeStartObject();
    json.writeNumberProperty("read", progress.read());
    json.writeNumberProperty("unread", progress.unread());
    json.writeName("bad");
    json.writeStartArray();
    for (RollUpProgress.BadLine bad : progress.badLines()) {
      json.writeStartObject();
      json.writeStringProperty("file", files.get(bad.file()));
      json.writeNumberProperty("line", bad.line());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, Map<String, Long> counts) {
    json.writeStartObject();
    counts.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, Counts counts) {
    json.writeStartObject();
    json.writeNumberProperty("accounts", counts.accounts());
    json.writeNumberProperty("plannedTargets", counts.plannedTargets());
    json.writeNumberProperty("plannedTasks", counts.plannedTasks());
    json.writeName("targets");
    states(json, counts.targets());
    json.writeName("tasks");
    states(json, counts.tasks());
    json.writeEndObject();
  }

  private static void states(JsonGenerator json, StateCounts states) {
    json.writeStartObject();
    json.writeNumberProperty("total", states.total());
    states.counts().forEach((s, count) -> json.writeNumberProperty(JsonOutput.lower(s), count));
    json.writeNumberProperty("unstated", states.unstated());
    json.writeEndObject();
  }

  private static void figure(JsonGenerator json, Figure figure) {
    json.writeStartObject();
    json.writeStringProperty("indicator", figure.indicator());
    json.writeStringProperty("name", figure.name());
    figure.scope().level().ifPresent(l -> json.writeStringProperty("level", JsonOutput.lower(l)));
    figure
        .aggregation()
        .ifPresent(a -> json.writeStringProperty("aggregation", JsonOutput.lower(a)));
    figure.unit().ifPresent(u -> json.writeStringProperty("unit", u));
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
    json.writeNumberProperty("leftOut", figure.leftOutCount());
    json.writeStringProperty("digest", figure.digest());
    json.writeEndObject();
  }

  private static void missing(JsonGenerator json, MissingReport missing) {
    json.writeStartObject();
    json.writeStringProperty("body", missing.body().value());
    json.writeStringProperty("name", missing.name());
    json.writeEndObject();
  }

  void printText(PrintStream out, Language language) {
    out.println(
        CliMessages.render(
            "rollup-read",
            Map.of(
                "read",
                progress.read(),
                "unread",
                progress.unread(),
                "error",
                progress.count(Severity.ERROR),
                "warning",
                progress.count(Severity.WARNING),
                "info",
                progress.count(Severity.INFO)),
            language));
    out.println(
        CliMessages.render(
            "rollup-period",
            Map.of(
                "first",
                rollUp.period().getFirstDay(),
                "last",
                rollUp.period().getLastDay(),
                "documents",
                rollUp.documents()),
            language));
    states(out, "subject.TARGETS", rollUp.total().targets(), language);
    states(out, "subject.TASKS", rollUp.total().tasks(), language);
    String names =
        rollUp.missing().stream()
            .limit(MOST_NAMES)
            .map(MissingReport::name)
            .collect(Collectors.joining(", "));
    out.println(
        CliMessages.render(
            "rollup-missing", Map.of("count", rollUp.missing().size(), "names", names), language));
    for (Figure figure : rollUp.figures()) {
      if (figure.scope().equals(Scope.ALL)) {
        figure(out, figure, language);
      }
    }
    out.println(
        CliMessages.render(
            "rollup-superseded", Map.of("count", rollUp.superseded().size()), language));
    rollUp
        .setAsideCounts()
        .forEach(
            (reason, count) ->
                out.println(CliMessages.render("rollup-aside." + reason, language) + " " + count));
  }

  private static void states(PrintStream out, String key, StateCounts states, Language language) {
    out.println(
        CliMessages.render(
            "rollup-states",
            Map.of(
                "subject",
                CliMessages.render(key, language),
                "done",
                states.of(ResultState.DONE),
                "total",
                states.total()),
            language));
  }

  private static void figure(PrintStream out, Figure figure, Language language) {
    String value =
        figure
            .value()
            .map(v -> written(figure, v))
            .orElseGet(
                () ->
                    CliMessages.render(
                        "rollup-not-made." + figure.notMade().orElseThrow(), language));
    out.println(
        CliMessages.render(
            "rollup-figure",
            Map.of(
                "name",
                figure.name(),
                "value",
                value,
                "counted",
                figure.counted(),
                "left",
                figure.leftOutCount()),
            language));
  }

  // A count of bodies is no quantity in the unit of what is measured.
  private static String written(Figure figure, FigureValue value) {
    String number = value.number().toPlainString();
    boolean ofBodies =
        figure
            .aggregation()
            .filter(Aggregation.COUNT_OF_BODIES_THAT_REACHED_IT::equals)
            .isPresent();
    return ofBodies
        ? number + value.whole().map(w -> "/" + w.toPlainString()).orElse("")
        : number + figure.unit().map(u -> " " + u).orElse("");
  }
}
