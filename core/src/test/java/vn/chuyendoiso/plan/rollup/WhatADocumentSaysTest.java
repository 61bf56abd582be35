package vn.chuyendoiso.plan.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.chuyendoiso.plan.rollup.Reports.YEAR;
import static vn.chuyendoiso.plan.rollup.Reports.indicator;
import static vn.chuyendoiso.plan.rollup.Reports.part;
import static vn.chuyendoiso.plan.rollup.Reports.plan;
import static vn.chuyendoiso.plan.rollup.Reports.question;
import static vn.chuyendoiso.plan.rollup.Reports.report;
import static vn.chuyendoiso.plan.rollup.Reports.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.Opinion;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.ExactKey;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * What a roll-up takes from one document: of which period it speaks, what it counts, what it is.
 */
class WhatADocumentSaysTest {

  private static final Period HALF = YEAR.withLastDay(LocalDate.of(2025, 6, 30));
  private static final Period YEAR_BEFORE = Period.years(2024, 2024);
  private static final TransformationPlan PLAN =
      plan("Lạng Sơn", indicator("m.1", "%", Aggregation.SUM));

  // ---- periods

  @Test
  void one_report_speaks_of_every_period_that_its_evaluations_state() {
    ProgressReport report =
        report(
            "Lạng Sơn",
            tasks(1),
            of(HALF, tasks(2)),
            of(YEAR_BEFORE, tasks(4)),
            of(HALF, tasks(8)));
    RollUpPart part = part(List.of(report));

    assertThat(part.periods()).containsExactly(YEAR_BEFORE, HALF, YEAR);
    assertThat(total(part, YEAR)).isEqualTo(1);
    assertThat(total(part, HALF)).isEqualTo(10);
    assertThat(total(part, YEAR_BEFORE)).isEqualTo(4);
    RollUp half = part.finish(RollUpQuestion.of(HALF));
    assertThat(half.bodies().get(0).sources())
        .extracting(s -> s.place().toString())
        .containsExactly("/evaluations/1", "/evaluations/3");
    assertThat(half.setAside())
        .extracting(SetAside::reason, SetAside::details)
        .containsExactly(tuple(SetAsideReason.OTHER_PERIOD, List.of(YEAR.toString())));
  }

  @Test
  void a_report_without_a_period_speaks_of_those_of_its_evaluations() {
    Opinion opinion = Opinion.builder().text("Nên kéo dài thời hạn").build();
    ProgressReport report =
        report("Lạng Sơn", of(YEAR, tasks(2)), of(HALF, tasks(4)))
            .withPeriod(Optional.empty())
            .withOpinions(opinion);

    RollUp year = part(List.of(report)).finish(question());

    assertThat(year.total().tasks().total()).isEqualTo(2);
    assertThat(year.setAsideCounts()).isEqualTo(Map.of(SetAsideReason.OTHER_PERIOD, 1L));
    assertThat(year.opinions()).extracting(PlacedOpinion::text).containsExactly(opinion.getText());
    assertThat(part(List.of(report)).finish(RollUpQuestion.of(HALF)).opinions())
        .as("an opinion is told once")
        .isEmpty();
  }

  @Test
  void a_report_that_says_nothing_still_speaks_of_its_period() {
    RollUp silent = part(List.of(report("Lạng Sơn"))).finish(question());

    assertThat(silent.documents()).isEqualTo(1);
    assertThat(silent.total().accounts()).isEqualTo(1);
    assertThat(silent.bodies().get(0).sources())
        .extracting(s -> s.place().toString())
        .containsExactly("");
    RollUp whenever =
        part(List.of(report("Lạng Sơn").withPeriod(Optional.empty()))).finish(question());
    assertThat(whenever.setAsideCounts()).isEqualTo(Map.of(SetAsideReason.NO_PERIOD, 1L));
  }

