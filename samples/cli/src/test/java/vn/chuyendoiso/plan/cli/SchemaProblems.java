package vn.chuyendoiso.plan.cli;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds JSON against a published schema: the place and the keyword of each problem. */
final class SchemaProblems {

  private static final JsonMapper JSON = new JsonMapper();

  private SchemaProblems() {}

  static List<String> of(byte[] schema, JsonNode json) {
    return problems(JSON.readTree(schema), json);
  }

  /** With what the schema leaves open for later versions closed: all that is there is described. */
  static List<String> ofClosed(byte[] schema, JsonNode json) {
    JsonNode closed = JSON.readTree(schema);
    close(closed);
    return problems(closed, json);
  }

  private static List<String> problems(JsonNode schema, JsonNode json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(json)
        .stream()
        .map(e -> e.getInstanceLocation() + " " + e.getKeyword())
        .toList();
  }

  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.has("properties")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    schema.forEach(SchemaProblems::close);
  }
}
