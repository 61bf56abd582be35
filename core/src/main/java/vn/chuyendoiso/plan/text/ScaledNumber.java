package vn.chuyendoiso.plan.text;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number with the word that stands for its zeros.
 *
 * <p>Example: "khoảng 3,2 triệu" hồ sơ and "950.000" in task 2 of 03/NQ-CP, "hơn 2.300 tỷ đồng" in
 * the scheme of Thái Nguyên. The word is kept because "2.300 tỷ" and "2.300.000.000.000" are not
 * printed with the same precision, and an official prints back what the official wrote. The unit
 * behind it (đồng, hồ sơ) is not part of it, and neither is "hơn" or "khoảng".
 *
 * <p>Immutable and thread-safe. Two numbers are equal when number, decimals and word are; {@link
 * #value()} tells whether they amount to the same.
 *
 * @param number what stands before the word, with the decimals that are printed
 * @param magnitude the word
 */
public record ScaledNumber(BigDecimal number, Magnitude magnitude) {

  /**
   * Checks the parts.
   *
   * @param number what stands before the word, with the decimals that are printed
   * @param magnitude the word
   */
  public ScaledNumber {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(magnitude, "magnitude");
  }

  /**
   * Reads a number with or without a word.
   *
   * @param text such as {@code 3,2 triệu} or {@code 950.000}, nothing else; blanks and case are
   *     indifferent
   * @return the number; empty if the text is not such a number
   */
  public static Optional<ScaledNumber> parse(String text) {
    String folded = Folding.fold(text).replace("ngàn", "nghìn").replace("tỉ", "tỷ");
    Magnitude found = Magnitude.ONE;
    for (Magnitude magnitude : Magnitude.values()) {
      // the longest word wins: "nghìn tỷ" ends with "tỷ"
      if (folded.endsWith(magnitude.word()) && magnitude.word().length() > found.word().length()) {
        found = magnitude;
      }
    }
    Magnitude magnitude = found;
    String figures = folded.substring(0, folded.length() - magnitude.word().length()).strip();
    return VietnameseNumber.parse(figures).map(n -> new ScaledNumber(n, magnitude));
  }

  /** {@return the whole number, such as 3200000 for "3,2 triệu", exactly} */
  public BigDecimal value() {
    return number.scaleByPowerOfTen(magnitude.zeros());
  }

  /** {@return the number as {@link #parse} reads it back, such as "2.300 tỷ"} */
  public String print() {
    String figures = VietnameseNumber.printGrouped(number);
    return magnitude == Magnitude.ONE ? figures : figures + " " + magnitude.word();
  }
}
