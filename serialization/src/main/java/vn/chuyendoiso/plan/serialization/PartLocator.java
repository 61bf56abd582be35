package vn.chuyendoiso.plan.serialization;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;

/**
 * Finds parts of a document in its source by one scan, so that reading need not remember the place
 * of everything.
 */
final class PartLocator {

  /** One step of the pointers that are looked for; steps that pointers share are shared. */
  private static final class Step {
    final Map<String, Step> next = new HashMap<>();
    long start = -1;
    long end = -1;
  }

  private final SourceText source;
  private final Step root = new Step();

  private PartLocator(SourceText source) {
    this.source = source;
  }

  /** Looks for all parts at once. */
  static PartLocator scan(SourceText source, ReadLimits limits, Collection<JsonPointer> pointers) {
    PartLocator locator = new PartLocator(source);
    for (JsonPointer pointer : pointers) {
      Step step = locator.root;
      for (String token : pointer.tokens()) {
        step = step.next.computeIfAbsent(token, t -> new Step());
      }
    }
    try (JsonParser parser = JsonTokens.open(JsonTokens.factory(limits), source)) {
      if (parser.nextToken() != null) {
        locator.scan(parser, locator.root);
      }
    } catch (JacksonException e) {
      // Parts before the flaw keep their places; the others fall back on what was found above them.
    }
    return locator;
  }

  static Map<JsonPointer, Position> locate(
      SourceText source, ReadLimits limits, Collection<JsonPointer> pointers) {
    PartLocator locator = scan(source, limits, pointers);
    Map<JsonPointer, Long> offsets = new LinkedHashMap<>();
    pointers.forEach(p -> offsets.put(p, locator.start(p)));
    // Lines are counted once if the places are asked for in the order of the text.
    Map<Long, Position> positions = new HashMap<>();
    offsets.values().stream().sorted().forEach(o -> positions.put(o, source.position(o)));
    Map<JsonPointer, Position> places = new LinkedHashMap<>();
    offsets.forEach((pointer, offset) -> places.put(pointer, positions.get(offset)));
    return places;
  }

  /** {@return where a part begins; where the nearest part above it does if it is not there} */
  long start(JsonPointer pointer) {
    long start = Math.max(root.start, source.start());
    Step step = root;
    for (String token : pointer.tokens()) {
      step = step.next.get(token);
      if (step.start < 0) {
        return start;
      }
      start = step.start;
    }
    return start;
  }

  /** {@return the text of a part as it stands in the source; empty if it is not there, or cut} */
  Optional<String> text(JsonPointer pointer) {
    Step step = root;
    for (String token : pointer.tokens()) {
      step = step.next.get(token);
    }
    return step.end < 0 ? Optional.empty() : Optional.of(source.text(step.start, step.end));
  }

  private void scan(JsonParser parser, Step step) {
    step.start = source.start() + parser.currentTokenLocation().getByteOffset();
    JsonToken token = parser.currentToken();
    if (step.next.isEmpty() || !token.isStructStart()) {
      parser.skipChildren();
    } else {
      scanChildren(parser, step);
    }
    parser.finishToken();
    step.end = source.start() + parser.currentLocation().getByteOffset();
  }

  private void scanChildren(JsonParser parser, Step step) {
    boolean array = parser.currentToken() == JsonToken.START_ARRAY;
    int index = 0;
    for (JsonToken t = parser.nextToken(); !t.isStructEnd(); t = parser.nextToken()) {
      String name = array ? Integer.toString(index++) : parser.currentName();
      if (!array) {
        parser.nextToken();
      }
      Step next = step.next.get(name);
      if (next == null || next.start >= 0) {
        parser.skipChildren();
      } else {
        scan(parser, next);
      }
    }
  }
}
