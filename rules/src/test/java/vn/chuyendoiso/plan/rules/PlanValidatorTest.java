package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

class PlanValidatorTest {

  @Test
  void a_day_must_be_given() {
    PlanValidator validator = PlanValidator.of(Documents.wholePlan());

    assertThatIllegalStateException().isThrownBy(validator::validate).withMessageContaining("asOf");
    assertThatNullPointerException().isThrownBy(() -> validator.asOf(null));
    assertThatNullPointerException().isThrownBy(() -> validator.stage(null));
  }

  @Test
  void a_document_with_number_and_day_of_issue_is_judged_as_issued_and_others_as_drafts() {
    TransformationPlan issued = Documents.plan().build();
    TransformationPlan draft = TransformationPlan.builder().title("Dự thảo").build();

    assertThat(validate(issued).getStage()).isEqualTo(Stage.ISSUE);
    assertThat(validate(issued.withNumber(Optional.empty())).getStage()).isEqualTo(Stage.DRAFT);
    assertThat(validate(draft).getStage()).isEqualTo(Stage.DRAFT);
  }

  @Test
  void a_stage_that_is_given_counts() {
    ValidationReport report =
        PlanValidator.of(Documents.plan().build())
            .asOf(Documents.AS_OF)
            .stage(Stage.SUBMISSION)
            .validate();

    assertThat(report.getStage()).isEqualTo(Stage.SUBMISSION);
  }

