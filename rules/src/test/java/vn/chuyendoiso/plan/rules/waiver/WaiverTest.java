package vn.chuyendoiso.plan.rules.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.law.DocumentNumber;

class WaiverTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

  @Test
  void a_waiver_holds_until_the_end_of_its_last_day() {
    Waiver waiver = waiver("plan-issued-late", Optional.empty(), "Tỉnh chờ hướng dẫn");
    assertThat(waiver.hasExpiredOn(LAST_DAY)).isFalse();
    assertThat(waiver.hasExpiredOn(LAST_DAY.plusDays(1))).isTrue();
  }

  @Test
  void a_waiver_that_names_no_document_concerns_every_one() {
    Waiver waiver = waiver("plan-issued-late", Optional.empty(), "x");
    assertThat(waiver.concerns(Optional.empty())).isTrue();
    assertThat(waiver.concerns(number("246/KH-UBND"))).isTrue();
  }

  @Test
  void a_waiver_that_names_a_document_concerns_that_one_however_its_zeros_are_printed() {
    Waiver waiver = waiver("plan-issued-late", number("155/KH-UBND"), "x");
    assertThat(waiver.concerns(number("0155/KH-UBND"))).isTrue();
    assertThat(waiver.concerns(number("156/KH-UBND"))).isFalse();
    assertThat(waiver.concerns(Optional.empty())).isFalse();
  }

  @Test
  void a_waiver_without_rule_or_reason_means_nothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> waiver(" ", Optional.empty(), "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> waiver("x", Optional.empty(), ""));
  }

  private static Optional<DocumentNumber> number(String printed) {
    return Optional.of(DocumentNumber.of(printed));
  }

  private static Waiver waiver(String rule, Optional<DocumentNumber> document, String reason) {
    return new Waiver(
        rule,
        PointerPattern.of("/**"),
        document,
        reason,
        DocumentNumber.of("12/QĐ-UBND"),
        "Sở Khoa học và Công nghệ",
        LAST_DAY);
  }
}
