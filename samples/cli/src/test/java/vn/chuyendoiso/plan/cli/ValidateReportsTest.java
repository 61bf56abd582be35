package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Waivers, caps and the forms in which findings are written. */
class ValidateReportsTest {

  private static final String DAY = "--as-of=2026-11-22";

  @TempDir Path folder;

  private String langSon() throws IOException {
    return Files.write(folder.resolve("ls.json"), Samples.real(Samples.LANG_SON)).toString();
  }

  private String programme() throws IOException {
    return Files.write(folder.resolve("nq.json"), Samples.real(Samples.PROGRAMME)).toString();
  }

  private String waivers(String pointer, String lastDay) throws IOException {
    String json =
        """
        {"formatVersion": "1.0", "waivers": [{
          "rule": "plan-issued-late", "pointer": "%s", "document": "246/KH-UBND",
          "reason": "Tỉnh chờ hướng dẫn của bộ", "decision": "12/QĐ-UBND",
          "owner": "Sở Thông tin và Truyền thông", "lastDay": "%s"}]}
        """
            .formatted(pointer, lastDay);
    return Files.writeString(folder.resolve("waivers.json"), json).toString();
  }

  @Test
  void a_plan_whose_errors_are_waived_passes_and_says_so() throws IOException {
    Run run = Run.of("validate", DAY, "--waivers", waivers("/issuedOn", "2026-12-31"), langSon());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .doesNotContain("LỖI (")
        .contains("ĐÃ ĐƯỢC MIỄN ÁP DỤNG (1)\n\n  plan-issued-late: Kế hoạch năm 2025 ban hành")
        .contains("    11:15 /issuedOn  ")
        .contains("Theo 12/QĐ-UBND, đến hết ngày 31/12/2026;")
        .contains("1 phát hiện được miễn");
  }

  @Test
  void an_expired_or_misplaced_waiver_lets_nothing_pass() throws IOException {
    Run expired =
        Run.of("validate", DAY, "--waivers", waivers("/issuedOn", "2026-11-21"), langSon());
    assertThat(expired.code()).isEqualTo(1);
    assertThat(expired.out()).contains("LỖI (1)").contains("waiver-expired: ");
    Run misplaced =
        Run.of("validate", DAY, "--waivers", waivers("/title", "2026-12-31"), langSon());
    assertThat(misplaced.code()).isEqualTo(1);
    assertThat(misplaced.out())
        .contains("LỖI (1)")
        .contains("\n    Trường hợp miễn áp dụng quy tắc “plan-issued-late” tại /title theo");
  }

  @Test
  void waived_findings_of_a_collection_are_counted() throws IOException {
    Path lines =
        Files.writeString(folder.resolve("p.ndjson"), Samples.line(Samples.LANG_SON) + "\n");
    Run run =
        Run.of("validate", DAY, "--waivers", waivers("/issuedOn", "2026-12-31"), lines.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .doesNotContain("plan-issued-late")
        .containsPattern("0 lỗi, \\d+ cảnh báo, \\d+ lưu ý, 1 phát hiện được miễn\\.\n$");
  }

  @ParameterizedTest
  @CsvSource({
    "'', input-empty, 1:1: Tệp rỗng",
    "'[]', root, 1:1: Nội dung không phải",
    "'{\"formatVersion\":\"1.0\",\"waivers\":[}', syntax, 1:35: Cú pháp JSON sai tại ký tự “}”",
    "'{\"formatVersion\":\"1.0\",\"waivers\":7}', type, '1:34: Cần một danh sách, nhưng gặp một"
        + " số'",
    "'{\"formatVersion\":\"1.0\",\"waivers\":[{}]}', missing, 1:35: Thiếu trường bắt buộc “rule”",
  })
  void waivers_that_cannot_be_read_stop_the_run(String json, String what, String told)
      throws IOException {
    Path file = Files.writeString(folder.resolve("bad.json"), json);
    Run run = Run.of("validate", "--waivers", file.toString(), langSon());
    assertThat(run.code()).as(what).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(file + ":" + told);
  }

  @Test
  void waivers_in_another_encoding_or_nowhere_stop_the_run() throws IOException {
    Path wide = Files.write(folder.resolve("wide.json"), "{\"waivers\":[]}".getBytes(UTF_16));
    assertThat(Run.of("validate", "--waivers", wide.toString(), langSon()))
        .satisfies(r -> assertThat(r.code()).isEqualTo(2))
        .satisfies(r -> assertThat(r.err()).contains("UTF-16"));
    assertThat(Run.of("validate", "--waivers=nowhere.json", "--lang=en", langSon()))
        .satisfies(r -> assertThat(r.code()).isEqualTo(2))
        .satisfies(r -> assertThat(r.err()).contains("There is no file “nowhere.json”"));
  }

  @Test
  void what_is_only_odd_about_waivers_is_told_and_does_not_stop_the_run() throws IOException {
    String json = "\uFEFF{\"formatVersion\":\"1.0\",\"waivers\":[],\"ghiChu\":1}";
    Path file = Files.writeString(folder.resolve("odd.json"), json);
    Run run = Run.of("validate", DAY, "--waivers", file.toString(), langSon());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err()).contains("BOM").contains("Không biết trường “ghiChu”");
  }

