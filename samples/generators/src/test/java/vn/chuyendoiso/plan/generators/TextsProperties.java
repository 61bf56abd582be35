package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.text.ExactKey;
import vn.chuyendoiso.plan.text.LegacyText;
import vn.chuyendoiso.plan.text.SearchKey;
import vn.chuyendoiso.plan.text.StoredText;
import vn.chuyendoiso.plan.text.VietnameseOrder;

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

  @Provide
  Arbitrary<String> raw() {
    return Texts.rawTexts();
  }

  @Property
  void a_text_as_it_comes_in_is_stored_once_and_for_all(@ForAll("raw") String raw) {
    String stored = StoredText.of(raw).text();

    assertStored(stored);
    assertThat(ExactKey.of(raw)).isEqualTo(ExactKey.of(stored));
    assertThat(SearchKey.of(raw)).isEqualTo(SearchKey.of(stored));
  }

  @Property
  void the_search_key_of_a_key_is_the_key(@ForAll("texts") String text) {
    SearchKey key = SearchKey.of(text);

    assertThat(SearchKey.of(key.key())).isEqualTo(key);
    assertThat(String.join(" ", key.words())).isEqualTo(key.key());
  }

  @Property
  void texts_of_one_exact_key_have_one_search_key(
      @ForAll("texts") String one, @ForAll("texts") String other) {
    assertThat(
            ExactKey.of(one).equals(ExactKey.of(other))
                && !SearchKey.of(one).equals(SearchKey.of(other)))
        .isFalse();
  }

  @Property
  void the_dictionary_order_is_total_and_goes_with_equality(
      @ForAll("texts") String one, @ForAll("texts") String two, @ForAll("texts") String three) {
    VietnameseOrder order = VietnameseOrder.INSTANCE;

    assertThat(order.compare(one, two) == 0).isEqualTo(one.equals(two));
    assertThat(Integer.signum(order.compare(one, two)))
        .isEqualTo(-Integer.signum(order.compare(two, one)));
    List<String> sorted = Stream.of(one, two, three).sorted(order).toList();
    assertThat(order.compare(sorted.get(0), sorted.get(2))).isNotPositive();
  }

  @Property
  void no_text_in_unicode_is_taken_for_one_of_an_old_font(@ForAll("titles") String title) {
    assertThat(LegacyText.detect(title)).isEmpty();
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
