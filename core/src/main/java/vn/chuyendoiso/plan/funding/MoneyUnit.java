package vn.chuyendoiso.plan.funding;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * The units in which amounts of money are printed.
 *
 * <p>Example: "tỷ đồng" is 10⁹ đồng; machine translation makes a trillion of it.
 */
public enum MoneyUnit {
  /** Đồng. */
  DONG("đồng", 0),
  /** Nghìn đồng. */
  THOUSAND_DONG("nghìn đồng", 3),
  /** Triệu đồng. */
  MILLION_DONG("triệu đồng", 6),
  /** Tỷ đồng. */
  BILLION_DONG("tỷ đồng", 9),
  /** Nghìn tỷ đồng. */
  TRILLION_DONG("nghìn tỷ đồng", 12);

  private final String label;
  private final int zeros;

  MoneyUnit(String label, int zeros) {
    this.label = label;
    this.zeros = zeros;
  }

  /** {@return the unit as printed, such as "tỷ đồng"} */
  public String label() {
    return label;
  }

  /** {@return how many đồng one of it is} */
  public BigDecimal inDong() {
    return BigDecimal.ONE.movePointRight(zeros);
  }

  /**
   * Finds a unit by its words.
   *
   * @param label the words, such as "tỷ đồng" or "tỉ đồng"
   * @return the unit; empty if the words are no unit of money
   */
  public static Optional<MoneyUnit> ofLabel(String label) {
    // "tỷ" and "tỉ" are one word; i and y are not interchangeable elsewhere
    ExactKey key = ExactKey.of(label.replace("tỉ", "tỷ").replace("ngàn", "nghìn"));
    return Arrays.stream(values()).filter(u -> ExactKey.of(u.label).equals(key)).findFirst();
  }
}
