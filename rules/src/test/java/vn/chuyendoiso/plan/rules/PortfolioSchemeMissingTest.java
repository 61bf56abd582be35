package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;

class PortfolioSchemeMissingTest {

  private static final String RULE = "portfolio-scheme-missing";

  private final TransformationPlan plan = Reports.plan();
  private final BreakthroughScheme scheme = ViolatingPortfolios.scheme();

  @Test
  void a_body_with_plan_and_scheme_satisfies() {
    assertThat(check(plan, scheme).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_body_with_plans_alone_violates_on_its_last_plan() {
    CheckedPortfolio checked =
        check(plan, plan.withNumber(ViolatingPortfolios.number("9/KH-UBND")));

    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.pointer()).isEqualTo("/documents/1");
    assertThat(checked.finding().getClauses()).containsExactly("CT34-GEN-1", "CT34-GEN-3");
    assertThat(checked.argument("body")).isEqualTo("UBND tỉnh Cà Mau");
    assertThat(checked.argument("document")).isEqualTo("9/KH-UBND");
  }

  @Test
  void the_scheme_of_another_body_does_not_help() {
    assertThat(
            check(
                    plan,
                    scheme.withIssuer(Documents.issuer("UBND tỉnh Lào Cai", IssuerKind.PROVINCE)))
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_scheme_without_a_breakthrough_is_none_unless_only_a_part_was_seen() {
    Provenance excerpt = Provenance.builder().kind(Provenance.Kind.EXCERPT).build();
    BreakthroughScheme bare = scheme.withBreakthroughs();

    assertThat(check(plan, bare).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(check(plan, bare.withProvenance(excerpt)).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @ParameterizedTest
  @CsvSource({"2025-12-31, NOT_APPLICABLE", "2026-01-01, VIOLATED"})
  void nothing_is_said_before_the_time_is_over(LocalDate day, Outcome outcome) {
    assertThat(CheckedPortfolio.check(RULE, Portfolio.of(plan), day).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "UBND tỉnh Trà Vinh, PROVINCE, NOT_APPLICABLE", // merged before the time was over
    "UBND xã Tịnh Trà, COMMUNE, NOT_APPLICABLE",
    "Bộ Tư pháp, MINISTRY, VIOLATED"
  })
  void only_ministries_and_provinces_that_exist_are_asked(
      String name, IssuerKind kind, Outcome outcome) {
    assertThat(check(plan.withIssuer(Documents.issuer(name, kind))).outcome()).isEqualTo(outcome);
  }

  @Test
  void plans_that_ended_before_the_directive_are_not_asked() {
    assertThat(check(plan.withPeriod(ViolatingPortfolios.year(2023))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_portfolio_without_plans_is_not_meant() {
    assertThat(check(scheme).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static CheckedPortfolio check(Document... documents) {
    return CheckedPortfolio.check(RULE, Portfolio.of(documents));
  }
}
