package vn.chuyendoiso.plan.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static vn.chuyendoiso.plan.matrix.Plans.ALL;
import static vn.chuyendoiso.plan.matrix.Plans.HOME;
import static vn.chuyendoiso.plan.matrix.Plans.POLICE;
import static vn.chuyendoiso.plan.matrix.Plans.body;
import static vn.chuyendoiso.plan.matrix.Plans.codes;
import static vn.chuyendoiso.plan.matrix.Plans.due;
import static vn.chuyendoiso.plan.matrix.Plans.effective;
import static vn.chuyendoiso.plan.matrix.Plans.names;
import static vn.chuyendoiso.plan.matrix.Plans.plan;
import static vn.chuyendoiso.plan.matrix.Plans.programme;
import static vn.chuyendoiso.plan.matrix.Plans.task;
import static vn.chuyendoiso.plan.matrix.Plans.words;
import static vn.chuyendoiso.plan.responsibility.Responsibility.APPROVE;
import static vn.chuyendoiso.plan.responsibility.Responsibility.COORDINATE;
import static vn.chuyendoiso.plan.responsibility.Responsibility.LEAD;
import static vn.chuyendoiso.plan.responsibility.Responsibility.MONITOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

class ResponsibilityMatrixTest {

  @Test
  void rows_are_tasks_and_cells_tell_the_roles_of_bodies() {
    ResponsibilityMatrix matrix =
        effective(
            task("1", Assignment.of(LEAD, POLICE), Assignment.of(COORDINATE, HOME)),
            task("2", Assignment.of(LEAD, HOME, POLICE), Assignment.of(APPROVE, HOME)));

    assertThat(names(matrix.columns())).containsExactly("Bộ Công an", "Bộ Nội vụ");
    assertThat(codes(matrix.rows())).containsExactly("1", "2");
    MatrixColumn police = matrix.columns().get(0);
    MatrixColumn home = matrix.columns().get(1);
    assertThat(matrix.rows().get(0).responsibilities(police)).containsExactly(LEAD);
    assertThat(matrix.rows().get(0).responsibilities(home)).containsExactly(COORDINATE);
    assertThat(matrix.rows().get(1).responsibilities(home)).containsExactly(LEAD, APPROVE);
    assertThat(matrix.rows().get(1).columns(LEAD)).containsExactly(police, home);
    assertThat(codes(matrix.rows(home))).containsExactly("1", "2");
  }

  @Test
  void columns_stand_by_kind_and_within_a_kind_as_first_met() {
    Actor some = Actor.conditionalCollective("Tỉnh được chọn", "được chọn");
    Actor chair = Actor.personRole("Chủ tịch UBND tỉnh");
    Actor firm = Actor.nonStateBody("Tập đoàn Viettel");
    ResponsibilityMatrix matrix =
        effective(
            task("1", Assignment.of(COORDINATE, some, ALL, chair), Assignment.of(LEAD, HOME)),
            task("2", Assignment.of(LEAD, firm, POLICE)));

    assertThat(names(matrix.columns()))
        .containsExactly(
            "Bộ Nội vụ",
            "Bộ Công an",
            "Tập đoàn Viettel",
            "Chủ tịch UBND tỉnh",
            "Các bộ, ngành",
            "Tỉnh được chọn");
    assertThat(matrix.columns()).extracting(MatrixColumn::kind).isSorted();
    assertThat(matrix.columns())
        .extracting(MatrixColumn::isCollective)
        .containsExactly(false, false, false, false, true, true);
  }

  @Test
  void one_key_is_one_column_whatever_is_printed() {
    ResponsibilityMatrix matrix =
        effective(
            task("1", Assignment.of(LEAD, body("Bộ khoa học và công nghệ"))),
            task("2", Assignment.of(LEAD, body("Bộ Khoa học, Công nghệ", "BKHCN"))),
            task("3", Assignment.of(LEAD, body("Bộ Khoa học và Công nghệ", "BKHCN"))));

    assertThat(matrix.columns()).hasSize(1);
    MatrixColumn column = matrix.columns().get(0);
    assertThat(column.organization()).contains(new OrganizationId("BKHCN"));
    assertThat(column.name()).isEqualTo("Bộ khoa học và công nghệ");
    assertThat(column.spellings())
        .containsExactly(
            "Bộ khoa học và công nghệ", "Bộ Khoa học, Công nghệ", "Bộ Khoa học và Công nghệ");
    assertThat(matrix.column(new OrganizationId("BKHCN"))).contains(column);
    assertThat(matrix.columns("BỘ KHOA HỌC, CÔNG NGHỆ")).containsExactly(column);
    assertThat(matrix.columns("Bộ Công an")).isEmpty();
  }

