package vn.chuyendoiso.plan.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %                        | percent                 | SHARE
          Phần trăm                | percent                 | SHARE
          % GDP                    | percent-of-gdp          | SHARE
          % GRDP                   | percent-of-grdp         | SHARE
          % dân số                 | percent-of-population   | SHARE
          % tổng chi NSNN          | percent-of-state-budget | SHARE
          %/năm                    | percent-per-year        | MEASURE
          Thứ bậc                  | rank                    | RANK
          hạng                     | rank                    | RANK
          điểm                     | points                  | MEASURE
          Người/vạn dân            | persons-per-10000       | MEASURE
          Tbps                     | tbps                    | MEASURE
          Gb/s                     | gbps                    | MEASURE
          Mbps                     | mbps                    | MEASURE
          Số doanh nghiệp/1000 dân | enterprises-per-1000    | MEASURE
          Doanh nghiệp             | enterprises             | COUNT
          hộ gia đình              | households              | COUNT
          xã                       | communes                | COUNT
          tỉ đồng                  | billion-dong            | MEASURE
          """)
  void a_unit_of_the_table_is_found_under_each_of_its_labels(
      String label, String code, UnitKind kind) {
    Unit unit = Unit.of(label);

    assertThat(unit.code()).contains(code);
    assertThat(unit.kind()).contains(kind);
    assertThat(unit.isKnown()).isTrue();
    assertThat(unit).isEqualTo(Unit.of("  " + label.toUpperCase(Locale.ROOT) + " "));
  }

  @Test
  void an_unknown_unit_keeps_its_label() {
    Unit unit = Unit.of("Mô hình điểm");

    assertThat(unit.isKnown()).isFalse();
    assertThat(unit.label()).isEqualTo("Mô hình điểm");
    assertThat(unit).hasToString("Mô hình điểm").isEqualTo(Unit.of("Mô hình điểm"));
    assertThat(unit.kind()).isEmpty();
    assertThat(unit.english()).isEmpty();
  }

  @Test
  void an_unknown_unit_is_one_unit_in_every_spelling_and_another_under_another_label() {
    Unit heading = Unit.of("Mô hình điểm");
    Unit cell = Unit.of(" mô  hình điểm");

    assertThat(cell).isEqualTo(heading).hasSameHashCodeAs(heading).hasToString(" mô  hình điểm");
    assertThat(Unit.of("Khoá học")).isEqualTo(Unit.of("khóa học"));
    assertThat(heading).isNotEqualTo(Unit.of("mô hình")).isNotEqualTo(Unit.of("mô hình diểm"));
    assertThat(heading).isNotEqualTo(Unit.of("%"));
    assertThat(Unit.of("%")).hasSameHashCodeAs(Unit.of("Phần trăm"));
  }

  @Test
  void a_percentage_of_anything_is_a_share_but_a_rate_is_none() {
    assertThat(Unit.of("% hồ sơ").kind()).contains(UnitKind.SHARE);
    assertThat(Unit.of("‰").kind()).contains(UnitKind.SHARE);
    assertThat(Unit.of("%/quý").kind()).isEqualTo(Optional.empty());
  }

  @Test
  void units_that_count_other_things_differ() {
    assertThat(Unit.of("%")).isNotEqualTo(Unit.of("% GDP"));
    assertThat(Unit.of("hộ")).isNotEqualTo(Unit.of("triệu hộ"));
  }

  @Test
  void every_unit_of_the_table_has_a_code_of_its_own_both_labels_and_a_kind() {
    assertThat(Unit.known()).hasSizeGreaterThan(30).extracting(Unit::code).doesNotHaveDuplicates();
    assertThat(Unit.known())
        .allSatisfy(
            unit -> {
              assertThat(unit.code().orElseThrow()).matches("[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(unit.english().orElseThrow()).isNotBlank();
              assertThat(unit.kind()).isPresent();
              assertThat(Unit.of(unit.label())).isSameAs(unit);
            });
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> Unit.known().clear());
  }
}
