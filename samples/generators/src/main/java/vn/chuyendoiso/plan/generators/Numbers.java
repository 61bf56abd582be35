package vn.chuyendoiso.plan.generators;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Numbers of tables: percentages and counts, and big and tiny ones of up to 30 digits. */
final class Numbers {

  private static final int DIGITS = 30;
  private static final int SCALE = 10;

  private Numbers() {}

  /** {@return numbers from zero} */
  static Arbitrary<BigDecimal> amounts() {
    Arbitrary<BigDecimal> decimals =
        Parts.of(Pick.between(0, 20_000), Pick.between(1, 2)).as(BigDecimal::valueOf);
    Arbitrary<BigDecimal> extremes =
        Parts.of(
                Arbitraries.bigIntegers()
                    .between(BigInteger.ZERO, BigInteger.TEN.pow(DIGITS).subtract(BigInteger.ONE)),
                Pick.between(0, SCALE))
            .as(BigDecimal::new);
    return Choice.<BigDecimal>of(8, Pick.between(0, 100).map(BigDecimal::valueOf))
        .or(2, Pick.between(0, 950_000).map(BigDecimal::valueOf))
        .or(3, decimals)
        .or(1, extremes);
  }

  /** {@return numbers of both signs} */
  static Arbitrary<BigDecimal> decimals() {
    return Choice.<BigDecimal>of(19, amounts()).or(1, amounts().map(BigDecimal::negate));
  }
}
