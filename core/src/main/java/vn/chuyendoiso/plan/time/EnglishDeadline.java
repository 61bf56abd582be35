package vn.chuyendoiso.plan.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Deadlines in English, for readers; nothing reads them back. */
final class EnglishDeadline {

  private EnglishDeadline() {}

  static String print(Deadline deadline) {
    if (deadline instanceof Deadline.Day day) {
      return before(day.getBound()) + at(day.getTime()) + print(day.getDate());
    } else if (deadline instanceof Deadline.DayOfYear day) {
      return print(day);
    } else if (deadline instanceof Deadline.DayOfMonth day) {
      return before(day.getBound()) + "day " + day.getDayOfMonth() + " of every month";
    } else if (deadline instanceof Deadline.InMonth in) {
      return print(in.getMonth().getMonth()) + " " + in.getMonth().getYear();
    } else if (deadline instanceof Deadline.InQuarter in) {
      return "Q" + in.getQuarter() + " " + in.getYear();
    } else if (deadline instanceof Deadline.InHalf in) {
      return (in.getHalf() == 1 ? "first" : "second") + " half of " + in.getYear();
    } else if (deadline instanceof Deadline.InYear in) {
      return String.valueOf(in.getYear());
    } else if (deadline instanceof Deadline.InYears in) {
      return in.getFirstYear() + "-" + in.getLastYear();
    } else if (deadline instanceof Deadline.Stage stage) {
      return print(stage);
    } else if (deadline instanceof Deadline.Recurring recurring) {
      return print(recurring);
    } else if (deadline instanceof Deadline.OpenEnded open) {
      return open.getYear() + " and the following years";
    } else if (deadline instanceof Deadline.Duration duration) {
      return print(duration);
    }
    return deadline instanceof Deadline.Undetermined ? "not yet determined" : "continuous";
  }

  private static String before(DayBound bound) {
    return bound == DayBound.BEFORE ? "before " : "";
  }

  private static String at(Optional<LocalTime> time) {
    return time.map(t -> t + " on ").orElse("");
  }

  private static String print(LocalDate date) {
    return print(MonthDay.from(date)) + " " + date.getYear();
  }

  private static String print(MonthDay day) {
    return day.getDayOfMonth() + " " + print(day.getMonth());
  }

  private static String print(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String print(Deadline.DayOfYear day) {
    return before(day.getBound()) + print(day.getMonthDay());
  }

  private static String print(Deadline.Stage stage) {
    String name = "stage " + stage.getNumber();
    if (stage.getFirstYear().isEmpty()) {
      return name + stage.getLastYear().map(y -> " (until " + y + ")").orElse("");
    }
    int first = stage.getFirstYear().get();
    return stage
        .getLastYear()
        .map(last -> name + " (" + first + "-" + last + ")")
        .orElse(name + " (from " + first + ")");
  }

  private static String print(Deadline.Recurring recurring) {
    String often =
        switch (recurring.getFrequency()) {
          case YEARLY -> "every year";
          case HALF_YEARLY -> "every six months";
          case QUARTERLY -> "every quarter";
          case MONTHLY -> "every month";
        };
    List<String> days = new ArrayList<>();
    recurring.getDays().forEach(d -> days.add(print(d)));
    return days.isEmpty() ? often : often + ", " + String.join(" and ", days);
  }

  private static String print(Deadline.Duration duration) {
    boolean one = duration.getAmount() == 1;
    String unit =
        switch (duration.getUnit()) {
          case DAY -> one ? "day" : "days";
          case DAY_AND_NIGHT -> one ? "day and night" : "days and nights";
          case WORKING_DAY -> one ? "working day" : "working days";
          case MONTH -> one ? "month" : "months";
        };
    String start = duration.getStart().map(EnglishDeadline::print).orElse("");
    // the words of the document are quoted, since nothing here can translate them
    String event = duration.getStartEvent().map(e -> "“" + e + "”").orElse("");
    if (event.isEmpty()) {
      return duration.getAmount() + " " + unit + (start.isEmpty() ? "" : " from " + start);
    }
    return duration.getAmount()
        + " "
        + unit
        + " from "
        + event
        + (start.isEmpty() ? "" : " (" + start + ")");
  }
}
