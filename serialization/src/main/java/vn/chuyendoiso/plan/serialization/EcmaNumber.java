package vn.chuyendoiso.plan.serialization;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.io.NumberOutput;

/**
 * Numbers in the one form that ECMAScript prints, which RFC 8785 (section 3.2.2.3) takes over: the
 * shortest digits that give the same 64-bit floating-point number.
 */
final class EcmaNumber {

  private static final int LARGEST_POWER_IN_PLAIN = 21;
  private static final int SMALLEST_POWER_IN_PLAIN = -5;

  // No longer exponent fits a floating-point number, whatever the digits before it.
  private static final int EXPONENT_DIGITS = 9;
  private static final long BEYOND_ALL_EXPONENTS = 1_000_000_000_000L;

  // Below this, one digit may be enough where the algorithm of the JDK asks for two.
  private static final double COARSE = 100 * Double.MIN_VALUE;

  private EcmaNumber() {}

  /**
   * Prints a number of a JSON text.
   *
   * @param json the number as it stands in the text, of any length
   * @return its canonical form; empty if that would be another number
   */
  static Optional<String> print(String json) {
    Decimal printed = Decimal.parse(json);
    double value = Double.parseDouble(json);
    if (Double.isInfinite(value)) {
      return Optional.empty();
    }
    Decimal shortest = shortest(value);
    return shortest.equals(printed) ? Optional.of(shortest.print()) : Optional.empty();
  }

  /**
   * Prints a floating-point number.
   *
   * @param value a finite number
   * @return its canonical form
   */
  static String print(double value) {
    return shortest(value).print();
  }

  // The JDK's own conversion does not give the shortest digits before JDK 19.
  private static Decimal shortest(double value) {
    if (Math.abs(value) < COARSE) {
      Optional<Decimal> digit = oneDigit(value);
      if (digit.isPresent()) {
        return digit.get();
      }
    }
    return Decimal.parse(NumberOutput.toString(value, true));
  }

  private static Optional<Decimal> oneDigit(double value) {
    BigDecimal exact = new BigDecimal(value);
    return Stream.of(RoundingMode.DOWN, RoundingMode.UP)
        .map(mode -> exact.round(new MathContext(1, mode)))
        .filter(digit -> digit.doubleValue() == value)
        .min(Comparator.comparing(digit -> digit.subtract(exact).abs()))
        .map(digit -> Decimal.parse(digit.toString()));
  }

  /**
   * A decimal number, each in one way only: 0.{@code digits} times ten to the {@code power}.
   *
   * @param negative whether it is below zero
   * @param digits the digits without zeros at either end; empty for zero
   * @param power the power of ten; 0 for zero
   */
  private record Decimal(boolean negative, String digits, long power) {

    private static final Decimal ZERO = new Decimal(false, "", 0);

    static Decimal parse(String json) {
      boolean negative = json.charAt(0) == '-';
      int e = Math.max(json.indexOf('e'), json.indexOf('E'));
      String mantissa = json.substring(negative ? 1 : 0, e < 0 ? json.length() : e);
      int point = mantissa.indexOf('.');
      String whole = point < 0 ? mantissa : mantissa.substring(0, point);
      String all = point < 0 ? mantissa : whole + mantissa.substring(point + 1);
      int first = 0;
      while (first < all.length() && all.charAt(first) == '0') {
        first++;
      }
      int end = all.length();
      while (end > first && all.charAt(end - 1) == '0') {
        end--;
      }
      if (first == end) {
        return ZERO;
      }
      long exponent = e < 0 ? 0 : exponent(json.substring(e + 1));
      return new Decimal(negative, all.substring(first, end), whole.length() - first + exponent);
    }

    private static long exponent(String text) {
      boolean negative = text.charAt(0) == '-';
      String digits = text.replaceFirst("^[+-]?0*", "");
      long exponent =
          digits.length() > EXPONENT_DIGITS
              ? BEYOND_ALL_EXPONENTS
              : digits.isEmpty() ? 0 : Long.parseLong(digits);
      return negative ? -exponent : exponent;
    }

    String print() {
      if (digits.isEmpty()) {
        return "0";
      }
      return (negative ? "-" : "") + printAbsolute();
    }

    private String printAbsolute() {
      int count = digits.length();
      if (power < SMALLEST_POWER_IN_PLAIN || power > LARGEST_POWER_IN_PLAIN) {
        long exponent = power - 1;
        return digits.charAt(0)
            + (count == 1 ? "" : "." + digits.substring(1))
            + (exponent < 0 ? "e-" : "e+")
            + Math.abs(exponent);
      }
      int whole = (int) power;
      if (whole <= 0) {
        return "0." + "0".repeat(-whole) + digits;
      }
      return whole >= count
          ? digits + "0".repeat(whole - count)
          : digits.substring(0, whole) + "." + digits.substring(whole);
    }
  }
}
