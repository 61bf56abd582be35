package vn.chuyendoiso.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.funding.Amount;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.MoneyUnit;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

class PlanDiffTest {

  private static final Locale VI = Locale.forLanguageTag("vi");

  // ---- rows

  @Test
  void a_document_does_not_differ_from_itself_or_its_copy() {
    TransformationPlan plan = plan(task("1"), task("2"));
    assertThat(PlanDiff.between(plan, plan).getChanges()).isEmpty();
    PlanDiff diff = PlanDiff.between(plan, plan(task("1"), task("2")));
    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.render(VI)).isEqualTo("Hai văn bản không khác nhau.\n");
  }

  @Test
  void a_task_that_is_added_is_one_change_and_its_neighbours_do_not_move() {
    PlanDiff diff =
        PlanDiff.between(
            plan(task("1"), task("2"), task("3")),
            plan(task("1"), task("1a"), task("2"), task("3")));
    assertThat(vietnamese(diff)).containsExactly("Bổ sung nhiệm vụ 1a “Việc 1a”");
    Change change = diff.getChanges().get(0);
    assertThat(change.getAfter()).contains(JsonPointer.parse("/tasks/1"));
    assertThat(change.getBefore()).isEmpty();
    assertThat(change.getNewValue()).contains(task("1a"));
  }

  @Test
  void what_was_removed_comes_after_the_neighbour_before_it() {
    PlanDiff diff =
        PlanDiff.between(
            plan(task("1"), task("2"), task("3")),
            plan(task("1"), task("3").withTitle("Việc khác"), task("4")));
    assertThat(vietnamese(diff))
        .containsExactly(
            "Bãi bỏ nhiệm vụ 2 “Việc 2”",
            "Nhiệm vụ 3: tên đổi từ “Việc 3” thành “Việc khác”",
            "Bổ sung nhiệm vụ 4 “Việc 4”");
  }

  @Test
  void a_row_that_goes_to_the_top_is_one_move() {
    List<Task> tasks = new ArrayList<>(tasks(20));
    Collections.rotate(tasks, 1);
    PlanDiff diff = PlanDiff.between(plan(tasks(20)), plan(tasks));
    assertThat(vietnamese(diff))
        .containsExactly("Chuyển nhiệm vụ 20 từ vị trí thứ 20 đến vị trí thứ 1");
    assertThat(diff.getChanges().get(0).getWeight()).isEqualTo(ChangeWeight.WORDING);
  }

  @Test
  void a_row_under_another_row_has_moved_with_what_changed_in_and_below_it() {
    Task child = task("2.1");
    Task parent = task("2").withChildren(child);
    PlanDiff diff =
        PlanDiff.between(
            plan(task("A").withChildren(parent), task("B").withChildren(task("b"))),
            plan(
                task("A"),
                task("B")
                    .withChildren(
                        task("b"),
                        parent.withTitle("Tên mới").withChildren(child.withTitle("Con mới")))));
    assertThat(vietnamese(diff))
        .containsExactly(
            "Chuyển nhiệm vụ 2 từ nhóm nhiệm vụ A sang nhóm nhiệm vụ B",
            "Nhiệm vụ 2: tên đổi từ “Việc 2” thành “Tên mới”",
            "Nhiệm vụ 2.1: tên đổi từ “Việc 2.1” thành “Con mới”");
    Change move = diff.getChanges().get(0);
    assertThat(move.getWeight()).isEqualTo(ChangeWeight.SUBSTANCE);
    assertThat(move.getBefore()).contains(JsonPointer.parse("/tasks/0/children/0"));
    assertThat(move.getAfter()).contains(JsonPointer.parse("/tasks/1/children/1"));
  }

  @Test
  void rows_that_are_put_under_a_new_row_have_moved_and_those_set_free_too() {
    assertThat(
            vietnamese(
                PlanDiff.between(
                    plan(task("1"), task("2")),
                    plan(task("N").withChildren(task("2")), task("1")))))
        .containsExactly(
            "Bổ sung nhiệm vụ N “Việc N”",
            "Chuyển nhiệm vụ 2 từ cấp ngoài cùng vào nhóm nhiệm vụ N");
    assertThat(
            vietnamese(
                PlanDiff.between(
                    plan(task("N").withChildren(task("2"), task("3"))), plan(task("2")))))
        .containsExactly(
            "Bãi bỏ nhiệm vụ N “Việc N”",
            "Bãi bỏ nhiệm vụ 3 “Việc 3”",
            "Chuyển nhiệm vụ 2 từ nhóm nhiệm vụ N ra cấp ngoài cùng");
  }

  @Test
  void two_rows_that_change_places_are_one_move_and_the_same_one_on_the_way_back() {
    TransformationPlan there = plan(task("1"), task("2"));
    TransformationPlan back = plan(task("2"), task("1"));
    assertThat(PlanDiff.between(there, back).getChanges())
        .singleElement()
        .satisfies(c -> assertThat(c.getRow().id()).isEqualTo("nv-2"));
    assertThat(PlanDiff.between(back, there).getChanges())
        .singleElement()
        .satisfies(c -> assertThat(c.getRow().id()).isEqualTo("nv-2"));
  }

  @Test
  void a_row_with_another_key_is_another_row() {
    assertThat(
            PlanDiff.between(plan(task("1")), plan(task("1").withId(new TaskId("khac"))))
                .getChanges())
        .extracting(Change::getKind)
        .containsExactlyInAnyOrder(ChangeKind.REMOVED, ChangeKind.ADDED);
  }

  @Test
  void rows_of_one_key_are_paired_in_order_and_said_to_be() {
    Task first = task("122");
    Task second = task("122").withTitle("Việc khác cùng khóa");
    Task third = task("122").withTitle("Việc thứ ba");
    PlanDiff diff =
        PlanDiff.between(
            plan(first, second), plan(first, second.withTitle("Việc được sửa"), third));
    assertThat(diff.getRepeatedIds()).containsExactly(new RepeatedId(RowKind.TASK, "nv-122", 2, 3));
    assertThat(diff.getChanges())
        .extracting(Change::getKind)
        .containsExactly(ChangeKind.CHANGED, ChangeKind.ADDED);
    assertThat(diff.render(VI))
        .contains("Nhiệm vụ 122 “Việc khác cùng khóa” (khóa nv-122): tên đổi từ")
        .endsWith(
            "Lưu ý: khóa “nv-122” dùng cho nhiều nhiệm vụ (2 trong bản cũ, 3 trong bản mới);"
                + " các dòng cùng khóa được đối chiếu theo thứ tự.\n");
    TransformationPlan twice = plan(first, second);
    assertThat(PlanDiff.between(twice, twice).isEmpty()).isTrue();
  }

  @Test
  void of_many_rows_in_reverse_all_but_one_have_moved() {
    int count = 20_000;
    List<Task> tasks = tasks(count);
    List<Task> reversed = new ArrayList<>(tasks);
    Collections.reverse(reversed);
    PlanDiff diff = PlanDiff.between(plan(tasks), plan(reversed));
    assertThat(diff.count(ChangeKind.MOVED))
        .isEqualTo(count - 1)
        .isEqualTo(diff.getChanges().size());
  }

  // ---- members

  @Test
  void a_deadline_that_changed_is_told_with_old_and_new_words_and_its_direction() {
    Task task = task("12b").withDeadline(deadline("6/2025"));
    PlanDiff diff =
        PlanDiff.between(plan(task), plan(task("0"), task.withDeadline(deadline("12/2025"))));
    Change change = diff.getChanges().get(1);
    assertThat(change.render(VI))
        .isEqualTo("Nhiệm vụ 12b: thời hạn đổi từ “6/2025” thành “12/2025” (muộn hơn)");
    assertThat(change.render(Locale.ENGLISH))
        .isEqualTo("Task 12b: deadline changed from “6/2025” to “12/2025” (later)");
    assertThat(change.getMember()).contains("deadline");
    assertThat(change.getBefore()).contains(JsonPointer.parse("/tasks/0/deadline"));
    assertThat(change.getAfter()).contains(JsonPointer.parse("/tasks/1/deadline"));
    assertThat(change.getOldValue()).contains(deadline("6/2025"));
    assertThat(change.oldText(VI)).contains("6/2025");
    assertThat(change.newText(VI)).contains("12/2025");
  }

  @ParameterizedTest
  @CsvSource({
    "6/2025, 12/2025, LATER",
    "12/2025, Quý II/2025, EARLIER",
    "trước ngày 1/7/2025, 6/2025,",
    "2025, Thường xuyên,",
    "Thường xuyên, 2025,",
  })
  void deadlines_are_compared_by_their_last_acceptable_days(
      String before, String after, Shift shift) {
    Change change =
        only(
            plan(task("1").withDeadline(deadline(before))),
            plan(task("1").withDeadline(deadline(after))));
    assertThat(change.getShift()).isEqualTo(Optional.ofNullable(shift));
    assertThat(change.getWeight()).isEqualTo(ChangeWeight.SUBSTANCE);
  }

  @Test
  void the_documents_say_which_year_a_deadline_means() {
    TransformationPlan before = plan(task("1").withDeadline(deadline("trước 30/9")));
    TransformationPlan after = plan(task("1").withDeadline(deadline("trước 31/10")));
    Printed<Period> year = Printed.of("năm 2025", Period.years(2025, 2025));

    assertThat(only(before, after).getShift()).isEmpty();
    assertThat(only(before.withPeriod(year), after.withPeriod(year)).getShift())
        .contains(Shift.LATER);
  }

  @ParameterizedTest
  @CsvSource({
    "HIGHER_IS_BETTER, trên 80%, trên 90%, RAISED",
    "HIGHER_IS_BETTER, 90%, 80%, LOWERED",
    "LOWER_IS_BETTER, tối đa 10, tối đa 5, RAISED",
    "HIGHER_IS_BETTER, tối đa 10, tối đa 5, DECREASED",
    ", 80%, 90%, INCREASED",
    ", top 10, top 5, RAISED",
    ", duy trì top 5, duy trì top 10, LOWERED",
    "HIGHER_IS_BETTER, 40 - 50, 45 - 50, RAISED",
    "HIGHER_IS_BETTER, 40 - 50, 30 - 60,",
    "HIGHER_IS_BETTER, 80%, tối thiểu 90%,",
    "HIGHER_IS_BETTER, 80%, 90 - 95%,",
    "HIGHER_IS_BETTER, top 30/63, top 31/34,",
  })
  void what_is_better_decides_whether_a_target_was_raised(
      Direction direction, String before, String after, Shift shift) {
    assertThat(
            only(
                    target(before, Optional.ofNullable(direction)),
                    target(after, Optional.ofNullable(direction)))
                .getShift())
        .isEqualTo(Optional.ofNullable(shift));
  }

  @Test
  void values_on_two_scales_are_not_compared() {
    TransformationPlan before = target("80", Optional.of(Direction.HIGHER_IS_BETTER));
    TransformationPlan after = target("90", Optional.of(Direction.HIGHER_IS_BETTER));
    Indicator indicator = after.getIndicators().get(0).withUnit("‰");
    assertThat(PlanDiff.between(before, after.withIndicators(indicator)).getChanges())
        .filteredOn(c -> c.getRow().kind() == RowKind.TARGET)
        .singleElement()
        .satisfies(c -> assertThat(c.getShift()).isEmpty());
  }

  @Test
  void amounts_are_compared_in_dong() {
    Task task = task("1");
    Change change =
        only(
            plan(task.withFunding(funding("2 tỷ đồng", amount("2", MoneyUnit.BILLION_DONG)))),
            plan(
                task.withFunding(
                    funding("2.500 triệu đồng", amount("2500", MoneyUnit.MILLION_DONG)))));
    assertThat(change.render(VI))
        .isEqualTo(
            "Nhiệm vụ 1: kinh phí, số tiền đổi từ “2 tỷ đồng” thành “2.500 triệu đồng” (tăng)");
  }

  @Test
  void a_member_that_is_filled_in_or_emptied_is_told_so() {
    Task empty = task("1");
    Task full = empty.withDeadline(deadline("2025"));
    assertThat(only(plan(empty), plan(full)).render(VI))
        .isEqualTo("Nhiệm vụ 1: bổ sung thời hạn “2025”");
    assertThat(only(plan(full), plan(empty)).render(VI))
        .isEqualTo("Nhiệm vụ 1: bỏ thời hạn “2025”");
  }

  @Test
  void members_of_the_document_are_told_of_the_document() {
    assertThat(
            only(plan(task("1")).withTheme("Dữ liệu"), plan(task("1")).withTheme("AI")).render(VI))
        .isEqualTo("Văn bản: chủ đề năm đổi từ “Dữ liệu” thành “AI”");
  }

  @Test
  void a_plan_that_became_a_scheme_differs_in_its_kind_and_in_what_only_one_kind_has() {
    TransformationPlan plan = plan(task("1")).withTheme("Dữ liệu");
    BreakthroughScheme scheme =
        BreakthroughScheme.builder().title(plan.getTitle()).tasks(plan.getTasks()).build();
    assertThat(vietnamese(PlanDiff.between(plan, scheme)))
        .containsExactly(
            "Văn bản: loại văn bản đổi từ “kế hoạch chuyển đổi số” thành “đề án đột phá”",
            "Văn bản: bỏ chủ đề năm “Dữ liệu”");
    assertThat(PlanDiff.between(scheme, plan).getChanges()).hasSize(2);
  }

  // ---- wording and substance

  @ParameterizedTest
  @CsvSource({
    "Thanh Hoá, Thanh Hóa, WORDING",
    "Bộ Công An, Bộ Công an, WORDING",
    "xanh – sạch, xanh - sạch, WORDING",
    "hòa, hoa, SUBSTANCE",
    "Danh, Đanh, SUBSTANCE",
  })
  void spelling_is_wording_and_other_words_are_substance(
      String before, String after, ChangeWeight weight) {
    assertThat(
            only(plan(task("1").withTitle(before)), plan(task("1").withTitle(after))).getWeight())
        .isEqualTo(weight);
  }

  @Test
  void composed_and_decomposed_letters_never_differ() {
    Task task = task("1").withTitle("Hạ tầng số").withDeliverables(Deliverable.of("Quyết định"));
    Task typed =
        task.withTitle(nfd("Hạ tầng số")).withDeliverables(Deliverable.of(nfd("Quyết định")));
    assertThat(typed).isNotEqualTo(task);
    assertThat(PlanDiff.between(plan(task), plan(typed)).isEmpty()).isTrue();
  }

  @Test
  void other_words_for_the_same_understood_value_are_wording() {
    Change change =
        only(
            plan(task("1").withDeadline(deadline("6/2025"))),
            plan(task("1").withDeadline(deadline("Tháng 6/2025"))));
    assertThat(change.getWeight()).isEqualTo(ChangeWeight.WORDING);
    assertThat(change.getShift()).isEmpty();
    assertThat(change.render(VI)).endsWith(" (chỉ thay đổi cách ghi)");
  }

  @Test
  void the_same_words_understood_otherwise_are_substance_and_shown_with_their_meaning() {
    Change change =
        only(
            plan(task("1").withDeadline(Printed.textOnly("trong kỳ"))),
            plan(task("1").withDeadline(Printed.of("trong kỳ", Deadline.year(2025)))));
    assertThat(change.getWeight()).isEqualTo(ChangeWeight.SUBSTANCE);
    assertThat(change.render(VI))
        .isEqualTo("Nhiệm vụ 1: thời hạn đổi từ “trong kỳ” thành “trong kỳ (hiểu là 2025)”");
  }

  @Test
  void another_name_of_the_same_body_is_wording() {
    Optional<OrganizationId> key = Optional.of(new OrganizationId("BTTTT"));
    assertThat(
            only(
                    plan(lead(Actor.body("Bộ TT&TT", key))),
                    plan(lead(Actor.body("Bộ Thông tin và Truyền thông", key))))
                .getWeight())
        .isEqualTo(ChangeWeight.WORDING);
  }

  @Test
  void the_same_number_with_other_decimals_is_wording() {
    assertThat(only(target("80%", Optional.empty()), target("80,0%", Optional.empty())).getWeight())
        .isEqualTo(ChangeWeight.WORDING);
    MoneyUnit unit = MoneyUnit.BILLION_DONG;
    assertThat(
            only(
                    plan(task("1").withFunding(funding("2 tỷ đồng", amount("2", unit)))),
                    plan(task("1").withFunding(funding("2,0 tỷ đồng", amount("2.0", unit)))))
                .getWeight())
        .isEqualTo(ChangeWeight.WORDING);
  }

  // ---- elements without keys

  @Test
  void an_assignment_is_known_by_its_role() {
    PlanDiff diff =
        PlanDiff.between(
            plan(lead(Actor.body("Bộ A", Optional.empty()))),
            plan(
                lead(Actor.body("Bộ B", Optional.empty()))
                    .withAssignments(
                        Assignment.of(Responsibility.COORDINATE, Actor.collective("Các bộ, ngành")),
                        Assignment.of(Responsibility.LEAD, Actor.body("Bộ B", Optional.empty())))));
    assertThat(vietnamese(diff))
        .containsExactly(
            "Nhiệm vụ 1: bổ sung phân công (phối hợp) “Các bộ, ngành”",
            "Nhiệm vụ 1: phân công (chủ trì) đổi từ “Bộ A” thành “Bộ B”");
    assertThat(diff.getChanges().get(1).getAfter())
        .contains(JsonPointer.parse("/tasks/0/assignments/1"));
  }

  @Test
  void a_legal_basis_is_known_by_its_number() {
    LegalBasis basis =
        LegalBasis.builder()
            .relation(LegalRelation.IMPLEMENTS)
            .instrument(
                InstrumentRef.builder()
                    .number(DocumentNumber.of("57-NQ/TW"))
                    .issuedOn(LocalDate.of(2024, 12, 22))
                    .build())
            .build();
    TransformationPlan plan = plan().withLegalBases(basis);
    assertThat(only(plan, plan.withLegalBases(basis.withRelation(LegalRelation.BASIS))).render(VI))
        .isEqualTo(
            "Văn bản: căn cứ pháp lý (57-NQ/TW), quan hệ với văn bản đổi từ “thực hiện” thành"
                + " “căn cứ”");
    assertThat(only(plan(), plan).render(VI))
        .isEqualTo("Văn bản: bổ sung căn cứ pháp lý “thực hiện 57-NQ/TW ngày 22/12/2024”");
    assertThat(only(plan(), plan).render(Locale.ENGLISH))
        .isEqualTo("Document: added legal basis “implements 57-NQ/TW of 2024-12-22”");
  }

  @Test
  void equal_elements_belong_together_the_first_with_the_first() {
    Task before = task("1").withTags("a", "b", "a", "c");
    Task after = task("1").withTags("a", "a", "C", "d");
    assertThat(vietnamese(PlanDiff.between(plan(before), plan(after))))
        .containsExactly(
            "Nhiệm vụ 1: bỏ từ khóa phân loại “b”",
            "Nhiệm vụ 1: từ khóa phân loại đổi từ “c” thành “C” (chỉ thay đổi cách ghi)",
            "Nhiệm vụ 1: bổ sung từ khóa phân loại “d”");
  }

  @Test
  void an_element_at_another_place_has_moved() {
    Change change =
        only(
            plan(task("1").withTags("a", "b", "c", "d")),
            plan(task("1").withTags("d", "a", "b", "c")));
    assertThat(change.render(VI))
        .isEqualTo("Nhiệm vụ 1: từ khóa phân loại “d” chuyển từ vị trí thứ 4 đến vị trí thứ 1");
    assertThat(change.getWeight()).isEqualTo(ChangeWeight.WORDING);
  }

  @Test
  void two_elements_that_change_places_are_one_move_and_the_same_one_on_the_way_back() {
    OmittedTaskGroup first = OmittedTaskGroup.builder().group("1").reason("a").build();
    OmittedTaskGroup second = OmittedTaskGroup.builder().group("2").reason("b").build();
    TransformationPlan there = plan().withOmittedTaskGroups(first, second);
    TransformationPlan back = plan().withOmittedTaskGroups(second, first);
    assertThat(only(there, back).getNewValue()).isEqualTo(only(back, there).getNewValue());
  }

  @Test
  void a_change_deep_in_an_evaluation_is_told_by_its_steps() {
    Evaluation evaluation =
        Evaluation.builder()
            .addTaskResults(result("nv-1", ResultState.UNDER_WAY))
            .addTaskResults(result("nv-3", ResultState.UNDER_WAY))
            .period(Printed.textOnly("năm 2024"))
            .build();
    Change change =
        only(
            plan(task("1")).withEvaluations(evaluation),
            plan(task("1"))
                .withEvaluations(
                    evaluation.withTaskResults(
                        result("nv-1", ResultState.UNDER_WAY), result("nv-3", ResultState.DONE))));
    assertThat(change.render(VI))
        .isEqualTo(
            "Văn bản: đánh giá kết quả thực hiện (năm 2024), kết quả nhiệm vụ (nv-3),"
                + " tình trạng đổi từ “đang thực hiện” thành “hoàn thành”");
    assertThat(change.getPath())
        .extracting(MemberStep::member)
        .containsExactly("evaluations", "taskResults", "state");
    assertThat(change.getAfter()).contains(JsonPointer.parse("/evaluations/0/taskResults/1/state"));
  }

  // ---- what is carried along unread

  @Test
  void unknown_members_are_compared_but_not_their_places() {
    Task low = task("1").withKept(kept("priority", "\"low\"", "title"));
    Task high = task("1").withKept(kept("priority", "\"high\"", "title"));
    Task elsewhere = task("1").withKept(kept("priority", "\"low\"", "id"));
    assertThat(only(plan(low), plan(high)).render(VI))
        .isEqualTo("Nhiệm vụ 1: trường “priority” đổi từ “\"low\"” thành “\"high\"”");
    assertThat(PlanDiff.between(plan(low), plan(elsewhere)).isEmpty()).isTrue();
    assertThat(only(plan(task("1")), plan(low)).render(VI))
        .isEqualTo("Nhiệm vụ 1: bổ sung trường “priority” “\"low\"”");
  }

  @Test
  void stating_that_there_is_none_is_a_change_unless_what_fills_it_tells_it() {
    TransformationPlan silent = plan();
    TransformationPlan none = silent.withKept(KeptMembers.statingEmpty("tasks"));
    assertThat(only(silent, none).render(VI)).isEqualTo("Văn bản: nêu rõ không có nhiệm vụ");
    assertThat(only(none, silent).render(VI))
        .isEqualTo("Văn bản: không còn nêu rõ là không có nhiệm vụ");
    assertThat(only(none, plan(task("1"))).getKind()).isEqualTo(ChangeKind.ADDED);
    assertThat(only(plan(task("1")), none).getKind()).isEqualTo(ChangeKind.REMOVED);
  }

  // ---- in words

  @Test
  void a_target_is_named_by_its_indicator_and_by_its_key_where_its_code_is_not_unique() {
    Target first = target("t-1", "80%");
    Target second = target("t-2", "90%");
    ActionProgramme before =
        ActionProgramme.builder()
            .title("Chương trình")
            .addIndicators(indicator(Optional.empty()))
            .addTargets(first.withCode("4"), second.withCode("4"))
            .build();
    assertThat(vietnamese(PlanDiff.between(before, before.withTargets(first.withCode("4")))))
        .containsExactly("Bãi bỏ chỉ tiêu 4 “Tỷ lệ dịch vụ công trực tuyến” (khóa t-2)");
  }

  @Test
  void the_whole_is_counted_first() {
    PlanDiff diff =
        PlanDiff.between(
            plan(task("1"), task("2"), task("3").withDeadline(deadline("2025"))),
            plan(task("3").withDeadline(deadline("2026")), task("1"), task("4")));
    assertThat(diff.render(VI).lines().findFirst())
        .contains(
            "4 thay đổi: 1 bổ sung, 1 bãi bỏ, 1 sửa đổi, 1 chuyển vị trí;"
                + " trong đó 1 chỉ về cách ghi hoặc thứ tự.");
    assertThat(diff.render(Locale.ENGLISH))
        .isEqualTo(
            """
            4 changes: 1 added, 1 removed, 1 changed, 1 moved; 1 of them in wording or order only.
            Moved task 3 from place 3 to place 1
            Task 3: deadline changed from “2025” to “2026” (later)
            Removed task 2 “Việc 2”
            Added task 4 “Việc 4”
            """);
  }

  // ---- documents

  private static Change only(TransformationPlan before, TransformationPlan after) {
    List<Change> changes = PlanDiff.between(before, after).getChanges();
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  private static List<String> vietnamese(PlanDiff diff) {
    return diff.getChanges().stream().map(c -> c.render(VI)).toList();
  }

  private static TransformationPlan plan(Task... tasks) {
    return plan(List.of(tasks));
  }

  private static TransformationPlan plan(List<Task> tasks) {
    return TransformationPlan.builder().title("Kế hoạch").tasks(tasks).build();
  }

  private static Task task(String code) {
    return Task.builder().id(new TaskId("nv-" + code)).code(code).title("Việc " + code).build();
  }

  private static List<Task> tasks(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> task(String.valueOf(i))).toList();
  }

  private static Task lead(Actor actor) {
    return task("1").withAssignments(Assignment.of(Responsibility.LEAD, actor));
  }

  private static Printed<Deadline> deadline(String text) {
    return Printed.of(text, Deadline.parse(text).orElseThrow());
  }

  private static TransformationPlan target(String value, Optional<Direction> direction) {
    return plan().withIndicators(indicator(direction)).withTargets(target("t-1", value));
  }

  private static Indicator indicator(Optional<Direction> direction) {
    return Indicator.builder()
        .id(new IndicatorId("ct-1"))
        .name("Tỷ lệ dịch vụ công trực tuyến")
        .direction(direction)
        .build();
  }

  private static Target target(String id, String value) {
    return Target.builder()
        .id(new TargetId(id))
        .indicator(new IndicatorId("ct-1"))
        .value(Printed.of(value, TargetValue.parse(value).orElseThrow()))
        .build();
  }

  private static Funding funding(String text, Amount amount) {
    return Funding.builder().amount(Printed.of(text, amount)).build();
  }

  private static Amount amount(String number, MoneyUnit unit) {
    return Amount.of(Comparison.UNSPECIFIED, new BigDecimal(number), unit);
  }

  private static TaskResult result(String task, ResultState state) {
    return TaskResult.builder().task(new TaskId(task)).state(state).build();
  }

  private static KeptMembers kept(String name, String json, String after) {
    return new KeptMembers(List.of(new KeptMember(name, json, after)));
  }

  private static String nfd(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  @Test
  void a_meaning_that_changes_behind_the_same_print_is_told_with_the_print() {
    TransformationPlan before =
        TransformationPlan.builder()
            .title("Kế hoạch")
            .addTasks(
                Task.builder()
                    .id(new TaskId("nv-1"))
                    .title("Nhiệm vụ")
                    .deadline(Printed.of("06/2025", Deadline.month(YearMonth.of(2025, 6))))
                    .build())
            .build();
    TransformationPlan after =
        before.withTasks(
            before
                .getTasks()
                .get(0)
                .withDeadline(Printed.of("06/2025", Deadline.month(YearMonth.of(2026, 6)))));

    PlanDiff diff = PlanDiff.between(before, after);

    assertThat(diff.render(Locale.forLanguageTag("vi")))
        .contains("từ “06/2025 (hiểu là 6/2025)” thành “06/2025 (hiểu là 6/2026)”");
    assertThat(diff.render(Locale.ENGLISH)).contains("06/2025 (taken to mean June 2026)");
  }
}
