package vn.chuyendoiso.plan.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.chuyendoiso.plan.benchmarks.PlanRecords.Plan;

/** The other libraries, each set up once so that it reads and writes the format of the library. */
final class Peers {

  private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(com.fasterxml.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private static final ObjectReader JACKSON_2_READER = JACKSON_2.readerFor(Plan.class);
  private static final ObjectWriter JACKSON_2_WRITER = JACKSON_2.writerFor(Plan.class);

  private static final JsonMapper JACKSON_3 =
      JsonMapper.builder()
          .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .changeDefaultPropertyInclusion(
              i ->
                  i.withValueInclusion(JsonInclude.Include.NON_NULL)
                      .withContentInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private static final tools.jackson.databind.ObjectReader JACKSON_3_READER =
      JACKSON_3.readerFor(Plan.class);
  private static final tools.jackson.databind.ObjectWriter JACKSON_3_WRITER =
      JACKSON_3.writerFor(Plan.class);

  private static final DslJson<Object> DSL_JSON =
      new DslJson<>(Settings.withRuntime().includeServiceLoader().skipDefaultValues(true));

  private static final ThreadLocal<JsonWriter> DSL_JSON_WRITER =
      ThreadLocal.withInitial(DSL_JSON::newWriter);

  private Peers() {}

  static Plan readJackson2(byte[] json) throws IOException {
    return JACKSON_2_READER.readValue(json);
  }

  /** Reads plans that follow each other, and counts their tasks. */
  static int countJackson2(InputStream plans) throws IOException {
    int tasks = 0;
    try (MappingIterator<Plan> iterator = JACKSON_2_READER.readValues(plans)) {
      while (iterator.hasNextValue()) {
        tasks += iterator.nextValue().tasks().size();
      }
    }
    return tasks;
  }

  static byte[] writeJackson2(Plan plan) throws IOException {
    return JACKSON_2_WRITER.writeValueAsBytes(plan);
  }

  static com.fasterxml.jackson.databind.JsonNode treeJackson2(byte[] json) throws IOException {
    return JACKSON_2.readTree(json);
  }

  /** Runs over the tokens of Jackson 2 and makes nothing. */
  static int scanJackson2(byte[] json) throws IOException {
    int tokens = 0;
    try (com.fasterxml.jackson.core.JsonParser parser = JACKSON_2.createParser(json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  static Plan readJackson3(byte[] json) {
    return JACKSON_3_READER.readValue(json);
  }

  static byte[] writeJackson3(Plan plan) {
    return JACKSON_3_WRITER.writeValueAsBytes(plan);
  }

  static tools.jackson.databind.JsonNode treeJackson3(byte[] json) {
    return JACKSON_3.readTree(json);
  }

  /** Runs over the tokens of Jackson 3 and makes nothing. */
  static int scanJackson3(byte[] json) {
    int tokens = 0;
    try (tools.jackson.core.JsonParser parser = JACKSON_3.createParser(json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  static Plan readFastjson2(byte[] json) {
    return JSON.parseObject(json, Plan.class);
  }

  static byte[] writeFastjson2(Plan plan) {
    return JSON.toJSONBytes(plan, JSONWriter.Feature.WriteBigDecimalAsPlain);
  }

  static Object treeFastjson2(byte[] json) {
    return JSON.parseObject(json);
  }

  static Plan readDslJson(byte[] json) throws IOException {
    return DSL_JSON.deserialize(Plan.class, json, json.length);
  }

  static byte[] writeDslJson(Plan plan) throws IOException {
    JsonWriter writer = DSL_JSON_WRITER.get();
    writer.reset();
    DSL_JSON.serialize(writer, plan);
    return writer.toByteArray();
  }
}
