package vn.chuyendoiso.plan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.rules.PortfolioReport;
import vn.chuyendoiso.plan.rules.PortfolioValidator;
import vn.chuyendoiso.plan.rules.RuleCatalogue;

/** Reports on portfolios, written as JSON, as SARIF and as text. */
class PortfolioReportsTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  // Two plans of one number, and one rule that looks at that.
  private static PortfolioReport small() {
    TransformationPlan plan =
        TransformationPlan.builder()
            .number(DocumentNumber.of("246/KH-UBND"))
            .title("Kế hoạch A")
            .issuer(Issuer.builder().name("UBND tỉnh Lạng Sơn").kind(IssuerKind.PROVINCE).build())
            .issuedOn(LocalDate.of(2024, 12, 17))
            .build();
    return PortfolioValidator.of(Portfolio.of(plan, plan.withTitle("Kế hoạch B")))
        .asOf(Reports.AS_OF)
        .catalogue(RuleCatalogue.bundled().only(r -> r.id().equals("portfolio-number-repeated")))
        .validate();
  }

  private static PortfolioReport empty() {
    return PortfolioValidator.of(Portfolio.of()).asOf(Reports.AS_OF).validate();
  }

  @Test
  void a_report_on_a_portfolio_holds_those_on_its_documents_and_the_findings_of_the_whole() {
    String written =
        Reports.text(out -> JsonReport.writeCompact(small(), out))
            .replaceAll("\"registries\":\\{[^}]*}", "\"registries\":{}")
            .replace(RuleCatalogue.bundled().version(), "VERSION");

    String head =
        "{\"formatVersion\":\"1.0\",\"catalogueVersion\":\"VERSION\",\"registries\":{},"
            + "\"asOf\":\"2026-11-22\",";
    String nothing =
        "\"waivers\":{\"used\":0,\"unused\":0,\"expired\":0,\"ofUnknownRules\":0,"
            + "\"ofOtherDocuments\":0},";
    String counts = "\"error\":%d,\"warning\":0,\"info\":0,\"waived\":0,\"unlisted\":0},";
    String document =
        head
            + "\"stage\":\"issue\",\"document\":{\"type\":\"transformation-plan\","
            + "\"number\":\"246/KH-UBND\",\"title\":\"Kế hoạch %s\"},\"summary\":{"
            + counts.formatted(0)
            + nothing
            + "\"outcomes\":{\"portfolio-number-repeated\":\"not-applicable\"},"
            + "\"findings\":[],\"waived\":[],\"capped\":[]}";
    assertThat(written)
        .isEqualTo(
            head
                + "\"summary\":{\"documents\":2,"
                + counts.formatted(1)
                + "\"documents\":[{\"pointer\":\"/documents/0\",\"report\":"
                + document.formatted("A")
                + "},{\"pointer\":\"/documents/1\",\"report\":"
                + document.formatted("B")
                + "}],"
                + nothing
                + "\"outcomes\":{\"portfolio-number-repeated\":\"violated\"},\"findings\":[{"
                + "\"id\":\"portfolio-number-repeated\",\"severity\":\"error\","
                + "\"pointer\":\"/documents/1/number\",\"clauses\":[],\"arguments\":{"
                + "\"document\":\"246/KH-UBND\",\"body\":\"UBND tỉnh Lạng Sơn\","
                + "\"other\":{\"pointer\":\"/documents/0\","
                + "\"vi\":\"kế hoạch 246/KH-UBND ngày 17/12/2024 của UBND tỉnh Lạng Sơn\","
                + "\"en\":\"plan 246/KH-UBND of 2024-12-17 by UBND tỉnh Lạng Sơn\"},"
                + "\"otherTitle\":\"Kế hoạch A\"},\"message\":{"
                + "\"vi\":\"Văn bản 246/KH-UBND của UBND tỉnh Lạng Sơn trùng số, ký hiệu và năm"
                + " ban hành với kế hoạch 246/KH-UBND ngày 17/12/2024 của UBND tỉnh Lạng Sơn"
                + " (“Kế hoạch A”). Mỗi văn bản chỉ được tính một lần; đề"
                + " nghị bỏ bản trùng hoặc sửa số, ký hiệu.\","
                + "\"en\":\"Document 246/KH-UBND of UBND tỉnh Lạng Sơn has the number and the year"
                + " of issue of plan 246/KH-UBND of 2024-12-17 by UBND tỉnh Lạng Sơn"
                + " (\\\"Kế hoạch A\\\"). Every document counts once; remove"
                + " the copy, or correct the number.\"}}],\"waived\":[],\"capped\":[]}");
  }

  @Test
  void the_same_in_words_tells_of_each_document_and_then_of_them_together() {
    PortfolioReport report = small();
    String text =
        TextReport.of(report, List.of("a.json", "b.json"), VIETNAMESE)
            .replaceAll("Danh mục quy tắc .*; mã băm SHA-256", "Mã băm")
            .replace(JsonReport.digest(report), "ALL")
            .replace(JsonReport.digest(report.getReports().get(0)), "ONE")
            .replace(JsonReport.digest(report.getReports().get(1)), "TWO");

    assertThat(text)
        .isEqualTo(
            """
            Tập gồm 2 văn bản
            Đối chiếu với quy định có hiệu lực ngày 22/11/2026.

            /documents/0  a.json
            Kế hoạch A (246/KH-UBND)
            Đối chiếu với quy định có hiệu lực ngày 22/11/2026; giai đoạn: ban hành.

            Kết quả: 0 lỗi, 0 cảnh báo, 0 lưu ý, 0 phát hiện được miễn. 1 quy tắc: 0 đạt, 0 vi \
            phạm, 1 không áp dụng, 0 chưa đánh giá được.
            Mã băm của báo cáo: ONE

            /documents/1  b.json
            Kế hoạch B (246/KH-UBND)
            Đối chiếu với quy định có hiệu lực ngày 22/11/2026; giai đoạn: ban hành.

            Kết quả: 0 lỗi, 0 cảnh báo, 0 lưu ý, 0 phát hiện được miễn. 1 quy tắc: 0 đạt, 0 vi \
            phạm, 1 không áp dụng, 0 chưa đánh giá được.
            Mã băm của báo cáo: TWO

            XÉT CHUNG CÁC VĂN BẢN (2)
              /documents/0  a.json  Kế hoạch A (246/KH-UBND)
              /documents/1  b.json  Kế hoạch B (246/KH-UBND)

            LỖI (1)

              portfolio-number-repeated: Hai văn bản cùng số, cùng cơ quan ban hành (1)
              Mỗi văn bản chỉ được tính một lần; đề nghị bỏ bản trùng hoặc sửa số, ký hiệu.
                b.json /documents/1/number  Văn bản 246/KH-UBND của UBND tỉnh Lạng Sơn trùng số, \
            ký hiệu và năm ban hành với kế hoạch 246/KH-UBND ngày 17/12/2024 của UBND tỉnh Lạng Sơn \
            (“Kế hoạch A”). Xem: a.json.

            Xét chung: 1 lỗi, 0 cảnh báo, 0 lưu ý, 0 phát hiện được miễn. 1 quy tắc xét chung: 0 \
            đạt, 1 vi phạm, 0 không áp dụng, 0 chưa đánh giá được.
            Tổng cộng 2 văn bản, kể cả phần xét chung: 1 lỗi, 0 cảnh báo, 0 lưu ý, 0 phát hiện \
            được miễn.
            Mã băm của báo cáo: ALL
            """);
  }

  @Test
  void the_report_on_all_real_plans_is_as_the_published_schemas_say() {
    PortfolioReport report = Reports.together(Reports.REAL_PLANS);
    JsonNode json = Reports.json(report);

    assertThat(report.getFindings()).isNotEmpty();
    assertThat(Schemas.problems(Schemas.STRICT_PORTFOLIO, json)).isEmpty();
    assertThat(Schemas.problems(Schemas.SARIF, Reports.sarif(report))).isEmpty();
    assertThat(json.at("/summary/documents").asInt()).isEqualTo(Reports.REAL_PLANS.size());
    for (Severity severity : Severity.values()) {
      assertThat(json.get("summary").get(severity.name().toLowerCase(Locale.ROOT)).asInt())
          .isEqualTo(report.count(severity));
    }
  }

  @Test
  void a_report_with_waivers_and_caps_is_as_the_published_schemas_say() {
    PortfolioReport report = Reports.manifoldTogether();
    JsonNode json = Reports.json(report);

    assertThat(Schemas.problems(Schemas.STRICT_PORTFOLIO, json)).isEmpty();
    assertThat(Schemas.problems(Schemas.SARIF, Reports.sarif(report))).isEmpty();
    assertThat(json.at("/waivers/used").asInt()).isEqualTo(1);
    assertThat(json.at("/waivers/unused").asInt()).isEqualTo(1);
    assertThat(json.at("/waived/0/pointer").asString()).isEqualTo("/documents/2/number");
    assertThat(json.at("/waived/0/position/line").asInt()).isEqualTo(4);
    assertThat(json.at("/waived/0/waiver/pointer").asString()).isEqualTo("/number");
    assertThat(json.at("/capped").toString())
        .isEqualTo("[{\"id\":\"portfolio-scheme-missing\",\"found\":2,\"listed\":1}]");
    assertThat(json.at("/summary/waived").asInt()).isEqualTo(3);
    assertThat(json.at("/summary/unlisted").asInt()).isEqualTo(report.countUnlisted());
  }

  @Test
  void the_report_on_a_document_inside_is_that_which_is_written_alone() {
    PortfolioReport report = Reports.manifoldTogether();
    JsonNode documents = Reports.json(report).get("documents");

    assertThat(documents).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(documents.get(i).get("pointer").asString()).isEqualTo("/documents/" + i);
      assertThat(documents.get(i).get("report"))
          .isEqualTo(Reports.json(report.getReports().get(i)));
    }
  }

  @Test
  void a_schema_bears_the_published_name_and_holds_that_of_reports() {
    JsonNode schema = Reports.JSON.readTree(JsonReport.portfolioSchema());

    assertThat(schema.get("$id").asString()).isEqualTo(JsonReport.PORTFOLIO_SCHEMA_ID);
    assertThat(schema.at("/$defs/Report")).isEqualTo(Reports.JSON.readTree(JsonReport.schema()));
  }

  @Test
  void a_schema_breaks_where_a_report_is_wrong() {
    ObjectNode report = (ObjectNode) Reports.json(Reports.manifoldTogether());
    ((ObjectNode) report.at("/findings/0")).put("severity", "fatal");
    ((ObjectNode) report.at("/documents/1/report")).remove("stage");
    ((ObjectNode) report.at("/documents/2")).put("pointer", "/tasks/2");
    report.put("asOf", "22/11/2026");

    assertThat(Schemas.STRICT_PORTFOLIO.validate(report))
        .extracting(e -> e.getInstanceLocation().toString())
        .contains("/findings/0/severity", "/documents/1/report", "/documents/2/pointer", "/asOf");
  }

  @Test
  void the_digest_tells_reports_apart_and_the_readable_form_says_the_same() {
    PortfolioReport report = Reports.manifoldTogether();
    String readable = Reports.text(out -> JsonReport.write(report, out));

    assertThat(JsonReport.digest(report))
        .matches("[0-9a-f]{64}")
        .isEqualTo(JsonReport.digest(Reports.manifoldTogether()))
        .isNotEqualTo(JsonReport.digest(report.withMaxPerRule(2)));
    assertThat(readable).startsWith("{\n  \"formatVersion\" : \"1.0\",\n").endsWith("}\n");
    assertThat(Reports.JSON.readTree(readable)).isEqualTo(Reports.json(report));
  }

  @Test
  void a_result_of_the_whole_stands_in_the_file_of_its_document() {
    JsonNode run = Reports.sarif(small()).at("/runs/0");
    JsonNode result = run.at("/results/0");

    assertThat(run.get("results")).hasSize(1);
    assertThat(result.get("ruleId").asString()).isEqualTo("portfolio-number-repeated");
    assertThat(result.at("/locations/0").toString())
        .isEqualTo(
            "{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"plans/1.json\",\"index\":1}},"
                + "\"logicalLocations\":[{\"fullyQualifiedName\":\"/number\"}]}");
    assertThat(result.at("/properties/pointer").asString()).isEqualTo("/documents/1/number");
    assertThat(result.at("/relatedLocations").toString())
        .isEqualTo(
            "[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"plans/0.json\",\"index\":0}},"
                + "\"message\":{\"text\":"
                + "\"kế hoạch 246/KH-UBND ngày 17/12/2024 của UBND tỉnh Lạng Sơn\","
                + "\"properties\":{\"en\":"
                + "\"plan 246/KH-UBND of 2024-12-17 by UBND tỉnh Lạng Sơn\"}}}]");
    assertThat(run.at("/properties/portfolios").toString())
        .isEqualTo(
            "[{\"asOf\":\"2026-11-22\",\"documents\":[\"plans/0.json\",\"plans/1.json\"],"
                + "\"waivers\":{\"used\":0,\"unused\":0,\"expired\":0,\"ofUnknownRules\":0,"
                + "\"ofOtherDocuments\":0},"
                + "\"outcomes\":{\"portfolio-number-repeated\":\"violated\"},"
                + "\"summary\":{\"error\":1,\"warning\":0,\"info\":0,\"waived\":0,\"unlisted\":0}}]");
  }

  @Test
  void a_log_of_a_portfolio_has_lines_suppressions_and_what_is_not_listed() {
    JsonNode run = Reports.sarif(Reports.manifoldTogether()).at("/runs/0");
    JsonNode repeated = null;
    for (JsonNode each : run.get("results")) {
      repeated =
          each.get("ruleId").asString().equals("portfolio-number-repeated") ? each : repeated;
    }

    assertThat(repeated.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(4);
    assertThat(repeated.at("/suppressions/0/justification").asString())
        .isEqualTo("Tỉnh chờ hướng dẫn của bộ");
    assertThat(run.at("/invocations/0/toolExecutionNotifications").toString())
        .contains("\"id\":\"portfolio-scheme-missing\"");
  }

  @Test
  void what_is_about_no_document_has_no_location() {
    JsonNode run = Reports.sarif(Reports.manifoldTogether()).at("/runs/0");
    JsonNode last = run.get("results").get(run.get("results").size() - 2);

    assertThat(last.get("ruleId").asString()).isEqualTo("waiver-unused");
    assertThat(last.has("locations")).isFalse();
  }

  @Test
  void documents_of_one_file_share_it() {
    PortfolioReport report = small();
    URI file = URI.create("plans.ndjson");
    JsonNode log =
        Reports.JSON.readTree(
            Reports.bytes(out -> SarifReport.write(report, List.of(file, file), out)));

    assertThat(Schemas.problems(Schemas.SARIF, log)).isEmpty();
    assertThat(log.at("/runs/0/artifacts")).hasSize(1);
    assertThat(log.at("/runs/0/artifacts/0/properties/reports").asInt()).isEqualTo(2);
  }

  @Test
  void a_portfolio_of_nothing_is_written_too() {
    assertThat(Schemas.problems(Schemas.STRICT_PORTFOLIO, Reports.json(empty()))).isEmpty();
    assertThat(Schemas.problems(Schemas.SARIF, Reports.sarif(empty()))).isEmpty();
    assertThat(TextReport.of(empty(), List.of(), Locale.ENGLISH))
        .startsWith("Portfolio of 0 documents\nHeld against the rules in force on 2026-11-22.\n")
        .contains("\nTHE DOCUMENTS TOGETHER (0)\n\nTogether: errors 0, ");
  }

  @Test
  void findings_under_clauses_that_bind_some_issuers_only_stand_apart() {
    List<String> lines =
        TextReport.whole(
            Reports.together(List.of(Reports.LANG_SON, "gia-lai-18-kh-ubnd-2026")),
            List.of("ls.json", "gl.json"),
            Locale.ENGLISH);

    assertThat(lines)
        .containsSubsequence(
            "  portfolio-scheme-missing: Body without a scheme under Directive 34 (1)",
            "  Clause CT34-GEN-3 (34/CT-TTg): The scheme is finished by the end of 2025.",
            "    ls.json:1:1 /documents/0  UBND tỉnh Lạng Sơn has plan 246/KH-UBND, but none of"
                + " the documents at hand is a scheme of it with a breakthrough.",
            "  portfolio-scheme-missing: Body without a scheme under Directive 34 (1)",
            "  For reference, clause CT34-GEN-3 (34/CT-TTg; does not bind the issuer of this"
                + " document): The scheme is finished by the end of 2025.",
            "    gl.json:1:1 /documents/1  UBND tỉnh Gia Lai has plan 18/KH-UBND, but none of the"
                + " documents at hand is a scheme of it with a breakthrough.");
  }

  @Test
  void waived_findings_of_the_whole_are_told_with_their_files() {
    assertThat(
            TextReport.whole(
                Reports.manifoldTogether(), List.of("a.json", "b.json", "c.json"), VIETNAMESE))
        .containsSubsequence(
            "ĐÃ ĐƯỢC MIỄN ÁP DỤNG (1)",
            "",
            "  portfolio-number-repeated: Hai văn bản cùng số, cùng cơ quan ban hành",
            "    c.json:4:13 /documents/2/number  Văn bản 246/KH-UBND của UBND tỉnh Lạng Sơn trùng"
                + " số, ký hiệu và năm ban hành với kế hoạch 246/KH-UBND ngày 6/11/2024 của UBND"
                + " tỉnh Lạng Sơn (“Kế hoạch chuyển đổi số tỉnh Lạng Sơn năm 2025”). Xem: a.json.")
        .contains("Còn 1 phát hiện nữa của quy tắc portfolio-scheme-missing không được liệt kê.");
  }

  @Test
  void every_document_has_its_name_and_its_file() {
    PortfolioReport report = small();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextReport.of(report, List.of("a.json"), VIETNAMESE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reports.bytes(out -> SarifReport.write(report, List.of(), out)));
  }

  @Test
  void line_ends_and_half_characters_of_a_title_break_nothing() {
    Document plan = TransformationPlan.builder().title("Kế hoạch\r\nLỖI (9)\uD83D").build();
    PortfolioReport report =
        PortfolioValidator.of(Portfolio.of(plan)).asOf(Reports.AS_OF).validate();

    assertThat(TextReport.whole(report, List.of("a\nb.json"), VIETNAMESE).get(1))
        .startsWith("  /documents/0  a b.json  Kế hoạch LỖI (9)");
    assertThat(Reports.json(report).at("/documents/0/report/document/title").asString())
        .isEqualTo("Kế hoạch\r\nLỖI (9)\uFFFD");
  }
}
