package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chuyendoiso.plan.serialization.Json.bytes;
import static vn.chuyendoiso.plan.serialization.Json.lines;
import static vn.chuyendoiso.plan.serialization.Json.plan;
import static vn.chuyendoiso.plan.serialization.Json.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

class BadInputTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t  \r\n", "\uFEFF"})
  void nothing_to_read_is_said_to_be_empty(String text) {
    ReadResult<Document> result = read(text);
    assertThat(result.getFindings()).extracting(Finding::getId).contains("input-empty");
    assertThat(result.getDocument()).isEmpty();
  }

  @Test
  void what_is_not_json_is_reported_where_it_begins() {
    assertThat(lines(read(plan("\"tasks\": [}]")))).containsExactly("json-syntax /tasks 3:11");
    assertThat(lines(read("{'documentType': 1}"))).containsExactly("json-syntax  1:2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Kế hoạch chuyển đổi số", "title: Kế hoạch", "STT,Nhiệm vụ", "\"{", "[oops"})
  void a_text_that_does_not_begin_as_an_object_is_no_document(String text) {
    assertThat(lines(read("\n  " + text))).containsExactly("root-not-object  2:3");
  }

  @Test
  void a_syntax_error_does_not_hide_what_stands_before_it() {
    assertThat(lines(read(plan("\"issuedOn\": \"30/6/2025\",\n\"tasks\": [oops]"))))
        .containsExactly("date-invalid /issuedOn 3:13", "json-syntax /tasks/0 4:11");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[oops]| /tasks/0/after/0 3:47",
        "['a']| /tasks/0/after/0 3:47",
        "[01]| /tasks/0/after/0 3:48",
        "[\"\\x\"]| /tasks/0/after/0 3:49",
        "[,\"a\"]| /tasks/0/after/0 3:47",
        "[\"a\" \"b\"]| /tasks/0/after/1 3:51",
        "[\"a\", oops]| /tasks/0/after/1 3:52",
        "[\"a\",]| /tasks/0/after/1 3:51",
      })
  void a_syntax_error_in_a_list_is_told_of_the_element_that_it_is_in(String list, String place) {
    String task = "\"tasks\": [{\"id\": \"a\", \"title\": \"A\", \"after\": %s}]";
    assertThat(lines(read(plan(task.formatted(list))))).containsExactly("json-syntax " + place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"documentType\"",
        "{\"documentType\":",
        "{\"documentType\": \"transformation-plan\"",
        "{\"documentType\": \"transformation-pl",
        "{\"documentType\": \"transformation-plan\", "
      })
  void a_file_that_is_cut_off_is_said_to_be(String text) {
    ReadResult<Document> result = read(text);
    assertThat(lines(result)).last().asString().startsWith("json-truncated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"Kế hoạch\"", "42", "null", "true"})
  void the_root_must_be_an_object(String text) {
    assertThat(lines(read(text))).containsExactly("root-not-object  1:1");
  }

  @Test
  void the_type_of_document_must_be_known() {
    assertThat(lines(read("{\"title\": \"x\"}"))).containsExactly("document-type-missing  1:1");
    assertThat(lines(read("{\"title\": \"x\",\n\"documentType\": \"ke-hoach\"}")))
        .containsExactly("document-type-unknown /documentType 2:17");
    assertThat(lines(read("{\"documentType\": 7}"))).containsExactly("document-type-missing  1:1");
    assertThat(lines(PlanJson.read(bytes(plan("\"tasks\": []")), ActionProgramme.class)))
        .containsExactly("document-type-other /documentType 1:18");
  }

  @Test
  void a_missing_type_is_one_problem_of_many_where_the_type_is_asked_for() {
    assertThat(
            lines(
                PlanJson.read(
                    bytes("{\"formatVersion\": \"2.0\",\n\"issuedOn\": 3}"),
                    TransformationPlan.class)))
        .containsExactly("member-missing  1:1", "member-missing  1:1", "type-wrong /issuedOn 2:13");
  }

  @Test
  void the_version_of_the_format_must_be_known() {
    assertThat(
            lines(
                read(
                    "{\"documentType\": \"transformation-plan\","
                        + "\n \"formatVersion\": \"9.3\", \"title\": \"x\"}")))
        .containsExactly("format-version-unknown /formatVersion 2:19");
  }

  @Test
  void a_member_that_occurs_twice_is_reported_at_the_second_place() {
    assertThat(lines(read(plan("\"title\": \"Khác\""))))
        .containsExactly("member-duplicate /title 3:1");
    assertThat(lines(read(plan("\"x\": 1,\n\"x\": [2, 3]"))))
        .containsExactly("member-unknown /x 3:1", "member-duplicate /x 4:1");
  }

  @Test
  void wrong_tokens_are_reported_with_what_was_expected_and_found() {
    ReadResult<Document> result =
        read(
            plan(
                "\"issuer\": [1],\n\"tasks\": {\"a\": {}},\n\"taskGroupSet\": 3,\n\"head\": true"));
    assertThat(lines(result))
        .containsExactly(
            "type-wrong /issuer 3:11",
            "type-wrong /tasks 4:10",
            "type-wrong /taskGroupSet 5:17",
            "type-wrong /head 6:9");
    assertThat(result.getFindings())
        .extracting(f -> result.render(f, Locale.ENGLISH))
        .contains("Expected an object, found a list.", "Expected a text, found a number.");
  }

  @Test
  void ten_problems_in_one_file_are_ten_findings_on_their_lines() {
    String text =
        """
        {
          "documentType": "transformation-plan",
          "formatVersion": "2.0",
          "tasks": [
            {"id": "nv 1", "title": "Việc thứ nhất"},
            {"id": "nv-2"},
            {"id": "nv-3", "title": null},
            {"id": "nv-4", "title": "Hải Phòng", "deadline": {"meaning": {"form": "quarter", "year": 2025, "quarter": 5}}},
            {"id": "nv-5", "title": "x", "deadline": {"meaning": {"form": "year", "year": 2025, "month": "2025-06"}}},
            {"id": "nv-6", "title": "x", "assignments": [{"responsibility": "chủ trì"}]},
            {"id": "nv-7", "title": "x", "deliverables": "Quyết định"},
            {"id": "nv-8", "title": "x", "title": "y"},
            null
          ]
        }
        """;
    assertThat(lines(read(text)))
        .containsExactly(
            "member-missing  1:1",
            "id-invalid /tasks/0/id 5:12",
            "member-missing /tasks/1 6:5",
            "member-null /tasks/2/title 7:29",
            "number-out-of-range /tasks/3/deadline/meaning/quarter 8:111",
            "member-not-of-form /tasks/4/deadline/meaning/month 9:98",
            "code-unknown /tasks/5/assignments/0/responsibility 10:69",
            "type-wrong /tasks/6/deliverables 11:50",
            "member-duplicate /tasks/7/title 12:34",
            "element-null /tasks/8 13:5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"form\": \"day\", \"bound\": \"before\", \"date\": \"+12345-01-01\"}",
        "{\"form\": \"day\", \"bound\": \"before\", \"date\": \"-0001-01-01\"}",
        "{\"form\": \"day\", \"bound\": \"before\", \"date\": \"0000-01-01\"}",
        "{\"form\": \"month\", \"month\": \"+12345-01\"}",
        "{\"form\": \"duration\", \"amount\": 1, \"unit\": \"day\", \"start\": \"+12345-01-01\"}",
        "{\"form\": \"day\", \"bound\": \"before\", \"date\": \"2025-01-01\", \"time\": \"24:00\"}",
        "{\"form\": \"day\", \"bound\": \"before\", \"date\": \"2025-01-01\", \"time\":"
            + " \"17:00:01\"}",
        "{\"form\": \"recurring\", \"frequency\": \"yearly\", \"days\": [{\"bound\": \"before\","
            + " \"monthDay\": \"--02-30\"}]}"
      })
  void a_deadline_of_no_calendar_is_a_problem_and_no_crash(String meaning) {
    String task =
        "\"tasks\": [{\"id\": \"a\", \"title\": \"A\", \"deadline\": {\"meaning\": "
            + meaning
            + "}}]";

    assertThat(lines(read(plan(task))))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("date-invalid /tasks/0/deadline/meaning/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"form\": \"stage\", \"number\": 0}",
        "{\"form\": \"stage\", \"number\": 1, \"lastYear\": 10000}",
        "{\"form\": \"duration\", \"amount\": 0, \"unit\": \"day\"}",
        "{\"form\": \"day-of-month\", \"bound\": \"before\", \"dayOfMonth\": 32}"
      })
  void what_no_deadline_counts_is_a_problem_and_no_crash(String meaning) {
    String task =
        "\"tasks\": [{\"id\": \"a\", \"title\": \"A\", \"deadline\": {\"meaning\": "
            + meaning
            + "}}]";

    assertThat(lines(read(plan(task))))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("number-out-of-range /tasks/0/deadline/meaning/");
  }

  @Test
  void columns_count_characters_and_not_bytes() {
    assertThat(lines(read(plan("\"taskGroupSet\": \"Hải Phòng ở 😀\", \"issuedOn\": \"x\""))))
        .containsExactly("date-invalid /issuedOn 3:46");
  }

  @Test
  void utf_16_is_recognised_with_and_without_mark() {
    for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
      for (String mark : new String[] {"", "\uFEFF"}) {
        byte[] bytes = (mark + plan("\"tasks\": []")).getBytes(charset);
        assertThat(lines(PlanJson.read(bytes))).containsExactly("encoding-utf16  1:1");
      }
    }
  }

  @Test
  void bytes_that_are_not_utf_8_are_reported_where_they_begin() {
    byte[] bytes = bytes(plan("\"taskGroupSet\": \"Bộ\""));
    int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("\"B") + 2;
    bytes[at] = (byte) 0xC0; // begins an overlong sequence, which UTF-8 forbids
    assertThat(lines(PlanJson.read(bytes))).containsExactly("encoding-invalid-utf8  3:19");
    byte[] cut = Arrays.copyOf(bytes("{\"documentType\": \"Bộ"), 21);
    assertThat(lines(PlanJson.read(cut)).get(0)).startsWith("encoding-invalid-utf8");
  }

  @Test
  void a_byte_order_mark_is_accepted_and_noted_and_moves_no_column() {
    ReadResult<Document> result = read("\uFEFF" + plan("\"tasks\": []"));
    assertThat(lines(result)).containsExactly("encoding-bom  1:1");
    assertThat(result.getDocument()).isPresent();
    assertThat(lines(read("\uFEFF{\"documentType\": \"x\"}")))
        .containsExactly("encoding-bom  1:1", "document-type-unknown /documentType 1:18");
  }

  @Test
  void word_s_letters_and_spaces_are_accepted_normalised_and_noted_once() {
    ReadResult<Document> result =
        read(
            plan(
                "\"tasks\": [{\"id\": \"a\", \"title\": \"Nga\u0300y\u00A0hội\"},"
                    + "{\"id\": \"b\", \"title\": \"\u00D0ề án\"}]"));
    assertThat(lines(result)).containsExactly("text-normalised /tasks/0/title 3:32");
    PlanDocument document = (PlanDocument) result.orThrow();
    assertThat(document.getTasks().get(0).getTitle()).isEqualTo("Ngày hội");
    assertThat(document.getTasks().get(1).getTitle()).isEqualTo("Đề án");
    assertThat(result.render(result.getFindings().get(0), Json.VI))
        .startsWith("Đã chuẩn hóa 2 chuỗi ký tự");
  }

  @Test
  void half_a_character_is_refused_also_in_what_would_be_kept() {
    assertThat(lines(read(plan("\"taskGroupSet\": \"a\\ud800b\""))))
        .containsExactly("text-broken /taskGroupSet 3:17");
    assertThat(lines(read(plan("\"x\": [\"\\udc00\"]"))))
        .containsExactly("member-unknown /x 3:1", "text-broken /x/0 3:7");
  }

  @Test
  void depth_100_000_ends_the_pass_with_one_finding() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    assertThat(lines(read(plan("\"x\": " + deep)))).last().asString().startsWith("json-too-deep");
    assertThat(lines(read(deep))).containsExactly("root-not-object  1:1");
  }

  @Test
  void a_text_of_200_mb_is_refused_by_size_and_by_length() throws IOException {
    InputStream stream =
        new InputStream() {
          private long left = 200L * 1024 * 1024;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }

          @Override
          public int read(byte[] buffer, int from, int length) {
            int n = (int) Math.min(length, left);
            Arrays.fill(buffer, from, from + n, (byte) 'x');
            left -= n;
            return n == 0 && length > 0 ? -1 : n;
          }
        };
    ReadResult<Document> result = PlanJson.read(stream, Document.class, ReadLimits.STANDARD);
    assertThat(lines(result)).containsExactly("input-too-large  1:1");

    String long1 = plan("\"taskGroupSet\": \"" + "x".repeat(2_000_000) + "\"");
    assertThat(lines(read(long1))).last().asString().startsWith("json-text-too-long");
  }

  @Test
  void a_stream_of_exactly_the_limit_is_read() throws IOException {
    byte[] bytes = bytes(plan("\"tasks\": []"));
    ReadLimits exact = ReadLimits.STANDARD.withMaxBytes(bytes.length);
    assertThat(PlanJson.read(new ByteArrayInputStream(bytes), Document.class, exact).getDocument())
        .isPresent();
    assertThat(
            lines(
                PlanJson.read(
                    new ByteArrayInputStream(bytes),
                    Document.class,
                    exact.withMaxBytes(bytes.length - 1))))
        .containsExactly("input-too-large  1:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999999999999"})
  void numbers_that_would_blow_up_are_refused(String number) {
    assertThat(lines(read(value(number))))
        .singleElement()
        .asString()
        .startsWith("json-number-too-long");
  }

  @Test
  void numbers_of_many_digits_are_refused() {
    assertThat(lines(read(value("1".repeat(101)))))
        .singleElement()
        .asString()
        .startsWith("json-number-too-long");
    assertThat(lines(read(value("1".repeat(5_000)))))
        .singleElement()
        .asString()
        .startsWith("json-number-too-long");
    assertThat(read(value("1".repeat(100))).getDocument()).isPresent();
    assertThat(lines(read(value("01")))).singleElement().asString().startsWith("json-syntax");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e100", "-1e99", "1e-99", "9.5e100"})
  void a_number_that_would_be_written_too_long_to_be_read_again_is_refused(String number) {
    assertThat(lines(read(value(number))))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("json-number-too-long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99", "-9e98", "1e-98"})
  void a_number_with_the_largest_power_is_read_written_and_read_again(String number) {
    Document document = read(value(number)).orThrow();
    assertThat(PlanJson.read(PlanJson.write(document)).orThrow()).isEqualTo(document);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2025.0", "2.025e3", "20250e-1"})
  void a_whole_number_is_told_by_its_value_and_not_by_its_spelling(String year) {
    String task = "{\"id\": \"a\", \"title\": \"A\", \"deadline\": {\"meaning\": ";
    String deadline = "{\"form\": \"year\", \"year\": " + year + "}}}";
    Document document = read(plan("\"tasks\": [" + task + deadline + "]")).orThrow();
    assertThat(new String(PlanJson.write(document), java.nio.charset.StandardCharsets.UTF_8))
        .contains("\"year\": 2025\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025.5", "2e-1"})
  void a_number_with_decimals_is_no_year(String year) {
    String task = "{\"id\": \"a\", \"title\": \"A\", \"deadline\": {\"meaning\": ";
    String deadline = "{\"form\": \"year\", \"year\": " + year + "}}}";
    assertThat(lines(read(plan("\"tasks\": [" + task + deadline + "]"))))
        .containsExactly("type-wrong /tasks/0/deadline/meaning/year 3:86");
  }

  private static String value(String number) {
    return plan(
        "\"targets\": [{\"id\": \"a\", \"value\": {\"meaning\": {\"form\": \"quantity\","
            + " \"comparison\": \"unspecified\", \"number\": "
            + number
            + "}}}]");
  }

  @Test
  void more_content_after_the_end_is_reported() {
    assertThat(lines(read(plan("\"tasks\": []") + "\n{}"))).containsExactly("json-trailing  4:1");
  }

  @Test
  void an_unknown_member_is_kept_and_the_nearest_known_name_suggested() {
    ReadResult<Document> result = read(plan("\"isuedOn\": \"2024-11-06\", \"zzz\": 1"));
    assertThat(lines(result))
        .containsExactly("member-misspelt /isuedOn 3:1", "member-unknown /zzz 3:26");
    assertThat(result.getFindings())
        .extracting(Finding::getSeverity)
        .containsOnly(Severity.WARNING);
    assertThat(result.render(result.getFindings().get(0), Json.VI))
        .contains("“isuedOn”")
        .contains("“issuedOn”");
    assertThat(
            new String(PlanJson.write(result.orThrow()), java.nio.charset.StandardCharsets.UTF_8))
        .contains("\"isuedOn\": \"2024-11-06\"")
        .contains("\"zzz\": 1");
  }

  @Test
  void findings_beyond_the_limit_are_counted() {
    String rows = IntStream.range(0, 1_500).mapToObj(i -> "null").collect(Collectors.joining(","));
    ReadResult<Document> result = read(plan("\"tasks\": [" + rows + "]"));
    assertThat(result.getFindings()).hasSize(1_001);
    Finding last = result.getFindings().get(1_000);
    assertThat(last.getId()).isEqualTo("findings-capped");
    assertThat(last.getArguments()).containsEntry("count", 500).containsEntry("listed", 1_000);
  }

  @Test
  void lines_are_right_past_65_535() {
    String text = plan("\n".repeat(70_000) + "\"issuedOn\": 5");
    assertThat(lines(read(text))).containsExactly("type-wrong /issuedOn 70003:13");
  }

  @Test
  void whoever_wants_the_document_or_nothing_gets_all_reasons_at_once() {
    ReadResult<Document> result = read(plan("\"issuedOn\": 5, \"head\": 1"));
    assertThatThrownBy(result::orThrow)
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.getFindings()).hasSize(2))
        .hasMessageContaining("3:13 Cần chuỗi ký tự, nhưng gặp một số.");
  }

  @Test
  void parts_that_rules_speak_of_are_found_in_the_source() {
    ReadResult<Document> result =
        read(plan("\"x~/y\": [10,\n 20],\n\"tasks\": [{\"id\": \"a\", \"title\": \"b\"}]"));
    JsonPointer title = JsonPointer.parse("/tasks/0/title");
    JsonPointer missing = JsonPointer.parse("/tasks/0/deadline");
    JsonPointer second = JsonPointer.parse("/x~0~1y/1");
    assertThat(result.locate(java.util.List.of(title, missing, second, JsonPointer.ROOT)))
        .extractingByKeys(title, missing, second, JsonPointer.ROOT)
        .extracting(Object::toString)
        .containsExactly("5:32", "5:11", "4:2", "1:1");
  }
}
