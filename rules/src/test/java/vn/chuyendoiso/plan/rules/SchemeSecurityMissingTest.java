package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.security.SecurityPlan;

class SchemeSecurityMissingTest {
  private static final String RULE = "scheme-security-missing";

  private final BreakthroughScheme whole = Documents.wholeScheme();

  @Test
  void a_scheme_that_says_everything_satisfies() {
    assertThat(Checked.check(RULE, whole).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void words_without_measures_are_a_plan() {
    SecurityPlan words = SecurityPlan.builder().statement("Theo cấp độ 3").build();

    assertThat(Checked.check(RULE, whole.withSecurity(words)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_scheme_without_one_or_with_an_empty_one_violates() {
    Checked checked = Checked.check(RULE, whole.withSecurity(Optional.empty()));

    assertThat(checked.pointer()).isEqualTo("/security");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P8");
    assertThat(
            Checked.check(RULE, whole.withSecurity(SecurityPlan.builder().statement(" ").build()))
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void an_excerpt_is_not_blamed_for_what_was_not_seen() {
    BreakthroughScheme excerpt =
        whole
            .withSecurity(Optional.empty())
            .withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());

    assertThat(Checked.check(RULE, excerpt).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_draft_may_still_lack_it_and_a_commune_is_not_bound() {
    BreakthroughScheme lacking = whole.withSecurity(Optional.empty());

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
  void a_scheme_of_which_only_the_heading_is_written_is_not_meant() {
    BreakthroughScheme heading = BreakthroughScheme.builder().title("Dự thảo đề án").build();

    assertThat(Checked.check(RULE, heading).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void plans_and_programmes_are_not_meant() {
    assertThat(Checked.check(RULE, Documents.wholePlan()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(Checked.check(RULE, Documents.programme().build()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }
}
