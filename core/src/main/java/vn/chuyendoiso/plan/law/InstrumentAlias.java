package vn.chuyendoiso.plan.law;

import java.util.Objects;

/**
 * A number under which an instrument is cited though it bears another.
 *
 * <p>Example: Lạng Sơn cites 3816/BTTTT-CĐSQG as {@code 3816/BTTTT-CĐS}: the short form of the
 * drafting unit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number the number as cited
 * @param reason why it is taken for the other, in English
 */
public record InstrumentAlias(DocumentNumber number, String reason) {

  /**
   * Checks the parts.
   *
   * @param number the number as cited
   * @param reason why it is taken for the other, in English
   */
  public InstrumentAlias {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(reason, "reason");
  }
}
