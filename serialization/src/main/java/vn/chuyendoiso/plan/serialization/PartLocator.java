package vn.chuyendoiso.plan.serialization;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
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
    long offset = -1;
  }

  private PartLocator() {}

  static Map<JsonPointer, Position> locate(SourceText source, Collection<JsonPointer> pointers) {
    Step root = new Step();
    for (JsonPointer pointer : pointers) {
      Step step = root;
      for (String token : pointer.tokens()) {
        step = step.next.computeIfAbsent(token, t -> new Step());
      }
    }
    try (JsonParser parser = JsonTokens.open(JsonTokens.factory(ReadLimits.STANDARD), source)) {
      if (parser.nextToken() != null) {
        scan(parser, source, root);
      }
    } catch (JacksonException e) {
      // Parts before the flaw keep their places; the others fall back on what was found above them.
    }
    Map<JsonPointer, Long> offsets = new LinkedHashMap<>();
    pointers.forEach(p -> offsets.put(p, offset(root, p, source)));
    // Lines are counted once if the places are asked for in the order of the text.
    Map<Long, Position> positions = new HashMap<>();
    offsets.values().stream().sorted().forEach(o -> positions.put(o, source.position(o)));
    Map<JsonPointer, Position> places = new LinkedHashMap<>();
    offsets.forEach((pointer, offset) -> places.put(pointer, positions.get(offset)));
    return places;
  }

  private static long offset(Step root, JsonPointer pointer, SourceText source) {
    long offset = Math.max(root.offset, source.start());
    Step step = root;
    for (String token : pointer.tokens()) {
      step = step.next.get(token);
      if (step.offset < 0) {
        return offset;
      }
      offset = step.offset;
    }
    return offset;
  }

  private static void scan(JsonParser parser, SourceText source, Step step) {
    step.offset = source.start() + parser.currentTokenLocation().getByteOffset();
    JsonToken token = parser.currentToken();
    if (step.next.isEmpty() || !token.isStructStart()) {
      parser.skipChildren();
      return;
    }
    int index = 0;
    for (JsonToken t = parser.nextToken(); !t.isStructEnd(); t = parser.nextToken()) {
      String name =
          token == JsonToken.START_ARRAY ? Integer.toString(index++) : parser.currentName();
      if (token == JsonToken.START_OBJECT) {
        parser.nextToken();
      }
      Step next = step.next.get(name);
      if (next == null || next.offset >= 0) {
        parser.skipChildren();
      } else {
        scan(parser, source, next);
      }
    }
  }
}
