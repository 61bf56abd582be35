package vn.chuyendoiso.plan.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.rollup.BodyCounts;
import vn.chuyendoiso.plan.rollup.Figure;
import vn.chuyendoiso.plan.rollup.FigureValue;
import vn.chuyendoiso.plan.rollup.MissingReport;
import vn.chuyendoiso.plan.rollup.RollUp;
import vn.chuyendoiso.plan.rollup.Scope;
import vn.chuyendoiso.plan.rollup.StateCounts;
import vn.chuyendoiso.plan.rollup.UnknownReporters;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.target.Unit;

/**
 * What came of a roll-up, for machines and for people.
 *
 * @param rollUp the roll-up
 * @param progress what was read
 * @param files the files as named by the user
 * @param on the day of the bodies and rules
 * @param versions with what it was made
 */
record RollUpResult(
    RollUp rollUp,
    RollUpProgress progress,
    List<String> files,
    LocalDate on,
    RollUpProgress.Versions versions) {

  private static final int MOST_NAMES = 10;

  void writeJson(OutputStream stream) {
    PrintStream out = new PrintStream(stream, false, StandardCharsets.UTF_8);
    JsonOutput.write(out, json -> RollUpJson.write(this, json));
    out.flush();
  }

  /**
   * The levels of which some bodies are in no register, so that of them only those can be missed
   * who sent a plan, or whom one names.
   */
  Set<IssuerKind> levelsWithoutRegister() {
    Set<IssuerKind> levels = EnumSet.noneOf(IssuerKind.class);
    for (BodyCounts counted : rollUp.bodies()) {
      if (counted.body().organization().isEmpty()) {
        levels.add(counted.body().level());
      }
    }
    return levels;
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
    missing(out, language);
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

  private void missing(PrintStream out, Language language) {
    for (MissingReport.Ground ground : MissingReport.Ground.values()) {
      List<MissingReport> missing =
          rollUp.missing().stream().filter(m -> m.ground() == ground).toList();
      if (ground == MissingReport.Ground.EXPECTED || !missing.isEmpty()) {
        String names =
            missing.stream()
                .limit(MOST_NAMES)
                .map(MissingReport::name)
                .collect(Collectors.joining("; "));
        String more = missing.size() > MOST_NAMES ? "; …" : "";
        out.println(
            CliMessages.render(
                "rollup-missing." + ground,
                Map.of("count", missing.size(), "names", names + more),
                language));
      }
    }
    long unknown =
        rollUp.unknownReporters().stream().map(UnknownReporters::name).distinct().count();
    if (unknown > 0) {
      out.println(CliMessages.render("rollup-missing-unknown", Map.of("count", unknown), language));
    }
    for (IssuerKind level : levelsWithoutRegister()) {
      out.println(
          CliMessages.render(
              "rollup-missing-register",
              Map.of("level", CliMessages.render("level." + level, language)),
              language));
    }
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
            .map(v -> written(figure, v, language))
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
                figure.leftOutCount()
                    + (figure.leftOutCount() > 0 ? " (" + reasons(figure, language) + ")" : "")),
            language));
  }

  // A count of bodies says of how many it is; other figures say their unit.
  private static String written(Figure figure, FigureValue value, Language language) {
    String number = value.number().toPlainString();
    boolean ofBodies =
        figure
            .aggregation()
            .filter(Aggregation.COUNT_OF_BODIES_THAT_REACHED_IT::equals)
            .isPresent();
    return ofBodies
        ? CliMessages.render(
            "rollup-of-bodies",
            Map.of(
                "reached",
                number,
                "bodies",
                value.whole().map(BigDecimal::toPlainString).orElse(number)),
            language)
        : number + figure.unit().map(u -> " " + label(u, language)).orElse("");
  }

  private static String label(Unit unit, Language language) {
    return language == Language.EN ? unit.english().orElse(unit.label()) : unit.label();
  }

  private static String reasons(Figure figure, Language language) {
    return figure.leftOutByReason().entrySet().stream()
        .map(
            e -> CliMessages.render("rollup-left-out." + e.getKey(), language) + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
