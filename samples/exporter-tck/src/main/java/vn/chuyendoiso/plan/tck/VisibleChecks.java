package vn.chuyendoiso.plan.tck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks for the promised words on a page. */
final class VisibleChecks {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private VisibleChecks() {}

  static Judgement facts(Attempt attempt, byte[] file) {
    Attempt.Result<String> words = words(attempt, file);
    if (words.value().isEmpty()) {
      return Judgement.fails(unreadable(attempt, words));
    }
    boolean judged = false;
    for (Map.Entry<String, List<String>> fact : promised(attempt).entrySet()) {
      Map<String, Integer> wanted = new LinkedHashMap<>();
      fact.getValue().forEach(w -> wanted.merge(plain(w), 1, Integer::sum));
      wanted.remove("");
      judged |= !wanted.isEmpty();
      for (Map.Entry<String, Integer> word : wanted.entrySet()) {
        int found = count(words.value().get(), word.getKey());
        if (found < word.getValue()) {
          return Judgement.fails(
              Difference.ofFile(
                  fact.getKey() + ": " + word.getKey() + " (" + word.getValue() + ")",
                  "(" + found + ")"));
        }
      }
    }
    return judged ? Judgement.HOLDS : Judgement.NOTHING_TO_JUDGE;
  }

  static Judgement order(Attempt attempt, byte[] file) {
    Attempt.Result<String> words = words(attempt, file);
    List<String> titles =
        VisibleFact.TASK_TITLES.of(attempt.in()).stream()
            .map(VisibleChecks::plain)
            .filter(t -> !t.isEmpty())
            .toList();
    if (words.value().isEmpty() || titles.size() < 2) {
      return Judgement.NOTHING_TO_JUDGE;
    }
    String page = words.value().get();
    if (titles.stream().anyMatch(t -> !page.contains(t))) {
      return Judgement.NOTHING_TO_JUDGE;
    }
    int at = 0;
    String previous = "";
    for (String title : titles) {
      int next = page.indexOf(title, at);
      if (next < 0) {
        return Judgement.fails(
            Difference.ofFile(previous + " | " + title, title + " | " + previous));
      }
      at = next + title.length();
      previous = title;
    }
    return Judgement.HOLDS;
  }

  private static Difference unreadable(Attempt attempt, Attempt.Result<String> words) {
    return words
        .fault()
        .map(f -> Difference.thrown(attempt.in().json(), f))
        .orElseGet(() -> Difference.ofFile(attempt.in().json(), ""));
  }

  private static Map<String, List<String>> promised(Attempt attempt) {
    return attempt.subject().projection().orElseThrow().promised(attempt);
  }

  private static Attempt.Result<String> words(Attempt attempt, byte[] file) {
    ExportFormat format = attempt.subject().format();
    Optional<Projection.Reader> reader = attempt.subject().projection().flatMap(Projection::reader);
    return Attempt.call(
        () ->
            plain(
                reader.isPresent()
                    ? reader.get().words(file)
                    : switch (format.kind()) {
                      case CSV -> cells(FileChecks.text(file, format).orElse(""), format);
                      case XLSX -> Spreadsheet.words(file);
                      case XML -> XmlText.of(file);
                      case HTML -> HtmlText.of(FileChecks.text(file, format).orElse(""));
                      default -> FileChecks.text(file, format).orElse("");
                    }));
  }

  private static String cells(String text, ExportFormat format) {
    StringBuilder words = new StringBuilder();
    for (List<String> row : CsvText.rows(text, format.separator()).orElse(List.of())) {
      row.forEach(cell -> words.append(cell).append('\n'));
    }
    return words.toString();
  }

  private static String plain(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static int count(String page, String words) {
    int count = 0;
    for (int at = page.indexOf(words); at >= 0; at = page.indexOf(words, at + words.length())) {
      count++;
    }
    return count;
  }
}
