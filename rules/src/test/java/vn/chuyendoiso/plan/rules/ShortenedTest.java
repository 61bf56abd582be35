package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortenedTest {

  private static final String EIGHTY = "a".repeat(39) + " " + "b".repeat(40);

  @Test
  void a_title_of_eighty_characters_stays_as_it_is() {
    assertThat(Shortened.of(EIGHTY)).isSameAs(EIGHTY);
    assertThat(Shortened.of("")).isEmpty();
  }

  @Test
  void a_longer_title_is_cut_between_two_words() {
    assertThat(Shortened.of(EIGHTY + "c")).isEqualTo("a".repeat(39) + "…");
    assertThat(Shortened.of("a".repeat(70) + " bb cc dd ee ff")).hasSize(80).endsWith(" dd…");
  }

  @Test
  void a_single_word_longer_than_the_line_is_cut_where_the_line_ends() {
    assertThat(Shortened.of("x".repeat(81))).isEqualTo("x".repeat(79) + "…");
  }

  @Test
  void a_character_of_two_halves_counts_once_and_is_never_cut_apart() {
    String emoji = "\uD83D\uDE00";

    assertThat(Shortened.of(emoji.repeat(80))).isEqualTo(emoji.repeat(80));
    assertThat(Shortened.of(emoji.repeat(81))).isEqualTo(emoji.repeat(79) + "…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" a b", "a b ", "a  b", "a\nb", "a\tb", "a \r\n b", "a\u2003b", "a\u1680b"})
  void blanks_of_any_kind_become_one(String text) {
    assertThat(Shortened.of(text)).isEqualTo("a b");
  }

  @ParameterizedTest
  @CsvSource({"a b", "ế ộ", "a\u00A0b", "1\u2013 2"})
  void a_title_of_one_line_is_not_copied(String text) {
    assertThat(Shortened.of(text)).isSameAs(text);
  }

  @Test
  void blanks_alone_leave_nothing() {
    assertThat(Shortened.of(" \n ")).isEmpty();
  }
}
