package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.ApprovalAction;
import vn.chuyendoiso.plan.document.ApprovalStep;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;

class DocumentApprovalsOutOfOrderTest {
  private static final String RULE = "document-approvals-out-of-order";

  private static final LocalDate DAY = LocalDate.of(2024, 10, 10);

  private final BreakthroughScheme whole = Documents.wholeScheme();

  @Test
  void a_scheme_that_says_everything_satisfies() {
    assertThat(Checked.check(RULE, whole).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void steps_of_one_day_and_steps_that_repeat_are_in_order() {
    assertThat(
            check(
                    Documents.step(ApprovalAction.DRAFTED, DAY),
                    Documents.step(ApprovalAction.CONSULTED, DAY),
                    Documents.step(ApprovalAction.REVIEWED, DAY.plusDays(1)),
                    Documents.step(ApprovalAction.CONSULTED, DAY.plusDays(2)))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_step_before_the_one_above_it_violates() {
    Checked checked =
        check(
            Documents.step(ApprovalAction.REVIEWED, DAY),
            Documents.step(ApprovalAction.SUBMITTED, DAY.minusDays(1)),
            Documents.step(ApprovalAction.APPROVED, DAY));

    assertThat(checked.pointer()).isEqualTo("/approvals/1/day");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P10");
    assertThat(checked.argument("step")).isEqualTo(new Term("approval.submitted"));
    assertThat(checked.argument("earlierStep")).isEqualTo(new Term("approval.reviewed"));
    assertThat(checked.argument("earlierDay")).isEqualTo(DAY);
  }

  @Test
  void a_step_after_the_day_of_issue_violates() {
    Checked checked = check(Documents.step(ApprovalAction.SUBMITTED, LocalDate.of(2024, 10, 18)));

    assertThat(checked.argument("issuedOn")).isEqualTo(LocalDate.of(2024, 10, 17));
    assertThat(
            check(Documents.step(ApprovalAction.SUBMITTED, LocalDate.of(2024, 10, 17))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_step_of_issue_stands_for_the_day_of_issue() {
    BreakthroughScheme undated = whole.withIssuedOn(Optional.empty());

    assertThat(
            Checked.check(
                    RULE,
                    undated.withApprovals(
                        Documents.step(ApprovalAction.ISSUED, DAY),
                        Documents.step(ApprovalAction.APPROVED, DAY.plusDays(1))))
                .argument("issuedOn"))
        .isEqualTo(DAY);
    assertThat(
            Checked.check(RULE, undated.withApprovals(Documents.step(ApprovalAction.DRAFTED, DAY)))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void steps_without_a_day_cannot_be_judged() {
    assertThat(check(ApprovalStep.builder().action(ApprovalAction.DRAFTED).build()).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_scheme_should_have_a_trail_and_a_plan_may_do_without() {
    assertThat(check().outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(Checked.check(RULE, Documents.wholePlan()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void in_a_plan_or_a_model_it_is_a_warning() {
    ApprovalStep late = Documents.step(ApprovalAction.SUBMITTED, LocalDate.of(2025, 1, 1));

    assertThat(Checked.check(RULE, Documents.wholePlan().withApprovals(late)).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(Checked.check(RULE, Documents.wholeModel().withApprovals(late)).severity())
        .isEqualTo(Severity.WARNING);
  }

  private Checked check(ApprovalStep... steps) {
    return Checked.check(RULE, whole.withApprovals(steps));
  }
}
