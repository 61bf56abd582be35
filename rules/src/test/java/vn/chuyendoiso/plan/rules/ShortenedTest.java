package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

  @Test
  void a_title_of_eighty_characters_stays_whole() {
    String title = "a".repeat(40) + " " + "b".repeat(39);

    assertThat(Shortened.of(title)).isEqualTo(title);
  }

  @Test
  void a_longer_title_is_cut_between_two_words() {
    assertThat(Shortened.of("Xây dựng nền tảng ".repeat(5)))
        .isEqualTo("Xây dựng nền tảng Xây dựng nền tảng Xây dựng nền tảng Xây dựng nền tảng Xây…")
        .hasSizeLessThanOrEqualTo(80);
  }

  @Test
  void a_word_that_ends_at_the_limit_is_kept() {
    assertThat(Shortened.of("a".repeat(39) + " " + "b".repeat(39) + " c d"))
        .isEqualTo("a".repeat(39) + " " + "b".repeat(39) + "…");
  }

  @Test
  void a_single_long_word_is_cut_within_itself() {
    assertThat(Shortened.of("x".repeat(81))).isEqualTo("x".repeat(79) + "…");
  }

  @Test
  void a_character_outside_the_basic_plane_is_never_split() {
    assertThat(Shortened.of("\uD83D\uDE80".repeat(81))).isEqualTo("\uD83D\uDE80".repeat(79) + "…");
  }

  @Test
  void line_breaks_and_runs_of_blanks_become_one_blank() {
    assertThat(Shortened.of("  Cổng\n dịch vụ\t công ")).isEqualTo("Cổng dịch vụ công");
  }
}
