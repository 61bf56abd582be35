package vn.chuyendoiso.plan.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.target.Unit;

/** Makes one figure out of values that come one group of merged bodies at a time. */
final class Tabulation {

  private static final int DECIMALS = 6;
  private static final int DECIMALS_OF_SHARES = 10;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Unit PERCENT = Unit.of("%");

  private final Survey survey;
  private final Scope scope;
  private final Optional<WeightTable> table;
  private final boolean lists;
  private final MessageDigest digest = Digest.begin();

  private int values;
  private int unweightedCount;
  private final Map<LeftOut.Reason, Integer> reasons = new EnumMap<>(LeftOut.Reason.class);
  private final List<LeftOut> leftOut = new ArrayList<>();

  /** What the values come to in one of the ways in which they may count. */
  private static final class Sum {
    private int count;
    private int estimates;
    private BigDecimal part = BigDecimal.ZERO;
    private BigDecimal whole = BigDecimal.ZERO;
    private final List<Contribution> list = new ArrayList<>();
  }

  private final Sum numbers = new Sum(); // values that are one number
  private final Sum counts = new Sum(); // values that are so many of so many
  private final Sum weighted = new Sum(); // both, by the weights of the table
  private final List<Value> unweighted = new ArrayList<>();
  private final List<Value> plain = new ArrayList<>();
  private Optional<LocalDate> lastDay = Optional.empty();
  private final List<Value> last = new ArrayList<>();
  private boolean lastDiffers;

  Tabulation(Survey survey, Scope scope, Optional<WeightTable> table, boolean lists) {
    this.survey = survey;
    this.scope = scope;
    this.table = table;
    this.lists = lists;
  }

  /** Takes the values of bodies that became one body. */
  void take(List<Value> group) {
    for (Value value : group) {
      values++;
      digest.update(line(value).getBytes(StandardCharsets.UTF_8));
    }
    List<Value> single = new ArrayList<>(group.size());
    for (Value value : group) {
      if (value.isRepeated()) {
        leave(value, LeftOut.Reason.SEVERAL_VALUES);
      } else {
        single.add(value);
      }
    }
    Optional<Aggregation> aggregation = survey.aggregation();
    if (aggregation.isEmpty()) {
      single.forEach(v -> leave(v, LeftOut.Reason.FIGURE_NOT_MADE));
      return;
    }
    switch (aggregation.get()) {
      case SUM, WEIGHTED_AVERAGE -> single.forEach(this::add);
      case COUNT_OF_BODIES_THAT_REACHED_IT -> count(single);
      case LAST_VALUE -> single.forEach(this::last);
      case NOT_AGGREGABLE -> {
        if (scope.body().isPresent()) {
          single.forEach(this::last);
        } else {
          single.forEach(v -> leave(v, LeftOut.Reason.FIGURE_NOT_MADE));
        }
      }
    }
  }

  private static String line(Value value) {
    return value.source().document().digest()
        + value.source().place()
        + " "
        + value.unit()
        + " "
        + value.reached()
        + " "
        + value.reading()
        + "\n";
  }

  private void leave(Value value, LeftOut.Reason reason) {
    count(reason, 1);
    if (lists) {
      leftOut.add(new LeftOut(value.body(), reason, value.source()));
    }
  }

  private void count(LeftOut.Reason reason, int times) {
    if (times > 0) {
      reasons.merge(reason, times, Integer::sum);
    }
  }

  /** Leaves out what was added to a sum that is not the figure. */
  private void leave(Sum sum, LeftOut.Reason reason) {
    count(reason, sum.count);
    sum.list.forEach(c -> leftOut.add(new LeftOut(c.body(), reason, c.source())));
  }

  /** Leaves out values that have no weight; listed only if lists are asked for. */
  private void leaveUnweighted(int times, List<Value> listed) {
    count(LeftOut.Reason.NO_WEIGHT, times);
    listed.forEach(v -> leftOut.add(new LeftOut(v.body(), LeftOut.Reason.NO_WEIGHT, v.source())));
  }

