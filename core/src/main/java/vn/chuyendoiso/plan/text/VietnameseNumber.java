package vn.chuyendoiso.plan.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as Vietnamese documents write them: {@code 1.234,5}, {@code 0,75}, {@code 950.000},
 * {@code 09}.
 *
 * <p>The comma begins the decimals and dots part groups of three digits. "4.0" is not a number here
 * but a version, "1,234.5" and "0.750" are English; none is read, so that no value is taken for ten
 * or a thousand times itself.
 */
public final class VietnameseNumber {

  private static final Pattern SYNTAX =
      Pattern.compile("(?:[1-9][0-9]{0,2}(?:\\.[0-9]{3})+|[0-9]{1,30})(?:,[0-9]{1,30})?");

  private VietnameseNumber() {}

  /**
   * Reads a number.
   *
   * @param text digits with optional groups and decimals, nothing else
   * @return the number with as many decimals as printed; empty if the text is not such a number
   */
  public static Optional<BigDecimal> parse(String text) {
    if (text.length() > 64 || !SYNTAX.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
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
}
