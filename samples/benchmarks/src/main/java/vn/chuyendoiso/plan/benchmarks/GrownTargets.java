package vn.chuyendoiso.plan.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * The targets of a grown document, made of those of the sample plans.
 *
 * <p>Two after one another measure the same indicator, every tenth is a heading with four rows
 * below it, and by row number some lack what a target should have, or contradict themselves, in
 * about the share that real plans show.
 */
final class GrownTargets {

  private static final List<Stock> STOCK = stock();

  private record Stock(Target target, Indicator indicator) {}

  private GrownTargets() {}

  static TargetId id(int number) {
    return new TargetId("ct-" + (number + 1));
  }

  static IndicatorId indicatorId(int number) {
    return new IndicatorId("cs-" + (number / 2 + 1));
  }

  /** One indicator for two targets. */
  static List<Indicator> indicators(int targets) {
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < targets; i += 2) {
      indicators.add(stock(i).indicator().withId(indicatorId(i)));
    }
    return indicators;
  }

  /** The rows at the top, with those below them. */
  static List<Target> rows(int count) {
    List<Target> rows = new ArrayList<>();
    int i = 0;
    while (i < count) {
      if (i % 10 != 0) {
        rows.add(row(i++));
        continue;
      }
      Target.Builder heading =
          Target.builder().id(id(i)).title("Nhóm chỉ tiêu " + (i / 10 + 1)).code("N" + i);
      i++;
      for (int child = 0; child < 4 && i < count; child++) {
        heading.addChildren(row(i++));
      }
      rows.add(heading.build());
    }
    return rows;
  }

  private static Stock stock(int number) {
    return STOCK.get(number / 2 % STOCK.size());
  }

  private static Target row(int i) {
    Stock stock = stock(i);
    Target row =
        stock
            .target()
            .withId(id(i))
            .withIndicator(indicatorId(i))
            .withCode(Integer.toString(i + 1))
            .withChildren()
            .withTitle(SamplePlans.title(stock.indicator().getName(), i / 2 / STOCK.size()));
    if (i % 4 == 1) {
      row = row.withDeadline(Printed.of("2026", Deadline.year(2026)));
    }
    if (i % 50 == 7) {
      row = row.withValue(Printed.meaningOnly(interval(80, 70)));
    } else if (i % 50 == 19) {
      row = row.withValue(Printed.meaningOnly(percent("150")));
    } else if (i % 50 == 33) {
      row = row.withValue(Printed.of("≥ 95%", percent("90")));
    }
    if (i % 7 == 1) {
      row = row.withMethod("Báo cáo giấy hằng quý của các cơ quan");
    } else if (i % 7 == 2) {
      row = row.withMethod("Thống kê trên Cổng dịch vụ công quốc gia");
    }
    return i % 5 == 2 ? withBaseline(row, i) : row;
  }

  // At, above, or far below what is to be reached.
  private static Target withBaseline(Target row, int i) {
    TargetValue value = row.getValue().flatMap(Printed::getMeaning).orElse(null);
    if (!(value instanceof TargetValue.Quantity quantity)) {
      return row;
    }
    BigDecimal number =
        switch (i % 3) {
          case 0 -> quantity.getNumber();
          case 1 -> quantity.getNumber().add(BigDecimal.ONE);
          default -> quantity.getNumber().movePointLeft(1);
        };
    Measurement.Builder baseline =
        Measurement.builder()
            .value(
                Printed.meaningOnly(
                    TargetValue.quantity(Comparison.UNSPECIFIED, number, quantity.getUnit())));
    if (i % 2 == 0) {
      baseline.source("Báo cáo năm 2024");
    }
    return row.withBaseline(baseline.build());
  }

  static TargetValue measured(int number, String unit) {
    return TargetValue.quantity(
        Comparison.UNSPECIFIED, BigDecimal.valueOf(number), Optional.of(unit));
  }

  private static TargetValue percent(String number) {
    return TargetValue.quantity(Comparison.AT_LEAST, new BigDecimal(number), Optional.of("%"));
  }

  private static TargetValue interval(int lower, int upper) {
    return TargetValue.interval(
        Comparison.UNSPECIFIED,
        BigDecimal.valueOf(lower),
        BigDecimal.valueOf(upper),
        Optional.of("%"));
  }

  private static List<Stock> stock() {
    List<Stock> stock = new ArrayList<>();
    for (String name : SamplePlans.PLANS) {
      PlanDocument plan = SamplePlans.real(name);
      Map<IndicatorId, Indicator> indicators =
          plan.getIndicators().stream()
              .collect(Collectors.toMap(Indicator::getId, Function.identity()));
      List<Target> leaves = new ArrayList<>();
      SamplePlans.addLeaves(plan.getTargets(), leaves);
      leaves.stream()
          .filter(t -> t.getIndicator().isPresent())
          .limit(SamplePlans.TARGETS)
          .forEach(t -> stock.add(new Stock(t, indicators.get(t.getIndicator().get()))));
    }
    return List.copyOf(stock);
  }
}
