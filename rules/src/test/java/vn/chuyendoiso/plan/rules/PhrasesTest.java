package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

  private final Phrases phrases = Phrases.of("cổng", "Luật");

  @Test
  void a_phrase_stands_in_a_text_as_a_whole_word_only() {
    assertThat(phrases.standIn("trên Cổng dịch vụ công")).isTrue();
    assertThat(phrases.standIn("CỔNG")).isTrue();
    assertThat(phrases.standIn("các cổngdịch vụ")).isFalse();
    assertThat(phrases.standIn("công")).isFalse();
    assertThat(phrases.standIn("")).isFalse();
  }

  @Test
  void a_text_begins_with_a_phrase_as_a_whole_word_only() {
    assertThat(phrases.begin("Luật, nghị định")).isTrue();
    assertThat(phrases.begin("luật")).isTrue();
    assertThat(phrases.begin("Luậtsư")).isFalse();
    assertThat(phrases.begin("Dự thảo Luật")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"national-strategies.tsv", "normative-documents.tsv", "online-methods.tsv"})
  void every_bundled_list_has_phrases_without_blank_ends_and_without_repetition(String name) {
    assertThat(Phrases.read(name).words())
        .isNotEmpty()
        .allSatisfy(w -> assertThat(w).isEqualTo(w.strip()).isNotEmpty());
    assertThat(Phrases.read(name).keys()).doesNotHaveDuplicates();
  }
}
