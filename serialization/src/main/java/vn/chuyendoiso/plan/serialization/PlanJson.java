package vn.chuyendoiso.plan.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.text.Keeping;

/**
 * Documents as JSON, in the library's own format, version 2.1.
 *
 * <p>Example: {@code PlanJson.read(bytes, TransformationPlan.class)} gives the plan, or every
 * reason why the bytes are none, in one pass: wrong types, unknown, missing and duplicate members,
 * bad dates and codes, each with JSON Pointer, line and column. {@code PlanJson.write(plan)} gives
 * the same bytes for the same plan, always; what was read and not understood is written again at
 * its place.
 *
 * <p>The text must be UTF-8; a byte-order mark is accepted. Texts are brought into their stored
 * form (NFC, plain spaces), which is noted. Thread-safe: there is no state between calls.
 *
 * <p>Documents of older versions of the format are read for ever: they are upgraded while reading,
 * which is noted, and places are those of the source. Paths are those of the current version. A
 * newer minor version is read too, with a warning; what it has beyond this one is kept. Only the
 * current version is written.
 *
 * <p>Source of the syntax: RFC 8259.
 */
public final class PlanJson {

  private PlanJson() {}

  /**
   * Reads a document of any type, within the standard limits.
   *
   * @param bytes the whole document
   * @return the document or the reasons why there is none
   */
  public static ReadResult<Document> read(byte[] bytes) {
    return read(bytes, Document.class);
  }

  /**
   * Reads a document of a known type, or a part of one, within the standard limits.
   *
   * @param bytes the whole document or part
   * @param type the type of document, or {@link Document} for any, or the type of a part that has
   *     members, such as {@code Task} or {@code Deadline}
   * @param <T> the type of document or part
   * @return the document or the reasons why there is none
   */
  public static <T> ReadResult<T> read(byte[] bytes, Class<T> type) {
    return read(bytes, type, ReadLimits.STANDARD);
  }

  /**
   * Reads a document of a known type, or a part of one.
   *
   * @param bytes the whole document or part
   * @param type the type of document, or {@link Document} for any, or the type of a part that has
   *     members, such as {@code Task} or {@code Deadline}
   * @param limits how large it may be
   * @param <T> the type of document or part
   * @return the document or the reasons why there is none
   * @throws IllegalArgumentException if documents have no part of this type
   */
  public static <T> ReadResult<T> read(byte[] bytes, Class<T> type, ReadLimits limits) {
    Objects.requireNonNull(type, "type");
    if (bytes.length > limits.maxBytes()) {
      return tooLarge(limits);
    }
    return new DocumentReader<>(new SourceText(bytes), type, limits).read();
  }

  /**
   * Reads a document from a stream. No more is read than the limit on bytes allows.
   *
   * @param stream the stream; it stays open
   * @param type the type of document, or {@link Document} for any
   * @param limits how large it may be
   * @param <T> the type of document
   * @return the document or the reasons why there is none
   * @throws IOException if the stream fails
   */
  public static <T> ReadResult<T> read(InputStream stream, Class<T> type, ReadLimits limits)
      throws IOException {
    byte[] bytes = stream.readNBytes(limits.maxBytes());
    return bytes.length == limits.maxBytes() && stream.read() >= 0
        ? tooLarge(limits)
        : read(bytes, type, limits);
  }

  /**
   * Tells whether values of a type are read and written: documents, and parts that have members.
   *
   * @param type any type
   * @return true for {@link Document} and its types, {@code Task}, {@code Deadline} and the like;
   *     false for keys and for what is no part of a document
   */
  public static boolean knows(Class<?> type) {
    return Document.class.isAssignableFrom(type) || Shapes.of(type).isPresent();
  }

  /**
   * Renders a finding of reading, wherever it was kept.
   *
   * @param finding a finding of a reader
   * @param locale the language; English for {@code en}, Vietnamese for all others
   * @return the sentence
   */
  public static String render(Finding finding, Locale locale) {
    return ReadMessages.MESSAGES.render(finding, locale);
  }

  private static <T> ReadResult<T> tooLarge(ReadLimits limits) {
    Reading in = new Reading(new SourceText(new byte[0]), limits);
    in.problemAt(ReadProblem.INPUT_TOO_LARGE, JsonPointer.ROOT, 0, "limit", limits.maxBytes());
    return new ReadResult<>(Optional.empty(), in);
  }

  /**
   * Writes a document, or a part of one, with line breaks and two spaces of indentation, ending in
   * a line break.
   *
   * @param document the document or part
   * @return UTF-8 bytes, the same for equal documents
   * @throws IllegalArgumentException if documents have no part of this type
   */
  public static byte[] write(Keeping document) {
    return write(document, true);
  }

  /**
   * Writes a document, or a part of one, without any white space.
   *
   * @param document the document or part
   * @return UTF-8 bytes, the same for equal documents
   * @throws IllegalArgumentException if documents have no part of this type
   */
  public static byte[] writeCompact(Keeping document) {
    return write(document, false);
  }

  private static byte[] write(Keeping document, boolean pretty) {
    JsonOutput out = JsonOutput.large(pretty);
    Shapes.write(out, document);
    if (pretty) {
      out.lineBreak();
    }
    return out.toBytes();
  }
}
