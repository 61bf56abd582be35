package vn.chuyendoiso.plan.rules.waiver;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.DocumentNumber;

class WaiversTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static final String WAIVER =
      """
      {
        "rule": "plan-issued-late",
        "pointer": "/issuedOn",
        "document": "246/KH-UBND",
        "reason": "Tỉnh chờ hướng dẫn của bộ",
        "decision": "12/QĐ-UBND",
        "owner": "Sở Thông tin và Truyền thông",
        "lastDay": "2026-12-31"
      }\
      """;

  private static final String FILE = file(WAIVER);

  // The file with which each problem is met; every problem must be here.
  private static final Map<WaiverProblem, byte[]> MET = new HashMap<>();

  static {
    MET.put(WaiverProblem.INPUT_EMPTY, bytes(" \n"));
    MET.put(WaiverProblem.INPUT_TOO_LARGE, bytes(" ".repeat(WaiverReader.MAX_BYTES + 1)));
    MET.put(WaiverProblem.ENCODING_UTF16, FILE.getBytes(UTF_16LE));
    MET.put(WaiverProblem.ENCODING_INVALID_UTF8, FILE.getBytes(ISO_8859_1));
    MET.put(WaiverProblem.ENCODING_BOM, bytes("\uFEFF" + FILE));
    MET.put(WaiverProblem.JSON_SYNTAX, bytes(FILE.replace("]", ")")));
    MET.put(WaiverProblem.JSON_TRUNCATED, bytes(FILE.substring(0, 100)));
    MET.put(WaiverProblem.JSON_TRAILING, bytes(FILE + "{}"));
    MET.put(WaiverProblem.JSON_TOO_DEEP, bytes(member("x", "[".repeat(5_000))));
    MET.put(WaiverProblem.JSON_TEXT_TOO_LONG, bytes(with("Tỉnh", "a".repeat(200_000))));
    MET.put(WaiverProblem.ROOT_NOT_OBJECT, bytes("[" + WAIVER + "]"));
    MET.put(WaiverProblem.FORMAT_VERSION_UNKNOWN, bytes(FILE.replace("1.0", "2.0")));
    MET.put(WaiverProblem.FORMAT_VERSION_NEWER, bytes(FILE.replace("1.0", "1.7")));
    MET.put(WaiverProblem.MEMBER_UNKNOWN, bytes(FILE.replace("document", "documents")));
    MET.put(WaiverProblem.MEMBER_MISSING, bytes(FILE.replace("\"owner\"", "\"x\"")));
    MET.put(WaiverProblem.MEMBER_DUPLICATE, bytes(FILE.replace("\"owner\"", "\"rule\"")));
    MET.put(WaiverProblem.MEMBER_NULL, bytes(with("\"12/QĐ-UBND\"", "null")));
    MET.put(WaiverProblem.TYPE_WRONG, bytes(with("\"12/QĐ-UBND\"", "12")));
    MET.put(WaiverProblem.DATE_INVALID, bytes(with("2026-12-31", "31/12/2026")));
    MET.put(WaiverProblem.TEXT_BLANK, bytes(with("Tỉnh chờ hướng dẫn của bộ", " ")));
    MET.put(WaiverProblem.TEXT_BROKEN, bytes(with("Tỉnh chờ", "\\ud800")));
    MET.put(WaiverProblem.POINTER_PATTERN_INVALID, bytes(with("/issuedOn", "/issued*")));
    MET.put(WaiverProblem.FINDINGS_CAPPED, bytes(file("{},".repeat(2_000) + WAIVER)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static String with(String what, String other) {
    return FILE.replace(what, other);
  }

  private static String member(String name, String value) {
    return FILE.replaceFirst("\\{", "{" + quoted(name) + ": " + value + ",");
  }

  private static String file(String waivers) {
    return "{\n\"formatVersion\": \"1.0\",\n\"waivers\": [\n" + waivers + "\n]\n}\n";
  }

  @Test
  void a_file_of_waivers_is_read() throws IOException {
    WaiverReading reading = Waivers.read(new ByteArrayInputStream(bytes(FILE)));

    assertThat(reading.getFindings()).isEmpty();
    assertThat(reading.getWaivers().orElseThrow().all())
        .containsExactly(
            new Waiver(
                "plan-issued-late",
                PointerPattern.of("/issuedOn"),
                Optional.of(DocumentNumber.of("246/KH-UBND")),
                "Tỉnh chờ hướng dẫn của bộ",
                DocumentNumber.of("12/QĐ-UBND"),
                "Sở Thông tin và Truyền thông",
                LocalDate.of(2026, 12, 31)));
  }

  @Test
  void a_waiver_of_every_document_says_so_by_saying_nothing_or_null() {
    for (String file :
        List.of(FILE.replaceAll("(?m)^.*\"document\".*\n", ""), with("\"246/KH-UBND\"", "null"))) {
      WaiverReading reading = Waivers.read(bytes(file));
      assertThat(reading.getFindings()).isEmpty();
      assertThat(reading.getWaivers().orElseThrow().all().get(0).document()).isEmpty();
    }
  }

  @Test
  void no_waivers_are_fine() {
    assertThat(Waivers.read(bytes(file(""))).getWaivers()).contains(Waivers.NONE);
  }

  @Test
  void every_problem_is_met_and_has_words_in_both_languages() {
    assertThat(MET.keySet()).containsExactlyInAnyOrder(WaiverProblem.values());
    MET.forEach(
        (problem, file) -> {
          WaiverReading reading = Waivers.read(file);
          assertThat(reading.getFindings())
              .as(problem.id())
              .extracting(Finding::getId)
              .contains(problem.id());
          assertThat(reading.getWaivers().isPresent())
              .as(problem.id())
              .isEqualTo(
                  reading.getFindings().stream().noneMatch(f -> f.getSeverity() == Severity.ERROR));
          for (Finding finding : reading.getFindings()) {
            assertThat(finding.getPosition().isPresent())
                .as(problem.id())
                .isEqualTo(!finding.getId().equals("findings-capped"));
            for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
              assertThat(reading.render(finding, locale))
                  .doesNotContainPattern("\\{\\w|Exception|jackson|null,|Optional");
            }
          }
        });
  }

  @Test
  void both_languages_have_a_sentence_for_each_problem_with_the_same_arguments() {
    Messages messages = WaiverReading.messages();
    Set<String> ids =
        Arrays.stream(WaiverProblem.values())
            .map(WaiverProblem::id)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(messages.keys(VIETNAMESE)).isEqualTo(messages.keys(Locale.ENGLISH));
    assertThat(messages.keys(VIETNAMESE))
        .filteredOn(k -> !k.startsWith("term."))
        .hasSameElementsAs(ids);
    for (String key : messages.keys(VIETNAMESE)) {
      assertThat(messages.argumentsOf(key, VIETNAMESE))
          .isEqualTo(messages.argumentsOf(key, Locale.ENGLISH));
    }
  }

  @Test
  void all_problems_of_a_file_are_told_at_once_in_their_order_with_line_and_column() {
    String file =
        """
        {
          "formatVersion": "1.0",
          "ghiChú": "Ủy ban", "waivers": [
            {"rule": "task-lead-missing", "pointer": "tasks", "lastDay": "2026-02-30", "rule": "x",
             "reason": "", "decision": 7, "Sở": 1, "owner": null},
            5
          ]
        }
        """;
    assertThat(Waivers.read(bytes(file)).getFindings())
        .extracting(f -> f.getPosition().orElseThrow() + " " + f.getId() + " " + f.getPointer())
        .containsExactly(
            "3:3 member-unknown /ghiChú",
            "4:46 pointer-pattern-invalid /waivers/0/pointer",
            "4:66 date-invalid /waivers/0/lastDay",
            "4:80 member-duplicate /waivers/0/rule",
            "5:16 text-blank /waivers/0/reason",
            "5:32 type-wrong /waivers/0/decision",
            "5:35 member-unknown /waivers/0/Sở",
            "5:53 member-null /waivers/0/owner",
            "6:5 type-wrong /waivers/1");
    assertThat(Waivers.read(bytes(file)).getWaivers()).isEmpty();
  }

  @Test
  void what_is_missing_is_told_where_the_object_begins() {
    assertThat(Waivers.read(bytes("{\n \"waivers\": [\n  {}]}")).getFindings())
        .extracting(f -> f.getPosition().orElseThrow() + " " + f.getArguments().get("member"))
        .containsExactly(
            "1:1 formatVersion",
            "3:3 rule",
            "3:3 pointer",
            "3:3 reason",
            "3:3 decision",
            "3:3 owner",
            "3:3 lastDay");
  }

  @Test
  void texts_are_stored_in_one_form() {
    String file = with("Tỉnh chờ hướng dẫn của bộ", "Ti\u0309nh\u00A0chờ");
    assertThat(Waivers.read(bytes(file)).getWaivers().orElseThrow().all().get(0).reason())
        .isEqualTo("Tỉnh chờ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"true", "12.5e400", "[1,{\"a\":[]}]", "\"\\u0000\"", "{\"rule\":1,\"rule\":2}"})
  void whatever_an_unknown_member_holds_is_passed_over(String value) {
    WaiverReading reading = Waivers.read(bytes(member("x", value)));
    assertThat(reading.getFindings()).extracting(Finding::getId).containsExactly("member-unknown");
    assertThat(reading.getWaivers()).isPresent();
  }

  @Test
  void the_schema_and_the_reader_agree_on_what_is_an_error() {
    JsonMapper mapper = JsonMapper.shared();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(mapper.readTree(Waivers.schema()));
    assertThat(mapper.readTree(Waivers.schema()).get("$id").asString())
        .isEqualTo(Waivers.SCHEMA_ID);
    assertThat(schema.validate(mapper.readTree(bytes(FILE)))).isEmpty();
    // What no schema can see: the bytes, what occurs twice, how long and how deep.
    Set<WaiverProblem> structure =
        Set.of(
            WaiverProblem.ROOT_NOT_OBJECT,
            WaiverProblem.FORMAT_VERSION_UNKNOWN,
            WaiverProblem.FORMAT_VERSION_NEWER,
            WaiverProblem.MEMBER_UNKNOWN,
            WaiverProblem.MEMBER_MISSING,
            WaiverProblem.MEMBER_NULL,
            WaiverProblem.TYPE_WRONG,
            WaiverProblem.DATE_INVALID,
            WaiverProblem.TEXT_BLANK,
            WaiverProblem.POINTER_PATTERN_INVALID);
    for (WaiverProblem problem : structure) {
      assertThat(schema.validate(mapper.readTree(MET.get(problem))).isEmpty())
          .as(problem.id())
          .isEqualTo(Waivers.read(MET.get(problem)).getWaivers().isPresent());
    }
  }
}
