package vn.chuyendoiso.plan.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as Vietnamese documents write them: {@code 1.234,5}, {@code 0,75}, {@code 950.000},
 * {@code 09}, {@code -0,5}.
 *
 * <p>The comma begins the decimals and dots part groups of three digits. "4.0" is not a number here
 * but a version, "1,234.5" and "0.750" are English; none is read, so that no value is taken for ten
 * or a thousand times itself. A number may begin with a hyphen or a minus sign (U+2212); a longer
 * dash parts two numbers and makes none negative. Numbers have at most 30 digits before the comma
 * and 30 behind it. Words such as "triệu" are read by {@link ScaledNumber}. Thread-safe.
 */
public final class VietnameseNumber {

  private static final Pattern SYNTAX =
      Pattern.compile(
          "[-\\u2212]?(?:[1-9][0-9]{0,2}(?:\\.[0-9]{3}){1,9}|[0-9]{1,30})(?:,[0-9]{1,30})?");

  private static final Pattern GROUPS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");

  private VietnameseNumber() {}

  /**
   * Reads a number.
   *
   * @param text digits with an optional sign, groups and decimals, nothing else
   * @return the number with as many decimals as printed; empty if the text is not such a number
   */
  public static Optional<BigDecimal> parse(String text) {
    if (!SYNTAX.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new BigDecimal(text.replace('\u2212', '-').replace(".", "").replace(',', '.')));
  }

  /**
   * Writes a number without groups, as tables do.
   *
   * @param number any number
   * @return for example {@code 14,5}
   */
  public static String print(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  /**
   * Writes a number with dots between groups of three digits, as amounts of money are printed.
   *
   * @param number any number
   * @return for example {@code 2.300}
   */
  public static String printGrouped(BigDecimal number) {
    String plain = print(number);
    int comma = plain.indexOf(',');
    int end = comma < 0 ? plain.length() : comma;
    return GROUPS.matcher(plain.substring(0, end)).replaceAll(".") + plain.substring(end);
  }
}
