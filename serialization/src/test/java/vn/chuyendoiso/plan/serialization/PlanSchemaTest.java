package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.chuyendoiso.plan.document.DocumentType;

class PlanSchemaTest {

  @ParameterizedTest
  @EnumSource
  void a_schema_names_its_dialect_itself_and_the_format_version(DocumentType type) {
    JsonNode schema = Verdict.JSON.readTree(PlanSchema.of(type));
    assertThat(schema.get("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.get("$id").asString())
        .isEqualTo(PlanSchema.id(type))
        .isEqualTo(
            "urn:vn-chuyendoiso:plan:" + DocumentShapes.CURRENT_VERSION + ":" + Scalars.code(type));
  }

  @ParameterizedTest
  @EnumSource
  void every_reference_leads_to_a_definition_inside_the_schema(DocumentType type) {
    JsonNode schema = Verdict.JSON.readTree(PlanSchema.of(type));
    List<String> references = schema.findValuesAsString("$ref");
    assertThat(references).hasSizeGreaterThan(20);
    for (String reference : references) {
      assertThat(reference).startsWith("#/$defs/");
      assertThat(schema.get("$defs").has(reference.substring("#/$defs/".length())))
          .as(reference)
          .isTrue();
    }
  }

  @Test
  void titles_and_descriptions_are_vietnamese_and_stand_in_english_beside_them() {
    JsonNode deadline =
        Verdict.JSON
            .readTree(PlanSchema.of(DocumentType.ACTION_PROGRAMME))
            .at("/$defs/Task/properties/deadline");
    assertThat(deadline.get("title").asString()).isEqualTo("Thời hạn hoàn thành");
    assertThat(deadline.get("description").asString()).startsWith("Phải xong khi nào.");
    assertThat(deadline.get("$comment").asString())
        .isEqualTo("Deadline | By when. Absent if inherited or not stated.");
  }

  @Test
  void what_is_wrong_in_one_form_is_said_of_that_form_only() {
    byte[] plan =
        Json.bytes(
            Json.plan(
                "\"tasks\": [{\"id\": \"a\", \"title\": \"A\", \"deadline\": {\"meaning\":"
                    + " {\"form\": \"year\", \"year\": 2025, \"month\": \"2025-06\"}}}]"));
    assertThat(Verdict.ofSchema(plan, DocumentType.TRANSFORMATION_PLAN).reasons())
        .singleElement()
        .asString()
        .startsWith("/tasks/0/deadline/meaning")
        .contains("month");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "2.0", "2.1"})
  void the_golden_documents_of_a_version_conform_to_the_schemas_published_with_it(String version)
      throws IOException {
    for (DocumentType type : DocumentType.values()) {
      String code = Scalars.code(type);
      byte[] document = resource("golden/" + version + "/" + code + ".json");
      byte[] schema = resource("schema/" + version + "/" + code + ".schema.json");
      assertThat(Verdict.ofSchema(document, new String(schema, UTF_8)).reasons()).isEmpty();
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = PlanSchema.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    }
  }

  // What a schema cannot see, and the reader refuses besides; the reference of the format says so.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"title\": \"occurs twice\"",
        "\"place\": \"half of a character \\ud800\"",
        "\"targets\": [{\"id\": \"a\", \"value\": {\"meaning\": {\"form\": \"rank\","
            + " \"position\": 1.00000000000000000000000000000000000000000000000000000000000000000"
            + "0000000000000000000000000000000000000000}}}]",
        "\"funding\": {\"amount\": {\"meaning\": {\"comparison\": \"equal\", \"unit\": \"dong\","
            + " \"number\": 1e-101}}}"
      })
  void what_no_schema_can_see_only_the_reader_refuses(String members) {
    byte[] plan = Json.bytes(Json.plan(members));
    assertThat(Verdict.ofSchema(plan, DocumentType.TRANSFORMATION_PLAN).reasons()).isEmpty();
    assertThat(Verdict.ofReader(plan, DocumentType.TRANSFORMATION_PLAN).reasons()).hasSize(1);
  }

  // The reader looks at texts in their stored form, a schema at texts as they stand.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"issuedOn\": \"2025-06-30\\u200b\"",
        "\"indicators\": [{\"id\": \"chi\u0309-tie\u0302u\", \"name\": \"A\"}]"
      })
  void what_is_not_in_its_stored_form_only_the_reader_forgives(String members) {
    byte[] plan = Json.bytes(Json.plan(members));
    assertThat(Verdict.ofReader(plan, DocumentType.TRANSFORMATION_PLAN).reasons()).isEmpty();
    assertThat(Verdict.ofSchema(plan, DocumentType.TRANSFORMATION_PLAN).reasons()).hasSize(1);
  }
}
