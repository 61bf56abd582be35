package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.KeptMembers;

class SchemeWithoutBreakthroughTest {
  private static final String RULE = "scheme-without-breakthrough";

  private final BreakthroughScheme whole = Documents.wholeScheme();

  @Test
  void a_scheme_that_says_everything_satisfies() {
    assertThat(Checked.check(RULE, whole).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_scheme_without_breakthroughs_violates() {
    Checked checked = Checked.check(RULE, whole.withBreakthroughs());

    assertThat(checked.pointer()).isEqualTo("/breakthroughs");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-GEN-1");
  }

  @Test
  void an_excerpt_that_states_that_there_is_none_violates() {
    KeptMembers none = new KeptMembers(List.of(new KeptMember("breakthroughs", "[]", "")));
    BreakthroughScheme excerpt =
        whole
            .withBreakthroughs()
            .withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());

    assertThat(Checked.check(RULE, excerpt.withKept(none)).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void an_excerpt_is_not_blamed_for_what_was_not_seen() {
    BreakthroughScheme excerpt =
        whole
            .withBreakthroughs()
            .withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());

    assertThat(Checked.check(RULE, excerpt).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_draft_may_still_lack_it_and_a_commune_is_not_bound() {
    BreakthroughScheme lacking = whole.withBreakthroughs();

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
