package vn.chuyendoiso.plan.cli.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.chuyendoiso.plan.matrix.DuePeriod;

/**
 * How many tasks fall due in each period, as a drawing. The days before the day of the judgement
 * are shaded; the numbers stand above the columns.
 */
final class TimelineChart {

  static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

  private static final int WIDTH = 900;
  private static final int LEFT = 8;
  private static final int PLOT = WIDTH - 2 * LEFT;
  private static final int TOP = 46;
  private static final int BASE = 210;
  private static final int HEIGHT = 256;

  /** How many periods fit beside one another; beyond that the day is marked at the edge. */
  private static final int MOST_PERIODS = 44;

  private static final int MOST_LEGIBLE = 60;

  private static final double WIDEST_COLUMN = 34;

  private final SortedMap<DuePeriod, DueCount> counts;
  private final LocalDate day;
  private final boolean isReported;
  private final List<DuePeriod> periods = new ArrayList<>();

  TimelineChart(Map<DuePeriod, DueCount> counts, LocalDate day, boolean isReported) {
    this.counts = new TreeMap<>(counts);
    this.day = day;
    this.isReported = isReported;
    DuePeriod first = this.counts.firstKey();
    DuePeriod last = this.counts.lastKey();
    DuePeriod today = DuePeriod.of(first.length(), day);
    DuePeriod from = today.compareTo(first) < 0 ? today : first;
    DuePeriod to = today.compareTo(last) > 0 ? today : last;
    if (count(from, to) > MOST_PERIODS) {
      from = first;
      to = last;
    }
    for (DuePeriod p = from; p.compareTo(to) <= 0; p = next(p)) {
      periods.add(p);
    }
  }

  /** Tells whether the periods can be told apart in a drawing; one slip of a year spoils it. */
  static boolean isLegible(DuePeriod first, DuePeriod last) {
    return count(first, last) <= MOST_LEGIBLE;
  }

  private static DuePeriod next(DuePeriod period) {
    return DuePeriod.of(period.length(), period.lastDay().plusDays(1));
  }

  private static long count(DuePeriod from, DuePeriod to) {
    long months = ChronoUnit.MONTHS.between(from.firstDay(), to.firstDay());
    return switch (from.length()) {
      case YEAR -> months / 12 + 1;
      case QUARTER -> months / 3 + 1;
      case MONTH -> months + 1;
    };
  }

  void write(Html html) {
    int tasks = counts.values().stream().mapToInt(DueCount::all).sum();
    int before =
        counts.entrySet().stream()
            .filter(e -> e.getKey().lastDay().isBefore(day))
            .mapToInt(e -> e.getValue().all())
            .sum();
    Words description =
        PageText.say("chart.description", Map.of("tasks", tasks, "before", before, "day", day));
    html.open("figure", "class", "chart");
    Cells.openScroll(html, "timeline");
    html.open(
        "svg",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "role",
        "img",
        "aria-labelledby",
        "h-timeline",
        "aria-describedby",
        "d-timeline");
    both(html, "title", PageText.say("section.timeline"));
    both(html, "desc", description);
    past(html);
    today(html);
    columns(html);
    html.open(
            "line",
            "class",
            "axis",
            "x1",
            n(LEFT),
            "x2",
            n(LEFT + PLOT),
            "y1",
            n(BASE),
            "y2",
            n(BASE))
        .close();
    html.close().close();
    html.open("figcaption", "id", "d-timeline").words(description);
    if (isReported) {
      html.text(" ").words(standing());
    }
    html.close();
    if (isReported) {
      legend(html);
    }
    html.close();
  }

  private Words standing() {
    int done = counts.values().stream().mapToInt(DueCount::done).sum();
    int overdue = counts.values().stream().mapToInt(DueCount::overdue).sum();
    return PageText.say("chart.standing", Map.of("done", done, "overdue", overdue));
  }

  private static void legend(Html html) {
    html.open("ul", "class", "legend");
    for (String part : List.of("done", "overdue", "open")) {
      html.open("li");
      html.open(
          "svg", "viewBox", "0 0 14 14", "width", "14", "height", "14", "aria-hidden", "true");
      html.open("rect", "class", "column p-" + part, "width", "14", "height", "14").close();
      html.close();
      html.text(" ").words(PageText.say("chart." + part)).close();
    }
    html.close();
  }

  private static void both(Html html, String name, Words words) {
    html.element(name, words.vietnamese(), "lang", "vi", "class", "v");
    html.element(name, words.english().orElseThrow(), "lang", "en", "class", "e");
  }

