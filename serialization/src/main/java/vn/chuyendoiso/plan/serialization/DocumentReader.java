package vn.chuyendoiso.plan.serialization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import vn.chuyendoiso.plan.document.Document;
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
  private final JsonFactory factory;

  // What looking for the type of the document brought to light.
  private long typeOffset;
  private boolean flawed;

  DocumentReader(SourceText source, Class<T> type, ReadLimits limits) {
    this.source = source;
    this.type = type;
    this.limits = limits;
    this.factory = JsonTokens.factory(limits);
  }

  ReadResult<T> read() {
    try (JsonParser parser = JsonTokens.open(factory, source)) {
      Reading in = new Reading(parser, source, limits);
      T document = isText(in) ? readDocument(in, parser) : null;
      return new ReadResult<>(
          in.hasErrors() ? Optional.empty() : Optional.ofNullable(document),
          in.findings(),
          source.bytes());
    }
  }

  private boolean isText(Reading in) {
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
    return true;
  }

  private T readDocument(Reading in, JsonParser parser) {
    T document = null;
    try {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        in.problem(ReadProblem.ROOT_NOT_OBJECT, "brace", "{");
        return null;
      }
      WireType<?> shape = Document.class.isAssignableFrom(type) ? shape(in) : part();
      if (shape == null) {
        return null;
      }
      Object read = shape.read(in);
      document = type.isInstance(read) ? type.cast(read) : null;
      if (parser.nextToken() != null) {
        in.problem(ReadProblem.JSON_TRAILING);
      }
    } catch (UnexpectedEndOfInputException e) {
      in.problemAt(ReadProblem.JSON_TRUNCATED, in.pointer(), source.bytes().length);
    } catch (StreamConstraintsException e) {
      tooMuch(in, parser);
    } catch (JacksonException e) {
      syntax(in, e.getLocation());
    }
    return document;
  }

  private WireType<T> part() {
    return Shapes.of(type)
        .orElseThrow(() -> new IllegalArgumentException("not a part of a document: " + type));
  }

  /**
   * Finds the shape by the type that the document names; it may stand anywhere among the members.
   */
  private Shape<? extends Document, ?> shape(Reading in) {
    Optional<String> named = typeNamed();
    Map<String, Shape<? extends Document, ?>> shapes = DocumentShapes.BY_TYPE;
    if (named.isEmpty()) {
      // A missing type is told by the shape that was asked for, together with all other problems.
      Optional<Shape<? extends Document, ?>> asked = asked();
      if (asked.isEmpty()) {
        if (!flawed) {
          in.problem(
              ReadProblem.DOCUMENT_TYPE_MISSING,
              "member",
              DocumentShapes.TYPE,
              "known",
              List.copyOf(shapes.keySet()));
        }
        in.tokens().skipChildren();
      }
      return asked.orElse(null);
    }
    Shape<? extends Document, ?> shape = shapes.get(named.get());
    if (shape == null) {
      in.problemAt(
          ReadProblem.DOCUMENT_TYPE_UNKNOWN,
          JsonPointer.ROOT.append(DocumentShapes.TYPE),
          typeOffset,
          "found",
          Reading.shown(named.get()),
          "known",
          List.copyOf(shapes.keySet()));
      return null;
    }
    if (!type.isAssignableFrom(shape.type())) {
      in.problemAt(
          ReadProblem.DOCUMENT_TYPE_OTHER,
          JsonPointer.ROOT.append(DocumentShapes.TYPE),
          typeOffset,
          "found",
          named.get(),
          "expected",
          asked().flatMap(this::codeOf).orElse(""));
      return null;
    }
    return shape;
  }

  private Optional<Shape<? extends Document, ?>> asked() {
    for (Shape<? extends Document, ?> shape : DocumentShapes.BY_TYPE.values()) {
      if (shape.type() == type) {
        return Optional.of(shape);
      }
    }
    return Optional.empty();
  }

  private Optional<String> codeOf(Shape<? extends Document, ?> shape) {
    return DocumentShapes.BY_TYPE.entrySet().stream()
        .filter(e -> e.getValue() == shape)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Optional<String> typeNamed() {
    try (JsonParser parser = JsonTokens.open(factory, source)) {
      parser.nextToken();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        JsonToken token = parser.nextToken();
        if (name.equals(DocumentShapes.TYPE) && token == JsonToken.VALUE_STRING) {
          typeOffset = source.start() + parser.currentTokenLocation().getByteOffset();
          return Optional.of(parser.getString());
        }
        parser.skipChildren();
      }
    } catch (JacksonException e) {
      flawed = true; // the pass that follows meets the same flaw and reports it
    }
    return Optional.empty();
  }

  private void tooMuch(Reading in, JsonParser parser) {
    if (parser.streamReadContext().getNestingDepth() >= limits.maxDepth()) {
      in.problemAt(
          ReadProblem.JSON_TOO_DEEP, JsonPointer.ROOT, here(parser), "limit", limits.maxDepth());
    } else {
      in.problemAt(
          ReadProblem.JSON_TEXT_TOO_LONG,
          in.pointer(),
          here(parser),
          "limit",
          limits.maxTextLength());
    }
  }

  private long here(JsonParser parser) {
    return source.start() + parser.currentTokenLocation().getByteOffset();
  }

  private void syntax(Reading in, TokenStreamLocation location) {
    long offset =
        location == null ? in.offset() : source.start() + Math.max(0, location.getByteOffset());
    String found = source.characterAt(offset);
    if (found.isEmpty()) {
      in.problemAt(ReadProblem.JSON_TRUNCATED, in.pointer(), offset);
    } else {
      in.problemAt(ReadProblem.JSON_SYNTAX, in.pointer(), offset, "found", Reading.shown(found));
    }
  }
}
