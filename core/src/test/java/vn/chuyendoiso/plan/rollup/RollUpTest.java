package vn.chuyendoiso.plan.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.chuyendoiso.plan.rollup.Reports.DAY;
import static vn.chuyendoiso.plan.rollup.Reports.YEAR;
import static vn.chuyendoiso.plan.rollup.Reports.evaluation;
import static vn.chuyendoiso.plan.rollup.Reports.folded;
import static vn.chuyendoiso.plan.rollup.Reports.id;
import static vn.chuyendoiso.plan.rollup.Reports.indicator;
import static vn.chuyendoiso.plan.rollup.Reports.part;
import static vn.chuyendoiso.plan.rollup.Reports.plan;
import static vn.chuyendoiso.plan.rollup.Reports.planOf;
import static vn.chuyendoiso.plan.rollup.Reports.question;
import static vn.chuyendoiso.plan.rollup.Reports.report;
import static vn.chuyendoiso.plan.rollup.Reports.result;
import static vn.chuyendoiso.plan.rollup.Reports.state;
import static vn.chuyendoiso.plan.rollup.Reports.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.Opinion;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.Unit;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class RollUpTest {

  private static final String METRIC = "ratio.dossiers.processed_online";

  // ---- counts

  @Test
  void stated_tallies_of_lang_son_and_of_the_notice_add_up() {
    Evaluation langSon =
        Evaluation.builder()
            .addTallies(
                tally(
                    Tally.Subject.TARGETS,
                    34,
                    StateCount.of(ResultState.DONE, 23),
                    StateCount.of(ResultState.NOT_DONE, 2),
                    StateCount.of(ResultState.NOT_CARRIED_OUT, 2),
                    StateCount.of(ResultState.NO_INFORMATION, 7)))
            .build();
    Evaluation committee =
        Evaluation.builder()
            .addTallies(
                tally(Tally.Subject.TARGETS, 12, StateCount.of(ResultState.DONE, 9)),
                tally(Tally.Subject.TASKS, 107, StateCount.of(ResultState.DONE, 101)),
                tally(Tally.Subject.CONCLUSIONS, 56, StateCount.of(ResultState.DONE, 45)),
                tally(
                    Tally.Subject.SCHEME_06_TASKS,
                    225,
                    StateCount.of(ResultState.DONE, 59),
                    StateCount.of(ResultState.UNDER_WAY, 166)))
            .build();
    ProgressReport nation =
        report("Lạng Sơn", committee)
            .withIssuer(
                Issuer.builder()
                    .name("Ủy ban Quốc gia về chuyển đổi số")
                    .kind(IssuerKind.NATION)
                    .build());

    RollUp rollUp = part(List.of(report("Lạng Sơn", langSon), nation)).finish(question());

    StatedCounts targets = stated(rollUp.total(), Tally.Subject.TARGETS);
    assertThat(targets.total()).isEqualTo(46);
    assertThat(targets.counts().of(ResultState.DONE)).isEqualTo(32);
    assertThat(targets.counts().of(ResultState.NO_INFORMATION)).isEqualTo(7);
    assertThat(stated(rollUp.total(), Tally.Subject.SCHEME_06_TASKS).counts().counts())
        .containsExactly(Map.entry(ResultState.DONE, 59L), Map.entry(ResultState.UNDER_WAY, 166L));
    assertThat(stated(rollUp.levels().get(IssuerKind.PROVINCE), Tally.Subject.TARGETS).total())
        .isEqualTo(34);
    assertThat(stated(rollUp.levels().get(IssuerKind.NATION), Tally.Subject.TASKS).counts())
        .isEqualTo(new StateCounts(Map.of(ResultState.DONE, 101L), 0));
    assertThat(rollUp.total().targets().total()).isZero();
  }

  @Test
  void rows_and_stated_tallies_are_kept_apart_and_differ_by_what_they_differ() {
    Evaluation evaluation =
        Evaluation.builder()
            .addTallies(tally(Tally.Subject.TASKS, 107, StateCount.of(ResultState.DONE, 3)))
            .addTaskResults(
                task(ResultState.DONE), task(ResultState.DONE), TaskResult.builder().build())
            .build();

    Counts counts = part(List.of(report("Lạng Sơn", evaluation))).finish(question()).total();

    assertThat(counts.tasks()).isEqualTo(new StateCounts(Map.of(ResultState.DONE, 2L), 1));
    assertThat(counts.difference(Tally.Subject.TASKS))
        .contains(new Difference(Tally.Subject.TASKS, 1, 104, Map.of(ResultState.DONE, 1L)));
    assertThat(counts.difference(Tally.Subject.TARGETS)).isEmpty();
  }

  @Test
  void counts_of_what_was_due_by_a_day_are_not_added_to_those_of_all() {
    Tally all = tally(Tally.Subject.TASKS, 42, StateCount.of(ResultState.DONE, 11));
    Tally due =
        tally(Tally.Subject.TASKS, 23, StateCount.of(ResultState.DONE, 22))
            .withDueBy(LocalDate.of(2025, 6, 30));

    Counts counts =
        part(List.of(report("Thái Nguyên", Evaluation.builder().addTallies(all, due).build())))
            .finish(question())
            .total();

    assertThat(stated(counts, Tally.Subject.TASKS).total()).isEqualTo(42);
    assertThat(counts.stated()).hasSize(2);
  }

  @Test
  void two_tallies_of_one_kind_in_one_evaluation_are_named_and_not_added() {
    Tally one = tally(Tally.Subject.TASKS, 42, StateCount.of(ResultState.DONE, 11));
    Tally other = tally(Tally.Subject.TASKS, 10, StateCount.of(ResultState.DONE, 1));

    RollUp rollUp =
        part(List.of(report("Thái Nguyên", Evaluation.builder().addTallies(one, other).build())))
            .finish(question());

    assertThat(rollUp.total().stated()).isEmpty();
    assertThat(rollUp.setAside())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.reason()).isEqualTo(SetAsideReason.SEVERAL_TALLIES);
              assertThat(s.source().place()).hasToString("/evaluations/0/tallies");
            });
  }

  // ---- which document counts

  @Test
  void the_same_document_twice_counts_once() {
    ProgressReport report = report("Lạng Sơn", rows(3));

    RollUp rollUp = part(List.of(report, report)).finish(question());

    assertThat(rollUp).isEqualTo(part(List.of(report)).finish(question()));
    assertThat(rollUp.total().tasks().total()).isEqualTo(3);
    assertThat(rollUp.superseded()).isEmpty();
  }

  @Test
  void of_two_reports_for_one_period_the_later_cut_off_counts_and_the_other_is_named() {
    ProgressReport october =
        report("Lạng Sơn", rows(3).withCutOff(LocalDate.of(2025, 10, 31)))
            .withIssuedOn(LocalDate.of(2026, 1, 20));
    ProgressReport december =
        report("Lạng Sơn", rows(5).withCutOff(LocalDate.of(2025, 12, 31)))
            .withIssuedOn(LocalDate.of(2026, 1, 5));

    for (List<ProgressReport> order :
        List.of(List.of(october, december), List.of(december, october))) {
      RollUp rollUp = part(order).finish(question());

      assertThat(rollUp.total().tasks().total()).isEqualTo(5);
      assertThat(rollUp.superseded())
          .singleElement()
          .satisfies(
              s -> {
                assertThat(s.document().issuedOn()).contains(LocalDate.of(2026, 1, 20));
                assertThat(s.by().issuedOn()).contains(LocalDate.of(2026, 1, 5));
                assertThat(s.period()).contains(YEAR);
              });
    }
  }

  @Test
  void what_has_no_issuer_or_no_period_is_named() {
    ProgressReport nobody = report("Lạng Sơn", rows(1)).withIssuer(Optional.empty());
    ProgressReport whenever = report("Lạng Sơn", rows(1)).withPeriod(Optional.empty());
    ProgressReport half =
        report("Lạng Sơn", rows(1))
            .withPeriod(Printed.meaningOnly(YEAR.withLastDay(LocalDate.of(2025, 6, 30))));

    RollUp rollUp = part(List.of(nobody, whenever, half)).finish(question());

    assertThat(rollUp.setAsideCounts())
        .isEqualTo(
            Map.of(
                SetAsideReason.NO_ISSUER, 1L,
                SetAsideReason.NO_PERIOD, 1L,
                SetAsideReason.OTHER_PERIOD, 1L));
    assertThat(rollUp.documents()).isZero();
  }

  // ---- folding

  @Test
  void the_reports_of_the_former_provinces_fold_into_those_that_took_over() {
    List<ProgressReport> reports =
        List.of(
            report("Lạng Sơn", rows(1)),
            early("Thái Nguyên", 2),
            early("Bắc Kạn", 4),
            early("Trà Vinh", 8),
            early("Đắk Nông", 16),
            early("Bình Định", 32));

    RollUp rollUp = part(reports).finish(folded());

    assertThat(rollUp.bodies())
        .extracting(b -> b.body().organization().orElseThrow().value())
        .containsExactly(
            "province:gia-lai",
            "province:lam-dong",
            "province:lang-son",
            "province:thai-nguyen",
            "province:vinh-long");
    BodyCounts thaiNguyen = rollUp.bodies().get(3);
    assertThat(thaiNguyen.reported())
        .extracting(ReportingBody::name)
        .containsExactly("UBND tỉnh Bắc Kạn", "UBND tỉnh Thái Nguyên");
    assertThat(thaiNguyen.counts().tasks().total()).isEqualTo(6);
    assertThat(rollUp.total().tasks().total()).isEqualTo(63);
    assertThat(rollUp.setAside()).isEmpty();
  }

  @Test
  void without_a_day_every_body_stands_for_itself() {
    RollUp rollUp = part(List.of(early("Thái Nguyên", 2), early("Bắc Kạn", 4))).finish(question());

    assertThat(rollUp.bodies())
        .extracting(b -> b.body().name())
        .containsExactly("UBND tỉnh Bắc Kạn", "UBND tỉnh Thái Nguyên");
  }

  @Test
  void what_a_province_says_after_the_merger_is_not_added_to_what_was_said_before() {
    RollUp rollUp =
        part(List.of(report("Lâm Đồng", rows(5)), early("Đắk Nông", 16))).finish(folded());

    assertThat(rollUp.total().tasks().total()).isEqualTo(5);
    assertThat(rollUp.setAside())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.reason()).isEqualTo(SetAsideReason.SUCCESSOR_REPORTED);
              assertThat(s.details()).containsExactly("province:lam-dong");
            });
  }

  @Test
  void a_ministry_that_was_split_and_a_body_nobody_knows_stand_for_themselves() {
    Issuer ministry =
        Issuer.builder().name("Bộ Thông tin và Truyền thông").kind(IssuerKind.MINISTRY).build();
    Issuer commune = Issuer.builder().name("UBND xã Tịnh Trà").kind(IssuerKind.COMMUNE).build();

    RollUp rollUp =
        part(List.of(
                report("x", rows(1)).withIssuer(ministry),
                report("x", rows(2)).withIssuer(commune)))
            .finish(folded());

    assertThat(rollUp.bodies()).hasSize(2);
    assertThat(rollUp.total().tasks().total()).isEqualTo(3);
    assertThat(rollUp.setAside())
        .extracting(SetAside::reason, SetAside::details)
        .containsExactlyInAnyOrder(
            tuple(SetAsideReason.SPLIT_BETWEEN_SUCCESSORS, List.of("BKHCN", "BVHTTDL")),
            tuple(SetAsideReason.UNKNOWN_BODY, List.of()));
  }

  @Test
  void who_has_not_reported_is_named_with_whom_it_took_over() {
    List<OrganizationId> expected =
        RollUpQuestion.provincesOn(OrganizationRegistry.bundled(), LocalDate.of(2025, 7, 1));

    RollUp rollUp =
        part(List.of(report("Lạng Sơn", rows(1)), early("Trà Vinh", 2)))
            .finish(folded().withExpected(expected));

    assertThat(expected).hasSize(34);
    assertThat(rollUp.missing()).hasSize(33);
    assertThat(rollUp.missing()).noneMatch(m -> m.body().equals(Optional.of(id("lang-son"))));
    assertThat(rollUp.missing())
        .filteredOn(m -> !m.reported().isEmpty())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.body()).contains(id("vinh-long"));
              assertThat(m.reported())
                  .extracting(ReportingBody::name)
                  .containsExactly("UBND tỉnh Trà Vinh");
            });
  }

  @Test
  void whoever_sent_a_plan_and_no_report_is_named_with_the_plan() {
    TransformationPlan sent =
        plan("Cao Bằng", indicator(METRIC, "%", Aggregation.SUM))
            .withIssuer(Issuer.builder().name("UBND xã Tịnh Trà").kind(IssuerKind.COMMUNE).build());

    RollUp rollUp =
        part(List.of(
                sent,
                plan("Lạng Sơn", indicator(METRIC, "%", Aggregation.SUM)),
                report("Lạng Sơn", rows(1))))
            .finish(question());

    assertThat(rollUp.missing())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.body()).isEmpty();
              assertThat(m.name()).isEqualTo("UBND xã Tịnh Trà");
              assertThat(m.ground()).isEqualTo(MissingReport.Ground.OWN_PLAN);
              assertThat(m.plan().orElseThrow().number()).contains("246/KH-UBND");
            });
  }

  @Test
  void whom_a_plan_asks_for_reports_is_missed_and_a_group_nobody_knows_is_told() {
    ReportingRegime regime =
        ReportingRegime.builder()
            .addReporters(
                Actor.collective("Các bộ"),
                Actor.body("Sở Tài chính", Optional.empty()),
                Actor.body("Sở Nội vụ", Optional.empty()),
                Actor.collective("UBND các xã"))
            .build();
    ProgressReport department =
        report("Lạng Sơn", rows(1))
            .withIssuer(Issuer.builder().name("Sở Nội vụ").kind(IssuerKind.UNIT).build());

    RollUpPart part =
        part(
            List.of(
                plan("Lạng Sơn", indicator(METRIC, "%", Aggregation.SUM)).withReporting(regime),
                department,
                report("Lạng Sơn", rows(1))));
    RollUp rollUp = part.finish(folded());

    assertThat(rollUp.missing())
        .allMatch(m -> m.ground() == MissingReport.Ground.ASKED_BY_PLAN)
        .extracting(MissingReport::name)
        .contains("Bộ Tài chính", "Sở Tài chính")
        .doesNotContain("Sở Nội vụ", "UBND tỉnh Lạng Sơn");
    assertThat(rollUp.unknownReporters())
        .singleElement()
        .satisfies(u -> assertThat(u.name()).isEqualTo("UBND các xã"));
  }

  @Test
  void what_a_plan_says_of_the_year_before_is_counted_but_is_no_report() {
    Evaluation lookingBack = rows(4).withPeriod(Printed.meaningOnly(Period.years(2024, 2024)));

    RollUp rollUp =
        part(List.of(
                plan("Lạng Sơn", indicator(METRIC, "%", Aggregation.SUM))
                    .withEvaluations(lookingBack)))
            .finish(
                RollUpQuestion.of(Period.years(2024, 2024)).withExpected(List.of(id("lang-son"))));

    assertThat(rollUp.total().tasks().total()).isEqualTo(4);
    assertThat(rollUp.missing())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.ground()).isEqualTo(MissingReport.Ground.EXPECTED);
              assertThat(m.reported()).isEmpty();
            });
  }

  @Test
  void plans_of_the_period_tell_how_much_is_planned() {
    RollUp rollUp =
        part(List.of(plan("Lạng Sơn", indicator(METRIC, "%", Aggregation.SUM)))).finish(question());

    assertThat(rollUp.total().plannedTargets()).isEqualTo(1);
    assertThat(rollUp.total().accounts()).isZero();
  }

  // ---- figures

  @Test
  void sums_are_exact_and_remember_where_they_come_from() {
    Figure figure =
        figure(indicator(METRIC, "doanh nghiệp", Aggregation.SUM), "0,1", "0,2", "1.000");

    assertThat(figure.value().orElseThrow().number()).isEqualByComparingTo("1000.3");
    assertThat(figure.counted()).isEqualTo(3);
    assertThat(figure.contributions())
        .allSatisfy(
            c -> assertThat(c.source().place()).hasToString("/evaluations/0/targetResults/0"));
  }

  @Test
  void shares_are_weighted_by_what_they_are_shares_of() {
    Figure figure =
        figure(indicator(METRIC, "%", Aggregation.WEIGHTED_AVERAGE), "13/17", "30/34 dịch vụ");

    FigureValue value = figure.value().orElseThrow();
    assertThat(value.part()).contains(BigDecimal.valueOf(43));
    assertThat(value.whole()).contains(BigDecimal.valueOf(51));
    assertThat(value.number()).isEqualTo(new BigDecimal("84.313725"));
    assertThat(figure.weights()).isEmpty();
  }

  @Test
  void without_weights_there_is_no_average_and_the_reason_is_told() {
    Figure figure = figure(indicator(METRIC, "%", Aggregation.WEIGHTED_AVERAGE), "80%", "90%");

    assertThat(figure.value()).isEmpty();
    assertThat(figure.notMade()).contains(Figure.NotMade.NO_WEIGHTS);
    assertThat(figure.leftOut())
        .extracting(LeftOut::reason)
        .containsExactly(LeftOut.Reason.NO_WEIGHT, LeftOut.Reason.NO_WEIGHT);
  }

  @Test
  void a_table_gives_the_weights_and_whom_it_lacks_is_left_out() {
    WeightTable table =
        new WeightTable(
            "hồ sơ tiếp nhận năm 2025",
            "Cổng Dịch vụ công quốc gia",
            Optional.of(DAY),
            Map.of(
                id("lang-son"), BigDecimal.valueOf(100), id("ha-giang"), BigDecimal.valueOf(300)));

    Figure figure =
        rollUp(
                indicator(METRIC, "%", Aggregation.WEIGHTED_AVERAGE),
                question().withWeights(table),
                "80%",
                "90%",
                "10%")
            .figure(METRIC, Scope.ALL)
            .orElseThrow();

    assertThat(figure.value().orElseThrow().number()).isEqualTo(new BigDecimal("87.5"));
    assertThat(figure.weights()).contains("hồ sơ tiếp nhận năm 2025");
    assertThat(figure.leftOut())
        .singleElement()
        .satisfies(
            l -> {
              assertThat(l.reason()).isEqualTo(LeftOut.Reason.NO_WEIGHT);
              assertThat(l.body().name()).isEqualTo("UBND tỉnh Cao Bằng");
            });
  }

  @Test
  void what_cannot_be_added_is_named() {
    Figure figure =
        figure(indicator(METRIC, "%", Aggregation.SUM), "5%", "7%", "trên 80%", "15-20%", "top 10");

    assertThat(figure.value().orElseThrow().number()).isEqualByComparingTo("12");
    assertThat(figure.leftOut())
        .extracting(LeftOut::reason)
        .containsExactlyInAnyOrder(
            LeftOut.Reason.NOT_EXACT, LeftOut.Reason.NO_NUMBER, LeftOut.Reason.RANK);
  }

  @Test
  void a_number_of_another_unit_is_named_and_not_added() {
    Figure figure = figure(indicator(METRIC, "%", Aggregation.SUM), "5", "7%", "8 doanh nghiệp");

    assertThat(figure.unit()).contains(Unit.of("%"));
    assertThat(figure.value().orElseThrow().number()).isEqualByComparingTo("12");
    assertThat(figure.leftOut())
        .extracting(LeftOut::reason)
        .containsExactly(LeftOut.Reason.UNIT_DIFFERS);
  }

  @Test
  void bodies_that_reached_their_value_are_counted() {
    Indicator indicator = indicator(METRIC, "%", Aggregation.COUNT_OF_BODIES_THAT_REACHED_IT);

    Figure figure =
        part(List.of(
                plan("Lạng Sơn", indicator),
                plan("Hà Giang", indicator),
                plan("Cao Bằng", indicator),
                report("Lạng Sơn", evaluation(state(ResultState.DONE))),
                report("Hà Giang", evaluation(state(ResultState.NOT_DONE))),
                report("Cao Bằng", evaluation(state(ResultState.NO_INFORMATION), result("3%")))))
            .finish(question())
            .figure(METRIC, Scope.ALL)
            .orElseThrow();

    assertThat(figure.value().orElseThrow().number()).isEqualByComparingTo("1");
    assertThat(figure.value().orElseThrow().whole()).contains(BigDecimal.valueOf(2));
    assertThat(figure.leftOut())
        .extracting(LeftOut::reason)
        .containsExactly(LeftOut.Reason.STATE_NOT_STATED);
  }

  @Test
  void merged_provinces_that_disagree_are_not_counted_as_one_that_reached_it() {
    Indicator indicator = indicator(METRIC, "%", Aggregation.COUNT_OF_BODIES_THAT_REACHED_IT);

    Figure figure =
        part(List.of(
                plan("Thái Nguyên", indicator),
                plan("Bắc Kạn", indicator),
                report("Thái Nguyên", evaluation(state(ResultState.DONE)))
                    .withIssuedOn(LocalDate.of(2025, 6, 10)),
                report("Bắc Kạn", evaluation(state(ResultState.NOT_DONE)))
                    .withIssuedOn(LocalDate.of(2025, 6, 10))))
            .finish(folded())
            .figure(METRIC, Scope.ALL)
            .orElseThrow();

    assertThat(figure.notMade()).contains(Figure.NotMade.NO_VALUES);
    assertThat(figure.leftOut())
        .extracting(LeftOut::reason)
        .containsOnly(LeftOut.Reason.MERGED_BODIES_DISAGREE)
        .hasSize(2);
  }

  @Test
  void of_ranks_the_last_counts() {
    Indicator indicator = indicator(METRIC, "hạng", Aggregation.LAST_VALUE);
    ProgressReport older =
        report("Hà Giang", evaluation(result("30/63"))).withIssuedOn(LocalDate.of(2025, 6, 1));

    Figure figure =
        part(List.of(
                plan("Lạng Sơn", indicator),
                plan("Hà Giang", indicator),
                report("Lạng Sơn", evaluation(result("31/34"))),
                older))
            .finish(question())
            .figure(METRIC, Scope.ALL)
            .orElseThrow();

    assertThat(figure.value().orElseThrow().number()).isEqualByComparingTo("31");
    assertThat(figure.value().orElseThrow().whole()).contains(BigDecimal.valueOf(34));
    assertThat(figure.leftOut())
        .extracting(LeftOut::reason)
        .containsExactly(LeftOut.Reason.EARLIER);
  }

  @Test
  void what_makes_no_value_together_still_has_one_for_each_body() {
    RollUp rollUp =
        rollUp(indicator(METRIC, "điểm", Aggregation.NOT_AGGREGABLE), question(), "0,75", "0,61");

    assertThat(rollUp.figure(METRIC, Scope.ALL).orElseThrow().notMade())
        .contains(Figure.NotMade.NOT_AGGREGABLE);
    ReportingBody langSon = rollUp.bodies().get(1).body();
    assertThat(langSon.organization()).contains(id("lang-son"));
    assertThat(
            rollUp.figure(METRIC, Scope.of(langSon)).orElseThrow().value().orElseThrow().number())
        .isEqualByComparingTo("0.75");
  }

  @Test
  void how_values_fold_must_be_stated_and_agreed_unless_the_question_decides_it() {
    Indicator sum = indicator(METRIC, "%", Aggregation.SUM);
    Indicator last = indicator(METRIC, "%", Aggregation.LAST_VALUE);
    RollUpPart part =
        part(
            List.of(
                plan("Lạng Sơn", sum),
                plan("Hà Giang", last),
                report("Lạng Sơn", evaluation(result("5%"))),
                report("Hà Giang", evaluation(result("7%")))));

    assertThat(part.finish(question()).figure(METRIC, Scope.ALL).orElseThrow().notMade())
        .contains(Figure.NotMade.AGGREGATIONS_DISAGREE);
    assertThat(
            part.finish(question().withAggregations(Map.of(METRIC, Aggregation.SUM)))
                .figure(METRIC, Scope.ALL)
                .orElseThrow()
                .value()
                .orElseThrow()
                .number())
        .isEqualByComparingTo("12");
    assertThat(figure(sum.withAggregation(Optional.empty()), "5%").notMade())
        .contains(Figure.NotMade.AGGREGATION_NOT_STATED);
  }

  @Test
  void a_result_without_its_plan_or_its_row_is_named() {
    TargetResult other = result("5%").withTarget(new TargetId("ct-9"));
    RollUp rollUp =
        part(List.of(
                plan("Lạng Sơn", indicator(METRIC, "%", Aggregation.SUM)),
                report("Lạng Sơn", evaluation(other)),
                report("Hà Giang", evaluation(result("5%"))),
                report(
                    "Cao Bằng",
                    evaluation(
                        TargetResult.builder().addMeasurements(Reports.measured("5%")).build()))))
            .finish(question());

    assertThat(rollUp.setAside())
        .extracting(SetAside::reason)
        .containsExactly(
            SetAsideReason.NOT_MATCHED,
            SetAsideReason.PLAN_NOT_GIVEN,
            SetAsideReason.TARGET_NOT_FOUND);
    assertThat(rollUp.figures()).isEmpty();
  }

  @Test
  void a_row_that_nobody_matched_is_told_by_its_words_and_unit() {
    TargetResult one = untargeted("Doanh nghiệp công nghệ số", "5 doanh nghiệp");
    TargetResult other = untargeted("Doanh nghiệp Công nghệ số", "7 doanh nghiệp");
    Indicator indicator =
        indicator(METRIC, "doanh nghiệp", Aggregation.SUM)
            .withMetric(Optional.empty())
            .withName("doanh nghiệp công nghệ số");

    RollUp rollUp =
        part(List.of(
                plan("Lạng Sơn", indicator),
                report("Hà Giang", evaluation(one)),
                report("Cao Bằng", evaluation(other))))
            .finish(question());

    assertThat(rollUp.figures())
        .filteredOn(f -> f.scope().equals(Scope.ALL))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.value().orElseThrow().number()).isEqualByComparingTo("12");
              assertThat(f.name()).isEqualTo("doanh nghiệp công nghệ số");
            });
  }

  @Test
  void a_value_that_is_said_twice_counts_once_and_two_different_ones_not_at_all() {
    assertThat(sumOf(evaluation(result("5%")), evaluation(result("5,0%"))).value())
        .hasValueSatisfying(v -> assertThat(v.number()).isEqualByComparingTo("5"));
    Figure several = sumOf(evaluation(result("5%")), evaluation(result("6%")));
    assertThat(several.value()).isEmpty();
    assertThat(several.leftOut())
        .extracting(LeftOut::reason)
        .containsExactly(LeftOut.Reason.SEVERAL_VALUES);
  }

  @Test
  void counts_alone_give_the_same_figures_and_digests_without_the_rows() {
    Indicator indicator = indicator(METRIC, "%", Aggregation.SUM);
    Figure rows =
        rollUp(indicator, question(), "5%", "7%", "trên 80%")
            .figure(METRIC, Scope.ALL)
            .orElseThrow();
    Figure counts =
        rollUp(indicator, question().withDetail(RollUpDetail.COUNTS), "5%", "7%", "trên 80%")
            .figure(METRIC, Scope.ALL)
            .orElseThrow();

    assertThat(counts.value()).isEqualTo(rows.value());
    assertThat(counts.digest()).isEqualTo(rows.digest());
    assertThat(counts.counted()).isEqualTo(2);
    assertThat(counts.leftOutCount()).isEqualTo(1);
    assertThat(counts.contributions()).isEmpty();
    assertThat(counts.leftOut()).isEmpty();
    assertThat(counts.leftOutByReason())
        .isEqualTo(rows.leftOutByReason())
        .isEqualTo(Map.of(LeftOut.Reason.NOT_EXACT, 1));
  }

  @Test
  void a_unit_is_shown_as_printed_and_never_as_its_key() {
    Figure people =
        rollUp(indicator(METRIC, "người", Aggregation.SUM), question(), "5 người", "7 Người")
            .figure(METRIC, Scope.ALL)
            .orElseThrow();

    assertThat(people.value().orElseThrow().number()).isEqualByComparingTo("12");
    assertThat(people.unit().orElseThrow().label()).isEqualTo("Người");
  }

  @Test
  void so_many_of_so_many_come_to_percent_and_counted_bodies_have_no_unit() {
    Indicator unstated =
        indicator(METRIC, "%", Aggregation.WEIGHTED_AVERAGE).withUnit(Optional.empty());

    assertThat(
            rollUp(unstated, question(), "13/17", "30/34 dịch vụ")
                .figure(METRIC, Scope.ALL)
                .orElseThrow())
        .satisfies(
            f -> {
              assertThat(f.value().orElseThrow().number()).isEqualByComparingTo("84.313725");
              assertThat(f.unit()).contains(Unit.of("%"));
            });
    assertThat(
            rollUp(
                    indicator(METRIC, "%", Aggregation.COUNT_OF_BODIES_THAT_REACHED_IT),
                    question(),
                    "5%",
                    "7%")
                .figure(METRIC, Scope.ALL)
                .orElseThrow()
                .unit())
        .isEmpty();
  }

  @Test
  void a_rate_per_year_is_a_number_in_a_unit_of_its_own() {
    Figure rates =
        rollUp(
                indicator(METRIC, "%/năm", Aggregation.SUM),
                question(),
                "5 %/năm",
                "7%/năm",
                "6%/năm",
                "8%")
            .figure(METRIC, Scope.ALL)
            .orElseThrow();

    assertThat(rates.value().orElseThrow().number()).isEqualByComparingTo("18");
    assertThat(rates.unit()).contains(Unit.of("%/năm"));
    assertThat(rates.leftOutByReason()).isEqualTo(Map.of(LeftOut.Reason.UNIT_DIFFERS, 1));
  }

  @Test
  void so_many_of_so_many_of_a_rate_per_year_are_no_share() {
    Figure rates =
        rollUp(
                indicator(METRIC, "%/năm", Aggregation.WEIGHTED_AVERAGE),
                question(),
                "5 %/năm",
                "7%/năm",
                "13/17")
            .figure(METRIC, Scope.ALL)
            .orElseThrow();

    assertThat(rates.leftOutByReason())
        .isEqualTo(Map.of(LeftOut.Reason.NO_WEIGHT, 2, LeftOut.Reason.UNIT_DIFFERS, 1));
  }

  @Test
  void counts_alone_still_name_whom_nobody_can_fold() {
    RollUp rollUp =
        part(List.of(report("Nơi Không Có", rows(1)), untargetedReport("Lạng Sơn")))
            .finish(folded().withDetail(RollUpDetail.COUNTS));

    assertThat(rollUp.setAsideCounts())
        .isEqualTo(Map.of(SetAsideReason.UNKNOWN_BODY, 1L, SetAsideReason.PLAN_NOT_GIVEN, 1L));
    assertThat(rollUp.setAside())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.reason()).isEqualTo(SetAsideReason.UNKNOWN_BODY);
              assertThat(s.source().document().body().orElseThrow().name())
                  .isEqualTo("UBND tỉnh Nơi Không Có");
            });
  }

  private static ProgressReport untargetedReport(String province) {
    return report(province, evaluation(result("5%")));
  }

  // ---- opinions and the report

  @Test
  void opinions_stand_beside_the_rows_of_which_they_speak() {
    Opinion opinion =
        Opinion.builder()
            .aspect(Opinion.Aspect.CONSISTENCY)
            .plan(planOf())
            .addTargets(new TargetId("ct-1"), new TargetId("ct-7"))
            .addTasks(new TaskId("nv-7"))
            .text("Trùng với nhiệm vụ của chương trình quốc gia")
            .build();

    RollUp rollUp =
        part(List.of(
                plan("Lạng Sơn", indicator(METRIC, "%", Aggregation.SUM)),
                report("Lạng Sơn").withOpinions(opinion)))
            .finish(question());

    assertThat(rollUp.opinions())
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.plan().orElseThrow().number()).contains("246/KH-UBND");
              assertThat(o.unknownTargets()).containsExactly("ct-7");
              assertThat(o.tasks()).containsExactly("nv-7");
              assertThat(o.source().place()).hasToString("/opinions/0");
            });
    Opinion again = rollUp.toReport(report("Hà Nội"), RollUp.TallySource.ROWS).getOpinions().get(0);
    assertThat(again.getText()).isEqualTo(opinion.getText());
    assertThat(again.getAuthor().orElseThrow().getName()).isEqualTo("UBND tỉnh Lạng Sơn");
  }

  @Test
  void a_roll_up_becomes_a_report_that_rolls_up_again() {
    Indicator indicator = indicator(METRIC, "%", Aggregation.WEIGHTED_AVERAGE);
    Evaluation stating =
        evaluation(result("13/17"))
            .withTallies(tally(Tally.Subject.TASKS, 107, StateCount.of(ResultState.DONE, 101)));
    RollUp provinces =
        part(List.of(
                plan("Lạng Sơn", indicator),
                plan("Hà Giang", indicator),
                report("Lạng Sơn", stating),
                report("Hà Giang", evaluation(result("30/34 dịch vụ")))))
            .finish(question().withExpected(List.of(id("cao-bang"))));

    ProgressReport national = provinces.toReport(report("Hà Nội"), RollUp.TallySource.STATED);

    Evaluation evaluation = national.getEvaluations().get(0);
    assertThat(evaluation.getLimitations())
        .containsExactly("Còn 1 cơ quan chưa gửi báo cáo: Tỉnh Cao Bằng.");
    assertThat(
            evaluation.getTargetResults().get(0).getMeasurements().get(0).getValue().getMeaning())
        .hasValueSatisfying(v -> assertThat(v.print()).isEqualTo("43/51"));
    RollUp again = part(List.of(national)).finish(question());
    assertThat(again.total().stated()).isEqualTo(provinces.total().stated());
  }

  // ---- of what the tests are made

  private static StatedCounts stated(Counts counts, Tally.Subject subject) {
    return counts.stated(Counted.all(subject)).orElseThrow();
  }

  private static TaskResult task(ResultState state) {
    return TaskResult.builder().state(state).build();
  }

  private static Evaluation rows(int tasks) {
    Evaluation.Builder evaluation = Evaluation.builder();
    for (int i = 0; i < tasks; i++) {
      evaluation.addTaskResults(task(ResultState.DONE));
    }
    return evaluation.build();
  }

  /** A report of the year so far, issued before the mergers of 2025-07-01. */
  private static ProgressReport early(String province, int tasks) {
    return report(province, rows(tasks)).withIssuedOn(LocalDate.of(2025, 6, 10));
  }

  private static TargetResult untargeted(String title, String value) {
    return TargetResult.builder().title(title).addMeasurements(Reports.measured(value)).build();
  }

  private static Figure sumOf(Evaluation... evaluations) {
    return part(List.of(
            plan("Lạng Sơn", indicator(METRIC, "%", Aggregation.SUM)),
            report("Lạng Sơn", evaluations)))
        .finish(question())
        .figure(METRIC, Scope.ALL)
        .orElseThrow();
  }

  private static Figure figure(Indicator indicator, String... values) {
    return rollUp(indicator, question(), values).figure(METRIC, Scope.ALL).orElseThrow();
  }

  /** One province for each value: Lạng Sơn, Hà Giang, Cao Bằng, Lai Châu, Sơn La. */
  private static RollUp rollUp(Indicator indicator, RollUpQuestion question, String... values) {
    List<String> provinces = List.of("Lạng Sơn", "Hà Giang", "Cao Bằng", "Lai Châu", "Sơn La");
    Gathering gathering = new Gathering();
    for (int i = 0; i < values.length; i++) {
      gathering.add(plan(provinces.get(i), indicator));
      gathering.add(report(provinces.get(i), evaluation(result(values[i]))));
    }
    return gathering.toPart().finish(question);
  }
}
