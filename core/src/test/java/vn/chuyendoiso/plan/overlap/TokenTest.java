package vn.chuyendoiso.plan.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {

  private static List<Token> of(String title) {
    return Token.of(title, Terms.BUNDLED::syllable);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Sở TT&TT và KH&CN = Sở|TT&TT|và|KH&CN",
        "Nghị định 80/2020/NĐ-CP = Nghị|định|80/2020/NĐ-CP",
        "IoT/AI, A-B = IoT|AI|A|B",
        "1.234,5% trong 2021–2025. = 1.234,5|trong|2021–2025",
        "& A& /1/ -2- = A|1|2",
        "A\u0302\u0323n n\u0302 = A\u0302\u0323n|n\u0302",
        "Ψηφιακή \uD83D\uDE00 x = Ψηφιακή|x"
      })
  void signs_part_words_but_for_those_inside_names_and_numbers(String title, String tokens) {
    assertThat(of(title))
        .extracting(t -> title.substring(t.start(), t.end()))
        .containsExactly(tokens.split("\\|"));
  }

  @Test
  void a_title_without_words_has_none() {
    assertThat(of("")).isEmpty();
    assertThat(of(" – & ")).isEmpty();
  }

  @Test
  void numbers_names_and_abbreviations_are_told_from_words() {
    String title = "phát triển 5G, Hà Nội năm 2025 IoT CNTT";

    assertThat(of(title)).filteredOn(Token::isNumber).hasSize(1).allMatch(t -> t.isYears(title));
    assertThat(of(title)).filteredOn(Token::isApart).extracting(Token::start).containsExactly(15);
    assertThat(of(title))
        .filteredOn(Token::isCapital)
        .extracting(Token::start)
        .containsExactly(15, 18, 31);
    assertThat(of(title))
        .filteredOn(Token::hasCapitals)
        .extracting(Token::start)
        .containsExactly(31, 35);
    assertThat(of(title))
        .filteredOn(t -> !t.hasSmallLetter())
        .extracting(Token::start)
        .containsExactly(11, 26, 35);
  }

  @Test
  void what_a_token_counts_as_is_told_by_its_letters_alone() {
    String title = "Hoà HÒA hòa ho\u0300a 80/2020/nđ–cp (80/2020/NĐ-CP)";

    assertThat(of(title)).extracting(t -> t.syllable().code()).hasSize(6);
    assertThat(of(title).subList(0, 4)).extracting(t -> t.syllable().code()).containsOnly(code());
    assertThat(of(title).get(4).syllable().code()).isEqualTo(of(title).get(5).syllable().code());
  }

  private static long code() {
    return Syllable.code("hòa", 0, 3);
  }
}
