package vn.chuyendoiso.plan.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Prints a {@link ResponsibilityMatrix} as text, Markdown or CSV, in Vietnamese or English.
 *
 * <p>Example: {@code MatrixPrinter.in(Locale.forLanguageTag("vi")).print(matrix,
 * MatrixFormat.TEXT)} prints of task 1 of 03/NQ-CP a line with C under the column of the Ministry
 * of Information and Communications, and P under those of its five coordinators.
 *
 * <p>Cells hold the letters of the roles: in Vietnamese C chủ trì, P phối hợp, T theo dõi, D phê
 * duyệt; in English L leads, P participates (coordinates), M monitors, A approves. No letter means
 * one thing in one language and another in the other. Text and Markdown explain them; CSV has no
 * room for that, and {@link MatrixFormat#CELLS} writes the roles out. English is printed to locales
 * of the language {@code en}, Vietnamese to all others. What documents say is never translated.
 *
 * <p>Nothing that a document says can do more than be read: control characters become blanks in
 * text; in Markdown every sign that would make markup or HTML is escaped and a line break becomes
 * {@code <br>} (a viewer may still make a link of an address that is printed in full); and in CSV a
 * cell that a spreadsheet would take for a formula is led by an apostrophe. Those are the cells
 * whose first character after blanks and invisible ones is {@code =}, {@code +}, {@code -} or
 * {@code @}, ordinary or full-width, and the cells that begin with a tab or a line break. A cell
 * that begins with an apostrophe gets a second one, so that the change can be undone: who reads the
 * file drops one apostrophe at the beginning of every cell that has one. This holds for readers
 * that part cells by commas, as the format says.
 *
 * <p>CSV is that of RFC 4180: commas, lines ending in CR LF, a heading line, quotes where needed.
 * Write it as UTF-8; Excel needs the byte-order mark to see that. Text and Markdown end lines in
 * LF. The same matrix always gives the same characters. Immutable and thread-safe.
 */
public final class MatrixPrinter {

  /** The narrowest text that still has room for a code, a title and a column. */
  public static final int LEAST_WIDTH = 40;

  private static final int USUAL_WIDTH = 120;

  private final Locale locale;
  private final int width;
  private final boolean byteOrderMark;

  private MatrixPrinter(Locale locale, int width, boolean byteOrderMark) {
    this.locale = locale;
    this.width = width;
    this.byteOrderMark = byteOrderMark;
  }

  /**
   * Returns a printer for a language: text is 120 columns wide, CSV has no byte-order mark.
   *
   * @param locale the reader's language
   * @return the printer
   */
  public static MatrixPrinter in(Locale locale) {
    return new MatrixPrinter(locale, USUAL_WIDTH, false);
  }

  /**
   * Returns a printer for a width.
   *
   * @param columns how many characters a line of {@link MatrixFormat#TEXT} may have; a Vietnamese
   *     letter with all its marks takes one
   * @return the printer
   * @throws IllegalArgumentException if there are fewer than {@link #LEAST_WIDTH}
   */
  public MatrixPrinter withWidth(int columns) {
    if (columns < LEAST_WIDTH) {
      throw new IllegalArgumentException("no table fits into a width of " + columns);
    }
    return new MatrixPrinter(locale, columns, byteOrderMark);
  }

  /**
   * Returns a printer whose CSV begins with a byte-order mark, or not.
   *
   * @param wanted true for files that Excel opens
   * @return the printer
   */
  public MatrixPrinter withByteOrderMark(boolean wanted) {
    return new MatrixPrinter(locale, width, wanted);
  }

  /**
   * Prints a matrix to where text goes.
   *
   * @param matrix the matrix
   * @param format the form
   * @param out where to; it is neither flushed nor closed
   * @throws IOException if {@code out} fails
   */
  public void print(ResponsibilityMatrix matrix, MatrixFormat format, Appendable out)
      throws IOException {
    MatrixWords words = new MatrixWords(locale);
    switch (format) {
      case TEXT -> new TextMatrix(matrix, words, width, out).print();
      case MARKDOWN -> new MarkdownMatrix(matrix, words, out).print();
      case CSV -> new CsvMatrix(matrix, words, out).printGrid(byteOrderMark);
      case CELLS -> new CsvMatrix(matrix, words, out).printCells(byteOrderMark);
    }
  }

  /**
   * Prints a matrix.
   *
   * @param matrix the matrix
   * @param format the form
   * @return what was printed
   */
  public String print(ResponsibilityMatrix matrix, MatrixFormat format) {
    StringBuilder text = new StringBuilder();
    try {
      print(matrix, format, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringBuilder does not fail
    }
    return text.toString();
  }

  /** {@return what the letters mean, on one line} */
  public String legend() {
    return new MatrixWords(locale).legend();
  }
}
