package vn.chuyendoiso.plan.tck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import vn.chuyendoiso.plan.document.DocumentType;

/**
 * What became of all requirements, for a tender: as JSON for machines, as Markdown for people.
 *
 * <p>It bears no date and no name of a machine: the same exporter and the same seed give the same
 * bytes. Immutable and thread-safe.
 *
 * @param exporter product, version and format, as the vendor names them
 * @param format the kind of its files
 * @param kinds the kinds of documents that it exports
 * @param seed what the documents were drawn with
 * @param tries how many documents were drawn
 * @param results one for each requirement, in the order of the numbers
 */
public record ConformanceReport(
    String exporter,
    ExportFormat.Kind format,
    List<DocumentType> kinds,
    long seed,
    int tries,
    List<RequirementResult> results) {

  private static final String VERSION = "1.0";

  /**
   * Copies the parts.
   *
   * @param exporter product, version and format
   * @param format the kind of its files
   * @param kinds the kinds of documents that it exports
   * @param seed what the documents were drawn with
   * @param tries how many documents were drawn
   * @param results one for each requirement
   */
  public ConformanceReport {
    kinds = List.copyOf(kinds);
    results = List.copyOf(results);
  }

  /** {@return true if every requirement that must be met and could be tested is met} */
  public boolean conforms() {
    return results.stream()
        .noneMatch(
            r ->
                r.requirement().level() == Requirement.Level.REQUIRED
                    && r.outcome() == Outcome.FAILED);
  }

  /**
   * Finds the result of a requirement.
   *
   * @param requirement the requirement
   * @return its result
   */
  public RequirementResult of(Requirement requirement) {
    return results.stream().filter(r -> r.requirement() == requirement).findFirst().orElseThrow();
  }

  /** {@return the report as JSON in UTF-8, with sentences in Vietnamese and English} */
  public byte[] toJson() {
    Map<String, Tree> report = new LinkedHashMap<>();
    report.put("reportVersion", new Tree.Text(VERSION));
    report.put("exporter", new Tree.Text(exporter));
    report.put("format", code(format));
    report.put("kinds", new Tree.Arr(kinds.stream().map(ConformanceReport::code).toList()));
    report.put("seed", new Tree.Bare(Long.toString(seed)));
    report.put("tries", new Tree.Bare(Integer.toString(tries)));
    report.put("conforms", new Tree.Bare(Boolean.toString(conforms())));
    List<Tree> rows = new ArrayList<>();
    results.forEach(r -> rows.add(row(r)));
    report.put("requirements", new Tree.Arr(rows));
    return (IndentedJson.of(new Tree.Obj(report)) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Tree row(RequirementResult result) {
    Map<String, Tree> row = new LinkedHashMap<>();
    row.put("id", new Tree.Text(result.requirement().number()));
    row.put("name", code(result.requirement()));
    row.put("level", code(result.requirement().level()));
    row.put("words", both(result.requirement()::words));
    row.put("outcome", new Tree.Text(result.outcome().code()));
    row.put("tries", new Tree.Bare(Integer.toString(result.tries())));
    row.put("judged", new Tree.Bare(Integer.toString(result.judged())));
    if (!result.reason().isEmpty()) {
      row.put("reason", both(result::reasonIn));
    }
    result
        .counterexample()
        .ifPresent(
            c -> {
              Map<String, Tree> example = new LinkedHashMap<>();
              example.put("place", new Tree.Text(c.place().toString()));
              example.put("in", new Tree.Text(c.in()));
              example.put("out", new Tree.Text(c.out()));
              example.put("rows", new Tree.Bare(Integer.toString(c.rows())));
              example.put("bytes", new Tree.Bare(Integer.toString(c.bytes())));
              example.put("document", Attempt.tree(c.document()));
              row.put("smallest", new Tree.Obj(example));
            });
    return new Tree.Obj(row);
  }

  private static Tree both(Function<Locale, String> words) {
    Map<String, Tree> both = new LinkedHashMap<>();
    both.put("vi", new Tree.Text(words.apply(Wording.VIETNAMESE)));
    both.put("en", new Tree.Text(words.apply(Locale.ENGLISH)));
    return new Tree.Obj(both);
  }

  private static Tree code(Enum<?> value) {
    return new Tree.Text(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /**
   * Writes the report for people.
   *
   * @param locale the reader's language; English for {@code en}, Vietnamese for all others
   * @return a heading, the verdict, a table, and the smallest document of each failure
   */
  public String toMarkdown(Locale locale) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(Wording.say("report.title", locale)).append("\n\n");
    line(page, "report.exporter", cell(exporter), locale);
    line(page, "report.format", format.name(), locale);
    line(
        page,
        "report.kinds",
        String.join(", ", kinds.stream().map(k -> ((Tree.Text) code(k)).value()).toList()),
        locale);
    line(page, "report.seed", Long.toString(seed), locale);
    line(page, "label.tries", Integer.toString(tries), locale);
    line(
        page,
        "report.verdict",
        Wording.say(conforms() ? "report.conforms" : "report.fails", locale),
        locale);
    page.append('\n').append(Wording.say("report.heading", locale)).append('\n');
    page.append("|---|---|---|---:|---:|---|\n");
    for (RequirementResult result : results) {
      page.append("| ")
          .append(result.requirement().number())
          .append(" | ")
          .append(cell(result.requirement().words(locale)))
          .append(" | ")
          .append(Wording.say("outcome." + result.outcome().code(), locale))
          .append(" | ")
          .append(result.tries())
          .append(" | ")
          .append(result.judged())
          .append(" | ")
          .append(cell(remark(result, locale)))
          .append(" |\n");
    }
    for (RequirementResult result : results) {
      result.counterexample().ifPresent(c -> failure(page, result, c, locale));
    }
    return page.toString();
  }

  private static void line(StringBuilder page, String key, String value, Locale locale) {
    page.append("- ").append(Wording.say(key, locale)).append(": ").append(value).append('\n');
  }

  private static String remark(RequirementResult result, Locale locale) {
    return result
        .counterexample()
        .map(c -> c.rows() + " " + Wording.say("label.rows", locale) + ", " + c.bytes() + " byte")
        .orElse(result.reasonIn(locale));
  }

  private static void failure(
      StringBuilder page, RequirementResult result, Counterexample example, Locale locale) {
    page.append("\n## ").append(result.requirement().number()).append("\n\n");
    page.append(cell(result.requirement().words(locale))).append("\n\n");
    String place = example.place().toString();
    line(
        page,
        "label.place",
        place.isEmpty() ? Wording.say("label.file", locale) : code(place),
        locale);
    line(page, "label.in", shown(example.in(), locale), locale);
    line(page, "label.out", shown(example.out(), locale), locale);
    page.append("\n````json\n").append(RequirementResult.document(example)).append("\n````\n");
  }

  private static String shown(String text, Locale locale) {
    return text.isEmpty() ? Wording.say("label.nothing", locale) : code(text);
  }

  /** A text between marks that it does not hold itself. */
  private static String code(String text) {
    String line = text.replaceAll("\\s+", " ");
    String mark = "`";
    while (line.contains(mark)) {
      mark += "`";
    }
    return mark + " " + line + " " + mark;
  }

  private static String cell(String text) {
    return text.replaceAll("\\s+", " ").replace("|", "\\|");
  }
}
