package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.ClarityCriterion;
import vn.chuyendoiso.plan.responsibility.ClaritySet;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;

class ClarityReviewTest {

  private static final String CELL = "/(?:assignments/[0-9]+|deadline)$";
  private static final Map<ClarityCriterion, Set<String>> RULES =
      Map.of(
          ClarityCriterion.PERSON,
          Set.of("task-lead-missing", "task-collective-lead"),
          ClarityCriterion.RESPONSIBILITY,
          Set.of(
              "task-lead-missing",
              "task-collective-lead",
              "task-joint-leads",
              "task-self-coordination"),
          ClarityCriterion.TIME,
          Set.of("task-deadline-missing", "task-deadline-unbounded"),
          ClarityCriterion.RESULT,
          Set.of("task-deliverable-missing"));

  @Test
  void a_task_that_lacks_nothing_is_clear_by_all_five() {
    ClarityReview review = ClarityReview.of(Documents.wholePlan());

    assertThat(review.set().id()).isEqualTo("34-ct-ttg-2024");
    assertThat(review.countClear()).isEqualTo(1);
    assertThat(review.tasks().get(0).answers().keySet())
        .containsExactly(
            ClarityCriterion.PERSON,
            ClarityCriterion.WORK,
            ClarityCriterion.TIME,
            ClarityCriterion.RESPONSIBILITY,
            ClarityCriterion.RESULT);
    assertThat(review.tasks().get(0).notClear()).isEmpty();
  }

  @Test
  void a_task_of_which_only_the_title_is_known_is_clear_on_the_work_alone() {
    TaskClarity task = only(Documents.bareTask("nv-1").build());

    assertThat(task.task()).isEqualTo(new TaskId("nv-1"));
    assertThat(task.pointer()).hasToString("/tasks/0");
    assertThat(task.notClear())
        .containsExactly(
            ClarityCriterion.PERSON,
            ClarityCriterion.TIME,
            ClarityCriterion.RESPONSIBILITY,
            ClarityCriterion.RESULT);
    assertThat(task.answers()).containsEntry(ClarityCriterion.WORK, ClarityAnswer.CLEAR);
  }

  @Test
  void joint_leads_are_clear_on_the_persons_and_not_on_who_answers() {
    Task joint =
        Documents.task("nv-1")
            .assignments(
                List.of(Documents.lead(Documents.body("Sở Nội vụ"), Documents.body("Sở Tư pháp"))))
            .build();

    assertThat(only(joint).notClear()).containsExactly(ClarityCriterion.RESPONSIBILITY);
  }

  @Test
  void words_that_were_not_understood_cannot_be_judged() {
    Task unclear =
        Documents.task("nv-1")
            .deadline(Printed.textOnly("đầu năm 2026"))
            .assignments(
                List.of(
                    Assignment.builder()
                        .responsibility(Responsibility.LEAD)
                        .text("theo phân công")
                        .build()))
            .build();

    assertThat(only(unclear).answers())
        .containsEntry(ClarityCriterion.TIME, ClarityAnswer.CANNOT_BE_JUDGED)
        .containsEntry(ClarityCriterion.PERSON, ClarityAnswer.CANNOT_BE_JUDGED)
        .containsEntry(ClarityCriterion.RESPONSIBILITY, ClarityAnswer.CANNOT_BE_JUDGED)
        .containsEntry(ClarityCriterion.RESULT, ClarityAnswer.CLEAR);
    assertThat(only(unclear).notClear()).isEmpty();
  }

  @Test
  void a_blank_title_says_nothing_of_the_work() {
    assertThat(only(Documents.task("nv-1").title(" ").build()).notClear())
        .containsExactly(ClarityCriterion.WORK);
  }

