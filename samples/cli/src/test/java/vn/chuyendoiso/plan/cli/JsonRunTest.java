package vn.chuyendoiso.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chuyendoiso.plan.rules.report.JsonReport;

/** What {@code validate --format json} prints, held against its schema. */
class JsonRunTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;
  private String plan;
  private String sound;
  private String broken;
  private String missing;
  private String lines;

  @BeforeEach
  void write() throws IOException {
    plan = Files.write(folder.resolve("ls.json"), Samples.real(Samples.LANG_SON)).toString();
    sound = Files.writeString(folder.resolve("ok.json"), Samples.plan("Kế hoạch", "")).toString();
    broken = Files.writeString(folder.resolve("hỏng.json"), "{\"formatVersion\":7").toString();
    missing = folder.resolve("nowhere.json").toString();
    lines =
        Files.writeString(folder.resolve("p.ndjson"), Samples.line(Samples.LANG_SON) + "\n{\n[]\n")
            .toString();
  }

  private static JsonNode run(String... arguments) {
    List<String> all =
        Stream.concat(
                Stream.of("validate", "--format=json", "--as-of=2026-11-22"), Stream.of(arguments))
            .toList();
    return JSON.readTree(Run.of(all.toArray(String[]::new)).out());
  }

  @Test
  void a_plan_with_findings_is_as_the_schema_says_and_nothing_more() {
    JsonNode run = run(plan);

    assertThat(run.at("/files/0/report/findings")).isNotEmpty();
    assertThat(SchemaProblems.ofClosed(JsonRun.schema(), run)).isEmpty();
  }

  @Test
  void what_cannot_be_read_is_as_the_schema_says() {
    JsonNode run = run(broken, missing);

    assertThat(run.at("/files/0/findings")).isNotEmpty();
    assertThat(run.at("/files/1/findings/0/id").asString()).isEqualTo("file-missing");
    assertThat(run.get("files")).noneMatch(f -> f.has("report"));
    assertThat(SchemaProblems.ofClosed(JsonRun.schema(), run)).isEmpty();
  }

  @Test
  void several_files_and_the_lines_of_a_collection_are_as_the_schema_says() {
    JsonNode run = run(sound, lines, broken, plan);

    assertThat(run.get("files")).hasSize(6);
    assertThat(SchemaProblems.ofClosed(JsonRun.schema(), run)).isEmpty();
  }

  @Test
  void files_that_are_judged_together_are_as_the_schema_says() {
    JsonNode run = run("--portfolio", plan, missing, lines);

    assertThat(run.at("/portfolio/findings"))
        .anyMatch(f -> f.at("/arguments/other/pointer").asString("").equals("/documents/0"));
    assertThat(SchemaProblems.ofClosed(JsonRun.schema(), run)).isEmpty();
  }

  @Test
  void findings_that_are_only_counted_leave_nothing_out_that_the_schema_asks_for() {
    assertThat(SchemaProblems.ofClosed(JsonRun.schema(), run("--max-findings=1", plan, broken)))
        .isEmpty();
  }

  @Test
  void the_schema_breaks_where_a_run_is_wrong() {
    ObjectNode wrong = (ObjectNode) run(plan, broken);
    ((ObjectNode) wrong.at("/files/0")).put("read", "yes");
    ((ObjectNode) wrong.at("/files/0/report")).remove("stage");
    ((ObjectNode) wrong.at("/files/1/findings/0")).put("severity", "grave");
    wrong.remove("summary");

    assertThat(SchemaProblems.of(JsonRun.schema(), wrong))
        .anyMatch(p -> p.startsWith("/files/0/read "))
        .anyMatch(p -> p.startsWith("/files/0/report "))
        .anyMatch(p -> p.startsWith("/files/1/findings/0/severity "))
        .contains(" required");
  }

  @Test
  void the_schema_bears_its_name_and_holds_those_of_reports() {
    JsonNode schema = JSON.readTree(JsonRun.schema());

    assertThat(schema.get("$id").asString()).isEqualTo(JsonRun.SCHEMA_ID);
    assertThat(schema.at("/$defs/PortfolioReport"))
        .isEqualTo(JSON.readTree(JsonReport.portfolioSchema()));
  }
}
