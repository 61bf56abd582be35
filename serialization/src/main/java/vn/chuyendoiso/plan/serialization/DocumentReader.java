package vn.chuyendoiso.plan.serialization;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * Reads one document or a part of one: first whether the bytes are text at all, then which type of
 * document it is, then its members in one pass.
 *
 * @param <T> the type of document or part that is asked for
 */
final class DocumentReader<T> {

  private final SourceText source;
  private final Class<T> type;
  private final ReadLimits limits;

  // Where the syntax of a document breaks that was upgraded as far as it went; null otherwise.
  private JacksonException flaw;
  private SourceText original;

  DocumentReader(SourceText source, Class<T> type, ReadLimits limits) {
    this.source = source;
    this.type = type;
    this.limits = limits;
  }

  ReadResult<T> read() {
    Reading in = new Reading(source, limits);
    return isText(in) ? readText(in) : result(in, null);
  }

  private ReadResult<T> result(Reading in, Object read) {
    return new ReadResult<>(
        type.isInstance(read) ? Optional.of(type.cast(read)) : Optional.empty(), in);
  }

  /** Reads an older document once more, as what it is in the current version. */
  private ReadResult<T> upgraded(String version) {
    JsonTree tree = JsonTree.read(source, limits);
    FormatUpgrade.upgrade(tree, version);
    DocumentReader<T> reader = new DocumentReader<>(tree.write(), type, limits);
    reader.original = source;
    reader.flaw = tree.flaw().orElse(null);
    Reading in = new Reading(reader.source, limits);
    in.problemAt(
        ReadProblem.FORMAT_VERSION_OLDER,
        JsonPointer.ROOT.append(DocumentShapes.VERSION),
        Reading.LATER,
        "found",
        version,
        "current",
        DocumentShapes.CURRENT_VERSION);
    return reader.readText(in);
  }

  private boolean isText(Reading in) {
    Optional<OtherFormat> other = OtherFormat.of(source.bytes(), source.start());
    if (other.isPresent()) {
      in.problemAt(
          ReadProblem.INPUT_OTHER_FORMAT, JsonPointer.ROOT, 0, "format", other.get().term());
      return false;
    }
    if (source.isUtf16()) {
      in.problemAt(ReadProblem.ENCODING_UTF16, JsonPointer.ROOT, 0);
      return false;
    }
    if (source.start() > 0) {
      in.problemAt(ReadProblem.ENCODING_BOM, JsonPointer.ROOT, 0);
    }
    if (source.isBlank()) {
      in.problemAt(ReadProblem.INPUT_EMPTY, JsonPointer.ROOT, 0);
      return false;
    }
    int invalid = source.invalidUtf8();
    if (invalid >= 0) {
      in.problemAt(ReadProblem.ENCODING_INVALID_UTF8, JsonPointer.ROOT, invalid);
      return false;
    }
    int begin = source.firstVisible();
    if (source.bytes()[begin] != '{') { // no syntax is broken in a text that is no JSON at all
      in.problemAt(ReadProblem.ROOT_NOT_OBJECT, JsonPointer.ROOT, begin, "brace", "{");
      return false;
    }
    return true;
  }

  private ReadResult<T> readText(Reading in) {
    in.open();
    Object read = null;
    try {
      in.tokens().nextToken();
      read = Document.class.isAssignableFrom(type) ? readDocument(in) : part().read(in);
      if (in.tokens().currentToken() == JsonToken.END_OBJECT
          && !in.isStopped()
          && in.tokens().nextToken() != null) {
        in.problem(ReadProblem.JSON_TRAILING);
      }
    } catch (JacksonException e) {
      in.stop(e);
    }
    if (in.olderVersion().isPresent()) {
      in.close();
      return upgraded(in.olderVersion().get());
    }
    in.stoppedBy().ifPresent(e -> tell(in, e));
    in.close();
    return result(in, read);
  }

  /** Finds out which type of document it is; mostly the first member tells. */
  private Document readDocument(Reading in) {
    JsonParser parser = in.tokens();
    if (DocumentShapes.TYPE.equals(parser.nextName())
        && parser.nextToken() == JsonToken.VALUE_STRING) {
      Shape<? extends Document, ?> shape =
          shape(in, Optional.of(new TypeName(parser.getString(), in.offset())));
      return shape == null ? null : shape.read(in, 1);
    }
    in.open();
    in.tokens().nextToken();
    Shape<? extends Document, ?> shape = shape(in, typeNamed());
    return shape == null ? null : shape.read(in);
  }

