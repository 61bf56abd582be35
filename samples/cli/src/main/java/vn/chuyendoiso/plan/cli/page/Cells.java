package vn.chuyendoiso.plan.cli.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.progress.MeasuredValue;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.TargetValue;

/** Cells that several tables have. */
final class Cells {

  private Cells() {}

  /** Begins a part that can be scrolled sideways, with the keyboard too. */
  static void openScroll(Html html, String section) {
    html.open(
        "div",
        "class",
        "scroll",
        "tabindex",
        "0",
        "role",
        "group",
        "aria-labelledby",
        "h-" + section);
  }

  /** Begins a table that can be scrolled sideways, with the headings of its columns. */
  static void openTable(
      Html html, String section, String kind, Words caption, List<String> columns) {
    openScroll(html, section);
    html.open("table", "class", kind);
    html.element("caption", caption);
    html.open("thead").open("tr");
    for (String column : columns) {
      html.element("th", PageText.say("column." + column), "scope", "col", "class", "c-" + column);
    }
    html.close().close();
    html.open("tbody");
  }

  static void closeTable(Html html) {
    html.close().close().close();
  }

  /** {@return the cell of a role as printed, or the names of those in it} */
  static String names(Assignment assignment) {
    return assignment
        .getText()
        .orElseGet(
            () ->
                assignment.getActors().stream()
                    .map(Actor::getName)
                    .collect(Collectors.joining("; ")));
  }

  /** Writes what was measured, of which day, and who says so. */
  static void measurement(Html html, MeasuredValue value) {
    Measurement measurement = value.measurement();
    Words.printed(measurement.getValue(), TargetValue::print)
        .ifPresent(v -> html.open("span", "class", "figure").words(v).close());
    if (value.isEstimate()) {
      html.text(" ").element("span", PageText.say("estimate"), "class", "small");
    }
    value
        .day()
        .ifPresent(
            d ->
                html.open("span", "class", "small")
                    .words(PageText.say("as-of", Map.of("day", d)))
                    .close());
    measurement.getSource().ifPresent(s -> html.element("span", s, "class", "small", "lang", "vi"));
  }
}
