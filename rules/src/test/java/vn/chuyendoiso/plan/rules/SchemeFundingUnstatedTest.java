package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Printed;

class SchemeFundingUnstatedTest {
  private static final String RULE = "scheme-funding-unstated";

  private final BreakthroughScheme whole = Documents.wholeScheme();
  private final BreakthroughScheme silent = whole.withFunding(Optional.empty());
  private final Task paid = Documents.task("nv-1").funding(ViolatingSchemes.ownBudget()).build();
  private final Task unpaid = Documents.task("nv-2").build();

  @Test
  void a_scheme_that_says_everything_satisfies() {
    assertThat(Checked.check(RULE, whole).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void any_word_about_money_is_enough_for_the_whole() {
    assertThat(with(Funding.builder().amount(ViolatingSchemes.money("2300")).build()).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(with(Funding.builder().amount(Printed.textOnly("hơn 2.300 tỷ")).build()).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(with(Funding.builder().statement("lồng ghép").build()).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(with(Funding.builder().statement(" ").build()).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_scheme_that_says_nothing_at_all_has_one_finding() {
    Checked checked = Checked.check(RULE, silent.withTasks(unpaid, unpaid));

    assertThat(checked.pointer()).isEqualTo("/funding");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P9");
  }

  @Test
  void a_scheme_that_leaves_tasks_out_has_one_finding_too() {
    Checked checked = Checked.check(RULE, silent.withTasks(paid, unpaid, unpaid));

    assertThat(checked.pointer()).isEqualTo("/tasks");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.argument("count")).isEqualTo(2);
    assertThat(checked.argument("total")).isEqualTo(3);
  }

  @Test
  void money_of_a_row_above_or_of_the_group_pays_for_a_task() {
    Task label =
        Documents.bareTask("nv-1")
            .funding(ViolatingSchemes.ownBudget())
            .addChildren(unpaid)
            .build();

    assertThat(Checked.check(RULE, silent.withTasks(label)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(
            Checked.check(
                    RULE,
                    silent
                        .withTasks(unpaid.withGroup("3"))
                        .withGroupFunding(ViolatingSchemes.groupFunding("3", "120")))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
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

  private Checked with(Funding funding) {
    return Checked.check(RULE, whole.withFunding(funding));
  }
}
