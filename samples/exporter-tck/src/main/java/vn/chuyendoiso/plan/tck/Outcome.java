package vn.chuyendoiso.plan.tck;

import java.util.Locale;

/** What became of one requirement. */
public enum Outcome {
  /** All documents that say anything about it passed. */
  MET,
  /** A document did not pass. */
  FAILED,
  /** It was not tested; the result says why. */
  UNTESTED;

  /** {@return the name in reports, such as {@code met}} */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
