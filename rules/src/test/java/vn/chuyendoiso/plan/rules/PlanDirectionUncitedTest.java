package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class PlanDirectionUncitedTest {

  private static final String RULE = "plan-direction-uncited";

  @Test
  void a_plan_that_names_guidance_programme_and_scheme_satisfies() {
    assertThat(check(citing("3816/BTTTT-CĐSQG", "749/QĐ-TTg", "06/QĐ-TTg")).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_guidance_is_known_under_the_number_by_which_plans_cite_it() {
    assertThat(check(citing("3816/BTTTT-CĐS", "749/QĐ-TTg", "06/QĐ-TTg")).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void what_is_not_named_is_listed_once() {
    Checked checked = check(citing("749/QĐ-TTg"));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/legalBases");
    assertThat(checked.severity()).isEqualTo(Severity.INFO);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-12");
    assertThat(checked.argument("instruments")).isEqualTo(List.of("3816/BTTTT-CĐSQG", "06/QĐ-TTg"));
  }

  @Test
  void a_plan_that_is_about_to_be_issued_need_not_name_what_has_just_come() {
    TransformationPlan plan = citing("3816/BTTTT-CĐSQG", "749/QĐ-TTg", "06/QĐ-TTg");
    assertThat(check(plan.withIssuedOn(LocalDate.of(2025, 1, 20))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(plan.withIssuedOn(LocalDate.of(2025, 1, 21))).argument("instruments"))
        .isEqualTo(List.of("57-NQ/TW"));
    assertThat(check(plan.withIssuedOn(LocalDate.of(2025, 2, 8))).argument("instruments"))
        .isEqualTo(List.of("57-NQ/TW", "03/NQ-CP"));
  }

  @Test
  void a_line_that_was_not_understood_may_name_it() {
    assertThat(
            check(
                    citing("749/QĐ-TTg")
                        .withLegalBases(LegalBasis.textOnly("Căn cứ các văn bản của Chính phủ")))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_plan_of_another_year_or_of_several_is_not_meant() {
    TransformationPlan plan = citing("749/QĐ-TTg");
    assertThat(check(plan.withPeriod(Printed.meaningOnly(Period.years(2026, 2026)))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(plan.withPeriod(Printed.meaningOnly(Period.years(2025, 2026)))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(plan.withPeriod(Optional.empty())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_commune_is_not_meant() {
    assertThat(
            check(citing("749/QĐ-TTg").withIssuer(Documents.issuer("UBND xã", IssuerKind.COMMUNE)))
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void without_issuer_or_an_understood_period_nothing_can_be_said() {
    TransformationPlan plan = citing("749/QĐ-TTg");
    assertThat(check(plan.withIssuer(Optional.empty())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(plan.withPeriod(Printed.<Period>textOnly("năm tới"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void of_an_excerpt_the_missing_part_may_be_the_one_that_was_not_seen() {
    assertThat(check(excerpt(citing("749/QĐ-TTg"))).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static TransformationPlan excerpt(TransformationPlan plan) {
    return plan.withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());
  }

  private static TransformationPlan citing(String... numbers) {
    return Documents.wholePlan()
        .withLegalBases(
            Stream.of(numbers).map(n -> Documents.basis(LegalRelation.BASIS, n)).toList());
  }
}
