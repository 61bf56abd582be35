package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.infrastructure.ComponentId;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;

class DocumentConstraintBrokenTest {

  private static final String RULE = "document-constraint-broken";

  @ParameterizedTest
  @ValueSource(strings = {"a", " đ ", "\n1\n", "\u00A0"})
  void a_text_with_a_character_above_the_blank_is_one(String text) {
    assertThat(Checked.check(RULE, titled(text)).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\r\n", "\u0000"})
  void a_text_of_blanks_alone_violates(String text) {
    Checked checked = Checked.check(RULE, titled(text));

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/title");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.argument("problem")).isEqualTo(new Term("constraint.text.blank"));
    assertThat(checked.finding().getClauses()).isEmpty();
  }

  @Test
  void an_absent_text_violates_nothing() {
    assertThat(Checked.check(RULE, TransformationPlan.builder().title("Dự thảo").build()).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_draft_is_not_let_off_because_it_could_leave_the_text_out() {
    assertThat(Checked.check(RULE, titled(" "), Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void a_place_of_one_is_one_and_a_place_of_none_violates_however_deep_it_stands() {
    assertThat(Checked.check(RULE, ranked(1, 34)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(Checked.check(RULE, ranked(0, -1)).pointers())
        .containsExactly(
            "/targets/0/value/meaning/value/outOf", "/targets/0/value/meaning/value/position");
  }

  @Test
  void every_place_is_told_in_the_order_of_the_rows() {
    TransformationPlan plan =
        Documents.wholePlan()
            .withTasks(
                Documents.task("nv-1")
                    .title(" ")
                    .addAssignments(
                        Assignment.of(
                            Responsibility.COORDINATE,
                            Actor.collective("Các sở"),
                            Actor.nonStateBody("")))
                    .build(),
                Documents.task("nv-2").build(),
                Documents.task("nv-3").title("").build());

    assertThat(Checked.check(RULE, plan).pointers())
        .containsExactly(
            "/tasks/0/title", "/tasks/0/assignments/2/actors/1/name", "/tasks/2/title");
  }

  @Test
  void a_model_of_the_infrastructure_is_held_against_it_too() {
    InfrastructureModel model =
        InfrastructureModel.builder()
            .title("Mô hình")
            .addComponents(
                InfrastructureComponent.builder().id(new ComponentId("c-1")).name(" ").build())
            .build();

    assertThat(Checked.check(RULE, model).pointer()).isEqualTo("/components/0/name");
  }

  private static TransformationPlan titled(String title) {
    return Documents.wholePlan().withTitle(title);
  }

  private static TransformationPlan ranked(int position, int outOf) {
    TransformationPlan plan = Documents.wholePlan();
    return plan.withTargets(
        plan.getTargets()
            .get(0)
            .withValue(
                Printed.meaningOnly(
                    TargetValue.maintain(
                        TargetValue.rank(position, Optional.empty(), Optional.of(outOf))))));
  }
}
