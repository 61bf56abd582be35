package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;

class BreakthroughBenefitUnmeasuredTest {
  private static final String RULE = "breakthrough-benefit-unmeasured";

  private final BreakthroughScheme whole = Documents.wholeScheme();
  private final Breakthrough one = Documents.breakthrough("mdp-1").build();

  @Test
  void a_scheme_that_says_everything_satisfies() {
    assertThat(Checked.check(RULE, whole).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_breakthrough_that_names_no_target_violates() {
    Checked checked = Checked.check(RULE, whole.withBreakthroughs(one, one.withTargets()));

    assertThat(checked.pointer()).isEqualTo("/breakthroughs/1");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P2B");
  }

  @Test
  void where_none_of_several_names_one_that_is_one_finding() {
    Checked checked =
        Checked.check(RULE, whole.withBreakthroughs(one.withTargets(), one.withTargets()));

    assertThat(checked.pointer()).isEqualTo("/breakthroughs");
    assertThat(checked.argument("count")).isEqualTo(2);
  }

  @Test
  void a_heading_measures_what_the_rows_below_it_do_and_an_empty_one_nothing() {
    Target empty = Target.builder().id(new TargetId("ct-0")).title("Đến năm 2025").build();
    BreakthroughScheme scheme =
        whole
            .withTargets(empty, Documents.target("ct-1").build())
            .withBreakthroughs(one.withTargets(new TargetId("ct-0")));

    assertThat(Checked.check(RULE, scheme).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(
            Checked.check(
                    RULE, scheme.withTargets(empty.withChildren(Documents.target("ct-1").build())))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_key_that_leads_nowhere_cannot_be_judged() {
    assertThat(
            Checked.check(RULE, whole.withBreakthroughs(one.withTargets(new TargetId("ct-9"))))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void in_a_plan_it_is_good_practice_and_without_breakthroughs_not_meant() {
    assertThat(
            Checked.check(RULE, Documents.wholePlan().withBreakthroughs(one.withTargets()))
                .severity())
        .isEqualTo(Severity.WARNING);
    assertThat(Checked.check(RULE, Documents.wholePlan()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void an_excerpt_is_not_blamed_for_what_was_not_seen() {
    BreakthroughScheme excerpt =
        whole
            .withBreakthroughs(one.withTargets())
            .withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());

    assertThat(Checked.check(RULE, excerpt).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_draft_may_still_lack_it_and_a_commune_is_not_bound() {
    BreakthroughScheme lacking = whole.withBreakthroughs(one.withTargets());

    assertThat(Checked.check(RULE, lacking, Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(
            Checked.check(
                    RULE,
                    lacking.withIssuer(Documents.issuer("UBND xã Tịnh Trà", IssuerKind.COMMUNE)))
                .severity())
        .isEqualTo(Severity.WARNING);
  }
}