  @Test
  void periods_that_only_touch_the_one_asked_for_are_told_and_others_are_not() {
    LocalDate first = YEAR.getFirstDay();
    LocalDate last = YEAR.getLastDay();

    assertThat(other(first.minusDays(9), first)).containsKey(SetAsideReason.OTHER_PERIOD);
    assertThat(other(last, last.plusDays(9))).containsKey(SetAsideReason.OTHER_PERIOD);
    assertThat(other(first.minusDays(9), first.minusDays(1))).isEmpty();
    assertThat(other(last.plusDays(1), last.plusDays(9))).isEmpty();
  }

  // ---- which version counts

  @Test
  void the_latest_cut_off_of_its_evaluations_is_that_of_a_report() {
    ProgressReport october =
        report("Lạng Sơn", cut(tasks(1), 10), cut(tasks(2), 6))
            .withIssuedOn(LocalDate.of(2025, 11, 1));
    ProgressReport september =
        report("Lạng Sơn", cut(tasks(4), 9), tasks(8), cut(tasks(16), 8))
            .withIssuedOn(LocalDate.of(2025, 11, 9));

    assertThat(total(part(List.of(october, september)), YEAR)).isEqualTo(3);
    assertThat(total(part(List.of(september, october)), YEAR)).isEqualTo(3);
    assertThat(total(part(List.of(september)), YEAR)).isEqualTo(28);
  }

  @Test
  void of_one_cut_off_the_report_that_was_issued_later_counts() {
    ProgressReport earlier = report("Lạng Sơn", cut(tasks(1), 10));
    ProgressReport later =
        report("Lạng Sơn", cut(tasks(2), 10)).withIssuedOn(Reports.DAY.plusDays(1));
    ProgressReport undated = report("Lạng Sơn", cut(tasks(4), 10)).withIssuedOn(Optional.empty());

    for (List<ProgressReport> order :
        List.of(List.of(earlier, later, undated), List.of(undated, later, earlier))) {
      RollUp rollUp = part(order).finish(question());
      assertThat(rollUp.total().tasks().total()).isEqualTo(2);
      assertThat(rollUp.superseded()).hasSize(2);
    }
  }

  @Test
  void two_versions_of_one_report_of_one_day_are_one_account_and_one_that_does_not_count() {
    ProgressReport one = report("Lạng Sơn", tasks(1));
    ProgressReport other = report("Lạng Sơn", tasks(2));

    RollUp rollUp = part(List.of(one, other)).finish(question());

    assertThat(rollUp).isEqualTo(part(List.of(other, one)).finish(question()));
    assertThat(rollUp.superseded())
        .singleElement()
        .satisfies(s -> assertThat(s.period()).contains(YEAR));
    assertThat(part(List.of(one, other)).finish(RollUpQuestion.of(HALF)).superseded())
        .as("nothing of another period")
        .isEmpty();
  }

