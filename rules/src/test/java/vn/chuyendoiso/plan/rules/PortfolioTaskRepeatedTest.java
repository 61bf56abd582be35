package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class PortfolioTaskRepeatedTest {

  private static final String RULE = "portfolio-task-repeated";
  private static final String TITLE = "Triển khai nền tảng dữ liệu dùng chung cấp tỉnh";

  private final Task task = Documents.task("nv-1").title(TITLE).build();

  @Test
  void two_plans_of_one_body_and_year_repeat_a_task() {
    CheckedPortfolio checked = check(plan("1/KH-UBND", task), plan("2/KH-UBND", other(), task));

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.pointer()).isEqualTo("/documents/1/tasks/1");
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P6", "CT34-P7", "TB16-2");
    assertThat(checked.argument("document")).isEqualTo("2/KH-UBND");
    assertThat(checked.others()).containsExactly("1/KH-UBND");
  }

  @Test
  void different_tasks_satisfy() {
    assertThat(check(plan("1/KH-UBND", task), plan("2/KH-UBND", other())).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "TRIỂN KHAI NỀN TẢNG DỮ LIỆU DÙNG CHUNG CẤP TỈNH, true",
    "trien khai nen tang du lieu dung chung cap tinh, true",
    "Triển khai  nền tảng dữ liệu dùng chung cấp xã, false"
  })
  void titles_are_compared_as_a_search_does(String title, boolean same) {
    assertThat(check(plan("1/KH-UBND", task), plan("2/KH-UBND", task.withTitle(title))).findings())
        .hasSize(same ? 1 : 0);
  }

  @Test
  void short_titles_say_too_little() {
    Task training = task.withTitle("Tập huấn kỹ năng số cộng đồng");

    assertThat(check(plan("1/KH-UBND", training), plan("2/KH-UBND", training)).outcome())
        .isEqualTo(Outcome.SATISFIED);

    Task longer = task.withTitle("Tập huấn kỹ năng số cộng đồng xã");
    assertThat(check(plan("1/KH-UBND", longer), plan("2/KH-UBND", longer)).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void the_plan_of_another_year_may_repeat_it() {
    assertThat(
            check(
                    plan("1/KH-UBND", task),
                    plan("2/KH-UBND", task).withPeriod(ViolatingPortfolios.year(2026)))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void two_provinces_may_do_the_same() {
    assertThat(
            check(plan("1/KH-UBND", task), of("UBND tỉnh Lào Cai", IssuerKind.PROVINCE)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_finding_stands_on_the_lowest_level() {
    ActionProgramme programme = Documents.programme().addTasks(task).build();

    CheckedPortfolio checked =
        check(
            of("UBND xã Tịnh Trà", IssuerKind.COMMUNE),
            programme,
            of("UBND tỉnh Lào Cai", IssuerKind.PROVINCE),
            plan("1/KH-UBND", task));

    assertThat(checked.pointer()).isEqualTo("/documents/0/tasks/0");
    assertThat(checked.argument("count")).isEqualTo(3);
    assertThat(checked.others()).containsExactly("03/NQ-CP", "267/KH-UBND", "1/KH-UBND");
  }

  @Test
  void a_task_that_names_its_origin_is_a_transposition() {
    Task transposed =
        task.withOrigin(Citation.builder().instrument(ViolatingPortfolios.programmeRef()).build());

    assertThat(
            check(Documents.programme().addTasks(task).build(), plan("1/KH-UBND", transposed))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_document_that_was_replaced_no_longer_counts() {
    TransformationPlan newer =
        plan("2/KH-UBND", task)
            .withLegalBases(
                LegalBasis.of(
                    LegalRelation.REPLACES,
                    InstrumentRef.builder()
                        .number(ViolatingPortfolios.number("1/KH-UBND"))
                        .build()));

    assertThat(check(plan("1/KH-UBND", task), newer).findings()).isEmpty();
  }

  @Test
  void a_task_twice_in_one_plan_and_labels_are_not_meant_here() {
    Task label = Documents.bareTask("nv-0").title(TITLE).addChildren(other()).build();

    assertThat(check(plan("1/KH-UBND", task, task), plan("2/KH-UBND", label)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_plan_without_a_period_is_not_compared() {
    TransformationPlan undated = plan("2/KH-UBND", task).withPeriod(Printed.textOnly("sau này"));

    assertThat(check(plan("1/KH-UBND", task), undated).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(plan("1/KH-UBND", task)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void every_overlap_in_time_is_found_as_comparing_all_with_all_would() {
    List<Document> documents = new ArrayList<>();
    int[][] years = {
      {2020, 2021},
      {2021, 2021},
      {2023, 2023},
      {2024, 2030},
      {2025, 2025},
      {2026, 2027},
      {2032, 2032}
    };
    for (int i = 0; i < years.length; i++) {
      documents.add(
          plan(i + 1 + "/KH-UBND", task)
              .withPeriod(Printed.meaningOnly(Period.years(years[i][0], years[i][1]))));
    }

    CheckedPortfolio checked = check(documents.toArray(Document[]::new));

    // 2023 and 2032 meet nobody.
    assertThat(checked.pointer()).isEqualTo("/documents/5/tasks/0");
    assertThat(checked.others())
        .containsExactly("1/KH-UBND", "2/KH-UBND", "4/KH-UBND", "5/KH-UBND");
  }

  @Test
  void one_title_in_thousands_of_rows_takes_no_longer_per_row() {
    List<Task> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      rows.add(task.withId(new TaskId("nv-" + i)));
    }

    CheckedPortfolio checked =
        check(plan("1/KH-UBND").withTasks(rows), plan("2/KH-UBND").withTasks(rows));

    assertThat(checked.pointer()).isEqualTo("/documents/1/tasks/0");
    assertThat(checked.argument("count")).isEqualTo(1);
  }

  private static Task other() {
    return Documents.task("nv-2").title("Rà soát, ban hành danh mục dữ liệu mở").build();
  }

  private TransformationPlan of(String issuer, IssuerKind kind) {
    return Documents.plan().issuer(Documents.issuer(issuer, kind)).addTasks(task).build();
  }

  private static TransformationPlan plan(String number, Task... tasks) {
    return Documents.plan().number(ViolatingPortfolios.number(number)).addTasks(tasks).build();
  }

  private static CheckedPortfolio check(Document... documents) {
    return CheckedPortfolio.check(RULE, Portfolio.of(documents));
  }
}