  @Test
  void spellings_of_one_name_without_a_key_share_a_column() {
    ResponsibilityMatrix matrix =
        effective(
            task("1", Assignment.of(LEAD, body("Bộ Văn hoá"))),
            task("2", Assignment.of(LEAD, body("BỘ VĂN HÓA"))),
            task("3", Assignment.of(LEAD, body("Bộ Văn hóa và Thể thao"))));

    assertThat(names(matrix.columns())).containsExactly("Bộ Văn hoá", "Bộ Văn hóa và Thể thao");
  }

  @Test
  void two_keys_under_one_name_stay_two_and_a_cell_without_a_key_is_a_third() {
    ResponsibilityMatrix matrix =
        effective(
            task("1", Assignment.of(LEAD, body("Văn phòng", "VPCP"))),
            task("2", Assignment.of(LEAD, body("Văn phòng", "VPQH"))),
            task("3", Assignment.of(LEAD, body("Văn phòng"))));

    assertThat(matrix.columns())
        .extracting(MatrixColumn::label)
        .containsExactly("Văn phòng (VPCP)", "Văn phòng (VPQH)", "Văn phòng");
  }

  @Test
  void a_name_is_another_column_for_another_kind_of_actor() {
    ResponsibilityMatrix matrix =
        effective(
            task("1", Assignment.of(LEAD, body("Viettel"))),
            task("2", Assignment.of(LEAD, Actor.nonStateBody("Viettel"))),
            task("3", Assignment.of(LEAD, Actor.conditionalCollective("Tỉnh", "đủ điều kiện"))),
            task("4", Assignment.of(LEAD, Actor.conditionalCollective("Tỉnh", "được chọn"))));

    assertThat(matrix.columns()).hasSize(4);
  }

  @Test
  void in_plans_of_different_provinces_a_name_without_a_key_means_different_bodies() {
    Task own = task("1", Assignment.of(LEAD, body("Sở Nội vụ")), Assignment.of(COORDINATE, ALL));
    Task theirs =
        task(
            "2",
            Assignment.of(LEAD, body("Sở Nội vụ"), body("BỘ NỘI VỤ")),
            Assignment.of(COORDINATE, ALL));
    ResponsibilityMatrix matrix =
        ResponsibilityMatrix.of(
            Portfolio.of(
                plan("1/KH-UBND", "UBND tỉnh Lạng Sơn", own),
                plan("9/KH-UBND", "UBND tỉnh Lạng Sơn", own),
                plan("2/KH-UBND", "UBND tỉnh Cà Mau", theirs),
                programme(task("3", Assignment.of(LEAD, HOME), Assignment.of(COORDINATE, ALL)))),
            MatrixView.EFFECTIVE);

    assertThat(matrix.columns())
        .extracting(MatrixColumn::label)
        .containsExactly(
            "Sở Nội vụ (UBND tỉnh Lạng Sơn)",
            "Sở Nội vụ (UBND tỉnh Cà Mau)",
            "BỘ NỘI VỤ",
            "Các bộ, ngành (UBND tỉnh Lạng Sơn)",
            "Các bộ, ngành (UBND tỉnh Cà Mau)",
            "Các bộ, ngành");
    assertThat(codes(matrix.rows(matrix.columns().get(0)))).containsExactly("1", "1");
    assertThat(codes(matrix.rows(matrix.columns().get(2)))).containsExactly("2", "3");
    assertThat(matrix.columns().get(0).issuer()).contains("UBND tỉnh Lạng Sơn");
    assertThat(matrix.columns().get(2).issuer()).isEmpty();
  }

  @Test
  void an_issuer_is_one_whether_its_key_is_stated_or_follows_from_its_name() {
    Task task = task("1", Assignment.of(LEAD, body("Sở Nội vụ")));
    TransformationPlan bare = plan("1/KH-UBND", "UBND tỉnh Lạng Sơn", task);
    TransformationPlan keyed =
        plan("2/KH-UBND", "UBND tỉnh Lạng Sơn", task)
            .withIssuer(
                bare.getIssuer()
                    .orElseThrow()
                    .withOrganization(new OrganizationId("province:lang-son")));

    ResponsibilityMatrix matrix =
        ResponsibilityMatrix.of(Portfolio.of(bare, keyed), MatrixView.EFFECTIVE);

    assertThat(matrix.columns()).extracting(MatrixColumn::label).containsExactly("Sở Nội vụ");
    assertThat(codes(matrix.rows(matrix.columns().get(0)))).containsExactly("1", "1");
  }

