package vn.chuyendoiso.plan.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.Opinion;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.target.Unit;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;

/** Writes a roll-up as the report that it would be. */
final class ReportOfRollUp {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Messages MESSAGES =
      Messages.read(
          ReportOfRollUp.class.getResourceAsStream("messages_vi.properties"),
          ReportOfRollUp.class.getResourceAsStream("messages_en.properties"));

  private final RollUp rollUp;
  private final RollUp.TallySource source;

  ReportOfRollUp(RollUp rollUp, RollUp.TallySource source) {
    this.rollUp = rollUp;
    this.source = source;
  }

  ProgressReport write(ProgressReport heading) {
    Evaluation evaluation =
        Evaluation.builder()
            .period(Printed.meaningOnly(rollUp.period()))
            .tallies(tallies())
            .targetResults(results())
            .limitations(missing())
            .build();
    return heading
        .withPeriod(Printed.meaningOnly(rollUp.period()))
        .withEvaluations(evaluation)
        .withOpinions(rollUp.opinions().stream().map(ReportOfRollUp::opinion).toList());
  }

  private List<Tally> tallies() {
    List<Tally> tallies = new ArrayList<>();
    if (source == RollUp.TallySource.ROWS) {
      addRows(Tally.Subject.TARGETS, rollUp.total().targets(), tallies);
      addRows(Tally.Subject.TASKS, rollUp.total().tasks(), tallies);
      return tallies;
    }
    for (StatedCounts stated : rollUp.total().stated()) {
      Tally.Builder tally =
          Tally.builder()
              .subject(stated.counted().subject())
              .text(stated.counted().words())
              .counts(states(stated.counts()))
              .dueBy(stated.counted().dueBy());
      if (stated.withoutTotal() == 0) {
        tally.total(Math.toIntExact(stated.total()));
      }
      if (stated.counted().estimate()) {
        tally.basis(MeasurementBasis.ESTIMATE);
      }
      tallies.add(tally.build());
    }
    return tallies;
  }

  private static void addRows(Tally.Subject subject, StateCounts rows, List<Tally> tallies) {
    if (rows.total() > 0) {
      tallies.add(
          Tally.builder()
              .subject(subject)
              .total(Math.toIntExact(rows.total()))
              .counts(states(rows))
              .build());
    }
  }

  private static List<StateCount> states(StateCounts counts) {
    return counts.counts().entrySet().stream()
        .map(e -> StateCount.of(e.getKey(), Math.toIntExact(e.getValue())))
        .toList();
  }

  private List<TargetResult> results() {
    List<TargetResult> results = new ArrayList<>();
    for (Figure figure : rollUp.figures()) {
      if (figure.scope().equals(Scope.ALL) && figure.value().isPresent()) {
        results.add(
            TargetResult.builder()
                .title(figure.name())
                .addMeasurements(
                    Measurement.builder()
                        .value(Printed.meaningOnly(value(figure)))
                        .basis(
                            figure.estimates() == 0
                                ? MeasurementBasis.ACTUAL
                                : MeasurementBasis.ESTIMATE)
                        .build())
                .build());
      }
    }
    return results;
  }

  // So many of so many stay what they are, so that whoever rolls this report up can add them.
  private static TargetValue value(Figure figure) {
    FigureValue value = figure.value().orElseThrow();
    if (figure.weights().isEmpty()
        && value.part().filter(ReportOfRollUp::isCount).isPresent()
        && value.whole().filter(ReportOfRollUp::isCount).isPresent()) {
      return TargetValue.checklist(
          value.part().get().intValueExact(),
          value.whole().get().intValueExact(),
          Optional.empty());
    }
    return TargetValue.quantity(
        Comparison.UNSPECIFIED, value.number(), figure.unit().map(Unit::label));
  }

  private static boolean isCount(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0
        && number.signum() >= 0
        && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
  }

  private List<String> missing() {
    if (rollUp.missing().isEmpty()) {
      return List.of();
    }
    String names = String.join("; ", rollUp.missing().stream().map(MissingReport::name).toList());
    return List.of(
        MESSAGES.render(
            "report-missing",
            Map.of("count", rollUp.missing().size(), "bodies", names),
            VIETNAMESE));
  }

  private static Opinion opinion(PlacedOpinion placed) {
    Opinion.Builder opinion =
        Opinion.builder()
            .aspect(placed.aspect())
            .targets(placed.targets().stream().map(TargetId::new).toList())
            .tasks(placed.tasks().stream().map(TaskId::new).toList())
            .text(placed.text());
    plan(placed).ifPresent(opinion::plan);
    author(placed).ifPresent(a -> opinion.author(Actor.body(a, Optional.empty())));
    return opinion.build();
  }

  private static Optional<InstrumentRef> plan(PlacedOpinion placed) {
    return placed
        .planNumber()
        .map(
            n ->
                InstrumentRef.builder()
                    .number(DocumentNumber.of(n))
                    .issuer(placed.plan().flatMap(SourceDocument::body).map(ReportingBody::name))
                    .issuedOn(placed.plan().flatMap(SourceDocument::issuedOn))
                    .build());
  }

  // An opinion without an author is its issuer's, who is another one than that of the roll-up.
  private static Optional<String> author(PlacedOpinion placed) {
    return placed.author().or(() -> placed.source().document().body().map(ReportingBody::name));
  }
}
