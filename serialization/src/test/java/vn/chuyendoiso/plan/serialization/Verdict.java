package vn.chuyendoiso.plan.serialization;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * What a judge thinks of the structure of a document.
 *
 * @param reasons what is wrong; nothing if the document is valid
 */
record Verdict(List<String> reasons) {

  /** Reads numbers as they are spelt. */
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Map<DocumentType, Schema> SCHEMAS = schemas();

  boolean isValid() {
    return reasons.isEmpty();
  }

  /** The verdict of the reader: whether there is a finding of severity ERROR. */
  static Verdict ofReader(byte[] bytes, DocumentType type) {
    ReadResult<?> result = PlanJson.read(bytes, type.type());
    return new Verdict(
        result.getFindings().stream()
            .filter(f -> f.getSeverity() == Severity.ERROR)
            .map(f -> f.getPointer() + " " + f.getId() + ": " + result.render(f, Locale.ENGLISH))
            .toList());
  }

  /** The verdict of the schema, as networknt's validator applies it. */
  static Verdict ofSchema(byte[] bytes, DocumentType type) {
    return of(SCHEMAS.get(type), bytes);
  }

  /** The verdict of a schema that was published with an older version. */
  static Verdict ofSchema(byte[] bytes, String schema) {
    return of(REGISTRY.getSchema(schema), bytes);
  }

  private static Verdict of(Schema schema, byte[] bytes) {
    JsonNode document = JSON.readTree(bytes);
    return new Verdict(
        schema.validate(document).stream()
            .map(e -> e.getInstanceLocation() + " " + e.getKeyword() + ": " + e.getMessage())
            .toList());
  }

  private static Map<DocumentType, Schema> schemas() {
    Map<DocumentType, Schema> schemas = new EnumMap<>(DocumentType.class);
    for (DocumentType type : DocumentType.values()) {
      schemas.put(type, REGISTRY.getSchema(JSON.readTree(PlanSchema.of(type))));
    }
    return schemas;
  }
}
