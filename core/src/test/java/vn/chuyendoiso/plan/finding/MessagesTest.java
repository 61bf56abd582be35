package vn.chuyendoiso.plan.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Locale ENGLISH = Locale.ENGLISH;

  private static final String VI =
      """
      task-lead-missing=Nhiệm vụ {task} không có cơ quan chủ trì
      task-late=Hạn {day} muộn hơn {limit}; {day} là ngày cuối
      value-low=Giá trị {value} thấp hơn {limit}
      wrong-type=Phải là {expected}
      unknown=Không rõ {found}; chọn một trong: {known}
      plain=Không có đối số
      vi-only=Chỉ tiếng Việt
      term.type.text=chuỗi ký tự
      term.type.number=số
      """;

  private static final String EN =
      """
      task-lead-missing=Task {task} has no lead body
      task-late=The deadline {day} is later than {limit}; {day} is the last day
      value-low=The value {value} is below {limit}
      wrong-type=Must be {expected}
      unknown=Unknown {found}; choose one of: {known}
      plain=No argument
      term.type.text=text
      term.type.number=number
      """;

  private final Messages messages = Messages.read(stream(VI), stream(EN));

  @Test
  void a_finding_is_rendered_in_the_language_of_the_reader() {
    Finding finding =
        Finding.builder()
            .id("task-lead-missing")
            .severity(Severity.ERROR)
            .pointer(JsonPointer.parse("/tasks/41"))
            .putArguments("task", "42")
            .build();

    assertThat(messages.render(finding, VIETNAMESE))
        .isEqualTo("Nhiệm vụ 42 không có cơ quan chủ trì");
    assertThat(messages.render(finding, ENGLISH)).isEqualTo("Task 42 has no lead body");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "vi-VN", "fr", "und", "de-AT", "zh"})
  void everybody_but_english_readers_gets_vietnamese(String tag) {
    assertThat(messages.render("plain", Map.of(), Locale.forLanguageTag(tag)))
        .isEqualTo("Không có đối số");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "en-VN"})
  void english_readers_of_every_country_get_english(String tag) {
    assertThat(messages.render("plain", Map.of(), Locale.forLanguageTag(tag)))
        .isEqualTo("No argument");
  }

  @Test
  void the_default_locale_of_the_machine_plays_no_part() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      Map<String, Object> arguments =
          Map.of("day", LocalDate.of(2025, 6, 30), "limit", LocalDate.of(2025, 1, 9));

      assertThat(messages.render("task-late", arguments, VIETNAMESE))
          .isEqualTo("Hạn 30/6/2025 muộn hơn 9/1/2025; 30/6/2025 là ngày cuối");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void an_argument_that_knows_its_words_says_them_itself() {
    Worded eighty = locale -> locale.getLanguage().equals("en") ? "more than 80%" : "trên 80%";
    Finding finding =
        Finding.builder()
            .id("value-low")
            .severity(Severity.ERROR)
            .pointer(JsonPointer.ROOT)
            .putArguments("value", eighty)
            .putArguments("limit", List.of(eighty, eighty))
            .build();

    assertThat(messages.render(finding, ENGLISH))
        .isEqualTo("The value more than 80% is below more than 80%, more than 80%");
    assertThat(messages.render(finding, VIETNAMESE)).contains("trên 80%, trên 80%");
  }

  @Test
  void dates_read_day_first_in_vietnamese_and_year_first_in_english() {
    Map<String, Object> arguments =
        Map.of("day", LocalDate.of(2025, 12, 31), "limit", LocalDate.of(2025, 2, 28));

    assertThat(messages.render("task-late", arguments, VIETNAMESE))
        .isEqualTo("Hạn 31/12/2025 muộn hơn 28/2/2025; 31/12/2025 là ngày cuối");
    assertThat(messages.render("task-late", arguments, ENGLISH))
        .isEqualTo("The deadline 2025-12-31 is later than 2025-02-28; 2025-12-31 is the last day");
  }

  @Test
  void numbers_have_a_comma_in_vietnamese_and_a_dot_in_english() {
    Map<String, Object> arguments = Map.of("value", new BigDecimal("14.5"), "limit", 1000);

    assertThat(messages.render("value-low", arguments, VIETNAMESE))
        .isEqualTo("Giá trị 14,5 thấp hơn 1000");
    assertThat(messages.render("value-low", arguments, ENGLISH))
        .isEqualTo("The value 14.5 is below 1000");
  }

  @Test
  void a_number_is_never_written_with_a_power_of_ten() {
    Map<String, Object> arguments = Map.of("value", new BigDecimal("1E+3"), "limit", 2L);

    assertThat(messages.render("value-low", arguments, ENGLISH))
        .isEqualTo("The value 1000 is below 2");
  }

  @Test
  void a_term_is_spoken_in_the_language() {
    Map<String, Object> arguments = Map.of("expected", new Term("type.text"));

    assertThat(messages.render("wrong-type", arguments, VIETNAMESE))
        .isEqualTo("Phải là chuỗi ký tự");
    assertThat(messages.render("wrong-type", arguments, ENGLISH)).isEqualTo("Must be text");
  }

  @Test
  void a_list_is_spoken_member_by_member() {
    Map<String, Object> arguments =
        Map.of(
            "found",
            "a",
            "known",
            List.of("b", new Term("type.number"), new BigDecimal("0.5"), LocalDate.EPOCH));

    assertThat(messages.render("unknown", arguments, VIETNAMESE))
        .isEqualTo("Không rõ a; chọn một trong: b, số, 0,5, 1/1/1970");
    assertThat(messages.render("unknown", arguments, ENGLISH))
        .isEqualTo("Unknown a; choose one of: b, number, 0.5, 1970-01-01");
  }

  @Test
  void an_empty_list_is_spoken_as_nothing() {
    assertThat(messages.render("unknown", Map.of("found", "a", "known", List.of()), ENGLISH))
        .isEqualTo("Unknown a; choose one of: ");
  }

  @Test
  void what_a_user_typed_is_not_taken_for_an_argument_or_a_pattern() {
    assertThat(messages.render("task-lead-missing", Map.of("task", "{task} $1 \\n"), ENGLISH))
        .isEqualTo("Task {task} $1 \\n has no lead body");
  }

  @Test
  void arguments_that_a_message_does_not_need_are_ignored() {
    assertThat(messages.render("plain", Map.of("task", "42"), ENGLISH)).isEqualTo("No argument");
  }

  @Test
  void a_missing_message_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> messages.render("no-such", Map.of(), VIETNAMESE))
        .withMessageContaining("no-such");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> messages.render("vi-only", Map.of(), ENGLISH));
  }

  @Test
  void a_missing_argument_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> messages.render("task-lead-missing", Map.of(), VIETNAMESE))
        .withMessageContaining("task-lead-missing")
        .withMessageContaining("task");
  }

  @Test
  void a_missing_term_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> messages.render("wrong-type", Map.of("expected", new Term("type.soup")), ENGLISH))
        .withMessageContaining("term.type.soup");
  }

  @Test
  void the_keys_of_each_language_are_told_in_order() {
    assertThat(messages.keys(VIETNAMESE))
        .containsExactly(
            "plain",
            "task-late",
            "task-lead-missing",
            "term.type.number",
            "term.type.text",
            "unknown",
            "value-low",
            "vi-only",
            "wrong-type");
    assertThat(messages.keys(ENGLISH)).hasSize(8).doesNotContain("vi-only");
  }

  @Test
  void the_arguments_of_a_message_are_told_once_and_in_order() {
    assertThat(messages.argumentsOf("task-late", VIETNAMESE)).containsExactly("day", "limit");
    assertThat(messages.argumentsOf("plain", ENGLISH)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> messages.argumentsOf("no-such", ENGLISH));
  }

  @Test
  void a_bundle_that_cannot_be_read_is_told_at_once() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Messages.read(closed, stream(EN)));
  }

  private static InputStream stream(String properties) {
    return new ByteArrayInputStream(properties.getBytes(StandardCharsets.UTF_8));
  }
}
