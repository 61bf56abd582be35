package vn.chuyendoiso.plan.serialization;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * What came of reading a document: the document, and everything that is wrong with its bytes.
 *
 * <p>Example: a file with a misspelt member and a date "2025-6-30" gives no document and two
 * findings, a warning and an error, each with pointer, line and column. A file with the misspelt
 * member alone gives the document, which keeps that member, and the warning.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of document, or of a part of one
 */
public final class ReadResult<T> {

  private final Optional<T> partial;
  private final boolean whole;
  private final List<Finding> findings;
  private final List<JsonPointer> unread;
  private final SourceText source;
  private final ReadLimits limits;

  /**
   * Gathers what came of one pass.
   *
   * @param read what could be read, if anything
   * @param in the pass, which has ended
   */
  ReadResult(Optional<T> read, Reading in) {
    this.partial = read;
    this.whole = !in.hasErrors();
    this.findings = in.findings();
    this.unread = in.unreadValues();
    this.source = in.source();
    this.limits = in.limits();
  }

  /** {@return the document; absent if there is a finding of severity ERROR} */
  public Optional<T> getDocument() {
    return whole ? partial : Optional.empty();
  }

  /**
   * Returns what could be read, even if there are errors: the document without the values and rows
   * that could not be understood, for showing it in a form beside the findings. It is not the
   * document that the source holds; whoever stores it loses {@link #getUnread()}.
   *
   * <p>A list lacks its bad rows, an optional member with a bad value is absent, and a document
   * without a readable title has an empty one. Behind a break in the syntax nothing is read.
   *
   * @return the readable part; the whole document if there are no errors; absent if not even the
   *     type of document is known
   */
  public Optional<T> getPartialDocument() {
    return partial;
  }

  /**
   * Returns the text of what could not be understood, so that nothing is lost. What stands inside
   * another unread part is not named again. At most as many parts are kept as findings are listed.
   *
   * @return the unread parts, in the order of the text; empty if there are no errors
   */
  public List<UnreadPart> getUnread() {
    if (unread.isEmpty()) {
      return List.of();
    }
    PartLocator parts = PartLocator.scan(source, limits, unread);
    Set<JsonPointer> all = Set.copyOf(unread);
    return unread.stream()
        .filter(p -> !isInside(p, all))
        .sorted(Comparator.comparingLong(parts::start))
        .flatMap(p -> parts.text(p).map(json -> new UnreadPart(p, json)).stream())
        .toList();
  }

  /** {@return what is wrong, in the order of the text} */
  public List<Finding> getFindings() {
    return findings;
  }

  private static boolean isInside(JsonPointer part, Set<JsonPointer> parts) {
    return part.parent().filter(p -> parts.contains(p) || isInside(p, parts)).isPresent();
  }

  /**
   * Returns the document.
   *
   * @return the document
   * @throws UnreadableDocumentException if there is none; it carries the findings
   */
  public T orThrow() {
    return getDocument()
        .orElseThrow(
            () ->
                new UnreadableDocumentException(
                    findings.stream().filter(f -> f.getSeverity() == Severity.ERROR).toList()));
  }

  /**
   * Renders one of the findings.
   *
   * @param finding a finding of a reader
   * @param locale the language; English for {@code en}, Vietnamese for all others
   * @return the sentence
   */
  public String render(Finding finding, Locale locale) {
    return PlanJson.render(finding, locale);
  }

  /**
   * Works out where parts of the document stand in its source, for findings that come from rules.
   * Takes one scan of the source for any number of parts.
   *
   * @param pointers the parts
   * @return line and column of each; of its nearest ancestor if the part itself is not there
   */
  public Map<JsonPointer, Position> locate(Collection<JsonPointer> pointers) {
    return PartLocator.locate(source.again(), limits, pointers);
  }
}
