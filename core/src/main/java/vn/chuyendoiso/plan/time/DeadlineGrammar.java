package vn.chuyendoiso.plan.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.text.StoredText;

/**
 * The words in which deadlines are printed. Every alternative must match the whole cell: half a
 * cell understood is a cell misunderstood.
 */
final class DeadlineGrammar {

  // Longer cells are paragraphs; a pattern that repeats a group may overflow the stack on them.
  private static final int LONGEST = 1000;

  private static final String YEAR = "((?:19|20|21)[0-9]{2})";
  private static final String DAY = "([0-9]{1,2})\\s*[/.-]\\s*([0-9]{1,2})";
  private static final String TOWARDS =
      "(?:(?:đến|trong|hết|đến hết|xong trong|hoàn thành trong|chậm nhất)\\s+)?";
  private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");

  private record Form(Pattern pattern, Function<MatchResult, Deadline> read) {}

  private static final List<Form> FORMS =
      List.of(
          form(TOWARDS + "(?:năm\\s+)?" + YEAR, m -> Deadline.year(number(m, 1))),
          form(
              TOWARDS + "(?:tháng\\s+)?([0-9]{1,2})(?:\\s*[/.-]\\s*|\\s+năm\\s+)" + YEAR,
              m -> Deadline.month(YearMonth.of(number(m, 2), number(m, 1)))),
          form(
              TOWARDS + "quý\\s+(i{1,3}|iv|[1-4])(?:\\s*[/.-]\\s*|\\s+năm\\s+|\\s+)" + YEAR,
              m -> Deadline.quarter(number(m, 2), quarter(m.group(1)))),
          form(
              TOWARDS + "(?:0?6|sáu) tháng (đầu|cuối)(?: năm)?\\s+" + YEAR,
              m -> Deadline.half(number(m, 2), m.group(1).equals("đầu") ? 1 : 2)),
          form(
              TOWARDS
                  + "(?:(?:năm|giai đoạn|từ năm)\\s+)?"
                  + YEAR
                  + "\\s*(?:-|đến(?: năm)?)\\s*"
                  + YEAR,
              m -> Deadline.years(number(m, 1), number(m, 2))),
          form(
              TOWARDS + "(?:ngày\\s+)?" + DAY + "\\s*[/.-]\\s*" + YEAR,
              m -> Deadline.day(DayBound.ON_OR_BEFORE, date(m))),
          form(
              TOWARDS + "ngày ([0-9]{1,2}) tháng ([0-9]{1,2}) năm " + YEAR,
              m -> Deadline.day(DayBound.ON_OR_BEFORE, date(m))),
          form(
              "trước (?:ngày\\s+)?" + DAY + "\\s*[/.-]\\s*" + YEAR,
              m -> Deadline.day(DayBound.BEFORE, date(m))),
          form(
              "trước ngày ([0-9]{1,2}) tháng ([0-9]{1,2}) năm " + YEAR,
              m -> Deadline.day(DayBound.BEFORE, date(m))),
          form(
              "(?:nhiệm vụ |thực hiện )?(?:thường xuyên|liên tục)(?:, (?:thường xuyên|liên tục))?",
              m -> Deadline.continuous()),
          form("(?:hằng|hàng) năm", m -> Deadline.yearly(DayBound.ON_OR_BEFORE)),
          form(
              "(?:ngày\\s+)?(" + DAY + "(?: và (?:ngày\\s+)?" + DAY + ")*) (?:hằng|hàng) năm",
              m -> Deadline.yearly(DayBound.ON_OR_BEFORE, days(m.group(1)))),
          form(
              "(trước (?:ngày\\s+)?"
                  + DAY
                  + "(?: và (?:trước )?(?:ngày\\s+)?"
                  + DAY
                  + ")*) (?:hằng|hàng) năm",
              m -> Deadline.yearly(DayBound.BEFORE, days(m.group(1)))),
          form(
              "(?:(?:từ )?năm\\s+)?" + YEAR + " và (?:những|các) năm (?:tiếp theo|sau)",
              m -> Deadline.openEnded(number(m, 1))));

  private DeadlineGrammar() {}

  static Optional<Deadline> parse(String text) {
    String words = fold(text);
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    for (Form form : FORMS) {
      Matcher matcher = form.pattern.matcher(words);
      if (matcher.matches()) {
        try {
          return Optional.of(form.read.apply(matcher));
        } catch (DateTimeException e) {
          return Optional.empty(); // 31/2/2025 has the form of a day and is none
        }
      }
    }
    return Optional.empty();
  }

  static String print(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  static String print(LocalDate date) {
    return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + print(date.getYear());
  }

  static String print(Deadline.Yearly yearly) {
    if (yearly.getDays().isEmpty()) {
      return "Hằng năm";
    }
    String before = yearly.getBound() == DayBound.BEFORE ? "trước " : "";
    List<String> days = new ArrayList<>();
    for (MonthDay day : yearly.getDays()) {
      days.add(
          String.format(Locale.ROOT, "%s%d/%d", before, day.getDayOfMonth(), day.getMonthValue()));
    }
    return String.join(" và ", days) + " hằng năm";
  }

  static String roman(int quarter) {
    return QUARTERS.get(quarter - 1).toUpperCase(Locale.ROOT);
  }

  private static String fold(String text) {
    return StoredText.of(text)
        .text()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{Pd}\\u2212]", "-")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static Form form(String regex, Function<MatchResult, Deadline> read) {
    return new Form(Pattern.compile(regex), read);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static int quarter(String text) {
    int roman = QUARTERS.indexOf(text);
    return roman < 0 ? Integer.parseInt(text) : roman + 1;
  }

  private static LocalDate date(MatchResult match) {
    return LocalDate.of(number(match, 3), number(match, 2), number(match, 1));
  }

  private static List<MonthDay> days(String text) {
    return Pattern.compile(DAY)
        .matcher(text)
        .results()
        .map(m -> MonthDay.of(number(m, 2), number(m, 1)))
        .toList();
  }
}
