package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.Focus;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;

class BreakthroughPillarUnstatedTest {
  private static final String RULE = "breakthrough-pillar-unstated";

  private final BreakthroughScheme whole = Documents.wholeScheme();
  private final Breakthrough one = Documents.breakthrough("mdp-1").build();

  @Test
  void a_scheme_that_says_everything_satisfies() {
    assertThat(Checked.check(RULE, whole).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_focus_does_as_well_as_a_pillar() {
    assertThat(
            Checked.check(
                    RULE, whole.withBreakthroughs(one.withPillars().withFoci(Focus.SMART_CITY)))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_breakthrough_under_neither_is_advised() {
    Checked checked = Checked.check(RULE, whole.withBreakthroughs(one, one.withPillars()));

    assertThat(checked.pointer()).isEqualTo("/breakthroughs/1");
    assertThat(checked.severity()).isEqualTo(Severity.INFO);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P2");
  }

  @Test
  void where_none_of_several_names_one_that_is_one_finding() {
    Checked checked =
        Checked.check(RULE, whole.withBreakthroughs(one.withPillars(), one.withPillars()));

    assertThat(checked.pointer()).isEqualTo("/breakthroughs");
    assertThat(checked.argument("count")).isEqualTo(2);
  }

  @Test
  void a_document_without_breakthroughs_is_not_meant() {
    assertThat(Checked.check(RULE, whole.withBreakthroughs()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void an_excerpt_is_not_blamed_for_what_was_not_seen() {
    BreakthroughScheme excerpt =
        whole
            .withBreakthroughs(one.withPillars())
            .withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());

    assertThat(Checked.check(RULE, excerpt).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_draft_may_still_lack_it_and_a_commune_is_not_bound() {
    BreakthroughScheme lacking = whole.withBreakthroughs(one.withPillars());

    assertThat(Checked.check(RULE, lacking, Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.INFO);
    assertThat(
            Checked.check(
                    RULE,
                    lacking.withIssuer(Documents.issuer("UBND xã Tịnh Trà", IssuerKind.COMMUNE)))
                .severity())
        .isEqualTo(Severity.INFO);
  }
}
