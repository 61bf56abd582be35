package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InForce;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.Derivation;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

class CoverageTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final String DOSSIERS = "qd942-2025-01"; // at least 80% by 2025-12-31

  // ---- targets

  @Test
  void who_takes_a_national_target_over_is_told_with_value_and_date() {
    Coverage coverage =
        Coverage.of(
            Portfolio.of(
                plan("Lạng Sơn", "70%", "2025"),
                plan("Thanh Hóa", "80%", "2025"),
                plan("Nghệ An", "trên 90%", "6/2025"),
                bare("Hà Giang")),
            DAY);

    TargetCoverage dossiers = coverage.target(DOSSIERS).orElseThrow();
    assertThat(dossiers.adoptions())
        .extracting(a -> a.document().body().orElseThrow().key(), a -> a.standing(), a -> a.due())
        .containsExactly(
            tuple(
                "province:lang-son",
                NationalStanding.WEAKER,
                Optional.of(LocalDate.of(2025, 12, 31))),
            tuple(
                "province:nghe-an",
                NationalStanding.REACHED,
                Optional.of(LocalDate.of(2025, 6, 30))),
            tuple(
                "province:thanh-hoa",
                NationalStanding.REACHED,
                Optional.of(LocalDate.of(2025, 12, 31))));
    assertThat(dossiers.adoptions()).allMatch(a -> a.way() == AdoptionWay.INDICATOR);
    assertThat(dossiers.adoptions().get(0).row().orElseThrow()).hasToString("/targets/0");
    assertThat(dossiers.notAdoptedBy())
        .extracting(CoveredBody::key)
        .containsExactly("province:ha-giang");
    assertThat(dossiers.inForce()).isNotEqualTo(InForce.NO);
    assertThat(dossiers.isFromMemory()).isFalse();
  }

  @Test
  void what_comes_later_than_the_nation_asks_is_late() {
    TransformationPlan plan =
        plan("Lạng Sơn", "80%", "2026").withPeriod(Printed.meaningOnly(Period.years(2025, 2026)));

    assertThat(
            Coverage.of(Portfolio.of(plan), DAY)
                .target(DOSSIERS)
                .orElseThrow()
                .adoptions()
                .get(0)
                .standing())
        .isEqualTo(NationalStanding.LATER);
  }

  @Test
  void a_target_that_nobody_takes_over_is_adopted_by_nobody() {
    Coverage coverage = Coverage.of(Portfolio.of(bare("Lạng Sơn"), bare("Hà Giang")), DAY);

    TargetCoverage dossiers = coverage.target(DOSSIERS).orElseThrow();
    assertThat(dossiers.isAdoptedByNobody()).isTrue();
    assertThat(dossiers.notAdoptedBy()).hasSize(2);
  }

  @Test
  void a_derivation_is_an_adoption_too() {
    TransformationPlan plan = bare("Lạng Sơn");
    Target derived =
        Target.builder()
            .id(new TargetId("ct-1"))
            .addDerivedFrom(
                Derivation.builder()
                    .instrument(Documents.instrument("942/QĐ-TTg"))
                    .nationalTarget(DOSSIERS)
                    .build())
            .build();

    assertThat(
            Coverage.of(Portfolio.of(plan.withTargets(derived)), DAY)
                .target(DOSSIERS)
                .orElseThrow()
                .adoptions())
        .singleElement()
        .satisfies(a -> assertThat(a.way()).isEqualTo(AdoptionWay.DERIVATION));
  }

  @Test
  void targets_set_after_the_day_are_not_asked_about() {
    assertThat(Coverage.of(Portfolio.of(), LocalDate.of(2021, 1, 1)).target(DOSSIERS)).isEmpty();
  }

  // ---- tasks

  @Test
  void a_task_of_the_programme_that_is_in_no_plan_of_a_body_is_named() {
    Coverage coverage =
        Coverage.of(
            Portfolio.of(
                programme(task("12b", "Nâng cấp hệ thống", Actor.collective("Các địa phương"))),
                bare("Lạng Sơn"),
                bare("Hà Giang")
                    .withTasks(
                        Task.builder().id(new TaskId("x")).title("Nâng cấp  Hệ thống").build()),
                bare("Cao Bằng").withTasks(citing("nhiệm vụ 12b")),
                bare("Lai Châu").withTasks(citing("nhiệm vụ 12c"))),
            DAY);

    assertThat(coverage.tasks())
        .extracting(t -> t.body().key(), UncoveredTask::byCollective, UncoveredTask::hasPlan)
        .containsExactly(
            tuple("province:lai-chau", true, true), tuple("province:lang-son", true, true));
    assertThat(coverage.tasks().get(0).code()).contains("12b");
    assertThat(coverage.tasks().get(0).row()).hasToString("/tasks/0");
  }

  @Test
  void a_body_that_is_no_more_answers_through_the_one_that_took_over() {
    Actor ministry =
        Actor.body("Bộ Thông tin và Truyền thông", Optional.of(new OrganizationId("BTTTT")));

    Coverage coverage = Coverage.of(Portfolio.of(programme(task("1", "Việc", ministry))), DAY);

    assertThat(coverage.tasks())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.body().key()).isEqualTo("BKHCN");
              assertThat(t.hasPlan()).isFalse();
              assertThat(t.byCollective()).isFalse();
            });
  }

  @Test
  void whom_a_condition_picks_nobody_can_tell() {
    Actor picked = Actor.conditionalCollective("Địa phương được lựa chọn", "được lựa chọn");

    Coverage coverage =
        Coverage.of(Portfolio.of(programme(task("1", "Việc", picked)), bare("Lạng Sơn")), DAY);

    assertThat(coverage.tasks()).isEmpty();
    assertThat(coverage.undetermined())
        .singleElement()
        .satisfies(t -> assertThat(t.leads()).containsExactly("Địa phương được lựa chọn"));
  }

  // ---- conflicts

  @Test
  void of_the_two_ranks_by_2030_the_later_instrument_prevails() {
    MetricConflict conflict = conflict("rank.EGDI.world", LocalDate.of(2022, 1, 1));

    assertThat(conflict.claims())
        .extracting(c -> c.target().getId())
        .containsExactly("qd942-rank30", "qd749-2030-egdi");
    assertThat(conflict.decidedBy()).isEqualTo(MetricConflict.Precedence.LATER_INSTRUMENT);
    assertThat(conflict.isFromMemory()).isFalse();
  }

  @Test
  void the_government_prevails_over_the_prime_minister_from_the_day_of_its_resolution() {
    MetricConflict conflict = conflict("rank.EGDI.world", DAY);

    assertThat(conflict.claims().get(0).target().getId()).isEqualTo("nq03-2030-5-world");
    assertThat(conflict.claims().get(0).rank()).isEqualTo(InstrumentRank.GOVERNMENT);
    assertThat(conflict.decidedBy()).isEqualTo(MetricConflict.Precedence.HIGHER_RANK);
    assertThat(conflict.isFromMemory()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "57-NQ/TW, PARTY",
    "148/2025/QH15, NATIONAL_ASSEMBLY",
    "1012/NQ-UBTVQH15, NATIONAL_ASSEMBLY",
    "03/NQ-CP, GOVERNMENT",
    "942/QĐ-TTg, PRIME_MINISTER",
    "16/TB-VPCP, OTHER"
  })
  void whose_word_an_instrument_is_follows_from_its_number(String number, InstrumentRank rank) {
    assertThat(InstrumentRank.of(DocumentNumber.of(number))).isEqualTo(rank);
    assertThat(rank.isFromMemory()).isTrue();
  }

  @Test
  void what_a_committee_planned_for_one_year_stands_last_on_fibre() {
    MetricConflict conflict = conflict("ratio.households.fibre", DAY);

    assertThat(conflict.claims())
        .extracting(c -> c.target().getId())
        .containsExactly("qd411-2025-08", "qd749-2025-09", "ubqg2023-07");
    assertThat(conflict.claims().get(2).rank()).isEqualTo(InstrumentRank.OTHER);
  }

  @Test
  void the_share_of_the_digital_economy_of_2026_contradicts_that_of_2025() {
    assertThat(conflict("ratio.digital_economy.gdp", LocalDate.of(2026, 6, 1)).claims())
        .extracting(c -> c.target().getInstrument().toString())
        .contains("749/QĐ-TTg", "411/QĐ-TTg");
  }

  private static MetricConflict conflict(String metric, LocalDate day) {
    return Coverage.of(Portfolio.of(), day).conflicts().stream()
        .filter(c -> c.metric().equals(metric))
        .findFirst()
        .orElseThrow();
  }

  // ---- merging

  @Test
  void parts_merge_in_any_order_and_grouping() {
    CoveragePart a = CoveragePart.of(List.of(plan("Lạng Sơn", "70%", "2025")), DAY);
    CoveragePart b =
        CoveragePart.of(
            List.of(programme(task("1", "Việc", Actor.collective("Các địa phương")))), DAY);
    CoveragePart c =
        CoveragePart.of(List.of(bare("Hà Giang"), plan("Lạng Sơn", "75%", "2025")), DAY);

    CoveragePart straight = a.merge(b).merge(c);

    assertThat(c.merge(b.merge(a)).merge(a)).isEqualTo(straight);
    assertThat(CoveragePart.merge(DAY, List.of(b, c, a)).finish()).isEqualTo(straight.finish());
    assertThat(straight.finish().documents()).isEqualTo(3);
    CoveragePart other = CoveragePart.of(List.of(), DAY.plusDays(1));
    assertThatThrownBy(() -> straight.merge(other)).isInstanceOf(IllegalArgumentException.class);
  }

  // ---- of what the tests are made

  private static TransformationPlan bare(String province) {
    return TransformationPlan.builder()
        .number(DocumentNumber.of("246/KH-UBND"))
        .title("Kế hoạch")
        .issuer(Issuer.builder().name("UBND tỉnh " + province).kind(IssuerKind.PROVINCE).build())
        .issuedOn(LocalDate.of(2024, 11, 6))
        .period(Printed.meaningOnly(Period.years(2025, 2025)))
        .build();
  }

  private static TransformationPlan plan(String province, String value, String due) {
    Indicator dossiers =
        Indicator.builder()
            .id(new IndicatorId("i-1"))
            .name("Hồ sơ trực tuyến")
            .metric("ratio.dossiers.processed_online")
            .unit("%")
            .build();
    return bare(province)
        .withIndicators(dossiers)
        .withTargets(
            Target.builder()
                .id(new TargetId("ct-1"))
                .indicator(dossiers.getId())
                .value(Printed.of(value, TargetValue.parse(value).orElseThrow()))
                .deadline(Printed.of(due, Deadline.parse(due).orElseThrow()))
                .build());
  }

  private static ActionProgramme programme(Task... tasks) {
    return ActionProgramme.builder()
        .number(DocumentNumber.of("03/NQ-CP"))
        .title("Chương trình hành động")
        .issuer(Issuer.builder().name("Chính phủ").kind(IssuerKind.NATION).build())
        .issuedOn(LocalDate.of(2025, 1, 9))
        .addTasks(tasks)
        .build();
  }

  private static Task task(String code, String title, Actor lead) {
    return Task.builder()
        .id(new TaskId("nv-" + code))
        .code(code)
        .title(title)
        .addAssignments(Assignment.of(Responsibility.LEAD, lead))
        .build();
  }

  private static Task citing(String clause) {
    return Task.builder()
        .id(new TaskId("nv-x"))
        .title("Một việc khác")
        .origin(
            Citation.builder().instrument(Documents.instrument("03/NQ-CP")).clause(clause).build())
        .build();
  }
}
