package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
import vn.chuyendoiso.plan.text.Printed;

class PortfolioTaskOverlapTest {

  private static final String RULE = "portfolio-task-overlap";
  private static final String TITLE = "Lập Kế hoạch phát triển hạ tầng số";
  private static final String IN_OTHER_WORDS = "Xây dựng kế hoạch phát triển hạ tầng số của tỉnh";

  private final Task task = Documents.task("nv-1").title(TITLE).build();
  private final Task alike = task.withTitle(IN_OTHER_WORDS);
  private final ActionProgramme programme = Documents.programme().addTasks(task).build();

  @Test
  void a_plan_that_has_a_task_of_the_programme_in_other_words_is_told() {
    CheckedPortfolio checked = check(programme, plan("1/KH-UBND", other(), alike));

    assertThat(checked.pointer()).isEqualTo("/documents/1/tasks/1");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P6", "CT34-P7", "TB16-2");
    assertThat(checked.argument("title")).isEqualTo(IN_OTHER_WORDS);
    assertThat(checked.argument("document")).isEqualTo("1/KH-UBND");
    assertThat(checked.argument("otherTitle")).isEqualTo(TITLE);
    assertThat(checked.others()).containsExactly("03/NQ-CP");
    assertThat(checked.argument("shared")).isEqualTo(List.of("Lập Kế hoạch phát triển hạ tầng số"));
  }

  @Test
  void the_finding_stands_on_the_lower_level_whichever_comes_first() {
    assertThat(check(plan("1/KH-UBND", alike), programme).pointer())
        .isEqualTo("/documents/0/tasks/0");
  }

  @Test
  void of_two_plans_of_one_body_the_later_one_repeats_the_other() {
    assertThat(check(plan("2/KH-UBND", task), plan("1/KH-UBND", alike)).pointer())
        .isEqualTo("/documents/1/tasks/0");
  }

  @Test
  void different_tasks_satisfy() {
    assertThat(check(programme, plan("1/KH-UBND", other())).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_same_title_is_the_matter_of_another_rule() {
    assertThat(check(programme, plan("1/KH-UBND", task)).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void two_provinces_may_do_the_same() {
    TransformationPlan neighbour =
        Documents.plan()
            .issuer(Documents.issuer("UBND tỉnh Lào Cai", IssuerKind.PROVINCE))
            .addTasks(alike)
            .build();

    assertThat(check(plan("1/KH-UBND", task), neighbour).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_plan_of_another_year_may_repeat_it() {
    TransformationPlan later = plan("2/KH-UBND", alike).withPeriod(ViolatingPortfolios.year(2026));

    assertThat(check(plan("1/KH-UBND", task), later).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_task_that_names_its_origin_carries_it_out() {
    Task transposed =
        alike.withOrigin(Citation.builder().instrument(ViolatingPortfolios.programmeRef()).build());

    assertThat(check(programme, plan("1/KH-UBND", transposed)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_document_that_was_replaced_no_longer_counts() {
    TransformationPlan newer =
        plan("2/KH-UBND", alike)
            .withLegalBases(
                LegalBasis.of(
                    LegalRelation.REPLACES,
                    InstrumentRef.builder()
                        .number(ViolatingPortfolios.number("1/KH-UBND"))
                        .build()));

    assertThat(check(plan("1/KH-UBND", task), newer).findings()).isEmpty();
  }

  @Test
  void two_rows_of_one_plan_are_not_meant_here() {
    assertThat(check(plan("1/KH-UBND", task, alike), plan("2/KH-UBND", other())).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_plan_without_a_period_is_not_compared() {
    TransformationPlan undated = plan("2/KH-UBND", alike).withPeriod(Printed.textOnly("sau này"));

    assertThat(check(plan("1/KH-UBND", task), undated).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(plan("1/KH-UBND", task)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Task other() {
    return Documents.task("nv-2").title("Rà soát, ban hành danh mục dữ liệu mở").build();
  }

  private static TransformationPlan plan(String number, Task... tasks) {
    return Documents.plan().number(ViolatingPortfolios.number(number)).addTasks(tasks).build();
  }

  private static CheckedPortfolio check(Document... documents) {
    return CheckedPortfolio.check(RULE, Portfolio.of(documents));
  }
}