  @Test
  void a_key_joins_the_plans_of_all_issuers_and_a_national_document_lends_its_keys() {
    ResponsibilityMatrix matrix =
        ResponsibilityMatrix.of(
            Portfolio.of(
                plan("1/KH-UBND", "UBND tỉnh Lạng Sơn", task("1", Assignment.of(LEAD, POLICE))),
                programme(task("2", Assignment.of(LEAD, body("Bộ Công An", "BCA"))))),
            MatrixView.EFFECTIVE);

    assertThat(matrix.columns()).hasSize(1);
    assertThat(codes(matrix.rows(matrix.columns().get(0)))).containsExactly("1", "2");
    assertThat(matrix.rows())
        .extracting(r -> r.document().getTitle())
        .containsExactly("Kế hoạch", "Chương trình");
  }

  @Test
  void documents_without_tasks_of_their_own_have_no_part() {
    ResponsibilityMatrix matrix =
        ResponsibilityMatrix.of(
            Portfolio.of(ProgressReport.builder().title("Báo cáo").build(), plan(task("1"))),
            MatrixView.EFFECTIVE);

    assertThat(matrix.documents()).extracting(d -> d.getTitle()).containsExactly("Kế hoạch");
    assertThat(codes(matrix.rows())).containsExactly("1");
  }

  @Test
  void the_effective_view_has_what_is_inherited_and_no_labels() {
    ResponsibilityMatrix matrix = effective(plan(group()));

    assertThat(codes(matrix.rows())).containsExactly("1.1", "1.2");
    assertThat(names(matrix.rows().get(0).columns(LEAD))).containsExactly("Bộ Nội vụ");
    assertThat(names(matrix.rows().get(0).columns(COORDINATE))).containsExactly("Các bộ, ngành");
    assertThat(names(matrix.rows().get(1).columns(LEAD))).containsExactly("Bộ Công an");
    assertThat(matrix.rows().get(1).lastAcceptableDay()).contains(LocalDate.of(2025, 6, 30));
  }

  @Test
  void the_last_day_of_a_row_is_that_of_its_document() {
    Task task =
        task("1")
            .withDeadline(Printed.of("trước 30/9", Deadline.parse("trước 30/9").orElseThrow()));
    TransformationPlan plan =
        plan(task).withPeriod(Printed.of("năm 2025", Period.years(2025, 2025)));

    assertThat(effective(plan).rows().get(0).lastAcceptableDay())
        .contains(LocalDate.of(2025, 9, 29));
    assertThat(effective(plan(task)).rows().get(0).lastAcceptableDay()).isEmpty();
  }

  @Test
  void the_printed_view_has_what_each_row_prints_and_labels_too() {
    ResponsibilityMatrix matrix = ResponsibilityMatrix.of(plan(group()), MatrixView.PRINTED);

    assertThat(codes(matrix.rows())).containsExactly("1", "1.1", "1.2");
    assertThat(matrix.rows()).extracting(MatrixRow::isLabel).containsExactly(true, false, false);
    assertThat(names(matrix.rows().get(0).columns(COORDINATE))).containsExactly("Các bộ, ngành");
    assertThat(names(matrix.rows().get(1).columns(LEAD))).containsExactly("Bộ Nội vụ");
    assertThat(matrix.rows().get(1).columns(COORDINATE)).isEmpty();
    assertThat(matrix.rows().get(2).cells()).isEmpty();
    assertThat(matrix.rows().get(2).deadline()).isEmpty();
    assertThat(codes(matrix.withoutLead())).containsExactly("1.2"); // a label is no task
    MatrixColumn police = matrix.columns("Bộ Công an").get(0);
    assertThat(codes(matrix.rows(police))).containsExactly("1");
    assertThat(matrix.load(police, LEAD, DuePeriod.Length.YEAR).tasks()).isZero();
  }

  private static Task group() {
    return due(task("1", Assignment.of(LEAD, POLICE), Assignment.of(COORDINATE, ALL)), "6/2025")
        .withChildren(task("1.1", Assignment.of(LEAD, HOME)), task("1.2"));
  }

  @Test
  void a_row_that_heads_others_and_has_a_result_is_a_task() {
    assertThat(codes(effective(plan(group().withDeliverables(Deliverable.of("Báo cáo")))).rows()))
        .containsExactly("1", "1.1", "1.2");
  }

