package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.organization.IssuerKind;

class BreakthroughImpactUnstatedTest {
  private static final String RULE = "breakthrough-impact-unstated";

  private final BreakthroughScheme whole = Documents.wholeScheme();
  private final Breakthrough one = Documents.breakthrough("mdp-1").build();
  private final Breakthrough silent =
      one.withImpactScope(" ").withBeneficiaries().withTitle("Cửa khẩu số");

  @Test
  void a_scheme_that_says_everything_satisfies() {
    assertThat(Checked.check(RULE, whole).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void what_a_breakthrough_does_not_say_is_listed() {
    Checked checked = Checked.check(RULE, whole.withBreakthroughs(one, silent));

    assertThat(checked.pointer()).isEqualTo("/breakthroughs/1");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P1");
    assertThat(checked.argument("breakthrough")).isEqualTo("Cửa khẩu số");
    assertThat(checked.argument("missing"))
        .isEqualTo(List.of(new Term("missing.impact-scope"), new Term("missing.beneficiaries")));
  }

  @Test
  void where_none_of_several_says_either_that_is_one_finding() {
    Checked checked = Checked.check(RULE, whole.withBreakthroughs(silent, silent));

    assertThat(checked.pointer()).isEqualTo("/breakthroughs");
    assertThat(checked.argument("count")).isEqualTo(2);
  }

  @Test
  void where_each_lacks_one_of_the_two_each_is_named() {
    assertThat(
            Checked.check(
                    RULE,
                    whole.withBreakthroughs(
                        one.withBeneficiaries(), one.withImpactScope(Optional.empty())))
                .pointers())
        .containsExactly("/breakthroughs/0", "/breakthroughs/1");
  }

  @Test
  void in_a_plan_it_is_good_practice() {
    assertThat(Checked.check(RULE, Documents.wholePlan().withBreakthroughs(silent)).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(Checked.check(RULE, Documents.wholePlan()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void an_excerpt_is_not_blamed_for_what_was_not_seen() {
    BreakthroughScheme excerpt =
        whole
            .withBreakthroughs(silent)
            .withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());

    assertThat(Checked.check(RULE, excerpt).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_draft_may_still_lack_it_and_a_commune_is_not_bound() {
    BreakthroughScheme lacking = whole.withBreakthroughs(silent);

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