  private record TypeName(String text, long offset) {}

  private WireType<T> part() {
    return Shapes.of(type)
        .orElseThrow(() -> new IllegalArgumentException("not a part of a document: " + type));
  }

  /** Finds the shape by the type that the document names; null if it cannot be read so. */
  private Shape<? extends Document, ?> shape(Reading in, Optional<TypeName> named) {
    Optional<Shape<? extends Document, ?>> asked = asked();
    if (named.isEmpty()) {
      // A missing type is told by the shape that was asked for, together with all other problems.
      if (asked.isEmpty()) {
        in.tokens().skipChildren(); // if the syntax is broken, that is the problem
        in.problemAt(
            ReadProblem.DOCUMENT_TYPE_MISSING,
            JsonPointer.ROOT,
            Reading.LATER,
            "member",
            DocumentShapes.TYPE,
            "known",
            DocumentShapes.codes());
      }
      return asked.orElse(null);
    }
    TypeName name = named.get();
    JsonPointer pointer = JsonPointer.ROOT.append(DocumentShapes.TYPE);
    Shape<? extends Document, ?> shape = DocumentShapes.named(name.text()).orElse(null);
    if (shape == null) {
      in.problemAt(
          ReadProblem.DOCUMENT_TYPE_UNKNOWN,
          pointer,
          name.offset(),
          "found",
          Reading.shown(name.text()),
          "known",
          DocumentShapes.codes());
    } else if (!type.isAssignableFrom(shape.type())) {
      in.problemAt(
          ReadProblem.DOCUMENT_TYPE_OTHER,
          pointer,
          name.offset(),
          "found",
          name.text(),
          "expected",
          askedType().map(Scalars::code).orElse(""));
      return null;
    }
    return shape;
  }

  private Optional<Shape<? extends Document, ?>> asked() {
    return askedType().map(DocumentShapes::of);
  }

  private Optional<DocumentType> askedType() {
    for (DocumentType document : DocumentType.values()) {
      if (document.type() == type) {
        return Optional.of(document);
      }
    }
    return Optional.empty();
  }

  /** Looks for the type of the document where it is not the first member. */
  private Optional<TypeName> typeNamed() {
    try (JsonParser parser = JsonTokens.open(JsonTokens.factory(limits), source)) {
      parser.nextToken();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        JsonToken token = parser.nextToken();
        if (name.equals(DocumentShapes.TYPE) && token == JsonToken.VALUE_STRING) {
          return Optional.of(
              new TypeName(
                  parser.getString(),
                  source.start() + parser.currentTokenLocation().getByteOffset()));
        }
        parser.skipChildren();
      }
    } catch (JacksonException e) {
      // The pass that follows meets the same flaw and reports it.
    }
    return Optional.empty();
  }

  private void tell(Reading in, JacksonException met) {
    JacksonException e = flaw == null ? met : flaw;
    if (e instanceof UnexpectedEndOfInputException) {
      in.problemAt(ReadProblem.JSON_TRUNCATED, in.pointer(), source.bytes().length);
    } else if (e instanceof StreamConstraintsException) {
      tooMuch(in);
    } else {
      syntax(in, e.getLocation());
    }
  }

  private void tooMuch(Reading in) {
    long offset = flaw == null ? in.offset() : source.bytes().length;
    if (in.tokens().streamReadContext().getNestingDepth() >= limits.maxDepth()) {
      in.problemAt(ReadProblem.JSON_TOO_DEEP, JsonPointer.ROOT, offset, "limit", limits.maxDepth());
    } else {
      in.problemAt(
          ReadProblem.JSON_TEXT_TOO_LONG, in.pointer(), offset, "limit", limits.maxTextLength());
    }
  }

  private void syntax(Reading in, TokenStreamLocation location) {
    SourceText text = flaw == null ? source : original;
    long place =
        location == null ? in.offset() : text.start() + Math.max(0, location.getByteOffset());
    long offset = flaw == null ? place : source.bytes().length;
    String found = text.characterAt(place);
    if (found.isEmpty()) {
      in.problemAt(ReadProblem.JSON_TRUNCATED, in.pointer(), offset);
    } else {
      in.problemAt(ReadProblem.JSON_SYNTAX, in.pointer(), offset, "found", Reading.shown(found));
    }
  }
}
