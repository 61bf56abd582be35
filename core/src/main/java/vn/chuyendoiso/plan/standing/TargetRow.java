package vn.chuyendoiso.plan.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * A row of the table of targets at its place.
 *
 * @param target the row as it stands
 * @param indicator what it measures; empty in a label, and where the key leads nowhere
 * @param pointer where it stands in the document
 * @param due by when
 * @param depth how many rows are above it
 */
record TargetRow(
    Target target, Optional<Indicator> indicator, JsonPointer pointer, DueDay due, int depth) {

  /** All rows of a plan, each before those below it. */
  static List<TargetRow> walk(PlanDocument plan) {
    Map<IndicatorId, Indicator> indicators = new HashMap<>();
    plan.getIndicators().forEach(i -> indicators.putIfAbsent(i.getId(), i));
    List<TargetRow> rows = new ArrayList<>();
    new Walk(plan, indicators, rows)
        .add(plan.getTargets(), JsonPointer.ROOT.append("targets"), Optional.empty(), 0);
    return List.copyOf(rows);
  }

  private record Walk(
      PlanDocument plan, Map<IndicatorId, Indicator> indicators, List<TargetRow> rows) {

    void add(List<Target> targets, JsonPointer list, Optional<Printed<Deadline>> above, int depth) {
      for (int i = 0; i < targets.size(); i++) {
        Target target = targets.get(i);
        boolean isOwn = target.getDeadline().isPresent();
        Optional<Printed<Deadline>> cell = isOwn ? target.getDeadline() : above;
        JsonPointer pointer = list.append(i);
        rows.add(
            new TargetRow(
                target,
                target.getIndicator().map(indicators::get),
                pointer,
                DueDay.of(cell, isOwn, plan),
                depth));
        add(target.getChildren(), pointer.append("children"), cell, depth + 1);
      }
    }
  }
}
