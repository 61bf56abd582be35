package vn.chuyendoiso.plan.serialization;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * What came of reading one line of a collection: its document, or every reason why it holds none.
 *
 * <p>Example: in the collection of a ministry with one plan a line, line 17 was cut off while it
 * was sent. Its findings stand at 17:2048 and the like; lines 16 and 18 do not suffer from it.
 *
 * <p>Places are those of the file: the line of a {@link Position} is the number of the line in the
 * file. A position holds lines up to 2,147,483,647; findings of lines beyond it have no position,
 * and {@link #getNumber()} still tells the line. Immutable and thread-safe.
 *
 * @param <T> the type of document, or of a part of one
 */
public final class PlanLine<T> {

  private final LineSplitter.Line line;
  private final Optional<ReadResult<T>> result;
  private final List<Finding> findings;

  private PlanLine(LineSplitter.Line line, Optional<ReadResult<T>> result, List<Finding> findings) {
    this.line = line;
    this.result = result;
    this.findings = findings;
  }

  static <T> PlanLine<T> read(LineSplitter.Line line, ReadResult<T> result) {
    List<Finding> findings =
        result.getFindings().stream()
            .map(f -> f.withPosition(f.getPosition().flatMap(p -> inFile(line, p))))
            .toList();
    return new PlanLine<>(line, Optional.of(result), findings);
  }

  static <T> PlanLine<T> tooLong(LineSplitter.Line line, int limit) {
    Finding finding =
        Finding.builder()
            .id(ReadProblem.INPUT_TOO_LARGE.id())
            .severity(ReadProblem.INPUT_TOO_LARGE.severity())
            .pointer(JsonPointer.ROOT)
            .position(inFile(line, new Position(1, 1)))
            .putArguments("limit", limit)
            .build();
    return new PlanLine<>(line, Optional.empty(), List.of(finding));
  }

  private static Optional<Position> inFile(LineSplitter.Line line, Position position) {
    long number = line.number() + position.line() - 1;
    return number > Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(new Position((int) number, position.column()));
  }

  /** {@return the number of the line, from 1; blank lines count} */
  public long getNumber() {
    return line.number();
  }

  /** {@return where the line begins, in bytes from the start of the stream} */
  public long getOffset() {
    return line.offset();
  }

  /**
   * {@return where the following line begins, in bytes from the start of the stream: with {@link
   * #getNumber()} and one, what {@link PlanLines#startingAt} takes to go on behind this line}
   */
  public long getNextOffset() {
    return line.next();
  }

  /** {@return the document; absent if there is a finding of severity ERROR} */
  public Optional<T> getDocument() {
    return result.flatMap(ReadResult::getDocument);
  }

  /** {@return what is wrong with the line, in the order of the text} */
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
    return ReadMessages.MESSAGES.render(finding, locale);
  }

  /**
   * Works out where parts of the document stand in the file, for findings that come from rules.
   *
   * @param pointers the parts
   * @return line and column of each that has a position; of its nearest ancestor if the part itself
   *     is not there
   */
  public Map<JsonPointer, Position> locate(Collection<JsonPointer> pointers) {
    Map<JsonPointer, Position> places = new LinkedHashMap<>();
    result
        .map(r -> r.locate(pointers))
        .orElse(Map.of())
        .forEach((pointer, place) -> inFile(line, place).ifPresent(p -> places.put(pointer, p)));
    return places;
  }
}
