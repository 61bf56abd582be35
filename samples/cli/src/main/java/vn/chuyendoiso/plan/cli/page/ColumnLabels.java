package vn.chuyendoiso.plan.cli.page;

import java.util.List;
import java.util.Locale;

/**
 * The names of columns for narrow screens, where a row is shown as a card and each cell names
 * itself. They stand in the style once, not in every row.
 */
final class ColumnLabels {

  /** The classes of cells, which are the keys of the headings of their columns too. */
  private static final List<String> COLUMNS =
      List.of(
          "unit",
          "value",
          "deadline",
          "body",
          "baseline",
          "latest",
          "share",
          "lead",
          "coordinate",
          "others",
          "state",
          "standing",
          "stated",
          "counted",
          "verdict",
          "count",
          "done",
          "overdue",
          "tasks",
          "period");

  private ColumnLabels() {}

  static String style() {
    StringBuilder style = new StringBuilder("@media screen and (max-width:40em){\n");
    for (String column : COLUMNS) {
      Words words = PageText.say("column." + column);
      add(style, "", column, words.in(Words.VIETNAMESE));
      add(style, ".js[lang=en] ", column, words.in(Locale.ENGLISH));
      add(style, ":root:not(.js):has(#lang-en:checked) ", column, words.in(Locale.ENGLISH));
    }
    return style.append("}\n").toString();
  }

  private static void add(StringBuilder style, String before, String column, String label) {
    style
        .append(before)
        .append(".cards td.c-")
        .append(column)
        .append("::before{content:\"")
        .append(label.replace("\\", "\\\\").replace("\"", "\\\""))
        .append("\"}\n");
  }
}
