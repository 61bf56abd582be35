package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class DocumentTitleContradictsPeriodTest {

  private static final String RULE = "document-title-contradicts-period";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kế hoạch chuyển đổi số tỉnh Lạng Sơn năm 2025",
        "Kế hoạch chuyển đổi số giai đoạn 2021-2025",
        "Đề án chuyển đổi số đến năm 2030",
        "Kế hoạch năm 2025 thực hiện Chương trình giai đoạn 2026-2030",
        "Kế hoạch thực hiện Chiến lược năm 2022, định hướng đến năm 2030"
      })
  void a_title_that_touches_the_period_satisfies(String title) {
    assertThat(check(titled(title)).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "Kế hoạch chuyển đổi số năm 2026,2026",
    "Kế hoạch chuyển đổi số giai đoạn 2026 - 2030,2026-2030",
    "Kế hoạch đến năm 2024,2024"
  })
  void a_title_of_other_years_violates(String title, String years) {
    Checked checked = check(titled(title));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/period");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.argument("years")).isEqualTo(List.of(years));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kế hoạch chuyển đổi số của tỉnh",
        "Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024",
        "Kế hoạch thi hành Luật số 148/2023/QH15"
      })
  void numbers_and_days_of_instruments_are_no_years(String title) {
    assertThat(check(titled(title)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void without_an_understood_period_nothing_can_be_said() {
    TransformationPlan plan = titled("Kế hoạch chuyển đổi số năm 2026");
    assertThat(check(plan.withPeriod(Optional.empty())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(plan.withPeriod(Printed.<Period>textOnly("năm tới"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static TransformationPlan titled(String title) {
    return Documents.wholePlan().withTitle(title);
  }
}
