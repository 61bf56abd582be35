package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.target.Yardstick;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/** A row of the table of targets at its place. What it measures is looked up when a rule asks. */
final class TargetEntry {

  private final Target target;
  private final Optional<TargetEntry> parent;
  private final JsonPointer pointer;
  private final IndicatorIndex indicators;
  // Several threads may look it up, and find the same.
  private Optional<Indicator> indicator;

  private TargetEntry(
      Target target, Optional<TargetEntry> parent, JsonPointer pointer, IndicatorIndex indicators) {
    this.target = target;
    this.parent = parent;
    this.pointer = pointer;
    this.indicators = indicators;
  }

  /** A row at the top of the tree and all rows below it, each before its children. */
  static List<TargetEntry> subtree(Target top, JsonPointer pointer, IndicatorIndex indicators) {
    if (top.getChildren().isEmpty()) {
      return List.of(new TargetEntry(top, Optional.empty(), pointer, indicators));
    }
    List<TargetEntry> entries = new ArrayList<>();
    collect(top, Optional.empty(), pointer, indicators, entries);
    return entries;
  }

  private static void collect(
      Target target,
      Optional<TargetEntry> parent,
      JsonPointer pointer,
      IndicatorIndex indicators,
      List<TargetEntry> entries) {
    TargetEntry entry = new TargetEntry(target, parent, pointer, indicators);
    entries.add(entry);
    List<Target> children = target.getChildren();
    if (!children.isEmpty()) {
      JsonPointer list = pointer.append("children");
      for (int i = 0; i < children.size(); i++) {
        collect(children.get(i), Optional.of(entry), list.append(i), indicators, entries);
      }
    }
  }

  /** The row as it stands. */
  Target target() {
    return target;
  }

  /** The row above; empty at the top. */
  Optional<TargetEntry> parent() {
    return parent;
  }

  /** Where it stands in the document. */
  JsonPointer pointer() {
    return pointer;
  }

  /** What it measures; empty in a label, and where the reference leads nowhere. */
  Optional<Indicator> indicator() {
    Optional<Indicator> found = indicator;
    if (found == null) {
      found = target.getIndicator().flatMap(indicators::find);
      indicator = found;
    }
    return found;
  }

  boolean isLabel() {
    return target.isLabel();
  }

  /** The value, if it was understood. */
  Optional<TargetValue> value() {
    return target.getValue().flatMap(Printed::getMeaning);
  }

  /** The deadline, own or of the nearest row above that states one. */
  Optional<Printed<Deadline>> deadline() {
    TargetEntry row = this;
    while (row.target.getDeadline().isEmpty() && row.parent.isPresent()) {
      row = row.parent.get();
    }
    return row.target.getDeadline();
  }

  /** The own deadline; the row itself if the deadline is inherited. */
  JsonPointer deadlineCell() {
    return target.getDeadline().isPresent() ? pointer.append("deadline") : pointer;
  }

  /** What a measured value is held against. */
  Yardstick yardstick() {
    return Yardstick.of(target, indicator());
  }

  /** The code as printed, or else the key. */
  String name() {
    return target.codeOrId();
  }

  /** What the row is about: its own heading, the indicator, or at last its key. */
  String title() {
    return Shortened.of(
        target
            .getTitle()
            .or(() -> indicator().map(Indicator::getName))
            .orElseGet(() -> target.getId().value()));
  }

  /** A violation that names the row. */
  Violation violation(JsonPointer place) {
    return Violation.at(place).with("target", name()).with("title", title());
  }
}
