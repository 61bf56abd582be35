package vn.chuyendoiso.plan.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.target.Comparison;

class AmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hơn 2.300 tỷ đồng     | MORE_THAN   | 2300  | BILLION_DONG  | 2300000000000
          trên 2.300 tỉ đồng    | MORE_THAN   | 2300  | BILLION_DONG  | 2300000000000
          khoảng 120 tỷ đồng    | ABOUT       | 120   | BILLION_DONG  | 120000000000
          850 triệu đồng        | UNSPECIFIED | 850   | MILLION_DONG  | 850000000
          1,5 nghìn tỷ đồng     | UNSPECIFIED | 1.5   | TRILLION_DONG | 1500000000000
          không quá 500 triệu đồng | AT_MOST  | 500   | MILLION_DONG  | 500000000
          950.000 đồng          | UNSPECIFIED | 950000 | DONG         | 950000
          """)
  void an_amount_is_read_as_printed_and_worth_so_many_dong(
      String text, Comparison comparison, BigDecimal number, MoneyUnit unit, BigDecimal dong) {
    Amount amount = Amount.parse(text).orElseThrow();

    assertThat(amount).isEqualTo(Amount.of(comparison, number, unit));
    assertThat(amount.inDong()).isEqualByComparingTo(dong);
    assertThat(Amount.parse(amount.print())).contains(amount);
  }

  @Test
  void a_range_has_an_upper_end() {
    Amount amount = Amount.parse("200 - 300 triệu đồng").orElseThrow();

    assertThat(amount.getUpper()).contains(BigDecimal.valueOf(300));
    assertThat(amount.getUnit()).isEqualTo(MoneyUnit.MILLION_DONG);
    assertThat(Amount.parse(amount.print())).contains(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "lồng ghép", "80%", "2.300", "2.300 tỷ", "10 cơ sở", "theo quy định", "3 USD"})
  void what_is_no_amount_of_money_is_not_taken_for_one(String text) {
    assertThat(Amount.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(MoneyUnit.class)
  void a_unit_is_found_by_its_words(MoneyUnit unit) {
    assertThat(MoneyUnit.ofLabel(unit.label())).contains(unit);
  }

  @Test
  void a_ty_is_a_thousand_million_and_no_trillion() {
    assertThat(MoneyUnit.BILLION_DONG.inDong()).isEqualByComparingTo("1000000000");
  }
}
