package vn.chuyendoiso.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RollUpJsonTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String YEAR =
      ",\"period\":{\"meaning\":{\"firstDay\":\"2025-01-01\",\"lastDay\":\"2025-12-31\"}}";

  @TempDir private Path folder;
  private Path lines;
  private JsonNode result;

  /**
   * Three provinces, one of which another took over, a commune without a report, and a bad line.
   */
  @BeforeEach
  void roll_up() throws IOException {
    List<String> all = new ArrayList<>();
    all.add(plan("UBND tỉnh Lạng Sơn", "province", ""));
    all.add(report("UBND tỉnh Lạng Sơn", "province", "2026-01-05", "trên 80 người"));
    all.add(report("UBND tỉnh Lạng Sơn", "province", "2026-01-20", "120 người"));
    all.add(plan("UBND tỉnh Trà Vinh", "province", ""));
    all.add(report("UBND tỉnh Trà Vinh", "province", "2025-06-10", "trên 30 người"));
    all.add(
        plan(
            "UBND xã Tịnh Trà",
            "commune",
            ",\"reporting\":{\"reporters\":[{\"form\":\"collective\","
                + "\"name\":\"Các thôn của xã\"}]}"));
    all.add("{\"broken");
    lines = folder.resolve("lines.ndjson");
    Files.write(lines, all);
    result = rolledUp();
  }

  private JsonNode rolledUp(String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of("rollup", lines.toString(), "--on", "2025-12-31", "--format", "json"));
    arguments.addAll(List.of(options));
    Run run = Run.of(arguments.toArray(String[]::new));
    assertThat(run.code()).isEqualTo(ExitCode.ERRORS);
    return JSON.readTree(run.out());
  }

  private static String plan(String issuer, String kind, String members) {
    return Samples.plan(
        "Kế hoạch",
        head("246/KH-UBND", issuer, kind, "2024-11-06")
            + members
            + ",\"indicators\":[{\"id\":\"cs-1\",\"name\":\"Số người được tập huấn\","
            + "\"unit\":\"người\",\"aggregation\":\"sum\"}]"
            + ",\"targets\":[{\"id\":\"ct-1\",\"indicator\":\"cs-1\"}]");
  }

  private static String report(String issuer, String kind, String day, String value) {
    String comparison = value.startsWith("trên") ? "more-than" : "unspecified";
    String number = value.replaceAll("\\D", "");
    return Samples.plan(
            "Báo cáo",
            head("310/BC-UBND", issuer, kind, day)
                + ",\"evaluations\":[{\"plan\":{\"number\":\"246/KH-UBND\"},\"targetResults\":["
                + "{\"target\":\"ct-1\",\"state\":\"done\",\"measurements\":[{\"value\":{\"text\":\""
                + value
                + "\",\"meaning\":{\"form\":\"quantity\",\"comparison\":\""
                + comparison
                + "\",\"number\":"
                + number
                + ",\"unit\":\"người\"}}}]}]}]")
        .replace("transformation-plan", "progress-report");
  }

  private static String head(String number, String issuer, String kind, String day) {
    return ",\"number\":\""
        + number
        + "\",\"issuer\":{\"name\":\""
        + issuer
        + "\",\"kind\":\""
        + kind
        + "\"},\"issuedOn\":\""
        + day
        + "\""
        + YEAR;
  }

  @Test
  void what_the_program_writes_is_as_the_published_schema_says_and_nothing_more() {
    JsonNode schema = JSON.readTree(RollUpJson.schema());
    assertThat(SchemaProblems.ofClosed(RollUpJson.schema(), result)).isEmpty();
    assertThat(schema.get("$id").asString()).isEqualTo(RollUpJson.SCHEMA_ID);
  }

  @Test
  void the_schema_breaks_where_a_result_is_wrong() {
    ObjectNode wrong = (ObjectNode) result.deepCopy();
    ((ObjectNode) wrong.at("/figures/0")).put("number", 1.5);
    ((ObjectNode) wrong.at("/missing/bodies/0")).put("ground", "lost");
    wrong.remove("bodies");
    assertThat(SchemaProblems.of(RollUpJson.schema(), wrong))
        .anyMatch(p -> p.startsWith("/figures/0/number "))
        .anyMatch(p -> p.startsWith("/missing/bodies/0/ground "))
        .anyMatch(p -> p.contains("required"));
  }

  @Test
  void each_body_has_its_counts_with_whom_it_took_over_and_where_they_stand() {
    JsonNode vinhLong = find(result.get("bodies"), "body", "province:vinh-long");
    assertThat(vinhLong.at("/counts/targets/done").asInt()).isEqualTo(1);
    assertThat(vinhLong.at("/foldedIn/0/name").asString()).isEqualTo("UBND tỉnh Trà Vinh");
    assertThat(vinhLong.get("sources"))
        .anyMatch(
            s ->
                s.get("place").asString().equals("/evaluations/0")
                    && s.get("number").asString().equals("310/BC-UBND"));
  }

  @Test
  void what_was_left_out_says_why_and_a_unit_is_that_of_the_document() {
    JsonNode figure = result.at("/figures/0");
    assertThat(figure.get("number").asString()).isEqualTo("120");
    assertThat(figure.at("/unit/label").asString()).isEqualTo("người");
    assertThat(figure.get("leftOutByReason").toString()).isEqualTo("{\"not-exact\":1}");
  }

  @Test
  void asked_for_rows_every_figure_names_the_documents_and_places_that_it_stands_on() {
    JsonNode withRows = rolledUp("--rows");
    JsonNode figure = withRows.at("/figures/0");

    assertThat(figure.get("number")).isEqualTo(result.at("/figures/0/number"));
    assertThat(figure.get("digest")).isEqualTo(result.at("/figures/0/digest"));
    assertThat(figure.get("contributions")).hasSize(1);
    JsonNode row = figure.at("/contributions/0");
    assertThat(row.get("value").asString()).isEqualTo("120");
    assertThat(row.get("issuer").asString()).isEqualTo("UBND tỉnh Lạng Sơn");
    assertThat(row.get("issuedOn").asString()).isEqualTo("2026-01-20");
    assertThat(row.get("place").asString()).isEqualTo("/evaluations/0/targetResults/0");
    assertThat(figure.at("/contributionsLeftOut/0/reason").asString()).isEqualTo("not-exact");
    assertThat(withRows.get("figures"))
        .anyMatch(f -> f.at("/body/body").asString("").equals("province:lang-son"));
    assertThat(result.at("/figures/0").has("contributions")).isFalse();
    assertThat(SchemaProblems.ofClosed(RollUpJson.schema(), withRows)).isEmpty();
  }

  @Test
  void who_is_missing_is_named_with_the_ground_and_what_nobody_knows_is_told() {
    JsonNode missing = result.get("missing");
    assertThat(find(missing.get("bodies"), "body", "province:vinh-long").get("ground").asString())
        .isEqualTo("expected");
    JsonNode commune = find(missing.get("bodies"), "name", "UBND xã Tịnh Trà");
    assertThat(commune.get("ground").asString()).isEqualTo("own-plan");
    assertThat(commune.at("/plan/number").asString()).isEqualTo("246/KH-UBND");
    assertThat(missing.get("unknownReporters").toString())
        .isEqualTo("[{\"name\":\"Các thôn của xã\",\"plans\":1}]");
    assertThat(missing.get("levelsWithoutRegister").toString()).isEqualTo("[\"commune\"]");
  }

  @Test
  void a_report_that_a_later_one_replaces_is_named_with_it() {
    assertThat(result.get("superseded"))
        .anyMatch(
            s ->
                s.get("isAccount").asBoolean()
                    && s.at("/document/issuedOn").asString().equals("2026-01-05")
                    && s.at("/by/issuedOn").asString().equals("2026-01-20"));
  }

  private static JsonNode find(JsonNode list, String member, String value) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(n -> n.path(member).asString("").equals(value))
        .findFirst()
        .orElseThrow();
  }
}
