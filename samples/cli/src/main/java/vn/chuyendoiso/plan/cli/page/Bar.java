package vn.chuyendoiso.plan.cli.page;

import java.math.BigDecimal;

/**
 * A small bar beside a number; the number itself is always written, so the bar says nothing new.
 */
final class Bar {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private Bar() {}

  /** Writes a bar of so many percent, full from 100 on. */
  static void write(Html html, BigDecimal percent) {
    String width = percent.min(FULL).max(BigDecimal.ZERO).stripTrailingZeros().toPlainString();
    html.open(
        "svg",
        "class",
        "bar",
        "viewBox",
        "0 0 100 8",
        "width",
        "100",
        "height",
        "8",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true",
        "focusable",
        "false");
    html.open("rect", "class", "bar-all", "width", "100", "height", "8").close();
    html.open("rect", "class", "bar-part", "width", width, "height", "8").close();
    html.close();
  }

  /** Writes a bar of a count among the largest count. */
  static void write(Html html, long count, long most) {
    write(html, BigDecimal.valueOf(most == 0 ? 0 : count * 1000 / most).movePointLeft(1));
  }
}
