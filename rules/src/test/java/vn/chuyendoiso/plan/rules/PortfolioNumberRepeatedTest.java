package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;

class PortfolioNumberRepeatedTest {

  private static final String RULE = "portfolio-number-repeated";

  private final TransformationPlan plan = Documents.plan().build();

  @Test
  void one_number_for_each_document_satisfies() {
    assertThat(check(plan, plan.withNumber(ViolatingPortfolios.number("268/KH-UBND"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_number_that_is_there_twice_is_an_error() {
    CheckedPortfolio checked = check(plan, ViolatingPortfolios.scheme(), plan);

    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.pointer()).isEqualTo("/documents/2/number");
    NamedDocument other = (NamedDocument) checked.argument("other");
    assertThat(other.pointer()).hasToString("/documents/0");
    assertThat(checked.argument("otherTitle")).isEqualTo(plan.getTitle());
  }

  @Test
  void leading_zeros_and_the_spelling_of_the_issuer_do_not_matter() {
    TransformationPlan copy =
        plan.withNumber(ViolatingPortfolios.number("0267/KH-UBND"))
            .withIssuer(Documents.issuer("Ủy ban nhân dân tỉnh Cà Mau", IssuerKind.PROVINCE));

    assertThat(check(plan, copy).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void numbers_begin_anew_each_year_and_in_each_province() {
    assertThat(check(plan, plan.withIssuedOn(LocalDate.of(2023, 10, 29))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(
            check(plan, plan.withIssuer(Documents.issuer("UBND tỉnh Lào Cai", IssuerKind.PROVINCE)))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_scheme_may_be_the_annex_of_the_decision_that_a_plan_is() {
    assertThat(
            check(
                    plan,
                    ViolatingPortfolios.scheme()
                        .withNumber(plan.getNumber())
                        .withIssuedOn(plan.getIssuedOn()))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void drafts_without_number_or_day_are_not_compared() {
    TransformationPlan draft = plan.withIssuedOn(Optional.empty());

    assertThat(check(draft, draft).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static CheckedPortfolio check(Document... documents) {
    return CheckedPortfolio.check(RULE, Portfolio.of(documents));
  }
}
