package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chuyendoiso.plan.rules.report.JsonReport;

/** Files judged as one portfolio. */
class ValidatePortfolioTest {

  private static final String DAY = "--as-of=2026-11-22";
  private static final String GIA_LAI = "gia-lai-18-kh-ubnd-2026.json";
  private static final String SCHEME = "lang-son-1878-qd-ubnd-2024.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  private String file(String name, String plan) throws IOException {
    return Files.write(folder.resolve(name), Samples.real(plan)).toString();
  }

  private static Run run(String... arguments) {
    return Run.of(
        Stream.concat(Stream.of("validate", "--portfolio", DAY), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private static JsonNode json(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--format=json"));
    all.addAll(List.of(arguments));
    return JSON.readTree(run(all.toArray(String[]::new)).out());
  }

  private static List<String> places(JsonNode findings) {
    List<String> places = new ArrayList<>();
    findings.forEach(f -> places.add(f.get("id").asString() + " " + f.get("pointer").asString()));
    return places;
  }

  @Test
  void findings_of_the_whole_come_last_with_file_line_and_place() throws IOException {
    String one = file("ls.json", Samples.LANG_SON);
    String two = file("bản chụp.json", Samples.LANG_SON);
    Run run = run(one, two);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("1/2 " + one + "\n2/2 " + two + "\n");
    assertThat(run.out().split("\nXÉT CHUNG CÁC VĂN BẢN \\(2\\)\n", -1)).hasSize(2);
    assertThat(run.out().lines())
        .containsSubsequence(
            one + ": Kế hoạch chuyển đổi số tỉnh Lạng Sơn năm 2025 (246/KH-UBND)",
            two + ": Kế hoạch chuyển đổi số tỉnh Lạng Sơn năm 2025 (246/KH-UBND)",
            "",
            "XÉT CHUNG CÁC VĂN BẢN (2)",
            "  /documents/0  "
                + one
                + "  Kế hoạch chuyển đổi số tỉnh Lạng Sơn năm 2025"
                + " (246/KH-UBND)",
            "LỖI (1)",
            "  portfolio-number-repeated: Hai văn bản cùng số, cùng cơ quan ban hành (1)",
            "    "
                + two
                + ":4:13 /documents/1/number  Văn bản 246/KH-UBND của UBND tỉnh Lạng Sơn"
                + " trùng số, ký hiệu và năm ban hành với kế hoạch 246/KH-UBND ngày 6/11/2024 của"
                + " UBND tỉnh Lạng Sơn (“Kế hoạch chuyển đổi số tỉnh Lạng Sơn năm 2025”). Xem: "
                + one
                + ".",
            "CẢNH BÁO (1)");
  }

  @Test
  void without_the_option_files_are_judged_one_by_one() throws IOException {
    String one = file("ls.json", Samples.LANG_SON);
    Run run = Run.of("validate", DAY, one, one);

    assertThat(run.out()).doesNotContain("XÉT CHUNG").doesNotContain("portfolio-number-repeated");
    assertThat(Run.of("validate", DAY, "--format=json", one, one).out())
        .doesNotContain("\"portfolio\" :")
        .doesNotContain("inPortfolio");
  }

  @Test
  void a_plan_with_its_scheme_beside_it_is_not_said_to_miss_one() throws IOException {
    String plan = file("ls.json", Samples.LANG_SON);
    String scheme = file("de-an.json", SCHEME);

    assertThat(places(json(plan).at("/portfolio/findings")))
        .containsExactly("portfolio-scheme-missing /documents/0");
    JsonNode both = json(plan, scheme).get("portfolio");
    assertThat(both.get("findings")).isEmpty();
    // The scheme is known as an excerpt, which shows no breakthrough.
    assertThat(both.at("/outcomes/portfolio-scheme-missing").asString())
        .isEqualTo("cannot-be-judged");
  }

  @Test
  void json_has_the_report_of_the_library_and_leads_from_each_file_to_its_document()
      throws IOException {
    String one = file("ls.json", Samples.LANG_SON);
    String bad = Files.writeString(folder.resolve("bad.json"), "{").toString();
    String two = file("gl.json", GIA_LAI);
    JsonNode run = json(one, bad, two);
    JsonNode portfolio = run.get("portfolio");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON.readTree(JsonReport.portfolioSchema()));

    assertThat(schema.validate(portfolio)).isEmpty();
    assertThat(run.propertyNames())
        .containsExactly("formatVersion", "asOf", "files", "digest", "portfolio", "summary");
    assertThat(run.get("files"))
        .extracting(f -> f.path("inPortfolio").asString("none"))
        .containsExactly("/documents/0", "none", "/documents/1");
    assertThat(run.get("files")).noneMatch(f -> f.has("report"));
    assertThat(run.at("/files/1/findings/0/id").asString()).isEqualTo("json-truncated");
    assertThat(portfolio.at("/documents/1/report/document/number").asString())
        .isEqualTo("18/KH-UBND");
    assertThat(portfolio.at("/documents/0/report/document/digest").asString())
        .isEqualTo(Run.of("digest", one).out().split("\\s", -1)[0]);
    assertThat(portfolio.at("/findings/0/position").toString())
        .isEqualTo("{\"line\":1,\"column\":1}");
    assertThat(run.at("/summary/unread").asInt()).isEqualTo(1);
    assertThat(run.at("/summary/warning").asInt())
        .isEqualTo(portfolio.at("/summary/warning").asInt());
    assertThat(run(one, bad, two).out())
        .contains("Mã băm SHA-256 của báo cáo: " + run.get("digest").asString() + "\n");
  }

  @Test
  void the_others_are_judged_together_though_a_file_cannot_be_read() throws IOException {
    String one = file("ls.json", Samples.LANG_SON);
    Run run = run(one, folder.resolve("nowhere.json").toString(), one);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains("file-missing (1)")
        .contains("XÉT CHUNG CÁC VĂN BẢN (2)")
        .contains("/documents/1/number  ");
  }

  @Test
  void a_portfolio_of_one_document_or_of_none_has_nothing_to_compare() throws IOException {
    String one = file("ls.json", Samples.LANG_SON);
    String scheme = file("de-an.json", SCHEME);
    Path none = Files.writeString(folder.resolve("none.ndjson"), "");

    assertThat(json(scheme).at("/portfolio/findings")).isEmpty();
    assertThat(run(one).code()).isEqualTo(1); // of the document alone
    assertThat(json(none.toString()).at("/portfolio/documents")).isEmpty();
    assertThat(run(none.toString()))
        .satisfies(r -> assertThat(r.code()).isZero())
        .satisfies(
            r ->
                assertThat(r.out())
                    .contains(
                        "; 0 lỗi, 0 cảnh báo, 0 lưu ý, 0 phát hiện được miễn.\n\n"
                            + "XÉT CHUNG CÁC VĂN BẢN (0)\n\nXét chung: 0 lỗi, "));
    assertThat(run("nowhere.json").code()).isEqualTo(2);
  }

  @Test
  void the_lines_of_a_collection_are_one_portfolio_with_the_other_files() throws IOException {
    String lines =
        Files.writeString(
                folder.resolve("p.ndjson"),
                Samples.line(GIA_LAI) + "\n{\n" + Samples.line(Samples.LANG_SON) + "\n")
            .toString();
    String one = file("ls.json", Samples.LANG_SON);
    Run run = run(lines, one);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains(lines + ":2:2: lỗi: json-truncated: ")
        .contains(lines + ": 3 dòng có nội dung, 2 tài liệu đọc được, 1 dòng không đọc được; ")
        .contains("    " + one + ":4:13 /documents/2/number  ");
    assertThat(run(one, lines).out())
        .containsPattern("\n    \\Q" + lines + "\\E:3:\\d+ /documents/2/number  ");
    assertThat(json(lines, one).get("files"))
        .extracting(f -> f.path("line").asInt(0) + " " + f.path("inPortfolio").asString("none"))
        .containsExactly("1 /documents/0", "2 none", "3 /documents/1", "0 /documents/2");
  }

  @Test
  void standard_input_may_be_a_portfolio() throws IOException {
    String twice = (Samples.line(Samples.LANG_SON) + "\n").repeat(2);
    Run run =
        Run.on(
            twice.getBytes(UTF_8), false, "validate", "--portfolio", "--ndjson", "--lang=en", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("THE DOCUMENTS TOGETHER (2)").contains("    -:2:");
  }

  @Test
  void sarif_tells_findings_of_the_whole_in_the_file_of_their_document() throws IOException {
    String bad = Files.writeString(folder.resolve("bad.json"), "{").toString();
    Run run =
        run(
            "--format=sarif",
            file("ls.json", Samples.LANG_SON),
            bad,
            file("hai.json", Samples.LANG_SON));
    JsonNode log = JSON.readTree(run.out()).at("/runs/0");
    List<JsonNode> repeated = new ArrayList<>();
    for (JsonNode result : log.get("results")) {
      if (result.get("ruleId").asString().equals("portfolio-number-repeated")) {
        repeated.add(result);
      }
    }

    assertThat(run.code()).isEqualTo(2);
    assertThat(repeated).hasSize(1);
    assertThat(
            repeated
                .get(0)
                .at("/relatedLocations/0/physicalLocation/artifactLocation/uri")
                .asString())
        .endsWith("/ls.json");
    JsonNode place = repeated.get(0).at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString()).endsWith("/hai.json");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(4);
    assertThat(log.at("/properties/portfolios/0/documents")).hasSize(2);
    assertThat(log.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    assertThat(log.get("artifacts"))
        .extracting(a -> a.at("/properties/reports").asInt(0))
        .containsExactly(1, 0, 1);
  }

  private String waivers(String rule, String pointer) throws IOException {
    String json =
        """
        {"formatVersion": "1.0", "waivers": [{
          "rule": "%s", "pointer": "%s", "document": "246/KH-UBND",
          "reason": "Giữ cả bản chụp", "decision": "12/QĐ-UBND",
          "owner": "Sở Khoa học và Công nghệ", "lastDay": "2026-12-31"},
         {"rule": "plan-issued-late", "pointer": "/issuedOn", "document": "246/KH-UBND",
          "reason": "Tỉnh chờ hướng dẫn của bộ", "decision": "12/QĐ-UBND",
          "owner": "Sở Khoa học và Công nghệ", "lastDay": "2026-12-31"}]}
        """
            .formatted(rule, pointer);
    return Files.writeString(folder.resolve("waivers.json"), json).toString();
  }

  @Test
  void waivers_cover_findings_of_documents_and_of_the_whole() throws IOException {
    String one = file("ls.json", Samples.LANG_SON);
    String two = file("hai.json", Samples.LANG_SON);
    Run run = run("--waivers", waivers("portfolio-number-repeated", "/number"), one, two);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .doesNotContain("LỖI (")
        .contains("    " + two + ":4:13 /documents/1/number  ")
        .contains("\n      Theo 12/QĐ-UBND, đến hết ngày 31/12/2026; ")
        .contains("Xét chung: 0 lỗi, 1 cảnh báo, 0 lưu ý, 1 phát hiện được miễn.");
    JsonNode json = json("--waivers", folder.resolve("waivers.json").toString(), one, two);
    assertThat(json.at("/summary/waived").asInt()).isEqualTo(3);
  }

  @Test
  void a_waiver_that_names_the_place_in_the_portfolio_covers_nothing() throws IOException {
    String one = file("ls.json", Samples.LANG_SON);
    Run run =
        run("--waivers", waivers("portfolio-number-repeated", "/documents/1/number"), one, one);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("LỖI (1)").contains("waiver-unused: ");
  }

  @Test
  void an_error_of_the_whole_decides_the_answer() throws IOException {
    String one = file("gl.json", GIA_LAI);

    assertThat(run(one).code()).isZero();
    assertThat(run(one, one).code()).isEqualTo(1);
  }

  @Test
  void limits_hold_for_each_document_and_for_the_whole() throws IOException {
    String one = file("ls.json", Samples.LANG_SON);
    String two = file("gl.json", GIA_LAI);
    JsonNode some = json("--max-findings=1", one, two, one).get("portfolio");

    assertThat(places(some.get("findings")))
        .containsExactly("portfolio-number-repeated /documents/2/number");
    assertThat(some.get("documents"))
        .allMatch(d -> d.at("/report/findings").size() == 1)
        .hasSize(3);
    assertThat(json("--max-per-rule=1", one, two, one).at("/portfolio/capped").toString())
        .isEqualTo("[{\"id\":\"portfolio-scheme-missing\",\"found\":2,\"listed\":1}]");
    assertThat(run("--max-per-rule=1", one, two, one).out())
        .contains("Còn 1 phát hiện nữa của quy tắc portfolio-scheme-missing không được liệt kê.");
  }

  @Test
  void a_stage_is_that_of_every_document() throws IOException {
    String one = file("ls.json", Samples.LANG_SON);

    assertThat(json("--stage=submission", one).at("/portfolio/documents/0/report/stage").asString())
        .isEqualTo("submission");
  }

  @Test
  void the_same_files_and_day_give_the_same_bytes() throws IOException {
    String one = file("ls.json", Samples.LANG_SON);
    String two = file("nq.json", Samples.PROGRAMME);
    for (String format : List.of("text", "json", "sarif")) {
      assertThat(run("--format=" + format, one, two))
          .isEqualTo(run("--format=" + format, one, two));
    }
  }

  @Test
  void the_help_says_to_what_the_option_and_waivers_apply() {
    assertThat(Run.of("validate", "--help").out().replaceAll("\\s+", " "))
        .contains("--portfolio Xét chung mọi văn bản của các tệp như một tập:")
        .contains("Với quy tắc xét chung (--portfolio) cũng ghi số, ký hiệu văn bản");
    assertThat(Run.of("validate", "--help", "--lang=en").out().replaceAll("\\s+", " "))
        .contains("--portfolio Judges all documents of the files as one portfolio:");
  }

  @Test
  void colours_are_for_terminals_only() throws IOException {
    byte[] none = new byte[0];
    String one = file("ls.json", Samples.LANG_SON);

    assertThat(Run.on(none, true, "validate", "--portfolio", one).out())
        .contains("\u001B[1mXÉT CHUNG CÁC VĂN BẢN (1)");
  }
}
