package vn.chuyendoiso.plan.serialization;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  private final Optional<T> document;
  private final List<Finding> findings;
  private final byte[] source;

  ReadResult(Optional<T> document, List<Finding> findings, byte[] source) {
    this.document = document;
    this.findings = List.copyOf(findings);
    this.source = source;
  }

  /** {@return the document; absent if there is a finding of severity ERROR} */
  public Optional<T> getDocument() {
    return document;
  }

  /** {@return what is wrong, in the order of the text} */
  public List<Finding> getFindings() {
    return findings;
  }

  /**
   * Returns the document.
   *
   * @return the document
   * @throws UnreadableDocumentException if there is none; it carries the findings
   */
  public T orThrow() {
    return document.orElseThrow(
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
    return ReadMessages.MESSAGES.render(finding, locale);
  }

  /**
   * Works out where parts of the document stand in its source, for findings that come from rules.
   * Takes one scan of the source for any number of parts.
   *
   * @param pointers the parts
   * @return line and column of each; of its nearest ancestor if the part itself is not there
   */
  public Map<JsonPointer, Position> locate(Collection<JsonPointer> pointers) {
    return PartLocator.locate(new SourceText(source), pointers);
  }
}
