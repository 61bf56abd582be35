package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;

class BreakthroughOwnWorkUnstatedTest {
  private static final String RULE = "breakthrough-own-work-unstated";

  private final BreakthroughScheme whole = Documents.wholeScheme();
  private final BreakthroughScheme silent =
      whole.withScheme06Connections(Documents.connection().ownWork(" ").build());
  private final Breakthrough one = Documents.breakthrough("mdp-1").build();
  private final Breakthrough tied = one.withScheme06Connections(Documents.connection().build());

  @Test
  void a_scheme_that_says_everything_satisfies() {
    assertThat(Checked.check(RULE, whole).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_breakthrough_that_builds_on_nothing_violates() {
    Checked checked = Checked.check(RULE, silent.withBreakthroughs(tied, one));

    assertThat(checked.pointer()).isEqualTo("/breakthroughs/1");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-T2");
    assertThat(Checked.check(RULE, silent.withBreakthroughs(tied)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void where_none_of_several_does_that_is_one_finding() {
    Checked checked = Checked.check(RULE, silent.withBreakthroughs(one, one));

    assertThat(checked.pointer()).isEqualTo("/breakthroughs");
    assertThat(checked.argument("count")).isEqualTo(2);
  }

  @Test
  void a_scheme_without_breakthroughs_is_not_meant() {
    assertThat(Checked.check(RULE, silent.withBreakthroughs()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void an_excerpt_is_not_blamed_for_what_was_not_seen() {
    BreakthroughScheme excerpt =
        silent.withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());

    assertThat(Checked.check(RULE, excerpt).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_draft_may_still_lack_it_and_a_commune_is_not_bound() {
    BreakthroughScheme lacking = silent;

    assertThat(Checked.check(RULE, lacking, Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(
            Checked.check(
                    RULE,
                    lacking.withIssuer(Documents.issuer("UBND xã Tịnh Trà", IssuerKind.COMMUNE)))
                .severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void plans_and_programmes_are_not_meant() {
    assertThat(Checked.check(RULE, Documents.wholePlan()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(Checked.check(RULE, Documents.programme().build()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }
}
