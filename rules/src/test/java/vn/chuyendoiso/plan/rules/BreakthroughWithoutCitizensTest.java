package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.breakthrough.Beneficiary;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;

class BreakthroughWithoutCitizensTest {
  private static final String RULE = "breakthrough-without-citizens";

  private final BreakthroughScheme whole = Documents.wholeScheme();
  private final Breakthrough one = Documents.breakthrough("mdp-1").build();

  @Test
  void citizens_or_businesses_beside_others_satisfy() {
    assertThat(with(Beneficiary.CITIZENS).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(with(Beneficiary.AUTHORITIES, Beneficiary.BUSINESSES).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void authorities_alone_violate() {
    Checked checked = with(Beneficiary.AUTHORITIES);

    assertThat(checked.pointer()).isEqualTo("/breakthroughs/0");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P2B");
  }

  @Test
  void one_that_does_not_say_cannot_be_judged() {
    assertThat(with().outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void in_a_plan_it_is_good_practice_and_without_breakthroughs_not_meant() {
    assertThat(
            Checked.check(
                    RULE,
                    Documents.wholePlan()
                        .withBreakthroughs(one.withBeneficiaries(Beneficiary.AUTHORITIES)))
                .severity())
        .isEqualTo(Severity.WARNING);
    assertThat(Checked.check(RULE, Documents.wholePlan()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_commune_is_not_bound() {
    BreakthroughScheme commune =
        whole
            .withIssuer(Documents.issuer("UBND xã Tịnh Trà", IssuerKind.COMMUNE))
            .withBreakthroughs(one.withBeneficiaries(Beneficiary.AUTHORITIES));

    assertThat(Checked.check(RULE, commune).severity()).isEqualTo(Severity.WARNING);
    assertThat(Checked.check(RULE, commune, Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
  }

  private Checked with(Beneficiary... beneficiaries) {
    return Checked.check(RULE, whole.withBreakthroughs(one.withBeneficiaries(beneficiaries)));
  }
}
