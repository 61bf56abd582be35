package vn.chuyendoiso.plan.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void a_vietnamese_letter_takes_one_column_however_it_is_composed() {
    String decomposed = Normalizer.normalize("trưởng", Normalizer.Form.NFD);

    assertThat(PlainText.width("trưởng")).isEqualTo(6);
    assertThat(PlainText.width(decomposed)).isEqualTo(6);
    assertThat(PlainText.width("a\u200Bb")).isEqualTo(2);
    assertThat(PlainText.pad(decomposed, 8)).endsWith("  ");
  }

  @Test
  void lines_break_at_blanks_and_long_words_anywhere() {
    assertThat(PlainText.wrap("Ủy ban nhân dân", 8)).containsExactly("Ủy ban", "nhân dân");
    assertThat(PlainText.wrap("nghiêngngả rồi", 4)).containsExactly("nghi", "êngn", "gả", "rồi");
    assertThat(PlainText.wrap("ab cdefgh", 4)).containsExactly("ab", "cdef", "gh");
    assertThat(PlainText.wrap(" \n ", 4)).containsExactly("");
    assertThat(PlainText.wrap("\uD83D\uDE00\uD83D\uDE00", 1)).hasSize(2);
  }

  @Test
  void the_marks_of_a_letter_stay_with_it() {
    String letter = "x\u0323\u0302"; // there is no such letter in one character
    assertThat(PlainText.wrap(letter.repeat(2), 1)).containsExactly(letter, letter);
  }
}
