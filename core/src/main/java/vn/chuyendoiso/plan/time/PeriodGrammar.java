package vn.chuyendoiso.plan.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.text.StoredText;
import vn.chuyendoiso.plan.text.VietnameseDate;

/** The words in which periods are printed. Half a text understood is a text misunderstood. */
final class PeriodGrammar {

  // Longer texts are paragraphs; the bound also keeps a hostile one from being searched for ever.
  private static final int LONGEST = 200;

  private static final String YEAR = "((?:19|20|21)[0-9]{2})";
  private static final Pattern ONE_YEAR = Pattern.compile("(?:năm\\s+)?" + YEAR);
  private static final Pattern YEARS =
      Pattern.compile(
          "(?:(?:giai đoạn|thời kỳ|năm|các năm)\\s+)?(?:từ\\s+)?(?:năm\\s+)?"
              + YEAR
              + "\\s*(?:[\\p{Pd}\\u2212]|đến)\\s*(?:năm\\s+)?"
              + YEAR);
  private static final Pattern DAYS = Pattern.compile("từ\\s+(.+?)\\s+đến\\s+(?:hết\\s+)?(.+)");

  private PeriodGrammar() {}

  static Optional<Period> parse(String text) {
    String words = StoredText.of(text).text().toLowerCase(Locale.ROOT).strip();
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher year = ONE_YEAR.matcher(words);
    if (year.matches()) {
      return Optional.of(Period.years(number(year, 1), number(year, 1)));
    }
    Matcher years = YEARS.matcher(words);
    if (years.matches()) {
      return Optional.of(Period.years(number(years, 1), number(years, 2)));
    }
    Matcher days = DAYS.matcher(words);
    return days.matches()
        ? VietnameseDate.parse(days.group(1))
            .flatMap(first -> VietnameseDate.parse(days.group(2)).map(last -> period(first, last)))
        : Optional.empty();
  }

  // Other figures, such as 0225, are no year where nothing else says so.
  private static boolean isReadAsYear(LocalDate day) {
    return day.getYear() >= 1900 && day.getYear() < 2200;
  }

  static String print(Period period) {
    LocalDate first = period.getFirstDay();
    LocalDate last = period.getLastDay();
    boolean whole =
        first.getDayOfYear() == 1
            && last.equals(LocalDate.of(last.getYear(), Month.DECEMBER, 31))
            && isReadAsYear(first)
            && isReadAsYear(last);
    if (!whole) {
      return "từ " + VietnameseDate.print(first) + " đến " + VietnameseDate.print(last);
    }
    return first.getYear() == last.getYear()
        ? "năm " + first.getYear()
        : "giai đoạn " + first.getYear() + "-" + last.getYear();
  }

  private static Period period(LocalDate first, LocalDate last) {
    return Period.builder().firstDay(first).lastDay(last).build();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
