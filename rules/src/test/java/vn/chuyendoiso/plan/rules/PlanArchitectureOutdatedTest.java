package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.ArchitectureConformity;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class PlanArchitectureOutdatedTest {

  private static final String RULE = "plan-architecture-outdated";

  @Test
  void the_version_in_force_on_the_day_of_issue_satisfies() {
    assertThat(check(following("2568/QĐ-BTTTT", LocalDate.of(2025, 3, 24))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(following("292/QĐ-BKHCN", LocalDate.of(2025, 3, 25))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_version_before_violates_from_the_day_of_the_new_one() {
    Checked checked = check(following("2568/QĐ-BTTTT", LocalDate.of(2025, 3, 25)));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/architecture");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.argument("framework")).isEqualTo("2568/QĐ-BTTTT (3.0)");
    assertThat(checked.argument("current")).isEqualTo("292/QĐ-BKHCN (4.0)");
  }

  @Test
  void a_version_without_a_decision_is_known() {
    ArchitectureConformity old = ArchitectureConformity.builder().version("2.0").build();
    assertThat(check(Documents.wholePlan().withArchitecture(old)).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(check(Documents.wholePlan().withArchitecture(old.withVersion("3.0"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(Documents.wholePlan().withArchitecture(old.withVersion("3.1"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_framework_that_is_not_known_cannot_be_judged() {
    assertThat(check(following("99/QĐ-BTTTT", LocalDate.of(2024, 10, 29))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_plan_that_is_not_issued_is_judged_on_the_day_of_validation() {
    TransformationPlan draft = Documents.wholePlan().withIssuedOn(Optional.empty());
    assertThat(Checked.check(RULE, draft, LocalDate.of(2024, 10, 1), Stage.DRAFT).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(draft).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void without_such_a_part_nothing_is_outdated() {
    assertThat(check(Documents.wholePlan().withArchitecture(Optional.empty())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void on_a_plan_of_another_year_the_guidance_is_good_practice() {
    assertThat(
            check(
                    following("2568/QĐ-BTTTT", LocalDate.of(2025, 12, 24))
                        .withPeriod(Printed.meaningOnly(Period.years(2026, 2026))))
                .severity())
        .isEqualTo(Severity.WARNING);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static TransformationPlan following(String framework, LocalDate issuedOn) {
    return Documents.wholePlan()
        .withIssuedOn(issuedOn)
        .withArchitecture(Documents.architecture(framework));
  }
}