  @Test
  void a_plan_that_lacks_nothing_has_no_finding() {
    ValidationReport report = validate(Documents.wholePlan());

    assertThat(report.getFindings()).isEmpty();
    assertThat(report.hasErrors()).isFalse();
    assertThat(report.getOutcomes())
        .containsEntry("task-lead-missing", Outcome.SATISFIED)
        .containsEntry("plan-issued-late", Outcome.SATISFIED)
        .containsEntry("document-group-without-task", Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_report_says_what_it_was_made_from() {
    ValidationReport report = validate(Documents.wholePlan());

    assertThat(report.getAsOf()).isEqualTo(Documents.AS_OF);
    assertThat(report.getCatalogueVersion()).isEqualTo(RuleCatalogue.bundled().version());
  }

  @Test
  void an_empty_draft_is_judged_without_complaint_about_what_is_not_there() {
    ValidationReport report = validate(TransformationPlan.builder().title("Dự thảo").build());

    assertThat(report.getFindings()).isEmpty();
    assertThat(report.getOutcomes())
        .containsEntry("document-constraint-broken", Outcome.SATISFIED); // it has a title
    assertThat(report.getOutcomes().values()).containsOnlyOnce(Outcome.SATISFIED);
    assertThat(report.getOutcomes().values())
        .containsOnly(Outcome.SATISFIED, Outcome.NOT_APPLICABLE);
  }

  @Test
  void every_rule_has_an_outcome_in_the_order_of_the_catalogue() {
    ValidationReport report = validate(Documents.wholePlan());

    assertThat(report.getOutcomes().keySet())
        .containsExactlyElementsOf(
            RuleCatalogue.bundled().rules().stream().map(RuleInfo::id).toList());
  }

  @Test
  void a_rule_is_violated_exactly_if_it_has_findings() {
    ViolatingDocuments.ALL.values().stream()
        .flatMap(List::stream)
        .forEach(
            document -> {
              ValidationReport report = validate(document);
              List<String> speaking = report.getFindings().stream().map(Finding::getId).toList();
              report
                  .getOutcomes()
                  .forEach(
                      (rule, outcome) ->
                          assertThat(outcome == Outcome.VIOLATED)
                              .as(rule)
                              .isEqualTo(speaking.contains(rule)));
            });
  }

  @Test
  void findings_come_by_rule_and_then_by_place() {
    Task bare = Documents.bareTask("nv-1").build();
    TransformationPlan.Builder plan = Documents.plan();
    IntStream.range(0, 12).forEach(i -> plan.addTasks(bare.withId(new TaskId("nv-" + i))));

    List<Finding> findings = validate(plan.build()).getFindings();

    List<String> order = RuleCatalogue.bundled().rules().stream().map(RuleInfo::id).toList();
    assertThat(findings).extracting(f -> order.indexOf(f.getId())).isSorted();
    assertThat(findings)
        .filteredOn(f -> f.getId().equals("task-lead-missing"))
        .extracting(f -> f.getPointer().toString())
        .containsExactlyElementsOf(IntStream.range(0, 12).mapToObj(i -> "/tasks/" + i).toList());
  }

  @Test
  void the_machine_s_locale_and_time_zone_play_no_part() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Document document = ViolatingDocuments.ALL.get("task-joint-leads").get(0);
    ValidationReport here = validate(document);
    String sentence = here.render(here.getFindings().get(0), Locale.forLanguageTag("vi"));
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      ValidationReport there = validate(document);

      assertThat(there).isEqualTo(here).hasSameHashCodeAs(here);
      assertThat(there.render(there.getFindings().get(0), Locale.forLanguageTag("vi")))
          .isEqualTo(sentence);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void two_validations_give_equal_reports() {
    ViolatingDocuments.ALL.values().stream()
        .flatMap(List::stream)
        .forEach(document -> assertThat(validate(document)).isEqualTo(validate(document)));
  }

  @Test
  void reports_of_different_days_differ() {
    PlanValidator validator = PlanValidator.of(Documents.wholePlan());

    assertThat(validator.asOf(Documents.AS_OF).validate())
        .isNotEqualTo(validator.asOf(Documents.AS_OF.plusDays(1)).validate())
        .isNotEqualTo(validator.asOf(Documents.AS_OF).stage(Stage.DRAFT).validate())
        .isNotEqualTo("a report");
  }

  @Test
  void findings_are_counted_by_severity() {
    ValidationReport report =
        validate(Documents.plan().addTasks(bare("nv-1"), bare("nv-2")).build());

    assertThat(report.hasErrors()).isTrue();
    assertThat(report.count(Severity.ERROR))
        .isEqualTo(
            (int)
                report.getFindings().stream()
                    .filter(f -> f.getSeverity() == Severity.ERROR)
                    .count())
        .isEqualTo(6);
    assertThat(report.count(Severity.WARNING)).isEqualTo(1);
    assertThat(report)
        .hasToString("ValidationReport as of 2026-11-22: 6 ERROR, 1 WARNING, 0 INFO, 0 waived");
  }

  @Test
  void a_report_cannot_be_changed() {
    ValidationReport report = validate(Documents.wholePlan());
    Map<String, Outcome> outcomes = report.getOutcomes();

    assertThatThrownBy(outcomes::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(report.getFindings()::clear)
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_finding_that_was_given_a_position_is_rendered_as_before() {
    ValidationReport report = validate(Documents.plan().addTasks(bare("nv-1")).build());
    Finding finding = report.getFindings().get(0);

    assertThat(report.render(finding.withPosition(new Position(3, 5)), Locale.ENGLISH))
        .isEqualTo(report.render(finding, Locale.ENGLISH));
  }

  @Test
  void a_finding_of_somebody_else_is_not_rendered() {
    ValidationReport report = validate(Documents.wholePlan());
    Finding foreign =
        Finding.builder()
            .id("syntax-error")
            .severity(Severity.ERROR)
            .pointer(JsonPointer.ROOT)
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.render(foreign, Locale.ENGLISH))
        .withMessageContaining("syntax-error");
  }

  @Test
  void the_last_year_of_all_does_no_harm() {
    Printed<Deadline> deadline = Printed.meaningOnly(Deadline.year(Deadline.LAST_YEAR));
    Indicator indicator = Documents.indicator("ct").withMetric("ratio.dossiers.processed_online");
    Target target = Documents.target("ct-1").deadline(deadline).build();
    Task task =
        Documents.task("nv-1")
            .assignments(List.of(Documents.lead(Documents.body("Bộ Nội vụ", "BNV"))))
            .deadline(deadline)
            .build();

    ValidationReport report =
        validate(
            Documents.plan().addIndicators(indicator).addTargets(target).addTasks(task).build());

    assertThat(report.getFindings())
        .filteredOn(f -> f.getId().equals("target-below-national"))
        .extracting(f -> f.getArguments().get("due"))
        .contains(LocalDate.of(9999, 12, 31));
  }

  @Test
  void the_law_of_an_earlier_day_is_the_law_of_that_day() {
    TransformationPlan plan = Documents.plan().addTasks(bare("nv-1")).build();

    ValidationReport before = PlanValidator.of(plan).asOf(LocalDate.of(2024, 9, 13)).validate();

    assertThat(before.getOutcomes()).containsEntry("task-lead-missing", Outcome.NOT_APPLICABLE);
    assertThat(before.getFindings())
        .extracting(Finding::getId)
        .containsOnly("task-deliverable-missing");
  }

  private static Task bare(String id) {
    return Documents.bareTask(id).build();
  }

  private static ValidationReport validate(Document document) {
    return PlanValidator.of(document).asOf(Documents.AS_OF).validate();
  }
}