  private double slot() {
    return (double) PLOT / periods.size();
  }

  /** {@return where the day of the judgement lies, at most at an edge} */
  private double todayAt() {
    LocalDate first = periods.get(0).firstDay();
    LocalDate end = periods.get(periods.size() - 1).lastDay().plusDays(1);
    if (day.isBefore(first)) {
      return LEFT;
    }
    if (!day.isBefore(end)) {
      return LEFT + PLOT;
    }
    int index = periods.indexOf(DuePeriod.of(periods.get(0).length(), day));
    DuePeriod period = periods.get(index);
    double part =
        (double) ChronoUnit.DAYS.between(period.firstDay(), day)
            / (ChronoUnit.DAYS.between(period.firstDay(), period.lastDay()) + 1);
    return LEFT + (index + part) * slot();
  }

  private void past(Html html) {
    html.open(
            "rect",
            "class",
            "past",
            "x",
            n(LEFT),
            "y",
            n(TOP - 16),
            "width",
            n(todayAt() - LEFT),
            "height",
            n(BASE - TOP + 16))
        .close();
  }

  private void columns(Html html) {
    int most = counts.values().stream().mapToInt(DueCount::all).max().orElse(1);
    double width = Math.min(WIDEST_COLUMN, slot() * 0.72);
    int year = Integer.MIN_VALUE;
    for (int i = 0; i < periods.size(); i++) {
      DuePeriod period = periods.get(i);
      double middle = LEFT + (i + 0.5) * slot();
      DueCount count = counts.getOrDefault(period, new DueCount(0, 0, 0));
      if (count.all() > 0) {
        double height = Math.max(2, (double) (BASE - TOP) * count.all() / most);
        double part = height / count.all();
        double x = middle - width / 2;
        // From the base up: what is done, what is overdue, and the rest.
        column(html, isReported ? " p-open" : "", x, BASE - height, width, part * count.open());
        double overdue = part * count.overdue();
        column(html, " p-overdue", x, BASE - part * count.done() - overdue, width, overdue);
        column(html, " p-done", x, BASE - part * count.done(), width, part * count.done());
        html.element(
            "text",
            Integer.toString(count.all()),
            "class",
            "n",
            "x",
            n(middle),
            "y",
            n(BASE - height - 5));
      }
      if (period.firstDay().getYear() != year) {
        year = period.firstDay().getYear();
        year(html, i, year, period.length());
      }
      tick(html, period, middle);
    }
  }

  private static void column(
      Html html, String part, double x, double y, double width, double height) {
    if (height > 0) {
      html.open(
              "rect",
              "class",
              "column" + part,
              "x",
              n(x),
              "y",
              n(y),
              "width",
              n(width),
              "height",
              n(height))
          .close();
    }
  }

  private void year(Html html, int index, int year, DuePeriod.Length length) {
    if (length == DuePeriod.Length.YEAR) {
      return;
    }
    double x = LEFT + index * slot();
    html.open("line", "class", "axis", "x1", n(x), "x2", n(x), "y1", n(BASE), "y2", n(HEIGHT - 6))
        .close();
    html.element(
        "text", Integer.toString(year), "class", "year", "x", n(x + 5), "y", n(HEIGHT - 8));
  }

  private static void tick(Html html, DuePeriod period, double middle) {
    int month = period.firstDay().getMonthValue();
    String label =
        switch (period.length()) {
          case YEAR -> Integer.toString(period.firstDay().getYear());
          case QUARTER -> QUARTERS.get((month - 1) / 3);
          case MONTH -> Integer.toString(month);
        };
    html.element("text", label, "class", "tick", "x", n(middle), "y", n(BASE + 17));
  }

  private void today(Html html) {
    double x = todayAt();
    html.open("line", "class", "today", "x1", n(x), "x2", n(x), "y1", n(TOP - 16), "y2", n(BASE))
        .close();
    String side = x > WIDTH / 2.0 ? "end" : "start";
    Words label = PageText.say("chart.day", Map.of("day", day));
    String at = n(Math.max(LEFT, Math.min(LEFT + PLOT, x)));
    html.element(
        "text",
        label.vietnamese(),
        "class",
        "v now " + side,
        "lang",
        "vi",
        "x",
        at,
        "y",
        n(TOP - 24));
    html.element(
        "text",
        label.english().orElseThrow(),
        "class",
        "e now " + side,
        "lang",
        "en",
        "x",
        at,
        "y",
        n(TOP - 24));
  }

  /** {@return a coordinate with one decimal, the same on every machine} */
  private static String n(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