  @Test
  void the_set_that_the_document_names_decides_what_is_asked() {
    TransformationPlan plan = Documents.wholePlan().withClaritySet("2179-qd-ttg-2025");
    Task approved =
        Documents.task("nv-1")
            .addAssignments(
                Assignment.of(Responsibility.APPROVE, Actor.personRole("Chủ tịch UBND tỉnh")))
            .build();
    Task unclear =
        Documents.task("nv-1")
            .addAssignments(
                Assignment.builder()
                    .responsibility(Responsibility.APPROVE)
                    .text("cấp trên")
                    .build())
            .build();

    assertThat(ClarityReview.of(plan).tasks().get(0).notClear())
        .containsExactly(ClarityCriterion.AUTHORITY);
    assertThat(ClarityReview.of(plan.withTasks(approved)).countClear()).isEqualTo(1);
    assertThat(ClarityReview.of(plan.withTasks(unclear)).tasks().get(0).answers())
        .containsEntry(ClarityCriterion.AUTHORITY, ClarityAnswer.CANNOT_BE_JUDGED);
    assertThat(ClarityReview.of(Documents.wholePlan().withClaritySet("no-such-set")).set().id())
        .isEqualTo("34-ct-ttg-2024");
  }

  @Test
  void a_set_may_be_given() {
    ClaritySet three = ClaritySet.find("3-ro-2023").orElseThrow();
    ClarityReview review = ClarityReview.of(Documents.wholePlan(), three);

    assertThat(review.set()).isEqualTo(three);
    assertThat(review.tasks().get(0).answers().keySet())
        .containsExactlyElementsOf(three.criteria());
    assertThat(review.count(ClarityCriterion.TIME, ClarityAnswer.CLEAR)).isZero();
  }

  @Test
  void labels_are_left_out_and_what_a_row_inherits_counts() {
    Task child = Documents.bareTask("nv-1.1").addDeliverables(Deliverable.of("Báo cáo")).build();
    Task label =
        Documents.bareTask("nv-1")
            .addAssignments(Documents.lead(Documents.body("Sở Y tế")))
            .deadline(Documents.deadline("2025"))
            .addChildren(child)
            .build();
    ClarityReview review = ClarityReview.of(Documents.wholePlan().withTasks(label));

    assertThat(review.tasks()).hasSize(1);
    assertThat(review.countClear()).isEqualTo(1);
  }

  @Test
  void a_task_is_unclear_by_a_criterion_exactly_where_one_of_its_rules_speaks() throws IOException {
    for (List<Document> documents : ViolatingDocuments.ALL.values()) {
      for (Document document : documents) {
        if (document instanceof PlanDocument plan) {
          assertAgrees(plan);
        }
      }
    }
    assertAgrees((PlanDocument) RealPlansTest.read("plans/03-nq-cp-2025.json"));
  }

  private static void assertAgrees(PlanDocument plan) {
    ClarityReview review = ClarityReview.of(plan);
    List<Finding> findings = PlanValidator.of(plan).asOf(Documents.AS_OF).validate().getFindings();
    RULES.forEach(
        (criterion, rules) ->
            assertThat(
                    review.tasks().stream()
                        .filter(t -> t.notClear().contains(criterion))
                        .map(t -> t.pointer().toString())
                        .collect(Collectors.toSet()))
                .as("%s", criterion)
                .isEqualTo(
                    findings.stream()
                        .filter(f -> rules.contains(f.getId()))
                        .map(f -> f.getPointer().toString().replaceFirst(CELL, ""))
                        .collect(Collectors.toSet())));
  }

  @Test
  void the_programme_is_clear_in_84_of_its_140_tasks() throws IOException {
    ClarityReview review =
        ClarityReview.of((PlanDocument) RealPlansTest.read("plans/03-nq-cp-2025.json"));

    assertThat(review.tasks()).hasSize(140);
    assertThat(review.countClear()).isEqualTo(84);
    assertThat(review.count(ClarityCriterion.PERSON, ClarityAnswer.NOT_CLEAR)).isEqualTo(30);
    assertThat(review.count(ClarityCriterion.TIME, ClarityAnswer.NOT_CLEAR)).isEqualTo(17);
    assertThat(review.count(ClarityCriterion.RESULT, ClarityAnswer.NOT_CLEAR)).isEqualTo(9);
    assertThat(review.count(ClarityCriterion.RESPONSIBILITY, ClarityAnswer.NOT_CLEAR))
        .isEqualTo(47);
  }

  private static TaskClarity only(Task task) {
    return ClarityReview.of(Documents.wholePlan().withTasks(task)).tasks().get(0);
  }
}
