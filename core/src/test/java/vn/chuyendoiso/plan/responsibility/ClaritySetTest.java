package vn.chuyendoiso.plan.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaritySetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          34-ct-ttg-2024           | 34/CT-TTg   | 2024-09-16 | người, việc, thời gian, trách nhiệm, kết quả
          56-tb-vpcp-2025          | 56/TB-VPCP  | 2025-02-23 | người, việc, thời gian, kết quả, trách nhiệm
          2179-qd-ttg-2025         | 2179/QĐ-TTg | 2025-10-06 | người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền
          3-ro-2023                |             | 2023-02-25 | người, việc, trách nhiệm
          3-ro-scheme-06-hai-phong |             |            | người, việc, thời gian
          6-ro-commune             |             |            | người, việc, tiến độ, kết quả, trách nhiệm, thẩm quyền
          """)
  void a_set_has_the_words_of_its_instrument_in_the_order_printed(
      String id, String instrument, LocalDate issuedOn, String words) {
    ClaritySet set = ClaritySet.find(id).orElseThrow();

    assertThat(set.instrument().orElse(null)).isEqualTo(instrument);
    assertThat(set.issuedOn().orElse(null)).isEqualTo(issuedOn);
    assertThat(set.items()).extracting(ClarityItem::words).containsExactly(words.split(", "));
    assertThat(set.source()).isNotBlank();
    assertThat(set.confidence()).isIn("seed", "page");
  }

  @Test
  void there_are_no_other_sets() {
    assertThat(ClaritySet.all()).hasSize(6);
    assertThat(ClaritySet.find("7-ro")).isEmpty();
  }

  @Test
  void different_words_stand_for_one_criterion() {
    assertThat(words("2179-qd-ttg-2025", ClarityCriterion.RESULT)).isEqualTo("sản phẩm");
    assertThat(words("34-ct-ttg-2024", ClarityCriterion.RESULT)).isEqualTo("kết quả");
    assertThat(words("6-ro-commune", ClarityCriterion.TIME)).isEqualTo("tiến độ");
    assertThat(set("34-ct-ttg-2024").item(ClarityCriterion.AUTHORITY)).isEmpty();
  }

  @Test
  void two_instruments_ask_for_the_same_in_another_order() {
    assertThat(set("34-ct-ttg-2024").criteria())
        .isNotEqualTo(set("56-tb-vpcp-2025").criteria())
        .hasSameElementsAs(set("56-tb-vpcp-2025").criteria());
  }

  @Test
  void no_set_asks_twice_for_one_criterion() {
    for (ClaritySet set : ClaritySet.all()) {
      assertThat(new HashSet<>(set.criteria())).as(set.id()).hasSize(set.items().size());
    }
  }

  private static String words(String id, ClarityCriterion criterion) {
    return set(id).item(criterion).orElseThrow().words();
  }

  private static ClaritySet set(String id) {
    return ClaritySet.find(id).orElseThrow();
  }
}
