package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.breakthrough.Scheme06Connection;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;

class SchemeConnectionMissingTest {
  private static final String RULE = "scheme-connection-missing";

  private final BreakthroughScheme whole = Documents.wholeScheme();

  @Test
  void a_scheme_that_says_everything_satisfies() {
    assertThat(Checked.check(RULE, whole).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_scheme_without_any_connection_violates() {
    Checked checked = Checked.check(RULE, whole.withScheme06Connections());

    assertThat(checked.pointer()).isEqualTo("/scheme06Connections");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-GEN-2");
  }

  @Test
  void a_connection_of_a_breakthrough_is_one_of_the_scheme() {
    BreakthroughScheme scheme =
        whole
            .withScheme06Connections()
            .withBreakthroughs(
                Documents.breakthrough("mdp-1")
                    .addScheme06Connections(Documents.connection().build())
                    .build());

    assertThat(Checked.check(RULE, scheme).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_connection_through_no_platform_is_a_weaker_finding() {
    Scheme06Connection vague = Documents.connection().platform(Optional.empty()).build();
    Checked checked = Checked.check(RULE, whole.withScheme06Connections(vague));

    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.argument("shared")).isEqualTo("Dữ liệu hộ tịch");
    assertThat(
            Checked.check(
                    RULE, whole.withScheme06Connections(vague, Documents.connection().build()))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void an_excerpt_is_not_blamed_for_what_was_not_seen() {
    BreakthroughScheme excerpt =
        whole
            .withScheme06Connections()
            .withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());

    assertThat(Checked.check(RULE, excerpt).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_draft_may_still_lack_it_and_a_commune_is_not_bound() {
    BreakthroughScheme lacking = whole.withScheme06Connections();

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