  /** Tells why a value is no number to count with; empty if it is one. */
  private static Optional<LeftOut.Reason> flaw(Value value) {
    Reading.Form form = value.reading().map(Reading::form).orElse(Reading.Form.NO_NUMBER);
    return switch (form) {
      case NUMBER, COUNT -> Optional.empty();
      case RANK -> Optional.of(LeftOut.Reason.RANK);
      case INEXACT -> Optional.of(LeftOut.Reason.NOT_EXACT);
      case NO_NUMBER -> Optional.of(LeftOut.Reason.NO_NUMBER);
    };
  }

  private void add(Value value) {
    Optional<LeftOut.Reason> flaw = flaw(value);
    if (flaw.isPresent()) {
      leave(value, flaw.get());
      return;
    }
    Reading reading = value.reading().orElseThrow();
    boolean isCount = reading.form() == Reading.Form.COUNT;
    if (isCount ? !takesCounts() : !value.unit().equals(survey.unitKey().orElse(""))) {
      leave(value, LeftOut.Reason.UNIT_DIFFERS);
      return;
    }
    if (survey.aggregation().orElseThrow() == Aggregation.SUM) {
      add(isCount ? counts : numbers, value, reading.number(), reading.outOf(), Optional.empty());
      return;
    }
    if (isCount && reading.outOf().orElseThrow().signum() <= 0) {
      leave(value, LeftOut.Reason.WHOLE_IS_ZERO);
      return;
    }
    average(value, reading, isCount);
  }

  // "13/17" of a share is a share; of a number of firms it is not known which of the two is meant.
  private boolean takesCounts() {
    return survey.unitKey().isEmpty()
        || (survey.aggregation().orElseThrow() == Aggregation.WEIGHTED_AVERAGE && survey.isShare());
  }

  private void average(Value value, Reading reading, boolean isCount) {
    if (isCount) {
      add(counts, value, reading.number(), reading.outOf(), Optional.empty());
    } else {
      numbers.count++;
      if (lists) {
        plain.add(value);
      }
    }
    Optional<BigDecimal> weight = weight(value.body());
    if (weight.isEmpty()) {
      unweightedCount++;
      if (lists) {
        unweighted.add(value);
      }
      return;
    }
    BigDecimal share = isCount ? share(reading) : reading.number();
    weighted.count++;
    weighted.estimates += reading.estimate() ? 1 : 0;
    weighted.part = weighted.part.add(share.multiply(weight.get()));
    weighted.whole = weighted.whole.add(weight.get());
    if (lists) {
      weighted.list.add(
          new Contribution(
              value.body(),
              reading.number(),
              reading.outOf(),
              weight,
              reading.estimate(),
              value.source()));
    }
  }

  private static BigDecimal share(Reading count) {
    return count
        .number()
        .multiply(HUNDRED)
        .divide(count.outOf().orElseThrow(), DECIMALS_OF_SHARES, RoundingMode.HALF_UP);
  }

  private Optional<BigDecimal> weight(ReportingBody body) {
    Optional<OrganizationId> id = body.organization();
    return table.flatMap(t -> id.map(i -> t.weights().get(i)));
  }

  private void add(
      Sum sum,
      Value value,
      BigDecimal number,
      Optional<BigDecimal> outOf,
      Optional<BigDecimal> weight) {
    boolean estimate = value.reading().map(Reading::estimate).orElse(false);
    sum.count++;
    sum.estimates += estimate ? 1 : 0;
    sum.part = sum.part.add(number);
    sum.whole = sum.whole.add(outOf.orElse(BigDecimal.ZERO));
    if (lists) {
      sum.list.add(new Contribution(value.body(), number, outOf, weight, estimate, value.source()));
    }
  }

