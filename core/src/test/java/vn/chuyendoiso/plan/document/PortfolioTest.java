package vn.chuyendoiso.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;

class PortfolioTest {

  private static final TransformationPlan PLAN =
      TransformationPlan.builder()
          .title("Kế hoạch của Lạng Sơn")
          .number(DocumentNumber.of("246/KH-UBND"))
          .issuedOn(LocalDate.of(2024, 11, 6))
          .build();
  private static final TransformationPlan OTHER =
      PLAN.withTitle("Kế hoạch của tỉnh khác").withIssuedOn(LocalDate.of(2024, 12, 10));
  private static final ProgressReport REPORT =
      ProgressReport.builder().title("Báo cáo năm 2025").build();

  private static final Portfolio PORTFOLIO = Portfolio.of(PLAN, REPORT, OTHER);

  @Test
  void documents_stay_in_the_order_in_which_they_were_put_together() {
    assertThat(PORTFOLIO.getDocuments()).containsExactly(PLAN, REPORT, OTHER);
  }

  @Test
  void documents_of_a_kind_are_found_by_it() {
    assertThat(PORTFOLIO.documents(PlanDocument.class)).containsExactly(PLAN, OTHER);
    assertThat(PORTFOLIO.documents(ProgressReport.class)).containsExactly(REPORT);
    assertThat(PORTFOLIO.documents(InfrastructureModel.class)).isEmpty();
  }

  @Test
  void a_number_alone_may_mean_several_documents_and_the_day_tells_which() {
    InstrumentRef number =
        InstrumentRef.builder().number(DocumentNumber.of("0246/KH-UBND")).build();

    assertThat(PORTFOLIO.find(number)).containsExactly(PLAN, OTHER);
    assertThat(PORTFOLIO.find(number.withIssuedOn(LocalDate.of(2024, 11, 6))))
        .containsExactly(PLAN);
    assertThat(PORTFOLIO.find(number.withIssuedOn(LocalDate.of(2020, 1, 1)))).isEmpty();
  }

  @Test
  void a_reference_without_a_number_finds_nothing() {
    assertThat(PORTFOLIO.find(InstrumentRef.builder().title("Kế hoạch của Lạng Sơn").build()))
        .isEmpty();
  }
}
