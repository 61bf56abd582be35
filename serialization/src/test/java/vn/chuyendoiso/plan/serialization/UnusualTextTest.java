package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chuyendoiso.plan.serialization.Json.lines;
import static vn.chuyendoiso.plan.serialization.Json.plan;
import static vn.chuyendoiso.plan.serialization.Json.read;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.Document;

/** Texts that are legal JSON and yet not what somebody meant to type. */
class UnusualTextTest {

  @Test
  void characters_that_steer_the_direction_of_writing_are_warned_of() {
    ReadResult<Document> result = read(plan("\"place\": \"Huế \u202E5202\""));

    assertThat(lines(result))
        .containsExactly("text-direction /place 3:10", "text-normalised /place 3:10");
    assertThat(result.getDocument()).isPresent();
    assertThat(result.render(result.getFindings().get(0), Locale.forLanguageTag("vi")))
        .contains("U+202E");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0378", "\\uFFFF", "\\u0001", "\\u0085", "\\uD83F\\uDFFE"})
  void characters_without_a_meaning_are_warned_of(String escaped) {
    ReadResult<Document> result = read(plan("\"place\": \"Huế" + escaped + "\""));

    assertThat(lines(result)).containsExactly("text-unassigned /place 3:10");
    assertThat(result.getDocument()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dòng một\\ndòng hai\\tô", "😀 👩‍👩‍👧", "góc 30° ± 1 µm", "“Huế” – 5…", "là cá"})
  void ordinary_texts_are_not(String text) {
    assertThat(lines(read(plan("\"place\": \"" + text + "\"")))).isEmpty();
  }

  @Test
  void texts_for_an_old_font_are_warned_of_once_with_their_number() {
    ReadResult<Document> result =
        read(
            plan(
                """
                "place": "Uû ban nh©n d©n",
                "theme": "Céng hoµ x· héi chñ nghÜa",
                "taskGroupSet": "Uûy ban nhaân daân tænh\"\
                """));

    assertThat(lines(result)).containsExactly("text-legacy /place 3:10");
    assertThat(result.render(result.getFindings().get(0), Locale.ENGLISH))
        .isEqualTo(
            "3 texts seem to be typed for an old font (TCVN3) and not in Unicode; the first: “Uû"
                + " ban nh©n d©n”. Convert these texts to Unicode.");
  }
}
