package vn.chuyendoiso.plan.serialization.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.ReadLimits;
import vn.chuyendoiso.plan.serialization.ReadResult;
import vn.chuyendoiso.plan.serialization.embedding.Samples;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.DayBound;
import vn.chuyendoiso.plan.time.Deadline;

class PlanModuleTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().findAndAddModules().addModule(new PlanModule()).build();

  public record Envelope(String sender, Document document) {}

  public record Submission(String sender, TransformationPlan plan) {}

  public record Batch(List<TransformationPlan> plans) {}

  public record Mixed(
      Optional<Task> task,
      Map<String, PlanDocument> byProvince,
      Deadline deadline,
      Deadline.Day day,
      Target target,
      TaskId about,
      List<TaskId> others,
      DocumentNumber number) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes(@JsonSubTypes.Type(value = PlanMessage.class, name = "plan"))
  public interface Message {}

  public record PlanMessage(TransformationPlan plan) implements Message {}

  public record Wrapped(Printed<Deadline> deadline) {}

  static List<String> golden() {
    return Samples.golden();
  }

  @ParameterizedTest
  @MethodSource("golden")
  void a_document_inside_a_vendor_s_type_is_the_same_as_alone(String text) throws IOException {
    Document alone = PlanJson.read(text.getBytes(UTF_8)).orThrow();

    Envelope envelope =
        MAPPER.readValue("{\"sender\": \"x\", \"document\": " + text + "}", Envelope.class);

    assertThat(envelope.document()).isEqualTo(alone);
    assertThat(MAPPER.writeValueAsString(envelope))
        .isEqualTo("{\"sender\":\"x\",\"document\":" + compact(alone) + "}");
    assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(envelope), Envelope.class))
        .isEqualTo(envelope);
    assertThat(MAPPER.writeValueAsBytes(alone)).isEqualTo(PlanJson.writeCompact(alone));
  }

  @ParameterizedTest
  @MethodSource("golden")
  void a_document_goes_through_trees_buffers_and_other_formats(String text) throws IOException {
    Document document = PlanJson.read(text.getBytes(UTF_8)).orThrow();
    Envelope envelope = new Envelope("x", document);
    JsonMapper exact =
        JsonMapper.builder()
            .findAndAddModules()
            .addModule(new PlanModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    CBORMapper cbor =
        CBORMapper.builder()
            .findAndAddModules()
            .addModule(new PlanModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    JsonNode tree = exact.valueToTree(envelope);
    TokenBuffer buffer = new TokenBuffer(exact, false);
    exact.writeValue(buffer, envelope);

    assertThat(exact.treeToValue(tree, Envelope.class)).isEqualTo(envelope);
    assertThat(exact.readTree(MAPPER.writeValueAsString(envelope))).isEqualTo(tree);
    assertThat(exact.convertValue(envelope, Envelope.class)).isEqualTo(envelope);
    assertThat(exact.readValue(buffer.asParser(), Envelope.class)).isEqualTo(envelope);
    assertThat(cbor.readValue(cbor.writeValueAsBytes(envelope), Envelope.class))
        .isEqualTo(envelope);
    assertThat(
            MAPPER.readValue(
                MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(envelope),
                Envelope.class))
        .isEqualTo(envelope);
  }

  @Test
  void parts_forms_keys_and_containers_are_properties_like_any_other() throws IOException {
    Task task = Task.builder().id(new TaskId("nv-1")).title("Mở cổng dữ liệu").build();
    Deadline.Day day = Deadline.day(DayBound.BEFORE, LocalDate.of(2025, 6, 30));
    TransformationPlan plan = TransformationPlan.builder().title("Kế hoạch").addTasks(task).build();
    Mixed mixed =
        new Mixed(
            Optional.of(task),
            Map.of("48", plan),
            day,
            day,
            null,
            new TaskId("nv-1"),
            List.of(new TaskId("nv-2")),
            DocumentNumber.of("246/KH-UBND"));

    String json = MAPPER.writeValueAsString(mixed);

    assertThat(json)
        .contains(
            "\"about\":\"nv-1\"",
            "\"others\":[\"nv-2\"]",
            "\"number\":\"246/KH-UBND\"",
            "\"target\":null",
            "\"task\":{\"id\":\"nv-1\",\"title\":\"Mở cổng dữ liệu\"}",
            "\"byProvince\":{\"48\":" + compact(plan) + "}",
            "\"day\":" + compact(day));
    assertThat(MAPPER.readValue(json, Mixed.class)).isEqualTo(mixed);
  }

  @Test
  void a_text_that_is_no_key_is_a_finding_at_its_place() throws IOException {
    assertThat(Samples.lines(findings("{\"others\": [\"a\",\n \"b c\"]}", Mixed.class)))
        .containsExactly("id-invalid /others/1 2:2");
    assertThat(Samples.lines(findings("{\"about\": [7]}", Mixed.class)))
        .containsExactly("type-wrong /about 1:11");
    assertThat(Samples.lines(findings("{\"number\": \" \"}", Mixed.class)))
        .containsExactly("text-blank /number 1:12");
    assertThat(Samples.lines(findings("{\"number\": \"\\ud800\"}", Mixed.class)))
        .containsExactly("text-broken /number 1:12");
    assertThat(thrown("{\"about\": \"b c\"}", Mixed.class))
        .hasMessageStartingWith("1:11 /about “b c” không dùng làm mã được");
  }

  @Test
  void fifteen_problems_are_one_exception_that_names_them_where_they_stand() throws IOException {
    String planted = Samples.planted();
    List<Finding> alone = PlanJson.read(planted.getBytes(UTF_8)).getFindings();
    assertThat(alone).hasSizeGreaterThanOrEqualTo(15);

    List<Finding> inside =
        findings("{\"sender\": \"x\",\n\n\"plan\":\n" + planted + "}", Submission.class);

    assertThat(Samples.lines(inside)).isEqualTo(Samples.lines(alone, "/plan", 3));
    assertThat(Samples.lines(inside))
        .contains("date-invalid /plan/issuedOn 6:15", "element-null /plan/tasks/9 20:5");
    assertThat(inside)
        .extracting(f -> f.withPointer(JsonPointer.ROOT).withPosition(Optional.empty()))
        .isEqualTo(
            alone.stream()
                .map(f -> f.withPointer(JsonPointer.ROOT).withPosition(Optional.empty()))
                .toList());
  }

  @Test
  void the_second_plan_of_a_list_is_named_as_such() throws IOException {
    UnreadablePlanException e =
        thrown(
            "{\"plans\": ["
                + Samples.plan("\"tasks\": []")
                + ",\n"
                + Samples.plan("\"issuedOn\": 5")
                + "]}",
            Batch.class);

    assertThat(Samples.lines(e.getFindings())).containsExactly("type-wrong /plans/1/issuedOn 6:13");
    assertThat(e.getPathReference()).contains("Batch", "plans", "[1]");
  }

  @Test
  void the_exception_speaks_the_library_s_words_alone() throws IOException, ClassNotFoundException {
    String json = "{\"plan\": " + Samples.plan("\"issuedOn\": \"2025-6-30\",\n\"dueOn\": 1") + "}";
    UnreadablePlanException e = thrown(json, Submission.class);

    assertThat(e)
        .isInstanceOf(JsonMappingException.class)
        .hasMessage(
            "3:13 /plan/issuedOn “2025-6-30” không hợp lệ; cần ngày dạng năm-tháng-ngày, ví dụ"
                + " 2025-06-30.");
    assertThat(e.getLocalizedMessage()).isEqualTo(e.getMessage());
    assertThat(e.getOriginalMessage()).isEqualTo(e.getMessage());
    assertThat(e.getLocation().getLineNr()).isEqualTo(3);
    assertThat(e.getLocation().getColumnNr()).isEqualTo(13);
    assertThat(e.render(Locale.ENGLISH)).startsWith("3:13 /plan/issuedOn ").contains("2025-06-30");
    assertThat(e.getFindings())
        .extracting(Finding::getSeverity)
        .containsExactly(Severity.ERROR, Severity.WARNING);
    assertThat(e.render(e.getFindings().get(1), Locale.forLanguageTag("vi"))).contains("“dueOn”");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(e);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      UnreadablePlanException again = (UnreadablePlanException) in.readObject();
      assertThat(again).hasMessage(e.getMessage());
      assertThat(again.getFindings()).isEmpty();
    }
  }

  @Test
  void warnings_of_a_plan_that_was_read_are_told_to_whoever_asks() throws IOException {
    String json = "{\"plan\": " + Samples.plan("\"ghiChu\": 1.50,\n\"x\": {\"y\": []}") + "}";
    List<Finding> told = new ArrayList<>();
    ObjectReader reader =
        MAPPER
            .readerFor(Submission.class)
            .withAttribute(PlanModule.FINDINGS, (Consumer<Finding>) told::add);

    Submission submission = reader.readValue(json);

    assertThat(Samples.lines(told))
        .containsExactly("member-unknown /plan/ghiChu 3:1", "member-unknown /plan/x 4:1");
    assertThat(MAPPER.writeValueAsString(submission))
        .contains("\"title\":\"Kế hoạch\",\"ghiChu\":1.50,\"x\":{\"y\":[]}}");
    assertThat(MAPPER.<Submission>readValue(json, Submission.class)).isEqualTo(submission);
  }

  @Test
  void the_settings_of_the_mapper_do_not_reach_into_the_plan() throws IOException {
    JsonMapper odd =
        JsonMapper.builder()
            .findAndAddModules()
            .addModule(new PlanModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                ObjectMapper.DefaultTyping.NON_FINAL,
                JsonTypeInfo.As.PROPERTY)
            .build();
    Document plan =
        PlanJson.read(Samples.plan("\"tasks\": [],\n\"x\": null").getBytes(UTF_8)).orThrow();
    Mixed mixed =
        new Mixed(Optional.empty(), null, null, null, null, new TaskId("nv-1"), List.of(), null);

    assertThat(odd.writeValueAsString(plan)).isEqualTo(compact(plan));
    assertThat(odd.readValue(odd.writeValueAsString(plan), Document.class)).isEqualTo(plan);
    assertThat(odd.writeValueAsString(mixed.about())).isEqualTo("\"nv-1\"");
  }

  @Test
  void a_form_is_read_as_itself_and_other_forms_are_refused() throws IOException {
    Deadline month = Deadline.month(java.time.YearMonth.of(2025, 6));

    assertThat(Samples.lines(findings("{\"day\":\n " + compact(month) + "}", Mixed.class)))
        .containsExactly("code-unknown /day/form 2:2");
    assertThat(thrown("{\"day\": " + compact(month) + "}", Mixed.class))
        .hasMessageContaining("“month”")
        .hasMessageContaining("day");
  }

  @Test
  void a_type_that_means_nothing_by_itself_is_a_bad_definition() throws IOException {
    Wrapped wrapped = new Wrapped(Printed.textOnly("6/2025"));

    assertThatThrownBy(() -> MAPPER.writeValueAsString(wrapped))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("Documents have no part of this type alone");
    assertThatThrownBy(() -> MAPPER.readValue("{\"deadline\": {}}", Wrapped.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("Documents have no part of this type alone");
  }

  @Test
  void limits_hold_while_the_plan_is_copied() throws IOException {
    String deep = "[".repeat(150) + "]".repeat(150);
    assertThat(
            Samples.lines(
                findings("{\"plan\": " + Samples.plan("\"x\": " + deep) + "}", Submission.class)))
        .last()
        .asString()
        .startsWith("json-too-deep /plan 3:");

    JsonMapper narrow =
        JsonMapper.builder()
            .addModule(new PlanModule(ReadLimits.STANDARD.withMaxBytes(1_000)))
            .build();
    String wide = "{\"plan\": " + Samples.plan("\"place\": \"" + "x".repeat(5_000) + "\"") + "}";
    assertThatThrownBy(() -> narrow.readValue(wide, Submission.class))
        .isInstanceOfSatisfying(
            UnreadablePlanException.class,
            e ->
                assertThat(Samples.lines(e.getFindings()))
                    .containsExactly("input-too-large /plan 1:10"));
    assertThat(MAPPER.readValue(wide, Submission.class).plan().getPlace()).isPresent();
    String spaced = "{\"plan\": " + " ".repeat(5_000) + Samples.plan("\"tasks\": []") + "}";
    assertThat(narrow.readValue(spaced, Submission.class).plan().getTasks()).isEmpty();
  }

  @Test
  void what_breaks_off_tells_what_came_before_and_where_it_ends() throws IOException {
    String bad = "{\"plan\": " + Samples.plan("\"issuedOn\": 5,\n\"tasks\": [oops");
    UnreadablePlanException broken = thrown(bad, Submission.class);
    assertThat(Samples.lines(broken.getFindings()))
        .hasSize(2)
        .contains("type-wrong /plan/issuedOn 3:13")
        .last()
        .asString()
        .startsWith("source-broken /plan/tasks 4:1");
    assertThat(broken).hasCauseInstanceOf(com.fasterxml.jackson.core.exc.StreamReadException.class);
    assertThat(broken.getMessage()).doesNotContain("oops").doesNotContain("Unrecognized");

    String cut = "{\"plan\": " + Samples.plan("\"issuedOn\": 5,\n\"tasks\": [").replace("[}", "[");
    assertThat(Samples.lines(findings(cut, Submission.class)))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("json-truncated /plan/tasks 4:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "7", "\"x\"", "true"})
  void what_is_no_plan_at_all_is_told_at_its_place(String value) throws IOException {
    assertThat(findings("{\"plan\":\n " + value + "}", Submission.class))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.getPosition().orElseThrow()).hasToString("2:2"));
  }

  @Test
  void a_null_is_no_plan_and_no_problem() throws IOException {
    assertThat(MAPPER.readValue("{\"plan\": null}", Submission.class).plan()).isNull();
    assertThat(MAPPER.readValue("{\"task\": null}", Mixed.class).task()).isEmpty();
    assertThat(MAPPER.writeValueAsString(new Submission("x", null)))
        .isEqualTo("{\"sender\":\"x\",\"plan\":null}");
  }

  @Test
  void trees_and_buffers_have_pointers_and_no_places() throws IOException {
    JsonNode tree = MAPPER.readTree("{\"plan\": " + Samples.plan("\"issuedOn\": 5") + "}");

    UnreadablePlanException e =
        catchThrowableOfType(
            UnreadablePlanException.class, () -> MAPPER.treeToValue(tree, Submission.class));

    assertThat(Samples.lines(e.getFindings())).containsExactly("type-wrong /plan/issuedOn");
    assertThat(e).hasMessageStartingWith("/plan/issuedOn Cần chuỗi ký tự");
    Map<String, Object> loose =
        Map.of("task", Map.of("id", "nv-1", "title", new byte[] {1}, "deadline", 5));
    assertThatThrownBy(() -> MAPPER.convertValue(loose, Mixed.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("/task/deadline Cần")
        .cause()
        .isInstanceOfSatisfying(
            UnreadablePlanException.class,
            x ->
                assertThat(Samples.lines(x.getFindings()))
                    .containsExactly("type-wrong /task/deadline"));
  }

  @Test
  void a_plan_that_the_mapper_had_to_buffer_has_no_place_rather_than_a_wrong_one()
      throws IOException {
    String good = Samples.plan("\"tasks\": []");
    String bad = Samples.plan("\"issuedOn\": 5");

    assertThat(MAPPER.readValue("{\"plan\": " + good + ", \"type\": \"plan\"}", Message.class))
        .isInstanceOf(PlanMessage.class);
    assertThat(
            Samples.lines(findings("{\"plan\": " + bad + ", \"type\": \"plan\"}", Message.class)))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("type-wrong /")
        .endsWith("/plan/issuedOn");
    assertThat(
            Samples.lines(findings("{\"type\": \"plan\", \"plan\": " + bad + "}", Message.class)))
        .containsExactly("type-wrong /plan/issuedOn 3:13");
  }

  @Test
  void numbers_of_other_notations_are_read_for_what_they_mean() throws IOException {
    JsonMapper lenient =
        JsonMapper.builder()
            .findAndAddModules()
            .addModule(new PlanModule())
            .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    String task = "{\"id\":\"nv-1\",\"title\":\"x\",\"a\":+7,\"b\":+.50,\"c\":NaN}";

    assertThat(compact(lenient.readValue(task, Task.class)))
        .isEqualTo("{\"id\":\"nv-1\",\"title\":\"x\",\"a\":7,\"b\":0.50,\"c\":\"NaN\"}");
  }

  @Test
  void characters_beyond_the_basic_plane_stand_as_they_are_in_the_plan_alone() throws IOException {
    TransformationPlan plan = TransformationPlan.builder().title("Kế hoạch 😀").build();

    assertThat(new String(MAPPER.writeValueAsBytes(new Submission("😀", plan)), UTF_8))
        .isEqualTo("{\"sender\":\"\\uD83D\\uDE00\",\"plan\":" + compact(plan) + "}");
  }

  @Test
  void numbers_keep_their_digits_and_trees_get_numbers() throws IOException {
    String json =
        "{\"id\":\"nv-1\",\"title\":\"x\",\"so\":1.50,\"to\":1e3,\"khong\":0.0000000,\"nguyen\":12345678901234567890}";
    Task task = MAPPER.readValue(json, Task.class);

    assertThat(MAPPER.writeValueAsString(task)).isEqualTo(json);
    assertThat(new String(MAPPER.writeValueAsBytes(task), UTF_8)).isEqualTo(json);
    JsonNode tree = MAPPER.valueToTree(task);
    assertThat(tree.get("so").decimalValue()).isEqualByComparingTo(new BigDecimal("1.5"));
    assertThat(tree.get("nguyen").isIntegralNumber()).isTrue();
    assertThat(MAPPER.<JsonNode>valueToTree(Deadline.year(2025)).get("year").isInt()).isTrue();
  }

  @Test
  void the_module_gives_what_the_reader_gives() throws IOException {
    String planted = Samples.planted();
    ReadResult<TransformationPlan> alone =
        PlanJson.read(planted.getBytes(UTF_8), TransformationPlan.class);

    List<Finding> root = findings(planted, TransformationPlan.class);

    assertThat(Samples.lines(root)).isEqualTo(Samples.lines(alone.getFindings()));
  }

  private static List<Finding> findings(String json, Class<?> type) {
    return thrown(json, type).getFindings();
  }

  private static UnreadablePlanException thrown(String json, Class<?> type) {
    UnreadablePlanException e =
        catchThrowableOfType(UnreadablePlanException.class, () -> MAPPER.readValue(json, type));
    assertThat(e).as("the exception").isNotNull();
    assertThat(e.getMessage()).doesNotContain("jackson", "java.", "vn.chuyendoiso", "Source");
    return e;
  }

  private static String compact(vn.chuyendoiso.plan.text.Keeping value) {
    return new String(PlanJson.writeCompact(value), UTF_8);
  }
}
