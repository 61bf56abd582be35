package vn.chuyendoiso.plan.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the importer a file that points to another file, and looks for what that file says. */
final class EntityCheck {

  private static final String SECRET = "so-lieu-mat-34-CT-TTg";
  private static final Pattern PROLOG =
      Pattern.compile("\\A\uFEFF?(<\\?xml.*?\\?>)?", Pattern.DOTALL);
  private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.:-]*)");
  private static final Pattern WORDS = Pattern.compile(">([^<>&]*[\\p{L}\\d][^<>&]*)</");

  private EntityCheck() {}

  static Judgement judge(Attempt attempt, byte[] file) {
    if (attempt.read().value().isEmpty()) {
      return Judgement.NOTHING_TO_JUDGE;
    }
    try {
      Path secret = Files.createTempFile("contract", ".txt");
      try {
        Files.writeString(secret, SECRET);
        return judge(attempt, file, secret);
      } finally {
        Files.delete(secret);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Judgement judge(Attempt attempt, byte[] file, Path secret) throws IOException {
    ExportFormat format = attempt.subject().format();
    if (format.kind() == ExportFormat.Kind.XML) {
      Optional<String> pointing =
          FileChecks.text(file, format).flatMap(text -> pointing(text, secret, attempt));
      return pointing
          .map(text -> fetched(attempt, text.getBytes(format.charset()), text))
          .orElse(Judgement.NOTHING_TO_JUDGE);
    }
    Map<String, byte[]> parts = Spreadsheet.parts(file);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      Optional<String> pointing =
          Spreadsheet.hasCells(part.getKey())
              ? pointing(new String(part.getValue(), StandardCharsets.UTF_8), secret, attempt)
              : Optional.empty();
      if (pointing.isPresent()) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(part.getKey(), pointing.get().getBytes(StandardCharsets.UTF_8));
        Judgement judgement = fetched(attempt, Spreadsheet.of(changed), pointing.get());
        if (judgement.failed()) {
          return judgement;
        }
      }
    }
    return Judgement.HOLDS;
  }

  /** Puts a pointer in the place of the title, or else of the first words. */
  private static Optional<String> pointing(String xml, Path secret, Attempt attempt) {
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
    return Optional.of(
        xml.substring(0, start)
            + "<!DOCTYPE "
            + root.group(1)
            + " [<!ENTITY bi-mat SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + xml.substring(start, from)
            + "&bi-mat;"
            + xml.substring(to));
  }

  private static Judgement fetched(Attempt attempt, byte[] file, String shown) {
    return attempt
        .read(file)
        .value()
        .filter(d -> Attempt.tree(d).json().contains(SECRET))
        .map(
            d ->
                Judgement.fails(
                    Difference.ofFile(shown.substring(0, Math.min(200, shown.length())), SECRET)))
        .orElse(Judgement.HOLDS);
  }
}