  @Test
  void waivers_may_come_from_standard_input() throws IOException {
    byte[] waivers = Files.readAllBytes(Path.of(waivers("/**", "2026-12-31")));
    assertThat(Run.on(waivers, false, "validate", DAY, "--waivers=-", langSon()).code()).isZero();
  }

  @Test
  void a_cap_for_each_rule_lists_some_and_tells_how_many_more() throws IOException {
    String out = Run.of("validate", DAY, "--max-per-rule=2", programme()).out();
    assertThat(out.split("còn thiếu: ", -1)).hasSize(3);
    assertThat(out)
        .contains("Còn 56 phát hiện nữa của quy tắc target-not-measurable không được liệt kê.");
    assertThat(Run.of("validate", "--max-per-rule=0", "x").err())
        .startsWith("Giá trị “0” không dùng được cho --max-per-rule.");
  }

  @Test
  void json_holds_the_report_of_the_library_and_its_digest() throws IOException {
    String waivers = waivers("/issuedOn", "2026-12-31");
    Run json = Run.of("validate", DAY, "--format=json", "--waivers", waivers, langSon());
    Run text = Run.of("validate", DAY, "--waivers", waivers, langSon());

    assertThat(json.code()).isZero();
    assertThat(json.out())
        .contains("\"report\" : {\n        \"formatVersion\" : \"1.0\",")
        .contains("\"instrument\" : \"3816/BTTTT-CĐSQG\"")
        .contains("\"decision\" : \"12/QĐ-UBND\"")
        .contains("\"waived\" : 1");
    Matcher digest = Pattern.compile("\n      \"digest\" : \"([0-9a-f]{64})\"").matcher(json.out());
    assertThat(digest.find()).isTrue();
    assertThat(text.out()).contains("Mã băm SHA-256 của báo cáo: " + digest.group(1) + "\n");
  }

  @Test
  void json_lists_as_many_findings_as_are_asked_for_and_counts_all() throws IOException {
    String out = Run.of("validate", DAY, "--format=json", "--max-findings=3", programme()).out();
    assertThat(out.split("\"severity\" : ", -1)).hasSize(4);
    assertThat(out).containsPattern("\"unlisted\" : [1-9]\\d\\d,");
  }

  @Test
  void sarif_is_one_run_of_all_files_read_or_not() throws IOException {
    Path bad = Files.writeString(folder.resolve("hỏng tệp.json"), "{");
    Run run = Run.of("validate", DAY, "--format=sarif", langSon(), bad.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .startsWith("{\n  \"$schema\" : ")
        .contains("\"version\" : \"2.1.0\"")
        .contains("\"ruleId\" : \"plan-issued-late\"")
        .contains("\"startLine\" : 11,")
        .contains("\"ruleId\" : \"json-truncated\"")
        .contains("/h%E1%BB%8Fng%20t%E1%BB%87p.json\"")
        .contains("\"executionSuccessful\" : false")
        .endsWith("}\n");
    assertThat(run.out().split("\"driver\" : ", -1)).hasSize(2);
  }

  @Test
  void sarif_of_waived_findings_has_suppressions_and_passes() throws IOException {
    Run run =
        Run.of(
            "validate",
            DAY,
            "--format=sarif",
            "--waivers",
            waivers("/issuedOn", "2026-12-31"),
            langSon());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("\"suppressions\" : [")
        .contains("\"justification\" : \"Tỉnh chờ hướng dẫn của bộ\"")
        .contains("\"executionSuccessful\" : true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plans/a b.json", "plans\u0000x", "a:b.json", "-", "kế hoạch#1?.json"})
  void any_name_of_a_file_makes_an_address(String name) {
    assertThat(SarifRun.uri(name).toString()).matches("(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+");
    assertThat(SarifRun.uri(name).getPath()).isEqualTo(name);
  }
}
