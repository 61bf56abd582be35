package vn.chuyendoiso.plan.tck;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is asked of the bytes themselves, whatever they say. */
final class FileChecks {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int AROUND = 40;

  // What spreadsheets take for the beginning of a formula; some drop blanks before it.
  private static final Pattern FORMULA = Pattern.compile("(?s)[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠].*");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*\\s*%?");

  private static final Pattern XML_ENCODING =
      Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']");
  private static final Pattern HTML_ENCODING =
      Pattern.compile("(?i)<meta[^>]*charset\\s*=\\s*[\"']?([\\w-]+)");
  private static final int HTML_HEAD = 1_024;

  private FileChecks() {}

  /** {@return the text of a file, without its mark; empty if the bytes are no such letters} */
  static Optional<String> text(byte[] file, ExportFormat format) {
    return decoded(file, format.charset())
        .map(t -> !t.isEmpty() && t.charAt(0) == BYTE_ORDER_MARK ? t.substring(1) : t);
  }

  private static Optional<String> decoded(byte[] file, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  static Judgement encoding(Attempt attempt, byte[] file) {
    ExportFormat format = attempt.subject().format();
    Optional<String> text = decoded(file, format.charset());
    if (text.isEmpty()) {
      return Judgement.fails(
          Difference.ofFile(
              format.charset().name(), new String(file, StandardCharsets.ISO_8859_1)));
    }
    boolean marked = !text.get().isEmpty() && text.get().charAt(0) == BYTE_ORDER_MARK;
    if (marked != format.byteOrderMark()) {
      return Judgement.fails(
          Difference.ofFile(
              format.byteOrderMark() ? "U+FEFF" : "", marked ? "U+FEFF" : head(text.get())));
    }
    if (text.get().indexOf('\uFFFD') >= 0 && attempt.in().json().indexOf('\uFFFD') < 0) {
      return Judgement.fails(
          Difference.ofFile("", around(text.get(), text.get().indexOf('\uFFFD'))));
    }
    Optional<String> stated = stated(text.get(), format);
    return stated.isEmpty() || stated.get().equalsIgnoreCase(format.charset().name())
        ? Judgement.HOLDS
        : Judgement.fails(Difference.ofFile(format.charset().name(), stated.get()));
  }

  /** {@return the encoding that the file states; empty if its kind of file needs none} */
  private static Optional<String> stated(String text, ExportFormat format) {
    if (format.kind() == ExportFormat.Kind.HTML) {
      Matcher meta = HTML_ENCODING.matcher(text.substring(0, Math.min(HTML_HEAD, text.length())));
      return Optional.of(meta.find() ? meta.group(1) : head(text));
    }
    if (format.kind() == ExportFormat.Kind.XML) {
      Matcher prolog = XML_ENCODING.matcher(head(text));
      return prolog.find() ? Optional.of(prolog.group(1)) : Optional.of("UTF-8");
    }
    return Optional.empty();
  }

  static Judgement nfc(Attempt attempt, byte[] file) {
    ExportFormat format = attempt.subject().format();
    Optional<Difference> inFile =
        format.isText() ? text(file, format).flatMap(FileChecks::decomposed) : Optional.empty();
    if (inFile.isEmpty() && attempt.cameBack() && !attempt.isWhole() && attempt.out().isPresent()) {
      return Judgement.of(decomposed(attempt.out().get().json()));
    }
    return Judgement.of(inFile);
  }

  private static Optional<Difference> decomposed(String text) {
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return Optional.empty();
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    int at = Arrays.mismatch(text.toCharArray(), composed.toCharArray());
    return Optional.of(Difference.ofFile(escaped(around(composed, at)), escaped(around(text, at))));
  }

  /** Letters and marks look the same on paper, so those beyond ASCII are shown by their numbers. */
  private static String escaped(String text) {
    StringBuilder shown = new StringBuilder(text).append(" = ");
    text.codePoints()
        .forEach(
            c -> {
              if (c < 0x80) {
                shown.appendCodePoint(c);
              } else {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
              }
            });
    return shown.toString();
  }

  static Judgement wellFormed(Attempt attempt, byte[] file) {
    ExportFormat format = attempt.subject().format();
    return switch (format.kind()) {
      case JSON -> {
        byte[] text = text(file, format).map(t -> t.getBytes(StandardCharsets.UTF_8)).orElse(file);
        yield Judgement.of(fault(Attempt.call(() -> Tree.parse(text))));
      }
      case XML -> Judgement.of(fault(Attempt.call(() -> XmlText.of(file))));
      case XLSX -> Judgement.of(fault(Attempt.call(() -> Spreadsheet.check(file))));
      case CSV -> Judgement.of(unevenRow(text(file, format).orElse(""), format.separator()));
      default -> Judgement.NOTHING_TO_JUDGE;
    };
  }

  private static Optional<Difference> fault(Attempt.Result<?> result) {
    return result.fault().map(f -> Difference.thrown("", f));
  }

  private static Optional<Difference> unevenRow(String text, char separator) {
    Optional<List<List<String>>> rows = CsvText.rows(text, separator);
    if (rows.isEmpty()) {
      return Optional.of(Difference.ofFile("\"", head(text)));
    }
    int cells = rows.get().isEmpty() ? 0 : rows.get().get(0).size();
    return rows.get().stream()
        .filter(r -> r.size() != cells)
        .findFirst()
        .map(r -> Difference.ofFile(rows.get().get(0).toString(), r.toString()));
  }

  static Judgement formulas(Attempt attempt, byte[] file) {
    ExportFormat format = attempt.subject().format();
    if (format.kind() == ExportFormat.Kind.XLSX) {
      return Attempt.call(() -> Spreadsheet.formulas(file))
          .value()
          .map(found -> Judgement.of(found.stream().findFirst().map(f -> Difference.ofFile("", f))))
          .orElse(Judgement.NOTHING_TO_JUDGE);
    }
    return text(file, format)
        .flatMap(t -> CsvText.rows(t, format.separator()))
        .map(
            rows ->
                Judgement.of(
                    rows.stream()
                        .flatMap(List::stream)
                        .filter(c -> FORMULA.matcher(c).matches() && !NUMBER.matcher(c).matches())
                        .findFirst()
                        .map(c -> Difference.ofFile("'" + c, c))))
        .orElse(Judgement.NOTHING_TO_JUDGE);
  }

  /** {@return where two files part; for spreadsheets, in which part of the package} */
  static Optional<Difference> differentBytes(byte[] expected, Optional<byte[]> got) {
    if (got.isEmpty()) {
      return Optional.of(Difference.ofFile(expected.length + " byte", ""));
    }
    int at = Arrays.mismatch(expected, got.get());
    if (at < 0) {
      return Optional.empty();
    }
    Optional<Difference> inside =
        Attempt.call(() -> differentPart(Spreadsheet.parts(expected), Spreadsheet.parts(got.get())))
            .value()
            .flatMap(d -> d);
    return inside.isPresent()
        ? inside
        : Optional.of(
            Difference.ofFile(
                "byte " + at + ": " + excerpt(expected, at),
                "byte " + at + ": " + excerpt(got.get(), at)));
  }

  private static Optional<Difference> differentPart(
      Map<String, byte[]> expected, Map<String, byte[]> got) {
    return expected.entrySet().stream()
        .filter(p -> !Arrays.equals(p.getValue(), got.get(p.getKey())))
        .findFirst()
        .map(
            p -> {
              byte[] other = got.getOrDefault(p.getKey(), new byte[0]);
              int at = Arrays.mismatch(p.getValue(), other);
              return Difference.ofFile(
                  p.getKey() + ": " + excerpt(p.getValue(), at),
                  p.getKey() + ": " + excerpt(other, at));
            });
  }

  private static String excerpt(byte[] file, int at) {
    int start = Math.max(0, at - AROUND);
    int end = Math.min(file.length, at + AROUND);
    return new String(file, start, Math.max(0, end - start), StandardCharsets.UTF_8);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - AROUND / 4), Math.min(text.length(), at + AROUND / 4));
  }

  private static String head(String text) {
    return text.substring(0, Math.min(AROUND * 2, text.length()));
  }
}