  /** Counts a body once, though several that it took over may have reported. */
  private void count(List<Value> group) {
    List<Value> stated = new ArrayList<>(group.size());
    for (Value value : group) {
      if (value.reached().isPresent()) {
        stated.add(value);
      } else {
        leave(value, LeftOut.Reason.STATE_NOT_STATED);
      }
    }
    if (stated.isEmpty()) {
      return;
    }
    boolean reached = stated.get(0).reached().orElseThrow();
    if (stated.stream().anyMatch(v -> v.reached().orElseThrow() != reached)) {
      stated.forEach(v -> leave(v, LeftOut.Reason.MERGED_BODIES_DISAGREE));
      return;
    }
    numbers.whole = numbers.whole.add(BigDecimal.ONE);
    numbers.part = numbers.part.add(reached ? BigDecimal.ONE : BigDecimal.ZERO);
    for (Value value : stated) {
      boolean estimate = value.reading().map(Reading::estimate).orElse(false);
      numbers.count++;
      numbers.estimates += estimate ? 1 : 0;
      if (lists) {
        numbers.list.add(
            new Contribution(
                value.body(),
                reached ? BigDecimal.ONE : BigDecimal.ZERO,
                Optional.empty(),
                Optional.empty(),
                estimate,
                value.source()));
      }
    }
  }

  private void last(Value value) {
    Reading.Form form = value.reading().map(Reading::form).orElse(Reading.Form.NO_NUMBER);
    Optional<LeftOut.Reason> flaw = form == Reading.Form.RANK ? Optional.empty() : flaw(value);
    if (flaw.isPresent()) {
      leave(value, flaw.get());
    } else if (!value.unit().equals(survey.unitKey().orElse("")) && form == Reading.Form.NUMBER) {
      leave(value, LeftOut.Reason.UNIT_DIFFERS);
    } else if (value.day().isEmpty() && scope.body().isEmpty()) {
      leave(value, LeftOut.Reason.NO_DAY);
    } else {
      lastDated(value);
    }
  }

  private void lastDated(Value value) {
    int order =
        last.isEmpty()
            ? 1
            : value.day().orElse(LocalDate.MIN).compareTo(lastDay.orElse(LocalDate.MIN));
    boolean isNotAggregable =
        survey.aggregation().orElseThrow() == Aggregation.NOT_AGGREGABLE && !last.isEmpty();
    if (isNotAggregable) {
      lastDiffers = true;
    } else if (order > 0) {
      last.forEach(v -> leave(v, LeftOut.Reason.EARLIER));
      last.clear();
      lastDay = value.day();
      lastDiffers = false;
    } else if (order < 0) {
      leave(value, LeftOut.Reason.EARLIER);
      return;
    } else {
      lastDiffers |= !value.isSameAs(last.get(0));
    }
    last.add(value);
  }

  Figure figure() {
    Optional<Aggregation> aggregation = survey.aggregation();
    if (aggregation.isEmpty()) {
      return notMade(
          survey.disagrees()
              ? Figure.NotMade.AGGREGATIONS_DISAGREE
              : Figure.NotMade.AGGREGATION_NOT_STATED);
    }
    return switch (aggregation.get()) {
      case SUM -> sum();
      case WEIGHTED_AVERAGE -> average();
      case COUNT_OF_BODIES_THAT_REACHED_IT ->
          numbers.count == 0
              ? notMade(Figure.NotMade.NO_VALUES)
              : made(numbers, numbers.part, Optional.of(numbers.whole));
      case LAST_VALUE -> last(Figure.NotMade.SEVERAL_LAST_VALUES);
      case NOT_AGGREGABLE ->
          scope.body().isPresent()
              ? last(Figure.NotMade.NOT_AGGREGABLE)
              : notMade(Figure.NotMade.NOT_AGGREGABLE);
    };
  }

  // Where no unit is stated, some may count and others say so many of so many; those are no sum.
  private Figure sum() {
    Sum sum = counts.count > numbers.count ? counts : numbers;
    Sum other = sum == counts ? numbers : counts;
    leave(other, LeftOut.Reason.UNIT_DIFFERS);
    if (sum.count == 0) {
      return notMade(Figure.NotMade.NO_VALUES);
    }
    return made(sum, sum.part, sum == counts ? Optional.of(sum.whole) : Optional.empty());
  }

