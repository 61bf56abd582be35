package vn.chuyendoiso.plan.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.resource.ResourceTable;

class SyllableTest {

  private static long code(String syllable) {
    return Syllable.code(syllable, 0, syllable.length());
  }

  @ParameterizedTest
  @CsvSource({
    "hoà, hòa",
    "HOÀ, hòa",
    "kĩ, kỹ",
    "lí, ly\u0301",
    "quý, quí",
    "Thuý, thúy",
    "Đ, đ",
    "80/2020/NĐ–CP, 80/2020/nđ-cp",
    "TT&TT, tt&tt",
    "\u1ED1, \u00F4\u0301"
  })
  void spellings_of_one_syllable_are_equal(String one, String other) {
    assertThat(code(one)).isEqualTo(code(other));
  }

  @ParameterizedTest
  @CsvSource({
    "hoa, hòa",
    "tai, tay",
    "thuy, thui",
    "danh, đanh",
    "ơn, on",
    "cân, căn",
    "a, aa",
    "ân, an",
    "5G, 4G",
    "số, sô",
    "sớ, số",
    "y, i"
  })
  void other_syllables_are_not(String one, String other) {
    assertThat(code(one)).isNotEqualTo(code(other));
  }

  @Test
  void marks_typed_apart_make_no_difference_to_any_bundled_word() {
    for (ResourceTable.Row row : ResourceTable.read(Terms.class, "syllable-frequencies.tsv")) {
      String syllable = row.text("syllable");
      assertThat(code(Normalizer.normalize(syllable, Normalizer.Form.NFD)))
          .as(syllable)
          .isEqualTo(code(syllable));
    }
  }

  @Test
  void no_two_bundled_words_have_one_number() {
    Map<Long, String> seen = new HashMap<>();
    for (ResourceTable.Row row : ResourceTable.read(Terms.class, "syllable-frequencies.tsv")) {
      String syllable = row.text("syllable");
      assertThat(seen.putIfAbsent(code(syllable), syllable)).as(syllable).isNull();
    }
  }

  @Test
  void where_it_stands_in_a_text_makes_no_difference() {
    assertThat(Syllable.code("Bản đồ số", 4, 6)).isEqualTo(code("đồ"));
  }

  @Test
  void a_rarer_syllable_weighs_more() {
    Terms terms = Terms.BUNDLED;

    assertThat(terms.syllable(code("số")).weight())
        .isLessThan(terms.syllable(code("đột")).weight())
        .isPositive();
    assertThat(terms.syllable(code("xyzzy")).weight())
        .isGreaterThan(terms.syllable(code("đột")).weight());
  }
}
