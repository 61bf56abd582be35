package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Term;

/**
 * What people send in place of a document, because it is what plans are written in today. To such a
 * file nothing helps that can be said of broken JSON.
 */
enum OtherFormat {
  WORD,
  EXCEL,
  OPEN_DOCUMENT,
  OLD_OFFICE,
  PDF,
  RTF,
  ARCHIVE,
  IMAGE,
  MARKUP;

  // The names of the files inside an archive stand before each of them, and all at the end.
  private static final int NAMES_BEGIN = 4_096;
  private static final int NAMES_END = 65_536;

  /** Recognises a file by what it begins with; empty if it may be JSON, or nothing known. */
  static Optional<OtherFormat> of(byte[] bytes, int start) {
    String head = latin(bytes, start, start + 16);
    if (head.startsWith("PK\3\4")) {
      return Optional.of(inside(bytes));
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return Optional.of(OLD_OFFICE);
    }
    if (head.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    if (head.startsWith("{\\rtf")) {
      return Optional.of(RTF);
    }
    if (head.startsWith("\u001F\u008B") || head.startsWith("7z\u00BC\u00AF") || isRar(head)) {
      return Optional.of(ARCHIVE);
    }
    if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF")) {
      return Optional.of(IMAGE);
    }
    return head.stripLeading().startsWith("<") ? Optional.of(MARKUP) : Optional.empty();
  }

  private static boolean isRar(String head) {
    return head.startsWith("Rar!");
  }

  private static OtherFormat inside(byte[] archive) {
    String names =
        latin(archive, 0, NAMES_BEGIN) + latin(archive, archive.length - NAMES_END, archive.length);
    if (names.contains("word/")) {
      return WORD;
    }
    if (names.contains("xl/")) {
      return EXCEL;
    }
    return names.contains("application/vnd.oasis.opendocument") ? OPEN_DOCUMENT : ARCHIVE;
  }

  // One letter for a byte.
  private static String latin(byte[] bytes, int from, int to) {
    int begin = Math.max(0, Math.min(from, bytes.length));
    return new String(bytes, begin, Math.max(0, Math.min(to, bytes.length) - begin), ISO_8859_1);
  }

  /** {@return its name for people} */
  Term term() {
    return new Term("format." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
