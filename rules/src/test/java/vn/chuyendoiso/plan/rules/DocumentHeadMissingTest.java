package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.IssuerKind;

class DocumentHeadMissingTest {
  private static final String RULE = "document-head-missing";

  private final BreakthroughScheme whole = Documents.wholeScheme();

  @Test
  void a_scheme_that_says_everything_satisfies() {
    assertThat(Checked.check(RULE, whole).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_scheme_without_a_head_violates() {
    Checked checked = Checked.check(RULE, whole.withHead(Optional.empty()));

    assertThat(checked.pointer()).isEqualTo("/head");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-T1", "TB16-4");
  }

  @Test
  void a_plan_without_a_head_is_told_mildly() {
    assertThat(Checked.check(RULE, Documents.wholePlan().withHead(Optional.empty())).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(Checked.check(RULE, Documents.wholePlan()).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_blank_name_is_none() {
    assertThat(Checked.check(RULE, whole.withHead(Actor.personRole(" "))).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_programme_is_not_meant() {
    assertThat(
            Checked.check(
                    RULE, Documents.programme().addTasks(Documents.task("nv-1").build()).build())
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void before_the_directive_only_the_older_notice_speaks() {
    Checked checked =
        Checked.check(
            RULE, whole.withHead(Optional.empty()), LocalDate.of(2024, 9, 15), Stage.ISSUE);

    assertThat(checked.finding().getClauses()).containsExactly("TB16-4");
  }

  @Test
  void an_excerpt_is_not_blamed_for_what_was_not_seen() {
    BreakthroughScheme excerpt =
        whole
            .withHead(Optional.empty())
            .withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());

    assertThat(Checked.check(RULE, excerpt).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_draft_may_still_lack_it_and_a_commune_is_not_bound() {
    BreakthroughScheme lacking = whole.withHead(Optional.empty());

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
}
