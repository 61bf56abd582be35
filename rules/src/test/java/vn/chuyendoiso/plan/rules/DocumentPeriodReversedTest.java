package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class DocumentPeriodReversedTest {

  private static final String RULE = "document-period-reversed";

  @Test
  void a_period_of_one_day_is_one() {
    assertThat(check(period("2025-01-01", "2025-01-01")).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_period_that_ends_the_day_before_it_begins_violates() {
    Checked checked = check(period("2025-01-02", "2025-01-01"));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/period");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).isEmpty();
    assertThat(checked.argument("lastDay")).isEqualTo(LocalDate.of(2025, 1, 1));
  }

  @Test
  void no_period_is_not_meant_and_words_alone_cannot_be_judged() {
    assertThat(check(Documents.wholePlan().withPeriod(Optional.empty())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(
            check(Documents.wholePlan().withPeriod(Printed.<Period>textOnly("năm tới"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static TransformationPlan period(String first, String last) {
    Period period =
        Period.builder().firstDay(LocalDate.parse(first)).lastDay(LocalDate.parse(last)).build();
    return Documents.wholePlan().withPeriod(Printed.meaningOnly(period));
  }
}
