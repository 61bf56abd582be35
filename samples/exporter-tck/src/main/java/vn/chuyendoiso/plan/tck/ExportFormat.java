package vn.chuyendoiso.plan.tck;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The format of a vendor's files, as far as the contract must look into them.
 *
 * <p>Example: {@code ExportFormat.csv(';').withByteOrderMark(true)} is what many spreadsheets of
 * Vietnamese offices open without asking. A format that the contract does not know is {@link
 * #binary()}: then nothing is asked of the bytes themselves.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind which checks apply
 * @param charset how letters become bytes; for {@link Kind#XLSX} and {@link Kind#BINARY} without
 *     meaning
 * @param byteOrderMark whether a file begins with a byte-order mark
 * @param separator what stands between two cells of a CSV file; for other kinds without meaning
 */
public record ExportFormat(Kind kind, Charset charset, boolean byteOrderMark, char separator) {

  /** The kinds of files that the contract can look into. */
  public enum Kind {
    /** JSON, RFC 8259. */
    JSON,
    /** XML 1.0. */
    XML,
    /** Cells between separators, RFC 4180. */
    CSV,
    /** A spreadsheet in Office Open XML. */
    XLSX,
    /** A page for a browser. */
    HTML,
    /** Anything else, such as PDF. */
    BINARY
  }

  /**
   * Checks the parts.
   *
   * @param kind which checks apply
   * @param charset how letters become bytes
   * @param byteOrderMark whether a file begins with a byte-order mark
   * @param separator what stands between two cells of a CSV file
   */
  public ExportFormat {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(charset, "charset");
  }

  /** {@return JSON in UTF-8 without a byte-order mark} */
  public static ExportFormat json() {
    return of(Kind.JSON);
  }

  /** {@return XML in UTF-8} */
  public static ExportFormat xml() {
    return of(Kind.XML);
  }

  /**
   * Returns CSV in UTF-8 without a byte-order mark.
   *
   * @param separator what stands between two cells, such as {@code ,} or {@code ;}
   * @return the format
   */
  public static ExportFormat csv(char separator) {
    return new ExportFormat(Kind.CSV, StandardCharsets.UTF_8, false, separator);
  }

  /** {@return a spreadsheet} */
  public static ExportFormat xlsx() {
    return of(Kind.XLSX);
  }

  /** {@return HTML in UTF-8} */
  public static ExportFormat html() {
    return of(Kind.HTML);
  }

  /** {@return a format that the contract does not look into, such as PDF} */
  public static ExportFormat binary() {
    return of(Kind.BINARY);
  }

  /**
   * Returns the format in another encoding.
   *
   * @param other the encoding
   * @return the format
   */
  public ExportFormat withCharset(Charset other) {
    return new ExportFormat(kind, other, byteOrderMark, separator);
  }

  /**
   * Returns the format with or without a byte-order mark.
   *
   * @param marked true if files begin with one
   * @return the format
   */
  public ExportFormat withByteOrderMark(boolean marked) {
    return new ExportFormat(kind, charset, marked, separator);
  }

  /** {@return true if a file is one text} */
  boolean isText() {
    return kind != Kind.XLSX && kind != Kind.BINARY;
  }

  private static ExportFormat of(Kind kind) {
    return new ExportFormat(kind, StandardCharsets.UTF_8, false, ',');
  }
}
