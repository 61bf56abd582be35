package vn.chuyendoiso.plan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.organization.GovernmentLevel;

/** Cells with several values, and what their labels name. */
class LabelledValueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          80%                             | 80%
          80% hộ, 100% xã                 | hộ=80%, xã=100%
          ≤ 3 Đông Nam Á; ≤ 50 Thế giới   | top 3 Đông Nam Á, top 50 Thế giới
          2025: 15-20%; 2030: 25-30%      | 2025=15% - 20%, 2030=25% - 30%
          trên 90/80/70                   | trên 90, 80, 70
          trên 90%/80%/70%                | trên 90%, 80%, 70%
          100/90/trên 70                  | 100, 90, trên 70
          80/70/70%                       | 80%, 70%, 70%
          90/80                           | 90, 80
          90/80/60 bộ/huyện/xã            | bộ=90, huyện=80, xã=60
          bộ/tỉnh/xã: 80/70/70            | bộ=80, tỉnh=70, xã=70
          100% cấp tỉnh, 90% cấp huyện, trên 70% cấp xã | cấp tỉnh=100%, cấp huyện=90%, cấp xã=trên 70%
          - 5 trung tâm; - ban hành kế hoạch; | 5 trung tâm, ban hành kế hoạch
          """)
  void a_cell_is_split_into_values_with_labels(String cell, String expected) {
    assertThat(
            TargetValue.split(cell).stream()
                .map(v -> v.getLabel().map(l -> l + "=").orElse("") + v.getValue().print())
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @Test
  void lines_of_a_cell_are_values_too() {
    assertThat(TargetValue.split("cấp tỉnh: 100%\ncấp xã: 70%\n"))
        .extracting(LabelledValue::level)
        .containsExactly(
            Optional.of(GovernmentLevel.PROVINCE), Optional.of(GovernmentLevel.COMMUNE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "80/70/60/50/40/30/20/10/5/4/3",
        "15/6/2025",
        "80% hộ; khá",
        "80/70/70 bộ/tỉnh",
        "80%; 90 hoặc 100%",
        "4.0/5.0",
        "80/abc"
      })
  void a_cell_that_is_not_understood_as_a_whole_is_not_split(String cell) {
    assertThat(TargetValue.split(cell)).isEmpty();
  }

  @Test
  void a_very_long_cell_is_answered() {
    assertThat(TargetValue.split("80/".repeat(100_000) + "7")).isEmpty();
    assertThat(TargetValue.split("80; ".repeat(100_000))).isEmpty();
    assertThat(TargetValue.split("9/".repeat(900) + "x")).isEmpty();
  }

  @Test
  void labels_of_a_heading_are_given_to_as_many_values() {
    assertThat(TargetValue.split("80/90", List.of("tỉnh", "xã")))
        .extracting(v -> v.getLabel().orElseThrow() + " " + v.getValue().print())
        .containsExactly("tỉnh 80", "xã 90");
    assertThat(TargetValue.split("13/17", List.of("tỉnh", "xã"))).hasSize(2);
    assertThat(TargetValue.split("≤ 3 Đông Nam Á; ≤ 50 Thế giới", List.of("khu vực", "thế giới")))
        .extracting(v -> v.getLabel().orElseThrow())
        .containsExactly("khu vực", "thế giới");
    assertThat(TargetValue.split("80/90", List.of("bộ", "tỉnh", "xã"))).isEmpty();
    assertThat(TargetValue.split("80%", List.of("tỉnh")))
        .containsExactly(
            LabelledValue.of(Optional.of("tỉnh"), TargetValue.parse("80%").orElseThrow()));
  }

  @Test
  void a_label_that_names_neither_level_nor_date_says_so() {
    LabelledValue value =
        LabelledValue.of(Optional.of("hộ"), TargetValue.parse("80%").orElseThrow());

    assertThat(value.level()).isEmpty();
    assertThat(value.deadline()).isEmpty();
    assertThat(value.withLabel(Optional.empty()).level()).isEmpty();
  }
}
