package vn.lamson.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.rules.Outcome;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

class LamSonRuleSetTest {

  private static final String LEAD = "lam-son:task-lead-not-department";
  private static final String REPORTING = "lam-son:plan-without-reporting";
  private static final String WATCHER = "lam-son:target-without-watcher";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final RuleCatalogue catalogue = RuleCatalogue.bundled().with(new LamSonRuleSet());

  @Test
  void the_rule_set_is_found_as_a_service() {
    RuleCatalogue installed = RuleCatalogue.installed();

    assertThat(installed.version()).endsWith("+lam-son-1.0.0");
    assertThat(installed.find(LEAD)).isEqualTo(catalogue.find(LEAD)).isPresent();
  }

  @Test
  void a_plan_that_keeps_the_rules_has_no_finding_of_them() {
    assertThat(own(validate(plan()))).isEmpty();
    assertThat(validate(plan()).getOutcomes())
        .containsEntry(LEAD, Outcome.SATISFIED)
        .containsEntry(REPORTING, Outcome.SATISFIED)
        .containsEntry(WATCHER, Outcome.SATISFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "Sở Y tế, true",
    "sở khoa học và công nghệ, true",
    "Công an tỉnh, true",
    "Văn phòng UBND tỉnh, true",
    "Sởn, false",
    "Tổ công nghệ số cộng đồng, false",
    "UBND xã Tịnh Trà, false"
  })
  void a_task_is_led_by_a_department_or_its_equal(String lead, boolean kept) {
    ValidationReport report =
        validate(plan().withTasks(task("nv-1", Actor.body(lead, Optional.empty()))));

    assertThat(report.getOutcomes())
        .containsEntry(LEAD, kept ? Outcome.SATISFIED : Outcome.VIOLATED);
    if (!kept) {
      Finding finding = own(report).get(0);
      assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
      assertThat(finding.getPointer()).hasToString("/tasks/0");
      assertThat(finding.getClauses()).containsExactly("LS12-2");
      assertThat(report.render(finding, Locale.forLanguageTag("vi"))).contains(lead, "đề nghị");
      assertThat(report.render(finding, Locale.ENGLISH)).contains("1 is led by " + lead);
    }
  }

  @Test
  void a_lead_of_the_row_above_counts_and_a_task_without_lead_is_left_to_the_library() {
    Task child = task("nv-2");
    Task group = task("nv-1", Actor.body("Sở Y tế", Optional.empty())).withChildren(child);

    assertThat(own(validate(plan().withTasks(group)))).isEmpty();
    assertThat(validate(plan().withTasks(child)).getOutcomes())
        .containsEntry(LEAD, Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_collective_is_no_department() {
    assertThat(
            validate(plan().withTasks(task("nv-1", Actor.collective("Sở, ban, ngành"))))
                .getOutcomes())
        .containsEntry(LEAD, Outcome.VIOLATED);
  }

  @Test
  void a_plan_says_when_reports_are_due() {
    TransformationPlan silent = plan().withReporting(Optional.empty());

    assertThat(own(validate(silent)))
        .singleElement()
        .satisfies(f -> assertThat(f.getId()).isEqualTo(REPORTING))
        .satisfies(f -> assertThat(f.getSeverity()).isEqualTo(Severity.ERROR));
    assertThat(
            PlanValidator.of(silent)
                .asOf(TODAY)
                .stage(Stage.DRAFT)
                .catalogue(catalogue)
                .validate()
                .getFindings())
        .filteredOn(f -> f.getId().equals(REPORTING))
        .extracting(Finding::getSeverity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void a_target_has_somebody_who_watches_it() {
    TransformationPlan plan =
        plan().withTargets(plan().getTargets().get(0).withAssignments(List.of()));

    assertThat(own(validate(plan)))
        .singleElement()
        .satisfies(f -> assertThat(f.getId()).isEqualTo(WATCHER))
        .satisfies(f -> assertThat(f.getPointer()).hasToString("/targets/0"))
        .satisfies(f -> assertThat(f.getSeverity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void other_provinces_are_not_asked() {
    TransformationPlan other =
        plan()
            .withReporting(Optional.empty())
            .withIssuer(
                Issuer.builder().name("UBND tỉnh Lào Cai").kind(IssuerKind.PROVINCE).build());

    assertThat(own(validate(other))).isEmpty();
    assertThat(validate(other).getOutcomes()).containsEntry(REPORTING, Outcome.NOT_APPLICABLE);
  }

  @Test
  void before_the_decision_nothing_was_asked() {
    TransformationPlan silent = plan().withReporting(Optional.empty());

    assertThat(
            own(
                PlanValidator.of(silent)
                    .asOf(LocalDate.of(2026, 3, 1))
                    .catalogue(catalogue)
                    .validate()))
        .isEmpty();
  }

  private static TransformationPlan plan() {
    Assignment watcher =
        Assignment.of(Responsibility.MONITOR, Actor.body("Sở Nội vụ", Optional.empty()));
    return TransformationPlan.builder()
        .title("Kế hoạch chuyển đổi số tỉnh Lam Sơn năm 2026")
        .issuer(
            Issuer.builder()
                .name("UBND tỉnh Lam Sơn")
                .kind(IssuerKind.PROVINCE)
                .organization(new OrganizationId("province:lam-son"))
                .build())
        .issuedOn(LocalDate.of(2026, 4, 1))
        .number(DocumentNumber.of("15/KH-UBND"))
        .addTargets(
            Target.builder()
                .id(new TargetId("ct-1"))
                .value(Printed.meaningOnly(TargetValue.qualitative("Cao hơn năm trước")))
                .addAssignments(watcher)
                .build())
        .addTasks(task("nv-1", Actor.body("Sở Y tế", Optional.empty())))
        .reporting(
            ReportingRegime.builder()
                .deadline(
                    Printed.of("10/10 hằng năm", Deadline.parse("10/10 hằng năm").orElseThrow()))
                .build())
        .build();
  }

  private static Task task(String id, Actor... leads) {
    Task.Builder task =
        Task.builder().id(new TaskId(id)).code(id.substring(3)).title("Nâng cấp hệ thống");
    if (leads.length > 0) {
      task.addAssignments(Assignment.of(Responsibility.LEAD, leads));
    }
    return task.build();
  }

  private ValidationReport validate(TransformationPlan plan) {
    return PlanValidator.of(plan).asOf(TODAY).catalogue(catalogue).validate();
  }

  private static List<Finding> own(ValidationReport report) {
    return report.getFindings().stream().filter(f -> f.getId().startsWith("lam-son:")).toList();
  }
}
