package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {

  private static final String DAY = "--as-of=2026-11-22";
  private static final String REPORT =
      "{\"documentType\":\"progress-report\",\"formatVersion\":\"2.0\",\"title\":\"Báo cáo\"";

  private static final String SHARE =
      "<td class=\"c-share\"><span class=\"figure\"><span class=\"v\" lang=\"vi\">([^<]*)<";

  @TempDir Path folder;

  private String file(String plan) throws IOException {
    return Files.write(folder.resolve(plan), Samples.real(plan)).toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03-nq-cp-2025.json",
        "bo-tu-phap-2595-qd-btp-2025.json",
        "can-tho-2025.json",
        "can-tho-219-kh-ubnd-2025.json",
        "can-tho-224-kh-ubnd-2025.json",
        "dak-nong-de-an-2030.json",
        "gia-lai-18-kh-ubnd-2026.json",
        "gia-lai-2023.json",
        "lang-son-1878-qd-ubnd-2024.json",
        "lang-son-246-kh-ubnd-2025.json",
        "nghe-an-347-kh-ubnd-2022.json",
        "thai-nguyen-de-an-2024.json",
        "tra-vinh-122-kh-ubnd-2025.json",
        "tra-vinh-2043-qd-ubnd-2024.json"
      })
  void every_real_plan_has_a_page_that_stands_alone(String plan) throws Exception {
    Run run = Run.of("report", DAY, file(plan));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    String page = run.out();

    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"vi\">").endsWith("</html>");
    assertThat(found(page, " (?:href|src|action|srcset|data)=\"([^#\"][^\"]*)\"")).isEmpty();
    assertThat(page).doesNotContain(" style=\"").doesNotContain(" onclick").doesNotContain("url(");
    List<String> ids = found(page, " id=\"([^\"]*)\"");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(found(page, " href=\"#([^\"]*)\""));
    assertThat(ids)
        .containsAll(found(page, " (?:for|aria-labelledby|aria-describedby)=\"([^\"]*)\""));
    assertThat(page)
        .contains("style-src &#39;" + hash(found(page, "<style>([^<]*)</style>").get(0)) + "&#39;")
        .contains("script-src &#39;" + hash(scriptOf(page)) + "&#39;")
        .contains("default-src &#39;none&#39;");
  }

  private static String scriptOf(String page) {
    return page.substring(page.indexOf("<script>") + 8, page.indexOf("</script>"));
  }

  private static String hash(String content) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static List<String> found(String page, String pattern) {
    // Scripts are no markup.
    String markup = page.substring(0, page.indexOf("<script>"));
    return Pattern.compile(pattern)
        .matcher(markup)
        .results()
        .map((MatchResult r) -> r.group(1))
        .toList();
  }

  @Test
  void the_same_files_and_day_give_the_same_bytes() throws IOException {
    String plan = file(Samples.PROGRAMME);
    assertThat(Run.of("report", DAY, plan).out()).isEqualTo(Run.of("report", DAY, plan).out());
    assertThat(Run.of("report", plan).out())
        .as("without a day it is today")
        .isEqualTo(Run.of("report", DAY, plan).out())
        .isNotEqualTo(Run.of("report", "--as-of=2025-06-01", plan).out());
  }

  @Test
  void the_page_says_what_it_is_about_and_by_what_it_was_judged() throws IOException {
    String plan = file(Samples.LANG_SON);
    String page = Run.of("report", DAY, plan).out();
    String digest = Run.of("digest", plan).out().split(" ", 2)[0];
    assertThat(page)
        .contains("<h1 lang=\"vi\">Kế hoạch chuyển đổi số tỉnh Lạng Sơn năm 2025</h1>")
        .contains("<span lang=\"vi\">246/KH-UBND</span>")
        .contains("Theo quy định có hiệu lực ngày 22/11/2026; giai đoạn: ban hành")
        .contains("By the rules in force on 2026-11-22; stage: issue")
        .contains("<code>" + digest + "</code>")
        .containsPattern("Program \\d+\\.\\d+[^;]*; catalogue of rules \\d")
        .contains("Kế hoạch 246/KH-UBND ban hành ngày 6/11/2024, chậm 8 ngày")
        .contains("href=\"#clause-HD25-11\"")
        .contains("<div id=\"clause-HD25-11\">")
        .contains("Chưa đánh giá được");
  }

  @Test
  void english_may_come_first() throws IOException {
    String page = Run.of("report", DAY, "--lang", "en", file(Samples.LANG_SON)).out();
    assertThat(page)
        .contains("<html lang=\"en\">")
        .contains("id=\"lang-en\" value=\"en\" checked")
        .contains(">Responsibility matrix<")
        .contains(">Ma trận trách nhiệm<");
  }

  @Test
  void a_page_is_written_as_a_whole_and_an_old_one_is_not_replaced_in_silence() throws IOException {
    String plan = file(Samples.LANG_SON);
    Path page = folder.resolve("trang.html");
    Run first = Run.of("report", DAY, plan, "-o", page.toString());
    assertThat(first.code()).isZero();
    assertThat(first.out()).isEmpty();
    assertThat(first.err()).isEqualTo("Đã ghi trang vào “" + page + "”.\n");
    assertThat(Files.readString(page)).isEqualTo(Run.of("report", DAY, plan).out());

    Run second = Run.of("report", DAY, plan, "-o", page.toString());
    assertThat(second.code()).isZero();
    assertThat(second.err()).isEqualTo("Đã ghi trang vào “" + page + "”, thay cho tệp cũ.\n");
  }

  @Test
  void a_page_never_takes_the_place_of_what_it_is_made_from() throws IOException {
    String plan = file(Samples.LANG_SON);
    Run run = Run.of("report", plan, "-o", plan);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("Không ghi vào “" + plan + "”");
    assertThat(Files.readAllBytes(Path.of(plan))).isEqualTo(Samples.real(Samples.LANG_SON));
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere/x.html, không có thư mục",
    "'', là một thư mục",
  })
  void what_cannot_be_written_is_told(String output, String told) throws IOException {
    Run run = Run.of("report", file(Samples.LANG_SON), "-o", folder.resolve(output).toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(told);
  }

  @Test
  void a_plan_may_come_from_standard_input() throws IOException {
    Run run = Run.on(Samples.real(Samples.LANG_SON), false, "report", DAY, "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(Run.of("report", DAY, file(Samples.LANG_SON)).out());
  }

  @Test
  void a_page_is_about_one_plan() throws IOException {
    String one = file(Samples.LANG_SON);
    String other = file(Samples.PROGRAMME);
    String report = Files.writeString(folder.resolve("r.json"), REPORT + "}").toString();

    Run two = Run.of("report", one, other);
    assertThat(two.code()).isEqualTo(2);
    assertThat(two.out()).isEmpty();
    assertThat(two.err()).contains("chỉ nói về một kế hoạch").contains(one + ", " + other);
    Run none = Run.of("report", "--lang=en", report);
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).startsWith("None of the files is a plan");
  }

  @Test
  void what_holds_no_plan_and_no_results_is_left_out_with_a_word() throws IOException {
    Path model =
        Files.writeString(
            folder.resolve("m.json"),
            "{\"documentType\":\"infrastructure-model\",\"formatVersion\":\"2.0\",\"title\":\"x\"}");
    Run run = Run.of("report", DAY, file(Samples.LANG_SON), model.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).startsWith("Bỏ qua “" + model + "”");
  }

  @Test
  void one_file_that_cannot_be_read_stops_the_whole() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{");
    Run run = Run.of("report", file(Samples.LANG_SON), bad.toString(), "nowhere.json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(bad + ":1:2: ").contains("nowhere.json");
  }

  @Test
  void a_report_on_another_plan_says_nothing_of_this_one() throws IOException {
    String report =
        Files.writeString(
                folder.resolve("r.json"),
                REPORT
                    + ",\"evaluations\":[{\"plan\":{\"number\":\"18/KH-UBND\"},"
                    + "\"limitations\":[\"Chậm ở nơi khác\"]}]}")
            .toString();
    String page = Run.of("report", DAY, file(Samples.LANG_SON), report).out();
    assertThat(page).contains("Có 1 phần đánh giá").doesNotContain("Chậm ở nơi khác");
  }

  @Test
  void a_slip_of_a_year_leaves_out_the_drawing_and_keeps_the_table() throws IOException {
    String task =
        "{\"id\":\"n%1$s\",\"title\":\"x\",\"deadline\":{\"text\":\"%1$s\",\"meaning\":{\"form\":\"year\",\"year\":%1$s}}}";
    for (String year : List.of("2026", "9999")) {
      String tasks = ",\"tasks\":[" + task.formatted("2025") + "," + task.formatted(year) + "]";
      Path plan = Files.writeString(folder.resolve("y.json"), Samples.plan("x", tasks));
      String page = Run.of("report", DAY, plan.toString()).out();
      assertThat(page.contains("<svg viewBox=\"0 0 900")).isEqualTo(year.equals("2026"));
      assertThat(page).contains("2025</span>").contains(year + "</span>");
    }
  }

  @Test
  void findings_beyond_the_limit_are_counted() throws IOException {
    String page = Run.of("report", DAY, "--max-findings=5", file(Samples.PROGRAMME)).out();
    assertThat(page.split("<li data-s=", -1)).hasSize(6);
    assertThat(page).contains("Còn 205 phát hiện nữa").contains("203 cảnh báo, 7 lưu ý");
  }

  /** A report on Lạng Sơn's plan whose counts do not add up; {@code %s} is up to which day. */
  private String report(String cutOff) throws IOException {
    String json =
        REPORT
            + ",\"number\":\"12/BC-UBND\",\"issuedOn\":\"2026-01-10\","
            + "\"reportedPlans\":[{\"number\":\"246/KH-UBND\"}],\"evaluations\":[{\"cutOff\":\""
            + cutOff
            + "\",\"tallies\":[{\"subject\":\"targets\",\"total\":30,"
            + "\"counts\":[{\"state\":\"done\",\"count\":21}]}],"
            + "\"taskResults\":[{\"task\":\"nowhere\",\"state\":\"done\"}]}]}";
    return Files.writeString(folder.resolve("r-" + cutOff + ".json"), json).toString();
  }

  @Test
  void with_a_report_the_page_tells_the_standing_of_the_day_and_what_does_not_add_up()
      throws IOException {
    String page = Run.of("report", DAY, file(Samples.LANG_SON), report("2025-12-31")).out();
    assertThat(page)
        .contains("<section id=\"standing\"")
        .contains("Tình hình tính đến ngày 22/11/2026")
        .contains("class=\"badge even\"><span class=\"v\" lang=\"vi\">chưa xác định được</span>")
        .contains("Các số trong báo cáo cộng lại còn thiếu 9 so với tổng số.")
        .contains("The counts in the report fall short of the total by 9.")
        .contains("Total: 30 reported, ")
        .contains("Có 1 kết quả nhiệm vụ trong báo cáo không gắn với dòng nào")
        .contains("chưa được báo cáo");
  }

  @Test
  void counts_of_one_state_are_added_for_the_share_that_is_done() throws IOException {
    String json =
        Files.readString(Path.of(report("2025-12-31")))
            .replace(
                "{\"state\":\"done\",\"count\":21}",
                "{\"state\":\"done\",\"count\":21},{\"state\":\"done\",\"count\":6}");
    String twice = Files.writeString(folder.resolve("r-twice.json"), json).toString();

    assertThat(found(Run.of("report", DAY, file(Samples.LANG_SON), twice).out(), SHARE))
        .contains("90%");
  }

  @Test
  void what_is_reported_of_a_later_day_is_not_known_yet() throws IOException {
    String later = report("2025-12-31");
    String page = Run.of("report", "--as-of=2025-07-15", file(Samples.LANG_SON), later).out();
    assertThat(page)
        .contains("Có 1 phần đánh giá có số liệu sau ngày đối chiếu")
        .doesNotContain("<section id=\"standing\"")
        .doesNotContain("class=\"badge");
  }

  private String waivers(String rule, String lastDay) throws IOException {
    String json =
        """
        {"formatVersion": "1.0", "waivers": [{
          "rule": "%s", "pointer": "/issuedOn", "document": "246/KH-UBND",
          "reason": "Tỉnh chờ hướng dẫn của bộ", "decision": "12/QĐ-UBND",
          "owner": "Sở Thông tin và Truyền thông", "lastDay": "%s"}]}
        """
            .formatted(rule, lastDay);
    return Files.writeString(folder.resolve("waivers.json"), json).toString();
  }

  @Test
  void waived_findings_are_listed_apart_with_reason_and_decision() throws IOException {
    String waivers = waivers("plan-issued-late", "2026-12-31");
    Run run = Run.of("report", DAY, "--waivers", waivers, file(Samples.LANG_SON));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("0 lỗi, ")
        .contains("1 phát hiện đã được miễn, không tính vào các số trên.")
        .contains("Waived findings (1)")
        .contains("Tỉnh chờ hướng dẫn của bộ")
        .contains(
            "Theo 12/QĐ-UBND; chịu trách nhiệm: Sở Thông tin và Truyền thông;"
                + " đến hết ngày 31/12/2026.");
  }

  @ParameterizedTest
  @CsvSource({
    "plan-issued-late, 2026-11-21, waiver-expired, s-WARNING",
    "plan-theme-missing, 2026-12-31, waiver-unused, s-INFO",
  })
  void waivers_that_have_run_out_or_cover_nothing_are_findings_themselves(
      String rule, String lastDay, String finding, String severity) throws IOException {
    String page =
        Run.of("report", DAY, "--waivers", waivers(rule, lastDay), file(Samples.LANG_SON)).out();
    assertThat(page).contains("1 lỗi, ").doesNotContain("id=\"waived\"");
    String part = page.substring(page.indexOf("class=\"severity " + severity));
    assertThat(part).contains("<code>" + finding + "</code>");
  }

  @Test
  void waivers_that_cannot_be_read_stop_the_page_and_are_never_written_over() throws IOException {
    Run missing = Run.of("report", "--waivers=nowhere.json", file(Samples.LANG_SON));
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).contains("nowhere.json");
    String waivers = waivers("plan-issued-late", "2026-12-31");
    Run over = Run.of("report", "--waivers", waivers, file(Samples.LANG_SON), "-o", waivers);
    assertThat(over.code()).isEqualTo(2);
    assertThat(over.err()).startsWith("Không ghi vào “" + waivers + "”");
  }

  @Test
  void wrong_usage_is_explained() {
    assertThat(Run.of("report").err()).startsWith("Thiếu FILE.");
    assertThat(Run.of("report", "--as-of", "hôm nay", "x").err())
        .startsWith("Giá trị “hôm nay” không dùng được cho --as-of.");
    assertThat(Run.of("report", "--help", "--lang", "en").out())
        .contains("Usage: plan report")
        .contains("--output")
        .contains("Exit code: 0 written");
  }
}
