package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.ArchitectureConformity;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class PlanArchitectureMissingTest {

  private static final String RULE = "plan-architecture-missing";

  @Test
  void framework_and_own_architecture_satisfy() {
    assertThat(check(Documents.wholePlan()).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_version_without_a_decision_is_enough() {
    assertThat(
            check(
                    Documents.wholePlan()
                        .withArchitecture(
                            ArchitectureConformity.builder()
                                .version("3.0")
                                .ownArchitecture(Documents.instrument("1500/QĐ-UBND"))
                                .build()))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void without_such_a_part_both_are_missing() {
    Checked checked = check(bare());
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/architecture");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-9");
    assertThat(checked.argument("missing"))
        .isEqualTo(List.of(new Term("architecture.framework"), new Term("architecture.own")));
  }

  @Test
  void a_framework_among_the_legal_bases_is_cited() {
    assertThat(
            check(bare().withLegalBases(Documents.basis(LegalRelation.BASIS, "2568/QĐ-BTTTT")))
                .argument("missing"))
        .isEqualTo(List.of(new Term("architecture.own")));
  }

  @Test
  void a_plan_of_another_year_or_of_several_is_not_meant() {
    TransformationPlan plan = bare();
    assertThat(check(plan.withPeriod(Printed.meaningOnly(Period.years(2026, 2026)))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(plan.withPeriod(Printed.meaningOnly(Period.years(2025, 2026)))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(plan.withPeriod(Optional.empty())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_commune_is_not_meant() {
    assertThat(check(bare().withIssuer(Documents.issuer("UBND xã", IssuerKind.COMMUNE))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void without_issuer_or_an_understood_period_nothing_can_be_said() {
    TransformationPlan plan = bare();
    assertThat(check(plan.withIssuer(Optional.empty())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(plan.withPeriod(Printed.<Period>textOnly("năm tới"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void of_an_excerpt_the_missing_part_may_be_the_one_that_was_not_seen() {
    assertThat(check(excerpt(bare())).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static TransformationPlan excerpt(TransformationPlan plan) {
    return plan.withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());
  }

  private static TransformationPlan bare() {
    return Documents.wholePlan().withArchitecture(Optional.empty());
  }
}
