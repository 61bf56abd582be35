package vn.chuyendoiso.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

class ReportingCalendarTest {

  private static final LocalDate JUNE = LocalDate.of(2025, 6, 14);
  private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 30);
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  private static ActionProgramme programme(String... reporters) {
    String words = "trước 15/6 và trước 01/12 hằng năm";
    ReportingRegime.Builder regime =
        ReportingRegime.builder().deadline(Printed.of(words, Deadline.parse(words).orElseThrow()));
    for (String reporter : reporters) {
      List<Actor> actors = Actor.parseAll(reporter);
      regime.addAllReporters(
          actors.isEmpty() ? List.of(Actor.body(reporter, Optional.empty())) : actors);
    }
    return ActionProgramme.builder()
        .title("Chương trình hành động")
        .number(DocumentNumber.of("03/NQ-CP"))
        .issuer(Issuer.builder().name("Chính phủ").kind(IssuerKind.NATION).build())
        .issuedOn(LocalDate.of(2025, 1, 9))
        .period(Printed.meaningOnly(Period.years(2025, 2030)))
        .reporting(regime.build())
        .build();
  }

  private static ProgressReport report(String issuer, IssuerKind kind, String issuedOn) {
    return ProgressReport.builder()
        .title("Báo cáo")
        .issuer(Issuer.builder().name(issuer).kind(kind).build())
        .issuedOn(LocalDate.parse(issuedOn))
        .addReportedPlans(
            InstrumentRef.builder()
                .number(DocumentNumber.of("03/NQ-CP"))
                .issuedOn(LocalDate.of(2025, 1, 9))
                .build())
        .build();
  }

  private static ReportDuty duty(ReportingCalendar calendar, LocalDate day, String body) {
    return calendar.between(day, day).get(0).duties().stream()
        .filter(d -> d.reporter().organization().equals(OrganizationId.parse(body)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void before_15_june_means_the_14th() {
    ReportingCalendar calendar = ReportingCalendar.of(Portfolio.of(programme("Bộ Công an")));

    assertThat(calendar.between(FIRST, LAST))
        .extracting(ReportDue::day)
        .containsExactly(JUNE, NOVEMBER);
    assertThat(calendar.nextDueDay(JUNE)).contains(JUNE);
    assertThat(calendar.nextDueDay(JUNE.plusDays(1))).contains(NOVEMBER);
    assertThat(calendar.nextDueDay(LocalDate.of(2025, 12, 24))).contains(LocalDate.of(2026, 6, 14));
  }

  @Test
  void reports_are_asked_for_from_the_issue_to_the_end_of_the_period() {
    ReportingCalendar calendar = ReportingCalendar.of(Portfolio.of(programme("Bộ Công an")));

    assertThat(calendar.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1)))
        .hasSize(12)
        .first()
        .extracting(ReportDue::day)
        .isEqualTo(JUNE);
    assertThat(calendar.nextDueDay(LocalDate.of(2031, 1, 1))).isEmpty();
  }

  @Test
  void a_collective_is_as_many_bodies_as_there_are_on_the_day() {
    ReportingCalendar calendar =
        ReportingCalendar.of(Portfolio.of(programme("Các bộ, ngành, địa phương")));

    List<ReportDue> dues = calendar.between(FIRST, LAST);

    assertThat(provinces(dues.get(0))).hasSize(63);
    assertThat(provinces(dues.get(1))).hasSize(34);
    assertThat(dues).allMatch(d -> d.unresolved().isEmpty());
    assertThat(dues.get(0).duties())
        .extracting(d -> d.reporter().name())
        .contains("Bộ Công an", "Thanh tra Chính phủ", "Tỉnh Lạng Sơn")
        .doesNotContain("Bộ Thông tin và Truyền thông", "Chính phủ");
  }

  private static List<ReportDuty> provinces(ReportDue due) {
    return due.duties().stream()
        .filter(d -> d.reporter().organization().orElseThrow().value().startsWith("province:"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "các đơn vị có liên quan | 0",
        "Chủ tịch UBND tỉnh      | 0",
        "một số tỉnh đủ điều kiện | 0"
      })
  void whoever_cannot_be_resolved_is_named(String reporter, int duties) {
    ReportDue due =
        ReportingCalendar.of(Portfolio.of(programme(reporter))).between(FIRST, LAST).get(0);

    assertThat(due.unresolved()).extracting(Actor::getName).containsExactly(reporter);
    assertThat(due.duties()).hasSize(duties);
  }

  @Test
  void a_collective_of_which_a_part_is_known_owes_that_part_and_is_named() {
    Actor mixed = Actor.collective("Các địa phương, đoàn thể");
    ReportingRegime regime = programme().getReporting().orElseThrow().withReporters(mixed);

    ReportDue due =
        ReportingCalendar.of(Portfolio.of(programme().withReporting(regime)))
            .between(NOVEMBER, NOVEMBER)
            .get(0);

    assertThat(due.duties()).hasSize(34);
    assertThat(due.unresolved()).containsExactly(mixed);
  }

  @Test
  void a_report_belongs_to_the_turn_next_to_what_it_speaks_of() {
    ProgressReport half =
        report("UBND tỉnh Lạng Sơn", IssuerKind.PROVINCE, "2025-06-25")
            .withPeriod(
                Printed.meaningOnly(
                    Period.builder().firstDay(FIRST).lastDay(LocalDate.of(2025, 6, 30)).build()));
    ProgressReport year =
        report("UBND tỉnh Lạng Sơn", IssuerKind.PROVINCE, "2025-11-28")
            .withPeriod(Printed.meaningOnly(Period.years(2025, 2025)));
    ReportingCalendar calendar =
        ReportingCalendar.of(Portfolio.of(programme("Các địa phương"), year, half));

    ReportDuty june = duty(calendar, JUNE, "province:lang-son");
    assertThat(june.submissions()).extracting(Submission::report).containsExactly(half);
    assertThat(june.daysLateOn(LocalDate.of(2025, 6, 20))).isEqualTo(6);
    assertThat(june.isMissingOn(LocalDate.of(2025, 6, 20))).isTrue();
    assertThat(june.daysLateOn(LocalDate.of(2025, 9, 1))).isEqualTo(11);
    assertThat(june.isMissingOn(LocalDate.of(2025, 9, 1))).isFalse();
    ReportDuty november = duty(calendar, NOVEMBER, "province:lang-son");
    assertThat(november.submissions()).extracting(Submission::report).containsExactly(year);
    assertThat(november.daysLateOn(LAST)).isZero();
  }

  @Test
  void the_due_day_of_a_report_is_told_of_any_document_that_asks_for_it() {
    ProgressReport half =
        report("Sở Tài chính", IssuerKind.UNIT, "2025-06-25")
            .withReportedPlans()
            .withPeriod(
                Printed.meaningOnly(
                    Period.builder().firstDay(FIRST).lastDay(LocalDate.of(2025, 6, 30)).build()));
    ActionProgramme programme = programme();
    ActionProgramme july = programme.withIssuedOn(LocalDate.of(2025, 7, 10));

    assertThat(ReportingCalendar.dueDay(programme, half)).contains(JUNE);
    assertThat(ReportingCalendar.dueDay(july, half)).contains(NOVEMBER);
    assertThat(ReportingCalendar.dueDay(programme, half.withPeriod(Optional.empty())))
        .contains(JUNE);
  }

  @Test
  void no_due_day_is_told_where_nothing_is_asked_for_or_the_time_is_not_known() {
    ActionProgramme programme = programme();
    ProgressReport untold =
        report("Bộ Y tế", IssuerKind.MINISTRY, "2025-06-12").withIssuedOn(Optional.empty());
    ProgressReport later = untold.withPeriod(Printed.meaningOnly(Period.years(2040, 2040)));

    assertThat(ReportingCalendar.dueDay(programme, untold)).isEmpty();
    assertThat(ReportingCalendar.dueDay(programme, later)).isEmpty();
    assertThat(
            ReportingCalendar.dueDay(
                programme.withReporting(Optional.empty()), untold.withIssuedOn(JUNE)))
        .isEmpty();
  }

  @Test
  void who_is_late_on_a_day_is_told_with_the_days() {
    ReportingCalendar calendar =
        ReportingCalendar.of(
            Portfolio.of(
                programme("Bộ Công an; Bộ Y tế"),
                report("Bộ Công an", IssuerKind.MINISTRY, "2025-06-10")));

    assertThat(calendar.missing(FIRST, JUNE)).isEmpty();
    assertThat(calendar.missing(FIRST, LocalDate.of(2025, 6, 15)))
        .extracting(d -> d.reporter().name(), d -> d.daysLateOn(LocalDate.of(2025, 6, 15)))
        .containsExactly(tuple("Bộ Y tế", 1L));
  }

  @Test
  void a_report_of_a_body_that_was_merged_counts_for_its_successor() {
    ProgressReport dakNong =
        report("UBND tỉnh Đắk Nông", IssuerKind.PROVINCE, "2025-06-20")
            .withPeriod(Printed.meaningOnly(Period.years(2025, 2025)));
    ReportingCalendar calendar =
        ReportingCalendar.of(Portfolio.of(programme("Các địa phương"), dakNong));

    Submission submission = duty(calendar, NOVEMBER, "province:lam-dong").submissions().get(0);

    assertThat(submission.report()).isSameAs(dakNong);
    assertThat(submission.predecessor()).contains(new OrganizationId("province:dak-nong"));
    ReportDuty june = duty(calendar, JUNE, "province:dak-nong");
    assertThat(june.submissions()).isEmpty();
    assertThat(calendar.answering(june, LocalDate.of(2025, 9, 1)))
        .extracting(Organization::getId)
        .containsExactly(new OrganizationId("province:lam-dong"));
  }

  @Test
  void a_body_that_is_no_more_leaves_its_reports_to_its_main_successor() {
    ReportingCalendar calendar =
        ReportingCalendar.of(Portfolio.of(programme("Bộ Thông tin và Truyền thông")));

    Reporter reporter = calendar.between(JUNE, JUNE).get(0).duties().get(0).reporter();

    assertThat(reporter.organization()).contains(new OrganizationId("BKHCN"));
    assertThat(reporter.insteadOf()).contains(new OrganizationId("BTTTT"));
  }

  @Test
  void a_body_that_the_registry_does_not_have_is_matched_by_its_name() {
    TransformationPlan plan =
        TransformationPlan.builder()
            .title("Kế hoạch")
            .number(DocumentNumber.of("03/NQ-CP"))
            .issuedOn(LocalDate.of(2025, 1, 9))
            .issuer(Issuer.builder().name("UBND tỉnh Lạng Sơn").kind(IssuerKind.PROVINCE).build())
            .reporting(programme("Sở Tài chính").getReporting().orElseThrow())
            .build();
    ReportingCalendar calendar =
        ReportingCalendar.of(
            Portfolio.of(plan, report("Sở tài chính", IssuerKind.UNIT, "2025-06-12")));

    ReportDuty duty = calendar.between(JUNE, JUNE).get(0).duties().get(0);

    assertThat(duty.reporter().name()).isEqualTo("Sở Tài chính");
    assertThat(duty.submissions()).hasSize(1);
  }

  @Test
  void a_report_without_an_issuer_or_on_another_document_is_handed_back() {
    ProgressReport unsigned =
        report("Bộ Y tế", IssuerKind.MINISTRY, "2025-06-12").withIssuer(Optional.empty());
    ProgressReport other =
        report("Bộ Y tế", IssuerKind.MINISTRY, "2025-06-12")
            .withReportedPlans(
                InstrumentRef.builder().number(DocumentNumber.of("71/NQ-CP")).build());

    assertThat(
            ReportingCalendar.of(Portfolio.of(programme("Bộ Y tế"), unsigned, other))
                .getUnassigned())
        .containsExactly(unsigned, other);
  }

  @Test
  void a_number_that_two_plans_of_one_body_have_names_neither() {
    TransformationPlan before =
        TransformationPlan.builder()
            .title("Kế hoạch")
            .number(DocumentNumber.of("246/KH-UBND"))
            .issuer(Issuer.builder().name("UBND tỉnh Lạng Sơn").kind(IssuerKind.PROVINCE).build())
            .issuedOn(LocalDate.of(2024, 11, 6))
            .reporting(programme("Sở Nội vụ").getReporting().orElseThrow())
            .build();
    TransformationPlan after =
        before.withIssuedOn(LocalDate.of(2025, 1, 6)).withReporting(Optional.empty());
    InstrumentRef number =
        InstrumentRef.builder()
            .number(DocumentNumber.of("246/KH-UBND"))
            .issuer("UBND tỉnh Lạng Sơn")
            .build();
    ProgressReport report =
        report("Sở Nội vụ", IssuerKind.UNIT, "2025-06-12").withReportedPlans(number);

    assertThat(ReportingCalendar.of(Portfolio.of(before, report)).getUnassigned()).isEmpty();
    assertThat(ReportingCalendar.of(Portfolio.of(before, after, report)).getUnassigned())
        .containsExactly(report);
    ProgressReport dated = report.withReportedPlans(number.withIssuedOn(LocalDate.of(2024, 11, 6)));
    assertThat(ReportingCalendar.of(Portfolio.of(before, after, dated)).getUnassigned()).isEmpty();
  }

  private static Portfolio asking(Actor... reporters) {
    ActionProgramme programme = programme();
    return Portfolio.of(
        programme.withReporting(programme.getReporting().orElseThrow().withReporters(reporters)));
  }

  @Test
  void bodies_that_are_named_by_key_by_name_or_as_members_are_those_who_are_meant() {
    Actor provinces =
        Actor.collective(
            "Các tỉnh miền núi",
            Optional.empty(),
            List.of(
                new OrganizationId("province:cao-bang"), new OrganizationId("province:ha-giang")));
    Actor picked =
        Actor.conditionalCollective(
            "Các tỉnh liên quan",
            "liên quan",
            Optional.empty(),
            List.of(new OrganizationId("province:lai-chau")));

    ReportDue due =
        ReportingCalendar.of(
                asking(
                    Actor.body("Bộ Công an", Optional.empty()),
                    provinces,
                    picked,
                    Actor.nonStateBody("Tập đoàn Viettel"),
                    Actor.body("Sở Tài chính", Optional.empty())))
            .between(NOVEMBER, NOVEMBER)
            .get(0);

    assertThat(due.duties())
        .extracting(
            d -> d.reporter().organization().map(OrganizationId::value).orElse("-"),
            d -> d.reporter().insteadOf().map(OrganizationId::value).orElse("-"))
        .containsExactly(
            tuple("BCA", "-"),
            tuple("province:cao-bang", "-"),
            tuple("province:tuyen-quang", "province:ha-giang"),
            tuple("province:lai-chau", "-"),
            tuple("-", "-"),
            tuple("-", "-"));
    assertThat(due.duties().subList(4, 6))
        .extracting(d -> d.reporter().name())
        .containsExactly("Tập đoàn Viettel", "Sở Tài chính");
    assertThat(due.unresolved()).isEmpty();
  }

  @Test
  void whoever_does_not_exist_yet_owes_nothing_and_is_named() {
    LocalDate before = LocalDate.of(2024, 6, 14);
    OrganizationId later = new OrganizationId("BDTTG"); // since 2025-03-01
    OrganizationId police = new OrganizationId("BCA");
    Actor body = Actor.body("Bộ Dân tộc và Tôn giáo", Optional.of(later));
    Actor some = Actor.collective("Các bộ", Optional.empty(), List.of(later, police));
    Actor picked =
        Actor.conditionalCollective("Bộ có", "có", Optional.empty(), List.of(police, later));
    ActionProgramme programme =
        programme()
            .withIssuedOn(LocalDate.of(2024, 1, 9))
            .withPeriod(Printed.meaningOnly(Period.years(2024, 2030)));
    ReportingCalendar calendar =
        ReportingCalendar.of(
            Portfolio.of(
                programme.withReporting(
                    programme.getReporting().orElseThrow().withReporters(body, some, picked))));

    ReportDue due = calendar.between(before, before).get(0);

    assertThat(due.duties())
        .extracting(d -> d.reporter().organization().orElseThrow())
        .containsExactly(police);
    assertThat(due.unresolved()).containsExactly(body, some, picked);
    assertThat(calendar.between(JUNE, JUNE).get(0).unresolved()).isEmpty();
  }

  @Test
  void reports_of_one_turn_stand_in_the_order_of_their_issue_and_each_once() {
    ProgressReport late = report("Bộ Y tế", IssuerKind.MINISTRY, "2025-06-20");
    ProgressReport early = report("Bộ Y tế", IssuerKind.MINISTRY, "2025-06-10");
    ProgressReport twice =
        early.withReportedPlans(
            early.getReportedPlans().get(0), early.getReportedPlans().get(0).withTitle("x"));
    ReportingCalendar calendar =
        ReportingCalendar.of(Portfolio.of(programme("Bộ Y tế"), late, twice));

    ReportDuty duty = duty(calendar, JUNE, "BYT");

    assertThat(duty.submissions())
        .extracting(Submission::report, Submission::predecessor)
        .containsExactly(tuple(twice, Optional.empty()), tuple(late, Optional.empty()));
    assertThat(calendar.getUnassigned()).isEmpty();
  }

  @Test
  void a_report_without_a_period_speaks_of_the_latest_that_its_evaluations_do() {
    ProgressReport unstated = report("Bộ Y tế", IssuerKind.MINISTRY, "2025-06-10");
    Evaluation half =
        Evaluation.builder()
            .cutOff(LocalDate.of(2025, 5, 31))
            .period(Printed.meaningOnly(Period.years(2025, 2025)))
            .build();
    Evaluation year =
        Evaluation.builder().period(Printed.meaningOnly(Period.years(2025, 2025))).build();

    for (ProgressReport june : List.of(unstated, unstated.withEvaluations(half))) {
      assertThat(
              duty(ReportingCalendar.of(Portfolio.of(programme("Bộ Y tế"), june)), JUNE, "BYT")
                  .submissions())
          .hasSize(1);
    }
    ReportingCalendar calendar =
        ReportingCalendar.of(
            Portfolio.of(programme("Bộ Y tế"), unstated.withEvaluations(year, half)));
    assertThat(duty(calendar, JUNE, "BYT").submissions()).isEmpty();
    assertThat(duty(calendar, NOVEMBER, "BYT").submissions()).hasSize(1);
  }

  @Test
  void a_single_day_is_asked_for_once_whatever_the_report_speaks_of() {
    String words = "trước ngày 15/6/2025";
    ActionProgramme programme = programme("Bộ Y tế");
    ReportingRegime once =
        programme
            .getReporting()
            .orElseThrow()
            .withDeadline(Printed.of(words, Deadline.parse(words).orElseThrow()));
    ReportingCalendar calendar =
        ReportingCalendar.of(
            Portfolio.of(
                programme
                    .withReporting(once)
                    .withPeriod(Printed.meaningOnly(Period.years(2022, 2024))),
                report("Bộ Y tế", IssuerKind.MINISTRY, "2027-01-10")));

    assertThat(calendar.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1)))
        .as("also after the period of the programme")
        .extracting(ReportDue::day)
        .containsExactly(JUNE);
    assertThat(duty(calendar, JUNE, "BYT").submissions()).hasSize(1);
    assertThat(calendar.getUnassigned()).isEmpty();
  }

  @Test
  void nothing_is_asked_for_before_a_document_is_issued_or_its_period_begins() {
    ActionProgramme july = programme("Bộ Y tế").withIssuedOn(LocalDate.of(2025, 7, 1));
    assertThat(ReportingCalendar.of(Portfolio.of(july)).between(FIRST, LAST))
        .extracting(ReportDue::day)
        .containsExactly(NOVEMBER);
    assertThat(ReportingCalendar.of(Portfolio.of(july.withIssuedOn(JUNE))).between(JUNE, JUNE))
        .as("not on the day of issue itself")
        .isEmpty();

    ReportingCalendar undated =
        ReportingCalendar.of(
            Portfolio.of(
                july.withIssuedOn(Optional.empty())
                    .withPeriod(Printed.meaningOnly(Period.years(2029, 2030)))));
    assertThat(undated.nextDueDay(LocalDate.of(2027, 6, 15))).contains(LocalDate.of(2029, 6, 14));
    assertThat(undated.nextDueDay(LocalDate.of(2027, 6, 13))).as("not within two years").isEmpty();
  }

  @Test
  void a_body_owes_no_report_to_itself_though_the_registry_does_not_have_it() {
    TransformationPlan plan =
        TransformationPlan.builder()
            .title("Kế hoạch")
            .issuedOn(LocalDate.of(2025, 1, 9))
            .issuer(Issuer.builder().name("Sở tài chính").kind(IssuerKind.UNIT).build())
            .reporting(
                asking(
                        Actor.body("Sở Tài chính", Optional.empty()),
                        Actor.body("Sở Nội vụ", Optional.empty()),
                        Actor.body("Sở Y tế", Optional.empty()))
                    .documents(ActionProgramme.class)
                    .get(0)
                    .getReporting()
                    .orElseThrow())
            .build();

    assertThat(ReportingCalendar.of(Portfolio.of(plan)).between(JUNE, JUNE).get(0).duties())
        .extracting(d -> d.reporter().name())
        .containsExactly("Sở Nội vụ", "Sở Y tế");
  }
}
