package vn.chuyendoiso.plan.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * What a plan sets: how many targets and tasks, and which indicator each target has, so that a
 * report that names the target alone can be understood.
 *
 * @param firstDay the first day for which it plans; empty if not understood
 * @param lastDay the last day
 * @param targets how many targets, labels aside
 * @param tasks how many tasks, labels aside
 * @param indicators what it measures
 * @param asked whom it asks for reports
 * @param rows the targets that measure something: the key of the row, and the place of the
 *     indicator in that list; a key that two targets have stands with the place -1
 */
record Planned(
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay,
    int targets,
    int tasks,
    List<AskedReporter> asked,
    List<Measured> indicators,
    Map<String, Integer> rows) {

  private static final int SEVERAL = -1;

  static Planned of(PlanDocument plan) {
    Map<IndicatorId, Indicator> byId = new LinkedHashMap<>();
    plan.getIndicators().forEach(i -> byId.putIfAbsent(i.getId(), i));
    Map<Indicator, Integer> places = new LinkedHashMap<>();
    Map<String, Integer> rows = new LinkedHashMap<>();
    int targets = targets(plan.getTargets(), byId, places, rows);
    Optional<Period> period = plan.getPeriod().flatMap(Printed::getMeaning);
    return new Planned(
        period.map(Period::getFirstDay),
        period.map(Period::getLastDay),
        targets,
        tasks(plan.getTasks()),
        plan.getReporting().stream()
            .flatMap(r -> r.getReporters().stream())
            .map(AskedReporter::of)
            .toList(),
        places.keySet().stream().map(Measured::of).toList(),
        rows);
  }

  private static int targets(
      List<Target> list,
      Map<IndicatorId, Indicator> byId,
      Map<Indicator, Integer> places,
      Map<String, Integer> rows) {
    int count = 0;
    for (Target target : list) {
      count += target.isLabel() ? 0 : 1;
      Indicator indicator = target.getIndicator().map(byId::get).orElse(null);
      if (indicator != null) {
        int place = places.computeIfAbsent(indicator, i -> places.size());
        rows.merge(RowKey.of(target.getId().value()), place, (a, b) -> a.equals(b) ? a : SEVERAL);
      }
      count += targets(target.getChildren(), byId, places, rows);
    }
    return count;
  }

  private static int tasks(List<Task> list) {
    int count = 0;
    for (Task task : list) {
      count += (task.isLabel() ? 0 : 1) + tasks(task.getChildren());
    }
    return count;
  }

  /** What a target of the plan measures; empty if it has no such target, or two of one key. */
  Optional<Measured> indicator(String row) {
    return Optional.ofNullable(rows.get(row)).filter(p -> p != SEVERAL).map(indicators::get);
  }

  boolean meets(Period period) {
    return firstDay.isPresent()
        && lastDay.isPresent()
        && !firstDay.get().isAfter(period.getLastDay())
        && !lastDay.get().isBefore(period.getFirstDay());
  }

  static Planned read(PackedIn in) {
    Optional<LocalDate> firstDay = in.dayIfAny();
    Optional<LocalDate> lastDay = in.dayIfAny();
    int targets = in.count();
    int tasks = in.count();
    List<AskedReporter> asked = new ArrayList<>();
    for (int i = in.size(); i > 0; i--) {
      asked.add(AskedReporter.read(in));
    }
    int size = in.size();
    List<Measured> indicators = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      indicators.add(Measured.read(in));
    }
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (int i = in.size(); i > 0; i--) {
      String key = RowKey.readIfAny(in).orElseThrow(() -> new PackedIn.Spoiled("a row has no key"));
      int place = in.count() - 1;
      if (place >= size) {
        throw new PackedIn.Spoiled("a target has no indicator");
      }
      rows.put(key, place);
    }
    return new Planned(
        firstDay, lastDay, targets, tasks, List.copyOf(asked), List.copyOf(indicators), rows);
  }

  void write(PackedOut out) {
    out.dayIfAny(firstDay);
    out.dayIfAny(lastDay);
    out.number(targets);
    out.number(tasks);
    out.number(asked.size());
    asked.forEach(a -> a.write(out));
    out.number(indicators.size());
    indicators.forEach(i -> i.write(out));
    out.number(rows.size());
    rows.forEach(
        (key, place) -> {
          RowKey.writeIfAny(Optional.of(key), out);
          out.number(place + 1);
        });
  }
}
