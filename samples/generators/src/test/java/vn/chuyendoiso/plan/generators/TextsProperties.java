package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.text.StoredText;

class TextsProperties {

  @Provide
  Arbitrary<String> titles() {
    return Texts.titles();
  }

  @Provide
  Arbitrary<String> odd() {
    return Texts.oddTexts();
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.texts();
  }

  @Provide
  Arbitrary<PlanDocument> conforming() {
    return Choice.<PlanDocument>of(1, Plans.conformingPlans()).or(1, Plans.conformingProgrammes());
  }

  @Property
  void every_text_is_in_the_stored_form(@ForAll("texts") String text) {
    assertStored(text);
  }

  @Property
  void titles_are_stored_and_never_blank(@ForAll("titles") String title) {
    assertStored(title);
    assertThat(title).isNotBlank();
  }

  @Property
  void odd_texts_are_stored_and_never_blank(@ForAll("odd") String text) {
    assertStored(text);
    assertThat(text).isNotBlank();
  }

  @Property(tries = 300)
  void every_text_in_any_document_is_in_the_stored_form(@ForAll PlanDocument document) {
    assertThat(Walk.texts(document)).isNotEmpty().allSatisfy(TextsProperties::assertStored);
  }

  @Property(tries = 200)
  void every_text_in_a_conforming_document_is_stored_and_not_blank(
      @ForAll("conforming") PlanDocument document) {
    assertThat(Walk.texts(document))
        .isNotEmpty()
        .allSatisfy(TextsProperties::assertStored)
        .allSatisfy(t -> assertThat(t).isNotBlank());
  }

  @Example
  void texts_bring_what_breaks_exporters() {
    List<String> texts = Draws.of(Texts.texts(), 1, 5_000);
    String all = String.join("", texts);

    assertThat(texts).contains("", "=1+1", "@SUM(A1:A9)");
    assertThat(texts).anyMatch(t -> t.length() > 2_000);
    assertThat(all).contains("\"", "\\", "\t", "\n", "ש", "\uD83D\uDE80");
  }

  @Example
  void texts_bring_every_vietnamese_letter_with_every_tone() {
    String vowels = "aăâeêioôơuưy";
    String tones = "\u0300\u0309\u0303\u0301\u0323";
    List<String> expected =
        vowels
            .codePoints()
            .boxed()
            .flatMap(
                v ->
                    tones
                        .codePoints()
                        .mapToObj(
                            t ->
                                StoredText.of(Character.toString(v) + Character.toString(t))
                                    .text()))
            .collect(Collectors.toList());
    expected.add("đ");
    expected.add("Đ");

    assertThat(String.join("", Draws.of(Texts.oddTexts(), 1, 3_000))).contains(expected);
  }

  private static void assertStored(String text) {
    assertThat(StoredText.of(text).changes()).as(text).isEmpty();
    assertThat(text.codePoints())
        .as(text)
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        .noneMatch(c -> c < ' ' && c != '\t' && c != '\n');
  }
}
