package vn.chuyendoiso.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plan", "Kế hoạch chuyển đổi số", "xanh – sạch — đẹp", "a\tb\nc", "Đ đ", "½"})
  void plain_text_is_returned_as_the_same_instance_without_a_change(String text) {
    StoredText stored = StoredText.of(text);

    assertThat(stored.text()).isSameAs(text);
    assertThat(stored.changes()).isEmpty();
  }

  @Test
  void a_tone_mark_typed_apart_is_composed_as_in_the_word_files_of_resolutions() {
    StoredText stored = StoredText.of("nga\u0300y 03 tha\u0301ng 6");

    assertThat(stored.text()).isEqualTo("ngày 03 tháng 6");
    assertThat(stored.changes()).containsExactly(TextChange.COMPOSED);
  }

  @Test
  void a_half_composed_letter_is_composed() {
    assertThat(StoredText.of("sô\u0301 412")).isEqualTo(stored("số 412", TextChange.COMPOSED));
    assertThat(StoredText.of("Lâ\u0323p")).isEqualTo(stored("Lập", TextChange.COMPOSED));
    assertThat(StoredText.of("đươ\u0323c")).isEqualTo(stored("được", TextChange.COMPOSED));
  }

  @Test
  void marks_in_the_other_order_and_the_old_tone_mark_characters_are_composed() {
    assertThat(StoredText.of("so\u0301\u0302").text()).isEqualTo("só\u0302");
    assertThat(StoredText.of("ho\u0323\u0302i").text()).isEqualTo("hội");
    assertThat(StoredText.of("nga\u0340y, tha\u0341ng").text()).isEqualTo("ngày, tháng");
  }

  @Test
  void text_in_full_decomposition_comes_back_as_it_was_composed() {
    String text = "Ủy ban nhân dân tỉnh Lạng Sơn, Đắk Lắk, Thừa Thiên Huế, quyết định";

    StoredText stored = StoredText.of(Normalizer.normalize(text, Normalizer.Form.NFD));

    assertThat(stored).isEqualTo(stored(text, TextChange.COMPOSED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u202F", "\u2007", "\u3000", "\u2009", "\u2002", "\u2003"})
  void special_spaces_become_plain_ones(String space) {
    assertThat(StoredText.of("Quý" + space + "II/2025"))
        .isEqualTo(stored("Quý II/2025", TextChange.SPACES));
  }

  @Test
  void the_two_quads_become_plain_spaces() {
    assertThat(StoredText.of("80\u2000%\u2001đạt").text()).isEqualTo("80 % đạt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200B", "\u2060", "\uFEFF", "\u200E", "\u200F", "\u202A", "\u202E", "\u2066", "\u2069"
      })
  void characters_without_width_are_dropped(String invisible) {
    assertThat(StoredText.of(invisible + "chuyển" + invisible + " đổi số"))
        .isEqualTo(stored("chuyển đổi số", TextChange.INVISIBLE));
  }

  @Test
  void a_mark_behind_an_invisible_character_is_composed_too() {
    StoredText stored = StoredText.of("nga\u200B\u0300y");

    assertThat(stored).isEqualTo(stored("ngày", TextChange.COMPOSED, TextChange.INVISIBLE));
  }

  @Test
  void the_icelandic_letter_becomes_the_vietnamese_one() {
    assertThat(StoredText.of("749/Q\u00D0-TTg, Q\u00F0"))
        .isEqualTo(stored("749/QĐ-TTg, Qđ", TextChange.LOOK_ALIKE));
  }

  @Test
  void the_african_letter_becomes_the_vietnamese_one() {
    assertThat(StoredText.of("749/Q\u0189-TTg, q\u0256"))
        .isEqualTo(stored("749/QĐ-TTg, qđ", TextChange.LOOK_ALIKE));
  }

  @Test
  void a_joiner_behind_a_letter_of_another_script_stays_whether_or_not_its_marks_are_apart() {
    assertThat(StoredText.of("\u1FFA\u200C").text()).isEqualTo("\u1FFA\u200C");
    assertThat(StoredText.of("\u03A9\u0300\u200C").text()).isEqualTo("\u1FFA\u200C");
    assertThat(StoredText.of("\u0300\u200C").text()).isEqualTo("\u0300\u200C");
  }

  @Test
  void a_joiner_behind_a_latin_letter_is_dropped_and_one_in_an_emoji_or_another_script_stays() {
    assertThat(StoredText.of("nga\u0300\u200Cy\u200D\u200D"))
        .isEqualTo(stored("ngày", TextChange.COMPOSED, TextChange.INVISIBLE));
    String emoji = "\uD83D\uDC69\u200D\uD83D\uDCBB \u200C";
    assertThat(StoredText.of(emoji).text()).isSameAs(emoji);
  }

  @Test
  void dashes_are_left_alone() {
    String text = "274/QĐ–TTg, 2025—2026, 10\u201112, −5";

    assertThat(StoredText.of(text).text()).isSameAs(text);
  }

  @Test
  void a_soft_hyphen_stays_since_it_may_be_the_only_hyphen_of_a_number() {
    String text = "17/NQ\u00ADCP";

    assertThat(StoredText.of(text).text()).isSameAs(text);
  }

  @Test
  void every_change_is_told_once() {
    StoredText stored = StoredText.of("Q\u00D0\u00A0nga\u0300y\u200B\u00A0nga\u0300y");

    assertThat(stored.text()).isEqualTo("QĐ ngày ngày");
    assertThat(stored.changes())
        .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(TextChange.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nga\u200B\u0300y",
        "\u00A0\u0300a",
        "o\u0302\u200B\u0301",
        "\u00D0\u0300",
        "\u2000\u0323",
        "\uD83D\uDE00\u200D\u200Da\u200D\u0301\u200Cb",
        "\uD83D\uDE00 \uD800x"
      })
  void the_stored_form_is_already_in_its_stored_form(String raw) {
    String once = StoredText.of(raw).text();

    assertThat(StoredText.of(once)).isEqualTo(stored(once));
    assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
  }

  private static StoredText stored(String text, TextChange... changes) {
    return new StoredText(text, Set.of(changes));
  }

  @Test
  void every_character_comes_out_composed_and_no_special_space_comes_out() {
    for (int c = 0; c < Character.MIN_SURROGATE; c++) {
      String stored = StoredText.of("a" + (char) c + "e").text();
      assertThat(Normalizer.isNormalized(stored, Normalizer.Form.NFC)).as("U+%04X", c).isTrue();
      assertThat(stored.chars())
          .as("U+%04X", c)
          .noneMatch(x -> x != ' ' && Character.getType(x) == Character.SPACE_SEPARATOR)
          .noneMatch(
              x ->
                  x == '\u00D0'
                      || x == '\u00F0'
                      || x == '\u0189'
                      || x == '\u200B'
                      || x == '\u202E');
    }
  }

  @ParameterizedTest
  @CsvSource({
    // the last of ASCII, and the control character behind it
    "0020, true",
    "001F, false",
    "0009, true",
    "000A, true",
    "000D, true",
    "007E, true",
    "007F, false",
    "00A0, false",
    "00AD, false",
    // from À up to the marks that stand over letters, without the letters that look like Đ
    "00BF, false",
    "00C0, true",
    "00CF, true",
    "00D0, false",
    "00D1, true",
    "00F0, false",
    "0110, true",
    "0111, true",
    "0188, true",
    "0189, false",
    "0256, false",
    "02FF, true",
    "0300, false",
    "0340, false",
    // Vietnamese letters with a tone
    "1E9F, false",
    "1EA0, true",
    "1EF9, true",
    "1EFA, false",
    // dashes, quotation marks and the ellipsis; before them marks of direction, behind them breaks
    "200F, false",
    "2010, true",
    "2026, true",
    "2027, true",
    "2028, false"
  })
  void characters_are_ordinary_up_to_the_ends_of_their_ranges(String code, boolean ordinary) {
    char c = (char) Integer.parseInt(code, 16);

    assertThat(StoredText.isOrdinary(c)).isEqualTo(ordinary);
    assertThat(StoredText.isOrdinary("Số" + c + "5")).isEqualTo(ordinary);
  }

  @Test
  void an_ordinary_character_is_never_changed_and_composes_with_no_other() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (StoredText.isOrdinary(c)) {
        String text = "a" + c + "o" + c;
        assertThat(StoredText.of(text).text()).as("U+%04X", (int) c).isEqualTo(text);
      }
    }
  }

  @Test
  void a_joiner_behind_the_first_letter_of_a_text_is_dropped() {
    assertThat(StoredText.of("a\u200Cb").text()).isEqualTo("ab");
  }
}
