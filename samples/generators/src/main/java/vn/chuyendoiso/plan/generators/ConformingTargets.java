package vn.chuyendoiso.plan.generators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.generators.NationalValues.Floor;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.Commitment;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Derivation;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.DayBound;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * Targets with everything that the guidance asks for: an indicator with its unit, a value with its
 * comparison, a deadline within the year, a method, the programme that it serves; no value weaker
 * or later than the national one.
 *
 * @param indicators what is measured, one per measuring row
 * @param rows the table
 * @param measured the keys of the rows that measure something
 */
record ConformingTargets(List<Indicator> indicators, List<Target> rows, List<TargetId> measured) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  // The national programme to 2025, which every target of a plan for 2025 serves.
  static final Derivation FIVE_YEARS =
      Derivation.builder()
          .instrument(
              InstrumentRef.builder()
                  .number(DocumentNumber.of("749/QĐ-TTg"))
                  .issuedOn(LocalDate.of(2020, 6, 3))
                  .build())
          .build();

  /**
   * A row as drawn.
   *
   * @param measure what is measured and how much is asked
   * @param national which national metric it is about, if it can be about one; none if 0
   * @param row what stands beside the value
   * @param below the rows below it
   */
  record TargetRow(Measure measure, int national, Beside row, List<TargetRow> below) {}

  /** What kind of thing is measured, with the list that has its names and units. */
  private enum Kind {
    SHARE("indicator", Direction.HIGHER_IS_BETTER),
    COUNT("count", Direction.HIGHER_IS_BETTER),
    LIMIT("limit", Direction.LOWER_IS_BETTER),
    RANK("rank", Direction.LOWER_IS_BETTER);

    private final String list;
    private final Direction direction;

    Kind(String list, Direction direction) {
      this.list = list;
      this.direction = direction;
    }
  }

  private enum Form {
    LEAST,
    MORE,
    RANGE,
    MAINTAIN
  }

  private record Measure(Kind kind, int name, Form form, int number, int second) {}

  private record Beside(
      Deadline deadline,
      String method,
      boolean printed,
      boolean heading,
      Optional<Commitment> commitment,
      Optional<String> population,
      Optional<String> exclusion,
      Optional<Integer> monitor) {}

  static Arbitrary<TargetRow> drawn(Occasion occasion) {
    return drawn(2, occasion);
  }

  private static Arbitrary<TargetRow> drawn(int depth, Occasion occasion) {
    Arbitrary<Measure> measures =
        Parts.of(
                Choice.of(5, List.of(Kind.SHARE))
                    .or(2, List.of(Kind.COUNT))
                    .or(1, List.of(Kind.LIMIT))
                    .or(1, List.of(Kind.RANK)),
                Pick.between(0, 20),
                Choice.of(5, List.of(Form.LEAST))
                    .or(2, List.of(Form.MORE))
                    .or(1, List.of(Form.RANGE))
                    .or(1, List.of(Form.MAINTAIN)),
                Pick.between(0, 99),
                Pick.between(0, 99))
            .as(Measure::new);
    Arbitrary<Beside> beside =
        Parts.of(
                Deadlines.within(occasion.period()),
                Texts.from("method"),
                Choice.of(4, List.of(true)).or(1, List.of(false)),
                Pick.of(false, true),
                Choice.maybe(0.2, Pick.of(Commitment.class)),
                Choice.maybe(0.1, Vocabulary.any("population")),
                Choice.maybe(0.1, Vocabulary.any("exclusion")),
                Choice.maybe(0.2, Pick.between(0, 20)))
            .as(Beside::new);
    Arbitrary<List<TargetRow>> below =
        depth <= 1 ? Rows.none() : Rows.below(drawn(depth - 1, occasion), 3);
    return Parts.of(measures, Choice.of(3, Pick.of(0)).or(1, Pick.between(1, 20)), beside, below)
        .as(TargetRow::new);
  }

  static ConformingTargets of(List<TargetRow> drawn, IssuerKind issuer, Occasion occasion) {
    Table table = new Table(issuer, occasion);
    List<Target> rows = table.rows("ct-", drawn);
    return new ConformingTargets(List.copyOf(table.indicators), rows, List.copyOf(table.measured));
  }

  /** The table while it is being made. */
  private static final class Table {
    private final Occasion occasion;
    private final List<Floor> floors;
    private final Set<String> metrics = new HashSet<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<TargetId> measured = new ArrayList<>();

    Table(IssuerKind issuer, Occasion occasion) {
      this.occasion = occasion;
      this.floors = NationalValues.of(occasion.year(), issuer);
    }

    List<Target> rows(String prefix, List<TargetRow> drawn) {
      List<Target> rows = new ArrayList<>();
      for (TargetRow row : drawn) {
        rows.add(row(new TargetId(prefix + (rows.size() + 1)), row));
      }
      return List.copyOf(rows);
    }

    private Target row(TargetId id, TargetRow drawn) {
      Target.Builder target = Target.builder().id(id).code(id.value().substring("ct-".length()));
      if (drawn.row.heading && !drawn.below.isEmpty()) {
        List<String> labels = Vocabulary.words("target-label");
        target.title(labels.get(drawn.measure.name % labels.size()));
      } else {
        measure(target, id, drawn);
      }
      return target.children(rows(id + ".", drawn.below)).build();
    }

    private void measure(Target.Builder target, TargetId id, TargetRow drawn) {
      measured.add(id);
      IndicatorId indicator = new IndicatorId("cs-" + id.value().substring("ct-".length()));
      Optional<Floor> floor = floor(drawn);
      Deadline deadline = floor.map(f -> inTime(drawn.row.deadline, f)).orElse(drawn.row.deadline);
      TargetValue value =
          floor
              .map(f -> atLeast(f.least(), drawn.measure, Optional.of("%")))
              .orElseGet(() -> value(drawn.measure));
      indicators.add(
          floor
              .map(f -> indicator(indicator, f))
              .orElseGet(() -> indicator(indicator, drawn.measure)));
      target
          .indicator(indicator)
          .value(cell(value.print(), value, drawn))
          .commitment(drawn.row.commitment)
          .deadline(cell(deadline.print(), deadline, drawn))
          .method(drawn.row.method)
          .addDerivedFrom(FIVE_YEARS)
          .population(drawn.row.population)
          .exclusion(drawn.row.exclusion);
      drawn.row.monitor.ifPresent(
          i ->
              target.addAssignments(
                  Actors.printed(Responsibility.MONITOR, List.of(occasion.body(i)))));
    }

    /** The national values of a metric, unless another row is about the same metric already. */
    private Optional<Floor> floor(TargetRow drawn) {
      if (drawn.national == 0 || floors.isEmpty()) {
        return Optional.empty();
      }
      Floor floor = floors.get((drawn.national - 1) % floors.size());
      return metrics.add(floor.metric()) ? Optional.of(floor) : Optional.empty();
    }
  }

  private static <T> Printed<T> cell(String text, T meaning, TargetRow drawn) {
    return drawn.row.printed ? Printed.of(text, meaning) : Printed.meaningOnly(meaning);
  }

  private static Deadline inTime(Deadline deadline, Floor floor) {
    return deadline.lastAcceptableDay().orElseThrow().isAfter(floor.latest())
        ? Deadline.day(DayBound.ON_OR_BEFORE, floor.latest())
        : deadline;
  }

  private static Indicator indicator(IndicatorId id, Measure measure) {
    List<Vocabulary.Entry> entries = Vocabulary.entries(measure.kind.list);
    Vocabulary.Entry entry = entries.get(measure.name % entries.size());
    return Indicator.builder()
        .id(id)
        .name(entry.words())
        .unit(entry.beside())
        .direction(measure.kind.direction)
        .build();
  }

  private static Indicator indicator(IndicatorId id, Floor floor) {
    return Indicator.builder()
        .id(id)
        .name(floor.name())
        .unit("%")
        .direction(Direction.HIGHER_IS_BETTER)
        .metric(floor.metric())
        .build();
  }

  private static TargetValue value(Measure measure) {
    return switch (measure.kind) {
      case SHARE -> atLeast(1, measure, Optional.of("%"));
      case COUNT -> atLeast(1, measure, Optional.empty());
      case LIMIT ->
          TargetValue.quantity(
              measure.form == Form.MORE ? Comparison.LESS_THAN : Comparison.AT_MOST,
              BigDecimal.valueOf(measure.number + 1),
              Optional.empty());
      case RANK -> {
        TargetValue rank =
            TargetValue.rank(measure.number % 63 + 1, Optional.of("cả nước"), Optional.empty());
        yield measure.form == Form.MAINTAIN ? TargetValue.maintain(rank) : rank;
      }
    };
  }

  // "trên 100%" can't be reached, so a number at the end of the scale is asked for as a minimum.
  private static TargetValue atLeast(int least, Measure measure, Optional<String> unit) {
    BigDecimal lower = BigDecimal.valueOf(least + (long) measure.number * (100 - least) / 99);
    BigDecimal upper = lower.add(BigDecimal.valueOf(measure.second)).min(HUNDRED);
    TargetValue plain = TargetValue.quantity(Comparison.AT_LEAST, lower, unit);
    return switch (measure.form) {
      case LEAST -> plain;
      case MORE ->
          lower.compareTo(HUNDRED) < 0
              ? TargetValue.quantity(Comparison.MORE_THAN, lower, unit)
              : plain;
      case RANGE ->
          lower.compareTo(upper) < 0
              ? TargetValue.interval(Comparison.AT_LEAST, lower, upper, unit)
              : plain;
      case MAINTAIN -> TargetValue.maintain(plain);
    };
  }
}
