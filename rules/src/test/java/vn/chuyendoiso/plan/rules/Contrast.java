package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What two documents show when they are held against each other: the members in which they differ,
 * the way to one place, and of everything around them only how it is called.
 *
 * @param place the place, as a JSON pointer
 * @param besides names of members that are shown wherever a row on the way has them
 */
record Contrast(String place, Set<String> besides) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int WIDTH = 92;
  private static final Set<String> OF_DOCUMENT = Set.of("documentType", "number", "title");
  private static final Set<String> OF_ROW = Set.of("id", "code", "title", "name", "group");
  private static final Set<String> OF_EVALUATION = Set.of("period");
  private static final Set<String> EVALUATED = Set.of("tallies", "targetResults", "taskResults");

  /** {@return what is shown of the one, as JSON} */
  String shown(JsonNode one, JsonNode other) {
    List<String> path = Stream.of(place.split("/")).skip(1).toList();
    return layout(part(one, Optional.of(other), path, besides));
  }

  // A document, a row with a name, and all of them together are shown in part; the rest whole.
  private static JsonNode part(
      JsonNode one, Optional<JsonNode> other, List<String> path, Set<String> besides) {
    if (one.isArray()) {
      return rows(one, other, path, besides);
    }
    if (!one.isObject() || (names(one).isEmpty() && !one.has("documents"))) {
      return one;
    }
    ObjectNode part = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> member : one.properties()) {
      String name = member.getKey();
      Optional<JsonNode> counterpart = other.map(o -> o.get(name));
      boolean isOnPath = !path.isEmpty() && path.get(0).equals(name);
      boolean differs = other.isPresent() && !counterpart.equals(Optional.of(member.getValue()));
      if (isOnPath || differs || names(one).contains(name) || besides.contains(name)) {
        List<String> rest = isOnPath ? path.subList(1, path.size()) : List.of();
        part.set(name, part(member.getValue(), counterpart, rest, besides));
      }
    }
    return part;
  }

  private static JsonNode rows(
      JsonNode one, Optional<JsonNode> other, List<String> path, Set<String> besides) {
    ArrayNode rows = JSON.createArrayNode();
    Set<String> alike = new HashSet<>(besides);
    path.stream().skip(1).limit(1).forEach(alike::add);
    for (int i = 0; i < one.size(); i++) {
      boolean isOnPath = !path.isEmpty() && path.get(0).equals(Integer.toString(i));
      List<String> rest = isOnPath ? path.subList(1, path.size()) : List.of();
      int index = i;
      Optional<JsonNode> counterpart =
          other.flatMap(o -> counterpart(one.get(index), index, o, one.size()));
      // Of a row more, elsewhere than at the place, it counts only that it is there.
      boolean isWhole = counterpart.isEmpty() && isOnPath && !one.get(i).has("documentType");
      rows.add(isWhole ? one.get(i) : part(one.get(i), counterpart, rest, alike));
    }
    return rows;
  }

  // The row of that name, or, where only names differ, the one at that place.
  private static Optional<JsonNode> counterpart(JsonNode row, int index, JsonNode rows, int size) {
    Optional<JsonNode> beside = Optional.ofNullable(rows.get(index));
    return beside
        .filter(o -> isSame(row, o))
        .or(() -> rows.valueStream().filter(o -> isSame(row, o)).findFirst())
        .or(() -> rows.size() == size ? beside : Optional.empty());
  }

  private static boolean isSame(JsonNode one, JsonNode other) {
    String key = one.has("documentType") ? "number" : "id";
    return one.path(key).equals(other.path(key));
  }

  private static Set<String> names(JsonNode one) {
    if (one.has("documentType")) {
      return OF_DOCUMENT;
    }
    if (one.has("id")) {
      return OF_ROW;
    }
    return EVALUATED.stream().anyMatch(one::has) ? OF_EVALUATION : Set.of();
  }

  /** {@return JSON with as much on a line as is easily read} */
  static String layout(JsonNode node) {
    StringBuilder text = new StringBuilder();
    layout(node, "", 0, text);
    return text.toString();
  }

  private static void layout(JsonNode node, String indent, int before, StringBuilder text) {
    String line = line(node);
    boolean fits = indent.length() + before + line.length() <= WIDTH && !indent.isEmpty();
    if (fits || !node.isContainer() || node.isEmpty()) {
      text.append(line);
      return;
    }
    String deeper = indent + "  ";
    List<String> parts = new ArrayList<>();
    if (node.isArray()) {
      for (JsonNode element : node) {
        parts.add(layout(deeper, "", element));
      }
    } else {
      node.properties()
          .forEach(m -> parts.add(layout(deeper, quoted(m.getKey()) + ": ", m.getValue())));
    }
    text.append(node.isArray() ? "[\n" : "{\n")
        .append(String.join(",\n", parts))
        .append('\n')
        .append(indent)
        .append(node.isArray() ? ']' : '}');
  }

  private static String layout(String indent, String name, JsonNode value) {
    StringBuilder text = new StringBuilder(indent).append(name);
    layout(value, indent, name.length(), text);
    return text.toString();
  }

  private static String line(JsonNode node) {
    List<String> parts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(e -> parts.add(line(e)));
      return "[" + String.join(", ", parts) + "]";
    }
    if (node.isObject()) {
      node.properties().forEach(m -> parts.add(quoted(m.getKey()) + ": " + line(m.getValue())));
      return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
    }
    return JSON.writeValueAsString(node);
  }

  private static String quoted(String name) {
    return JSON.writeValueAsString(name);
  }
}