  @Test
  void a_plan_is_one_by_number_day_and_body_and_without_a_number_every_one_is_its_own() {
    TransformationPlan more = PLAN.withTasks(Task.builder().id(task(1)).title("x").build());

    RollUp versions = part(List.of(PLAN, more)).finish(question());
    assertThat(versions.documents()).isEqualTo(1);
    assertThat(versions.superseded())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.period()).isEmpty();
              assertThat(s.document().number()).contains("246/KH-UBND");
              assertThat(s.document().title()).isEmpty();
            });

    Optional<DocumentNumber> none = Optional.empty();
    RollUp drafts = part(List.of(PLAN.withNumber(none), more.withNumber(none))).finish(question());
    assertThat(drafts.documents()).isEqualTo(2);
    assertThat(drafts.superseded()).isEmpty();
    assertThat(drafts.bodies().get(0).sources())
        .allSatisfy(
            s -> {
              assertThat(s.document().number()).isEmpty();
              assertThat(s.document().title()).contains(PLAN.getTitle());
            });

    assertThat(part(List.of(PLAN, more.withIssuedOn(Reports.DAY))).finish(question()).documents())
        .isEqualTo(2);
    assertThat(
            part(List.of(PLAN.withIssuer(Optional.empty()), more.withIssuer(Optional.empty())))
                .finish(question())
                .superseded())
        .as("of plans of nobody, nobody can tell that they are one")
        .isEmpty();
  }

  @Test
  void two_versions_of_an_infrastructure_model_are_one_document_too() {
    InfrastructureModel model =
        InfrastructureModel.builder()
            .number(DocumentNumber.of("2289/QĐ-TTg"))
            .title("Hạ tầng số")
            .issuer(Reports.province("Lạng Sơn"))
            .build();

    RollUp rollUp = part(List.of(model, model.withTitle("Mô hình hạ tầng số"))).finish(question());

    assertThat(rollUp.superseded()).hasSize(1);
    assertThat(rollUp.documents()).as("it counts nothing").isZero();
  }

  @Test
  void a_digest_tells_documents_apart_by_all_that_is_taken_from_them() {
    ProgressReport report = report("Lạng Sơn", tasks(1));
    Tally tally = tally(Tally.Subject.TASKS, 7);

    assertThat(
            List.of(
                digest(report),
                digest(report.withTitle("Báo cáo khác")),
                digest(report("Lạng Sơn", tasks(2))),
                digest(report("Lạng Sơn", tasks(1, ResultState.NOT_DONE))),
                digest(report("Lạng Sơn", tasks(1).withTallies(tally))),
                digest(report("Lạng Sơn", tasks(1).withTallies(tally.withTotal(8)))),
                digest(report.withNumber(DocumentNumber.of("311/BC-UBND"))),
                digest(PLAN),
                digest(PLAN.withTargets()),
                digest(PLAN.withTitle("Kế hoạch khác"))))
        .doesNotHaveDuplicates()
        .allSatisfy(d -> assertThat(d).matches("[0-9a-f]{32}"));
    ProgressReport half = report.withPeriod(Printed.meaningOnly(HALF));
    assertThat(part(List.of(half)).finish(RollUpQuestion.of(HALF)).bodies().get(0).sources())
        .noneMatch(s -> s.document().digest().equals(digest(report)));
  }

  // ---- counts

  @Test
  void rows_inside_rows_are_planned_and_labels_are_not() {
    Task label =
        Task.builder()
            .id(task(1))
            .title("Hạ tầng số")
            .addChildren(Task.builder().id(task(2)).title("Phủ sóng 5G").build())
            .build();
    Target labelOfTargets =
        Target.builder()
            .id(new TargetId("ct-0"))
            .title("Chính quyền số")
            .addChildren(
                PLAN.getTargets().get(0),
                Target.builder().id(new TargetId("ct-2")).indicator(new IndicatorId("i-1")).build())
            .build();

    Counts counts =
        part(List.of(
                PLAN.withTargets(labelOfTargets).withTasks(label),
                plan("Cao Bằng", indicator("m.1", "%", Aggregation.SUM))
                    .withTasks(label.getChildren().get(0), label.withId(task(3)))))
            .finish(question())
            .total();

    assertThat(counts.plannedTargets()).isEqualTo(2 + 1);
    assertThat(counts.plannedTasks()).isEqualTo(1 + 2);
  }

  @Test
  void a_plan_of_another_period_or_of_none_plans_nothing_here() {
    assertThat(planned(PLAN.withPeriod(Printed.meaningOnly(YEAR_BEFORE)))).isZero();
    assertThat(planned(PLAN.withPeriod(Printed.meaningOnly(Period.years(2026, 2030))))).isZero();
    assertThat(planned(PLAN.withPeriod(Optional.empty()))).isZero();
    assertThat(planned(PLAN.withPeriod(Printed.meaningOnly(Period.years(2021, 2025))))).isOne();
    assertThat(planned(PLAN.withPeriod(Printed.meaningOnly(Period.years(2025, 2030))))).isOne();
  }

  @Test
  void tallies_of_other_things_are_told_apart_by_their_words_and_expected_ones_from_counted_ones() {
    Tally wards = tally(Tally.Subject.OTHER, 10, StateCount.of(ResultState.DONE, 4));
    Evaluation one =
        Evaluation.builder()
            .addTallies(
                wards.withText("Dịch vụ công"),
                wards.withText("Cơ sở dữ liệu"),
                wards.withText("Dịch vụ công").withBasis(MeasurementBasis.ESTIMATE),
                wards.withText("Dịch vụ công").withBasis(MeasurementBasis.ACTUAL),
                wards.withText("Kết luận").withBasis(MeasurementBasis.ACTUAL))
            .build();
    Evaluation other =
        Evaluation.builder()
            .addTallies(wards.withText("DỊCH VỤ CÔNG").withTotal(Optional.empty()))
            .build();

    Counts counts =
        part(List.of(report("Lạng Sơn", one), report("Cao Bằng", other)))
            .finish(question())
            .total();

    assertThat(counts.stated())
        .extracting(
            s -> s.counted().words().orElseThrow(),
            s -> s.counted().estimate(),
            StatedCounts::total,
            s -> s.counts().of(ResultState.DONE),
            StatedCounts::tallies,
            StatedCounts::withoutTotal)
        .containsExactly(
            tuple(key("cơ sở dữ liệu"), false, 10L, 4L, 1, 0),
            tuple(key("dịch vụ công"), false, 10L, 8L, 2, 1),
            tuple(key("dịch vụ công"), true, 10L, 4L, 1, 0),
            tuple(key("kết luận"), false, 10L, 4L, 1, 0));
    assertThat(counts.accounts()).isEqualTo(2);
  }

  @Test
  void differences_between_tallies_and_rows_add_up_over_the_accounts_that_have_both() {
    Evaluation langSon =
        tasks(2)
            .withTallies(
                tally(Tally.Subject.TASKS, 5, StateCount.of(ResultState.DONE, 3)),
                tally(Tally.Subject.TARGETS, 4, StateCount.of(ResultState.DONE, 1)))
            .withTargetResults(
                Reports.state(ResultState.DONE), Reports.state(ResultState.NOT_DONE));
    Evaluation caoBang =
        tasks(4)
            .withTallies(
                tally(Tally.Subject.TASKS, 10, StateCount.of(ResultState.DONE, 3)),
                tally(Tally.Subject.TARGETS, 12));
    Evaluation haGiang = tasks(8);

    Counts counts =
        part(List.of(
                report("Lạng Sơn", langSon),
                report("Cao Bằng", caoBang),
                report("Hà Giang", haGiang)))
            .finish(question())
            .total();

    // Lạng Sơn 5 − 2 and 3 − 2 done, Cao Bằng 10 − 4 and 3 − 4 done; Hà Giang states nothing.
    Difference tasks = counts.difference(Tally.Subject.TASKS).orElseThrow();
    assertThat(tasks.accounts()).isEqualTo(2);
    assertThat(tasks.total()).isEqualTo(9);
    assertThat(tasks.states()).as("what agrees in sum is left out").isEmpty();
    // Lạng Sơn 4 − 2, 1 − 1 done, 0 − 1 not done; Cao Bằng lists no targets.
    Difference targets = counts.difference(Tally.Subject.TARGETS).orElseThrow();
    assertThat(targets.accounts()).isEqualTo(1);
    assertThat(targets.total()).isEqualTo(2);
    assertThat(targets.states()).isEqualTo(Map.of(ResultState.NOT_DONE, -1L));
    assertThat(counts.accounts()).isEqualTo(3);
    assertThat(counts.tasks().total()).isEqualTo(14);
    assertThat(counts.targets().total()).isEqualTo(2);
  }

  @Test
  void several_tallies_of_one_kind_are_told_by_what_they_count() {
    Evaluation evaluation =
        Evaluation.builder()
            .addTallies(
                tally(Tally.Subject.TASKS, 42),
                tally(Tally.Subject.TASKS, 10),
                tally(Tally.Subject.TARGETS, 3),
                tally(Tally.Subject.TARGETS, 3))
            .build();

    RollUp rollUp = part(List.of(report("Lạng Sơn", evaluation))).finish(question());

    assertThat(rollUp.setAside().get(0).details()).containsExactly("TASKS");
    assertThat(rollUp.total().stated())
        .as("the same said twice is said once")
        .singleElement()
        .satisfies(s -> assertThat(s.total()).isEqualTo(3));
  }

  @Test
  void what_bodies_have_in_counts_is_what_their_level_and_all_have() {
    Tally untotalled = tally(Tally.Subject.TASKS, 7).withTotal(Optional.empty());
    Task task = Task.builder().id(task(1)).title("Phủ sóng 5G").build();
    RollUp rollUp =
        part(List.of(
                PLAN.withTasks(task),
                PLAN.withTasks(task, task.withId(task(2))).withNumber(Optional.empty()),
                report(
                    "Lạng Sơn",
                    tasks(1).withTallies(untotalled),
                    tasks(1).withTallies(untotalled))))
            .finish(question());

    for (Counts counts :
        List.of(
            rollUp.bodies().get(0).counts(),
            rollUp.levels().get(IssuerKind.PROVINCE),
            rollUp.total())) {
      assertThat(counts.accounts()).isEqualTo(1);
      assertThat(counts.plannedTargets()).isEqualTo(2);
      assertThat(counts.plannedTasks()).isEqualTo(3);
      assertThat(counts.stated().get(0).tallies()).isEqualTo(2);
      assertThat(counts.stated().get(0).withoutTotal()).isEqualTo(2);
    }
  }

  @Test
  void rows_and_documents_that_are_set_aside_are_told_by_where_they_stand_in_this_order() {
    Evaluation unmatched =
        Evaluation.builder()
            .addTargetResults(
                TargetResult.builder().addMeasurements(Reports.measured("5%")).build(),
                TargetResult.builder().title("Xã có 5G").state(ResultState.DONE).build(),
                TargetResult.builder().build(),
                TargetResult.builder().addMeasurements(Reports.measured("6%")).build(),
                TargetResult.builder().addMeasurements(Reports.measured("7%")).build())
            .build();
    ProgressReport whenever = report("Cao Bằng").withPeriod(Optional.empty());

    RollUp rollUp =
        part(List.of(
                report("Lạng Sơn", unmatched),
                whenever.withNumber(DocumentNumber.of("32/BC-UBND")),
                whenever.withNumber(DocumentNumber.of("31/BC-UBND"))))
            .finish(question());

    assertThat(rollUp.setAside())
        .extracting(s -> s.source().document().number().orElseThrow() + s.source().place())
        .containsExactly(
            "31/BC-UBND",
            "32/BC-UBND",
            "310/BC-UBND/evaluations/0/targetResults/0",
            "310/BC-UBND/evaluations/0/targetResults/3",
            "310/BC-UBND/evaluations/0/targetResults/4");
  }

  // ---- bodies

  @Test
  void bodies_that_nobody_knows_are_told_by_level_and_name_but_not_by_spelling() {
    RollUp rollUp =
        part(List.of(
                report("x", tasks(1)).withIssuer(issuer("UBND xã Hoà Bình", IssuerKind.COMMUNE)),
                report("x", tasks(2)).withIssuer(issuer("UBND xã Tịnh Trà", IssuerKind.COMMUNE)),
                report("x", tasks(4)).withIssuer(issuer("UBND xã Tịnh Trà", IssuerKind.DISTRICT)),
                report("x", cut(tasks(8), 12))
                    .withIssuer(issuer("UBND Xã Hòa Bình", IssuerKind.COMMUNE))))
            .finish(question());

    assertThat(rollUp.bodies())
        .extracting(b -> b.body().level() + " " + b.counts().tasks().total())
        .containsExactlyInAnyOrder("COMMUNE 8", "COMMUNE 2", "DISTRICT 4");
    assertThat(rollUp.superseded()).hasSize(1);
    ReportingBody one = body("UBND xã Hoà Bình");
    assertThat(one).isEqualTo(body("UBND Xã Hòa Bình")).isNotEqualTo(body("UBND xã Tịnh Trà"));
    assertThat(one).isEqualByComparingTo(body("UBND Xã Hòa Bình"));
    assertThat(one).isLessThan(body("UBND xã Tịnh Trà"));
  }

  @Test
  void of_those_a_plan_asks_for_reports_bodies_and_named_members_are_missed_but_no_persons() {
    ReportingRegime regime =
        ReportingRegime.builder()
            .addReporters(
                Actor.collective(
                    "Các tỉnh miền núi",
                    Optional.empty(),
                    List.of(Reports.id("cao-bang"), Reports.id("son-la"))),
                Actor.conditionalCollective(
                    "Các tỉnh liên quan",
                    "liên quan",
                    Optional.empty(),
                    List.of(Reports.id("lai-chau"))),
                Actor.body("Bộ Tài chính", Optional.of(new OrganizationId("BTC"))),
                Actor.nonStateBody("Tập đoàn Viettel"),
                Actor.personRole("Chủ tịch UBND tỉnh"))
            .build();

    RollUp rollUp =
        part(List.of(
                PLAN.withReporting(regime),
                report("Lạng Sơn", tasks(1)),
                report("Sơn La", tasks(1))))
            .finish(question());

    assertThat(rollUp.missing())
        .extracting(m -> m.body().map(Object::toString).orElse(m.name()))
        .containsExactly("province:cao-bang", "province:lai-chau", "BTC", "Tập đoàn Viettel");
    assertThat(rollUp.unknownReporters())
        .extracting(UnknownReporters::name)
        .containsExactly("Chủ tịch UBND tỉnh");
  }

  private static TaskId task(int number) {
    return new TaskId("nv-" + number);
  }

  private static Issuer issuer(String name, IssuerKind kind) {
    return Issuer.builder().name(name).kind(kind).build();
  }

  private static ReportingBody body(String name) {
    return new ReportingBody(Optional.empty(), name, IssuerKind.COMMUNE);
  }

  private static String key(String words) {
    return ExactKey.of(words).key();
  }

  private static Evaluation tasks(int count) {
    return tasks(count, ResultState.DONE);
  }

  private static Evaluation tasks(int count, ResultState state) {
    Evaluation.Builder evaluation = Evaluation.builder();
    for (int i = 0; i < count; i++) {
      evaluation.addTaskResults(TaskResult.builder().state(state).build());
    }
    return evaluation.build();
  }

  private static Evaluation of(Period period, Evaluation evaluation) {
    return evaluation.withPeriod(Printed.meaningOnly(period));
  }

  private static Evaluation cut(Evaluation evaluation, int month) {
    return evaluation.withCutOff(LocalDate.of(2025, month, 28));
  }

  private static long total(RollUpPart part, Period period) {
    return part.finish(RollUpQuestion.of(period)).total().tasks().total();
  }

  private static long planned(Document plan) {
    return part(List.of(plan)).finish(question()).total().plannedTargets();
  }

  private static String digest(Document document) {
    return part(List.of(document))
        .finish(question())
        .bodies()
        .get(0)
        .sources()
        .get(0)
        .document()
        .digest();
  }

  private static Map<SetAsideReason, Long> other(LocalDate first, LocalDate last) {
    Period period = Period.builder().firstDay(first).lastDay(last).build();
    return part(List.of(report("Lạng Sơn").withPeriod(Printed.meaningOnly(period))))
        .finish(question())
        .setAsideCounts();
  }
}
