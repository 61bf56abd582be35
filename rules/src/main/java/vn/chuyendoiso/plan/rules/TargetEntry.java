package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.target.Yardstick;
import vn.chuyendoiso.plan.text.Printed;

/**
 * A row of the table of targets at its place.
 *
 * @param target the row as it stands
 * @param indicator what it measures; empty in a label, and where the reference leads nowhere
 * @param pointer where it stands in the document
 */
record TargetEntry(Target target, Optional<Indicator> indicator, JsonPointer pointer) {

  static List<TargetEntry> of(
      List<Target> targets, JsonPointer pointer, Map<IndicatorId, Indicator> indicators) {
    List<TargetEntry> entries = new ArrayList<>();
    collect(targets, pointer, indicators, entries);
    return entries;
  }

  private static void collect(
      List<Target> targets,
      JsonPointer pointer,
      Map<IndicatorId, Indicator> indicators,
      List<TargetEntry> entries) {
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      JsonPointer place = pointer.append(i);
      entries.add(new TargetEntry(target, target.getIndicator().map(indicators::get), place));
      collect(target.getChildren(), place.append("children"), indicators, entries);
    }
  }

  boolean isLabel() {
    return target.isLabel();
  }

  /** The value, if it was understood. */
  Optional<TargetValue> value() {
    return target.getValue().flatMap(Printed::getMeaning);
  }

  /** What a measured value is held against. */
  Yardstick yardstick() {
    return Yardstick.of(target, indicator);
  }

  /** The code as printed, or else the key. */
  String name() {
    return target.getCode().orElseGet(() -> target.getId().value());
  }

  /** What the row is about: its own heading, the indicator, or at last its key. */
  String title() {
    return Shortened.of(
        target
            .getTitle()
            .or(() -> indicator.map(Indicator::getName))
            .orElseGet(() -> target.getId().value()));
  }

  /** A violation that names the row. */
  Violation violation(JsonPointer place) {
    return Violation.at(place).with("target", name()).with("title", title());
  }
}
