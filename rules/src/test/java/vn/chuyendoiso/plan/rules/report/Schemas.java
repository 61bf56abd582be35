package vn.chuyendoiso.plan.rules.report;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas against which written reports are held. */
final class Schemas {

  /** The published schema of reports, which moreover allows no member that it does not describe. */
  static final Schema STRICT_REPORT = strict(JsonReport.schema());

  /** The same of reports on portfolios. */
  static final Schema STRICT_PORTFOLIO = strict(JsonReport.portfolioSchema());

  /** The schema of SARIF 2.1.0, as OASIS publishes it. */
  static final Schema SARIF = sarif();

  private Schemas() {}

  static List<String> problems(Schema schema, JsonNode json) {
    return schema.validate(json).stream()
        .map(e -> e.getInstanceLocation() + " " + e.getKeyword() + ": " + e.getMessage())
        .toList();
  }

  private static Schema strict(byte[] published) {
    JsonNode schema = Reports.JSON.readTree(published);
    close(schema);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.has("type")
        && object.has("properties")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    schema.forEach(Schemas::close);
  }

  private static Schema sarif() {
    try (InputStream stream = Schemas.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(Reports.JSON.readTree(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
