package vn.chuyendoiso.plan.tck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody else put into a file of the exporter: a document type before the first element, and
 * something in place of the title, or else of the first words.
 *
 * @param documentType what follows the name of the root in {@code <!DOCTYPE}; empty for no document
 *     type
 * @param content what stands in place of the title
 */
record XmlPlant(String documentType, String content) {

  private static final Pattern PROLOG =
      Pattern.compile("\\A\uFEFF?(<\\?xml.*?\\?>)?", Pattern.DOTALL);
  private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.:-]*)");
  private static final Pattern WORDS = Pattern.compile(">([^<>&]*[\\p{L}\\d][^<>&]*)</");
  private static final int SHORT = 200;

  /** A file with something in it that the exporter did not write. */
  static final class Planted {

    private final byte[] file;
    private final String text;

    Planted(byte[] file, String text) {
      this.file = file;
      this.text = text;
    }

    /** {@return the file; nobody changes it} */
    byte[] file() {
      return file;
    }

    /** {@return the beginning of the part that was changed} */
    String shown() {
      return text.substring(0, Math.min(SHORT, text.length()));
    }
  }

  /** {@return the file with this in it; for a spreadsheet one for each part that has cells} */
  List<Planted> in(Attempt attempt, byte[] file) throws IOException {
    ExportFormat format = attempt.subject().format();
    if (format.kind() == ExportFormat.Kind.XML) {
      return FileChecks.text(file, format)
          .flatMap(text -> in(text, attempt))
          .map(text -> new Planted(text.getBytes(format.charset()), text))
          .stream()
          .toList();
    }
    Map<String, byte[]> parts = Spreadsheet.parts(file);
    List<Planted> planted = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      Optional<String> text =
          Spreadsheet.hasCells(part.getKey())
              ? in(new String(part.getValue(), StandardCharsets.UTF_8), attempt)
              : Optional.empty();
      if (text.isPresent()) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(part.getKey(), text.get().getBytes(StandardCharsets.UTF_8));
        planted.add(new Planted(Spreadsheet.of(changed), text.get()));
      }
    }
    return planted;
  }

  private Optional<String> in(String xml, Attempt attempt) {
    Matcher prolog = PROLOG.matcher(xml);
    int start = prolog.find() ? prolog.end() : 0;
    Matcher root = ROOT.matcher(xml).region(start, xml.length());
    Matcher words = WORDS.matcher(xml).region(start, xml.length());
    if (!root.find() || !words.find()) {
      return Optional.empty();
    }
    String title = ">" + attempt.in().text("title") + "</";
    int at = title.length() > 3 ? xml.indexOf(title, start) : -1;
    int from = at < 0 ? words.start(1) : at + 1;
    int to = at < 0 ? words.end(1) : at + title.length() - 2;
    String declared =
        documentType.isEmpty() ? "" : "<!DOCTYPE " + root.group(1) + " " + documentType + ">";
    return Optional.of(
        xml.substring(0, start)
            + declared
            + xml.substring(start, from)
            + content
            + xml.substring(to));
  }
}
