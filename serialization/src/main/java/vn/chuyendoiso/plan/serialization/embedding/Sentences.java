package vn.chuyendoiso.plan.serialization.embedding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.serialization.PlanJson;

/** What the exceptions of all generations say. Thread-safe. */
public final class Sentences {

  /** The language of the documents. */
  public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static final int LISTED = 10;
  private static final int SHOWN = 60;

  private Sentences() {}

  /**
   * Renders one finding.
   *
   * @param finding a finding of a reader
   * @param locale the language; English for {@code en}, Vietnamese for all others
   * @return the sentence
   */
  public static String of(Finding finding, Locale locale) {
    return PlanJson.render(finding, locale);
  }

  /**
   * Renders the errors among findings, one a line, each with its place.
   *
   * @param findings the findings
   * @param locale the language; English for {@code en}, Vietnamese for all others
   * @return the sentences of the first ten errors
   */
  public static String ofErrors(List<Finding> findings, Locale locale) {
    List<Finding> errors =
        findings.stream().filter(f -> f.getSeverity() == Severity.ERROR).toList();
    return errors.stream()
        .limit(LISTED)
        .map(f -> place(f) + of(f, locale))
        .collect(Collectors.joining("\n"))
        .concat(errors.size() > LISTED ? "\n…" : "");
  }

  /**
   * Tells where the first error stands.
   *
   * @param findings the findings
   * @return its place; empty if the source does not tell places
   */
  public static Optional<Position> firstPlace(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.getSeverity() == Severity.ERROR)
        .flatMap(f -> f.getPosition().stream())
        .findFirst();
  }

  private static String place(Finding finding) {
    String position = finding.getPosition().map(p -> p + " ").orElse("");
    String pointer = finding.getPointer().toString();
    return position + pointer + (pointer.isEmpty() ? "" : " ");
  }

  /** Shortens a text for showing it in a message. */
  static String shown(String text) {
    String oneLine = text.replaceAll("\\p{Cntrl}", " ");
    int points = oneLine.codePointCount(0, oneLine.length());
    return points <= SHOWN
        ? oneLine
        : oneLine.substring(0, oneLine.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
