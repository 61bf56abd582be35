package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.target.Derivation;
import vn.chuyendoiso.plan.target.Target;

class TargetGrowthAdoptedTest {

  private static final String RULE = "target-growth-adopted";

  @ParameterizedTest
  @ValueSource(strings = {"Tốc độ tăng trưởng GRDP", "Tỷ trọng kinh tế số trong GDP"})
  void the_growth_of_the_own_region_satisfies(String name) {
    assertThat(check(measuring(name)).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void words_alone_are_worth_knowing() {
    Checked checked = check(measuring("Tốc độ tăng trưởng GDP"));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/targets/0");
    assertThat(checked.severity()).isEqualTo(Severity.INFO);
    assertThat(checked.finding().getClauses()).containsExactly("TB56-12");
  }

  @Test
  void the_national_metric_is_a_warning() {
    assertThat(
            check(
                    Documents.wholePlan()
                        .withIndicators(Documents.indicator("ct").withMetric("gdp.growth")))
                .severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void a_target_derived_from_the_national_one_is_a_warning() {
    Target derived =
        Documents.target("ct-1")
            .addDerivedFrom(
                Derivation.builder()
                    .instrument(Documents.instrument("56/TB-VPCP"))
                    .nationalTarget("tb56-tang-truong-2025")
                    .build())
            .build();
    assertThat(check(Documents.wholePlan().withTargets(derived)).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void the_nation_may_have_it() {
    assertThat(
            check(
                    measuring("Tốc độ tăng trưởng GDP")
                        .withIssuer(Documents.issuer("Chính phủ", IssuerKind.NATION)))
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void without_an_issuer_nothing_can_be_said() {
    assertThat(check(measuring("Tốc độ tăng trưởng GDP").withIssuer(Optional.empty())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static TransformationPlan measuring(String name) {
    return Documents.wholePlan().withIndicators(Documents.indicator("ct").withName(name));
  }
}