  private Figure average() {
    boolean onlyCounts = numbers.count == 0;
    if (counts.count + numbers.count == 0) {
      return notMade(Figure.NotMade.NO_VALUES);
    }
    if (onlyCounts || (weighted.count == 0 && counts.count > 0)) {
      leaveUnweighted(numbers.count, plain);
      return quotient(counts, HUNDRED, Optional.empty());
    }
    if (weighted.count == 0 && numbers.count == 1 && scope.body().isPresent()) {
      return alone();
    }
    leaveUnweighted(unweightedCount, unweighted);
    if (weighted.count == 0) {
      return notMade(Figure.NotMade.NO_WEIGHTS);
    }
    if (weighted.whole.signum() == 0) {
      leave(weighted, LeftOut.Reason.FIGURE_NOT_MADE);
      return notMade(Figure.NotMade.WEIGHTS_ARE_ZERO);
    }
    return quotient(weighted, BigDecimal.ONE, table.map(WeightTable::name));
  }

  // The share of one body needs no weight.
  private Figure alone() {
    Value only = plain.get(0);
    Sum sum = new Sum();
    add(sum, only, only.reading().orElseThrow().number(), Optional.empty(), Optional.empty());
    return made(sum, sum.part, Optional.empty());
  }

  private Figure quotient(Sum sum, BigDecimal times, Optional<String> weights) {
    BigDecimal rounded = sum.part.multiply(times).divide(sum.whole, DECIMALS, RoundingMode.HALF_UP);
    FigureValue value =
        new FigureValue(plain(rounded), Optional.of(sum.part), Optional.of(sum.whole));
    return made(sum, value, weights);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Figure last(Figure.NotMade ifSeveral) {
    if (last.isEmpty()) {
      return notMade(Figure.NotMade.NO_VALUES);
    }
    if (lastDiffers) {
      last.forEach(v -> leave(v, LeftOut.Reason.FIGURE_NOT_MADE));
      return notMade(ifSeveral);
    }
    Sum sum = new Sum();
    for (Value value : last) {
      Reading reading = value.reading().orElseThrow();
      add(sum, value, reading.number(), reading.outOf(), Optional.empty());
    }
    Reading reading = last.get(0).reading().orElseThrow();
    return made(sum, reading.number(), reading.outOf());
  }

  private Figure made(Sum sum, BigDecimal number, Optional<BigDecimal> whole) {
    FigureValue value = new FigureValue(number, whole.map(w -> number), whole);
    return made(sum, value, Optional.empty());
  }

  private Figure made(Sum sum, FigureValue value, Optional<String> weights) {
    return figure(Optional.of(value), Optional.empty(), weights, sum);
  }

  private Figure notMade(Figure.NotMade reason) {
    return figure(Optional.empty(), Optional.of(reason), Optional.empty(), new Sum());
  }

  private Figure figure(
      Optional<FigureValue> value,
      Optional<Figure.NotMade> notMade,
      Optional<String> weights,
      Sum sum) {
    return new Figure(
        survey.key(),
        survey.name(),
        scope,
        survey.aggregation(),
        unit(sum),
        value,
        notMade,
        weights,
        sum.count,
        sum.estimates,
        sum.list,
        values - sum.count,
        reasons,
        leftOut.stream()
            .sorted(Comparator.comparing(LeftOut::source).thenComparing(LeftOut::reason))
            .toList(),
        HexFormat.of().formatHex(digest.digest()));
  }

  // Counts of bodies have no unit, and so many of so many come to percent whatever is printed.
  private Optional<Unit> unit(Sum sum) {
    return switch (survey.aggregation().orElse(Aggregation.NOT_AGGREGABLE)) {
      case COUNT_OF_BODIES_THAT_REACHED_IT -> Optional.empty();
      case WEIGHTED_AVERAGE ->
          survey.unit().or(() -> sum == counts ? Optional.of(PERCENT) : Optional.empty());
      default -> survey.unit();
    };
  }
}
