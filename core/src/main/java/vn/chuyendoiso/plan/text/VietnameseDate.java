package vn.chuyendoiso.plan.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as Vietnamese documents write them: {@code ngày 30 tháng 6 năm 2025}, {@code 30/6/2025},
 * {@code 01-10-1997}, {@code 30.6.2025}.
 *
 * <p>The day comes first, then the month, then the year in four digits; the word "ngày" may stand
 * before figures too. A day that no calendar has, such as 31/2/2025, is not read.
 *
 * <p>What is written is the form of the heading of official documents: in words, with a zero before
 * days below 10 and before the months 1 and 2, so that nobody can put a digit in front. Source:
 * Decree 30/2020/NĐ-CP, annex I, on the place and date of a document. Thread-safe.
 */
public final class VietnameseDate {

  private static final Pattern WORDS =
      Pattern.compile("ngày ([0-9]{1,2}) tháng ([0-9]{1,2})(?: năm |/)([0-9]{4})");

  // The same sign twice: 1/2-2025 is rather two things than one day.
  private static final Pattern FIGURES =
      Pattern.compile("(?:ngày )?([0-9]{1,2}) ?([/.-]) ?([0-9]{1,2}) ?\\2 ?([0-9]{4})");

  private static final int LONGEST = 100;

  private VietnameseDate() {}

  /**
   * Reads a day.
   *
   * @param text the day in words or figures, nothing else; case, blanks and Unicode form are
   *     indifferent
   * @return the day; empty if the text is not such a day
   */
  public static Optional<LocalDate> parse(String text) {
    String stored = StoredText.of(text).text(); // a mark typed apart makes no text longer
    if (stored.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = Folding.fold(stored);
    Matcher words = WORDS.matcher(folded);
    if (words.matches()) {
      return day(words.group(1), words.group(2), words.group(3));
    }
    Matcher figures = FIGURES.matcher(folded);
    return figures.matches()
        ? day(figures.group(1), figures.group(3), figures.group(4))
        : Optional.empty();
  }

  /**
   * Writes a day in the official form.
   *
   * @param day the day, of the years 1 to 9999
   * @return for example {@code ngày 05 tháng 3 năm 2020}
   */
  public static String print(LocalDate day) {
    return String.format(
        Locale.ROOT,
        day.getMonthValue() <= 2 ? "ngày %02d tháng %02d năm %04d" : "ngày %02d tháng %d năm %04d",
        day.getDayOfMonth(),
        day.getMonthValue(),
        day.getYear());
  }

  private static Optional<LocalDate> day(String day, String month, String year) {
    int number = Integer.parseInt(year);
    if (number == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/2/2025 has the form of a day and is none
    }
  }
}
