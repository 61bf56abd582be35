package vn.chuyendoiso.plan.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparedTitleTest {

  @Test
  void titles_that_nothing_tells_apart_are_equal() {
    assertThat(ComparedTitle.of("Nâng cấp HTTT giải quyết TTHC"))
        .isEqualTo(ComparedTitle.of("nâng cấp hệ thống thông tin giải quyết thủ tục hành chính"))
        .hasSameHashCodeAs(
            ComparedTitle.of("nâng cấp hệ thống thông tin giải quyết thủ tục hành chính"));
  }

  @Test
  void a_word_or_a_year_tells_them_apart() {
    ComparedTitle title = ComparedTitle.of("Bản đồ số năm 2025");

    assertThat(title)
        .isNotEqualTo(ComparedTitle.of("Bản đồ số năm 2026"))
        .isNotEqualTo(ComparedTitle.of("Bản đồ số du lịch năm 2025"))
        .isNotEqualTo(ComparedTitle.of("Bản đồ số"));
    assertThat(title.core()).isEqualTo(ComparedTitle.of("Bản đồ số năm 2026").core());
  }

  @Test
  void the_place_in_the_name_of_the_body_says_nothing() {
    ComparedTitle name = ComparedTitle.of("Ủy ban nhân dân tỉnh Lạng Sơn");

    assertThat(ComparedTitle.of("Bản đồ số của tỉnh Lạng Sơn").places()).hasSize(1);
    assertThat(ComparedTitle.of("Bản đồ số của tỉnh Lạng Sơn").beside(name).places()).isEmpty();
    assertThat(ComparedTitle.of("Bản đồ số của tỉnh Nghệ An").beside(name).places()).hasSize(1);
    assertThat(ComparedTitle.of("Bản đồ số năm 2025").beside(name))
        .isEqualTo(ComparedTitle.of("Bản đồ số năm 2025"));
  }

  @Test
  void what_a_title_says_twice_counts_once() {
    ComparedTitle once = ComparedTitle.of("Số hóa hồ sơ năm 2025, năm 2026; số hóa");
    ComparedTitle twice =
        ComparedTitle.of("Số hóa hồ sơ năm 2025, năm 2026; số hóa năm 2026, năm 2025; số hóa");

    assertThat(twice.terms()).isSorted().doesNotHaveDuplicates();
    assertThat(twice.marks()).isSorted().hasSize(3); // two years, and what is done
    assertThat(twice).isEqualTo(once);
  }

  @Test
  void a_title_without_words_is_read_like_any_other() {
    assertThat(ComparedTitle.of("").terms()).isEmpty();
    assertThat(ComparedTitle.of("=1+1").isBearing()).isFalse();
    assertThat(ComparedTitle.of("x".repeat(100_000)).terms()).hasSize(1);
  }
}
