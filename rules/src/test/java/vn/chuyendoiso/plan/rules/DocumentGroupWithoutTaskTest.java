package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.KeptMembers;

class DocumentGroupWithoutTaskTest {

  private static final String RULE = "document-group-without-task";

  @Test
  void a_plan_with_a_task_in_all_nine_groups_satisfies() {
    assertThat(Checked.check(RULE, plan(1, 9).build()).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void every_group_without_a_task_is_reported() {
    Checked checked = Checked.check(RULE, plan(1, 7).build());

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointers()).containsExactly("/tasks", "/tasks");
    assertThat(checked.findings())
        .extracting(f -> f.getArguments().get("group"))
        .containsExactly(
            "8 (Kinh tế số và xã hội số)",
            "9 (Nâng cao nhận thức, tuyên truyền, truyền thông và các giải pháp khác đẩy mạnh"
                + " chuyển đổi số, bảo đảm an toàn thông tin)");
    assertThat(checked.findings()).allMatch(f -> f.getSeverity() == Severity.ERROR);
    assertThat(checked.findings()).allMatch(f -> f.getClauses().equals(List.of("HD25-10")));
  }

  @Test
  void a_group_that_is_left_out_with_a_reason_is_fine() {
    TransformationPlan plan =
        plan(1, 8)
            .addOmittedTaskGroups(
                OmittedTaskGroup.builder().group("9").reason("Có kế hoạch riêng").build())
            .build();

    assertThat(Checked.check(RULE, plan).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_task_belongs_to_the_group_of_the_row_above_it() {
    Task label =
        Documents.bareTask("nv-9").group("9").addChildren(Documents.task("nv-9.1").build()).build();

    assertThat(Checked.check(RULE, plan(1, 8).addTasks(label).build()).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_label_alone_is_no_task_of_its_group() {
    Task label =
        Documents.bareTask("nv-9")
            .group("9")
            .addChildren(Documents.task("nv-9.1").group("1").build())
            .build();

    assertThat(Checked.check(RULE, plan(1, 8).addTasks(label).build()).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_group_whose_name_is_not_known_is_named_by_its_code() {
    TransformationPlan plan =
        Documents.plan()
            .taskGroupSet("03-nq-cp-2025")
            .addTasks(Documents.task("nv-1").group("I").build())
            .build();

    assertThat(Checked.check(RULE, plan).findings())
        .extracting(f -> f.getArguments().get("group"))
        .containsExactly("II", "III", "IV", "V", "VI", "VII");
  }

  @Test
  void tasks_that_are_not_stated_cannot_be_judged_and_tasks_stated_as_none_can() {
    TransformationPlan silent = Documents.plan().taskGroupSet("guidance-2025").build();

    assertThat(Checked.check(RULE, silent).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(Checked.check(RULE, silent.withKept(KeptMembers.statingEmpty("tasks"))).findings())
        .hasSize(9);
  }

  @Test
  void tasks_of_which_none_says_its_group_cannot_be_judged() {
    TransformationPlan plan = Documents.wholePlan().withTaskGroupSet("guidance-2025");

    assertThat(Checked.check(RULE, plan).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void an_excerpt_in_which_a_group_is_missing_cannot_be_judged() {
    Provenance excerpt = Provenance.builder().kind(Provenance.Kind.EXCERPT).build();
    Provenance transcription = Provenance.builder().kind(Provenance.Kind.TRANSCRIPTION).build();

    assertThat(Checked.check(RULE, plan(1, 8).provenance(excerpt).build()).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(Checked.check(RULE, plan(1, 9).provenance(excerpt).build()).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(Checked.check(RULE, plan(1, 8).provenance(transcription).build()).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_set_of_which_only_a_part_is_known_asks_for_nothing() {
    assertThat(
            Checked.check(RULE, plan(1, 1).taskGroupSet("awareness-first-2023-2024").build())
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_document_without_a_set_or_with_an_unknown_one_is_not_meant() {
    assertThat(Checked.check(RULE, Documents.wholePlan()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(
            Checked.check(RULE, Documents.wholePlan().withTaskGroupSet("guidance-1999")).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void the_programme_that_prescribes_its_own_set_is_not_bound() {
    ActionProgramme programme =
        Documents.programme()
            .taskGroupSet("03-nq-cp-2025")
            .addTasks(Documents.task("nv-1").group("I").build())
            .build();

    assertThat(Checked.check(RULE, programme).findings())
        .allMatch(f -> f.getSeverity() == Severity.WARNING)
        .hasSize(6);
  }

  @Test
  void a_draft_may_still_lack_it() {
    assertThat(Checked.check(RULE, plan(1, 8).build(), Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
  }

  private static TransformationPlan.Builder plan(int first, int last) {
    TransformationPlan.Builder plan = Documents.plan().taskGroupSet("guidance-2025");
    for (int group = first; group <= last; group++) {
      plan.addTasks(Documents.task("nv-" + group).group(Integer.toString(group)).build());
    }
    return plan;
  }
}
