package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Feasibility;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.organization.IssuerKind;

class SchemeFeasibilityUnarguedTest {
  private static final String RULE = "scheme-feasibility-unargued";

  private final BreakthroughScheme whole = Documents.wholeScheme();

  @Test
  void a_scheme_that_says_everything_satisfies() {
    assertThat(Checked.check(RULE, whole).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_scheme_without_an_argument_violates() {
    Checked checked = with(Documents.feasibility().argument(" ").build());

    assertThat(checked.pointer()).isEqualTo("/feasibility");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P5", "CT34-T5");
    assertThat(checked.argument("missing"))
        .isEqualTo(List.of(new Term("missing.feasibility-argument")));
  }

  @Test
  void a_scheme_that_argues_but_names_no_first_day_is_told_mildly() {
    Checked checked =
        with(
            Documents.feasibility()
                .startsOn(Optional.empty())
                .institutionalChange(Optional.empty())
                .build());

    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.argument("missing"))
        .isEqualTo(List.of(new Term("missing.institutional-change"), new Term("missing.start")));
  }

  @Test
  void a_scheme_without_that_part_lacks_all_three() {
    Checked checked = Checked.check(RULE, whole.withFeasibility(Optional.empty()));

    assertThat((List<?>) checked.argument("missing")).hasSize(3);
  }

  @Test
  void an_excerpt_is_not_blamed_for_what_was_not_seen() {
    BreakthroughScheme excerpt =
        whole
            .withFeasibility(Optional.empty())
            .withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());

    assertThat(Checked.check(RULE, excerpt).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_draft_may_still_lack_it_and_a_commune_is_not_bound() {
    BreakthroughScheme lacking = whole.withFeasibility(Optional.empty());

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

  private Checked with(Feasibility feasibility) {
    return Checked.check(RULE, whole.withFeasibility(feasibility));
  }
}