  @Test
  void a_plan_without_tasks_has_an_empty_matrix() {
    ResponsibilityMatrix matrix = effective();

    assertThat(matrix.columns()).isEmpty();
    assertThat(matrix.rows()).isEmpty();
    assertThat(matrix.withoutLead()).isEmpty();
    assertThat(matrix.loads(LEAD, DuePeriod.Length.YEAR)).isEmpty();
    assertThat(matrix.answers()).isEmpty();
  }

  @Test
  void tasks_are_found_by_what_is_wrong_with_their_leads() {
    ResponsibilityMatrix matrix =
        effective(
            task("one", Assignment.of(LEAD, POLICE), Assignment.of(COORDINATE, HOME)),
            task("nobody", Assignment.of(COORDINATE, HOME)),
            task("empty-cell", Assignment.of(LEAD)),
            task("words", words(LEAD, "Phòng 12")),
            task("two", Assignment.of(LEAD, POLICE, HOME)),
            task("twice", Assignment.of(LEAD, POLICE, body("BỘ CÔNG AN"))),
            task("both", Assignment.of(LEAD, POLICE), Assignment.of(COORDINATE, HOME, POLICE)),
            task("collective", Assignment.of(LEAD, ALL)),
            task("mixed", Assignment.of(LEAD, ALL, POLICE)));

    assertThat(codes(matrix.withoutLead())).containsExactly("nobody", "empty-cell");
    assertThat(codes(matrix.leadUnread())).containsExactly("words");
    assertThat(codes(matrix.withSeveralLeads())).containsExactly("two", "mixed");
    assertThat(codes(matrix.withLeadCoordinating())).containsExactly("both");
    assertThat(codes(matrix.ledByCollectivesAlone())).containsExactly("collective");
    assertThat(matrix.rows().get(3).unread()).containsExactly(entry(LEAD, List.of("Phòng 12")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void blank_words_name_nobody(String text) {
    ResponsibilityMatrix matrix = effective(task("blank", words(LEAD, text)));

    assertThat(codes(matrix.withoutLead())).containsExactly("blank");
    assertThat(matrix.leadUnread()).isEmpty();
    assertThat(matrix.rows().get(0).unread()).isEmpty();
  }

  @Test
  void the_load_of_a_body_counts_tasks_by_the_period_of_their_last_acceptable_day() {
    ResponsibilityMatrix matrix =
        effective(
            due(task("1", Assignment.of(LEAD, POLICE)), "trước ngày 01/4/2025"),
            due(task("2", Assignment.of(LEAD, POLICE, HOME)), "Quý I/2025"),
            due(task("3", Assignment.of(LEAD, POLICE)), "2025 - 2026"),
            due(task("4", Assignment.of(LEAD, POLICE)), "Thường xuyên"),
            task("5", Assignment.of(LEAD, POLICE)).withDeadline(Printed.textOnly("sớm")),
            task("6", Assignment.of(LEAD, POLICE)),
            due(task("7", Assignment.of(COORDINATE, POLICE)), "2025"));
    MatrixColumn police = matrix.columns().get(0);
    MatrixColumn home = matrix.columns().get(1);

    Load leads = matrix.load(police, LEAD, DuePeriod.Length.QUARTER);
    assertThat(leads.due())
        .containsExactly(
            entry(quarter(2025, 1), 2), // the day before 1 April is in the first quarter
            entry(quarter(2026, 10), 1));
    assertThat(leads.undated()).isEqualTo(3);
    assertThat(leads.tasks()).isEqualTo(6);
    assertThat(matrix.load(police, COORDINATE, DuePeriod.Length.YEAR).tasks()).isEqualTo(1);
    assertThat(matrix.load(police, MONITOR, DuePeriod.Length.YEAR).tasks()).isZero();
    assertThat(matrix.loads(LEAD, DuePeriod.Length.MONTH))
        .extracting(Load::column, Load::tasks)
        .containsExactly(tuple(police, 6), tuple(home, 1));
    assertThat(matrix.loads(COORDINATE, DuePeriod.Length.YEAR)).hasSize(1);
  }

  private static DuePeriod quarter(int year, int month) {
    return new DuePeriod(DuePeriod.Length.QUARTER, LocalDate.of(year, month, 1));
  }

  @Test
  void a_target_is_answered_for_by_the_leads_of_its_tasks_and_by_who_watches_it() {
    TargetId served = new TargetId("ct-1");
    Target first =
        Target.builder()
            .id(served)
            .addAssignments(
                Assignment.of(MONITOR, body("Cục Chuyển đổi số"), POLICE),
                Assignment.of(APPROVE, HOME))
            .build();
    Target heading =
        Target.builder().id(new TargetId("I")).title("Hạ tầng").addChildren(first).build();
    Task group =
        task("1", Assignment.of(LEAD, POLICE)).withTargets(served).withChildren(task("1.1"));
    TransformationPlan document =
        plan(
                group,
                task("2", Assignment.of(LEAD, HOME)).withTargets(served),
                task("3", Assignment.of(LEAD, HOME)),
                task("4").withTargets(served))
            .withTargets(heading);

    TargetAnswer answer = effective(document).answersFor(served).get(0);

    assertThat(codes(answer.tasks())).containsExactly("1.1", "2", "4");
    assertThat(names(answer.leads())).containsExactly("Bộ Công an", "Bộ Nội vụ");
    assertThat(names(answer.monitors())).containsExactly("Cục Chuyển đổi số", "Bộ Công an");
    assertThat(answer.monitors().get(1)).isSameAs(answer.leads().get(0));
    assertThat(answer.pointer()).hasToString("/targets/0/children/0");
    assertThat(names(effective(document).columns())).containsExactly("Bộ Công an", "Bộ Nội vụ");
    ResponsibilityMatrix printed = ResponsibilityMatrix.of(document, MatrixView.PRINTED);
    assertThat(codes(printed.answersFor(served).get(0).tasks())).containsExactly("2", "4");
    assertThat(printed.answersFor(new TargetId("I")).get(0).tasks()).isEmpty();
    assertThat(printed.answersFor(new TargetId("ct-9"))).isEmpty();
    assertThat(printed.rows(answer.monitors().get(0))).isEmpty();
  }

  @Test
  void targets_of_the_same_key_in_two_documents_are_answered_for_apart() {
    Target target = Target.builder().id(new TargetId("ct-1")).build();
    TransformationPlan one =
        plan("1/KH-UBND", "A", task("1", Assignment.of(LEAD, HOME)).withTargets(target.getId()))
            .withTargets(target);
    TransformationPlan other =
        plan("2/KH-UBND", "B", task("2", Assignment.of(LEAD, POLICE)).withTargets(target.getId()))
            .withTargets(target);

    List<TargetAnswer> answers =
        ResponsibilityMatrix.of(Portfolio.of(one, other), MatrixView.EFFECTIVE)
            .answersFor(target.getId());

    assertThat(answers)
        .extracting(a -> codes(a.tasks()))
        .containsExactly(List.of("1"), List.of("2"));
    assertThat(answers).extracting(TargetAnswer::document).containsExactly(one, other);
  }

  @Test
  void nobody_can_change_the_matrix() {
    ResponsibilityMatrix matrix = effective(task("1", Assignment.of(LEAD, POLICE)));
    MatrixRow row = matrix.rows().get(0);
    Set<?> roles = row.cells().get(0).responsibilities();

    for (List<?> list : List.of(matrix.columns(), matrix.rows(), matrix.answers(), row.cells())) {
      assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
    }
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(roles::clear);
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(row.unread()::clear);
  }

  @Test
  void a_hundred_thousand_tasks_of_three_thousand_bodies_have_only_the_cells_that_are_printed() {
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      tasks.add(
          task(
              "t" + i,
              Assignment.of(LEAD, body("Sở " + i % 3_000)),
              Assignment.of(COORDINATE, body("Sở " + (i + 7) % 3_000))));
    }
    ResponsibilityMatrix matrix = effective(plan(tasks.toArray(Task[]::new)));

    assertThat(matrix.columns()).hasSize(3_000);
    assertThat(matrix.rows().stream().mapToInt(r -> r.cells().size()).sum()).isEqualTo(200_000);
    assertThat(matrix.loads(LEAD, DuePeriod.Length.YEAR).stream().mapToInt(Load::tasks).sum())
        .isEqualTo(100_000);
    assertThat(MatrixPrinter.in(Plans.VI).print(matrix, MatrixFormat.CELLS).lines().count())
        .isEqualTo(200_001);
    assertThat(MatrixPrinter.in(Plans.VI).print(matrix, MatrixFormat.TEXT).length())
        .isLessThan(200_000 * 121 * 2); // two lines a cell at most, not three hundred million cells
  }
}
