package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.IssuerKind;

class NeighboursTest {

  private final TransformationPlan plan = Documents.plan().build();
  private final TransformationPlan laoCai =
      plan.withIssuer(Documents.issuer("UBND tỉnh Lào Cai", IssuerKind.PROVINCE));
  private final ProgressReport report = Reports.wholeReport();
  private final InstrumentRef dated = Reports.PLAN;
  private final InstrumentRef undated = dated.withIssuedOn(Optional.empty());

  @Test
  void number_and_day_tell_a_document_of_the_same_body() {
    assertThat(find(dated, plan)).contains(plan);
    assertThat(find(dated.withIssuedOn(LocalDate.of(2023, 10, 29)), plan)).isEmpty();
    assertThat(find(dated.withNumber(ViolatingPortfolios.number("268/KH-UBND")), plan)).isEmpty();
  }

  @Test
  void leading_zeros_do_not_matter() {
    assertThat(find(dated.withNumber(ViolatingPortfolios.number("0267/KH-UBND")), plan))
        .contains(plan);
  }

  @Test
  void of_two_provinces_the_own_one_is_meant() {
    assertThat(find(dated, laoCai, plan)).contains(plan);
    assertThat(find(dated, laoCai)).isEmpty();
    assertThat(find(undated, laoCai)).isEmpty();
  }

  @Test
  void a_province_that_is_named_is_meant() {
    assertThat(find(dated.withIssuer("UBND tỉnh Lào Cai"), laoCai)).contains(laoCai);
    assertThat(find(undated.withIssuer("UBND tỉnh Lào Cai"), laoCai)).contains(laoCai);
  }

  @Test
  void where_another_province_is_named_the_own_document_is_not_meant() {
    assertThat(find(undated.withIssuer("UBND tỉnh Lào Cai"), plan)).isEmpty();
    assertThat(find(dated.withIssuer("UBND tỉnh Lào Cai"), plan)).isEmpty();
  }

  @Test
  void without_a_day_body_or_nation_must_agree() {
    Document programme = ViolatingPortfolios.programme();

    assertThat(find(undated, plan)).contains(plan);
    assertThat(find(ViolatingPortfolios.programmeRef(), programme)).contains(programme);
    assertThat(find(undated, plan.withIssuer(Optional.empty()))).isEmpty();
  }

  @Test
  void two_that_may_be_meant_are_none() {
    assertThat(find(undated, plan, plan.withIssuedOn(LocalDate.of(2023, 10, 29)))).isEmpty();
  }

  @Test
  void two_copies_of_one_plan_leave_nothing_unclear() {
    assertThat(find(undated, plan, plan.withTitle("Kế hoạch (bản sao)"))).contains(plan);
  }

  @Test
  void a_document_does_not_mean_itself_and_a_title_is_no_number() {
    Neighbours alone = new Neighbours(Portfolio.of(plan));

    assertThat(alone.document(dated, plan)).isEmpty();
    assertThat(find(InstrumentRef.builder().title("Luật Chuyển đổi số").build(), plan)).isEmpty();
    assertThat(Neighbours.NONE.document(dated, report)).isEmpty();
  }

  private Optional<Document> find(InstrumentRef reference, Document... known) {
    return new Neighbours(Portfolio.of(known)).document(reference, report);
  }
}
