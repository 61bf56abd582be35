package vn.chuyendoiso.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/** The declared constraints, as a validator that nobody configured sees them. */
class ConstraintsTest {

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void a_filled_plan_breaks_no_constraint(String language) {
    assertThat(violations(filledPlan(), language)).isEmpty();
  }

  @Test
  void a_draft_in_which_nothing_but_the_title_is_filled_in_breaks_no_constraint() {
    assertThat(violations(TransformationPlan.builder().title("Dự thảo").build(), "vi")).isEmpty();
  }

  @Test
  void parts_in_which_only_the_key_is_filled_in_break_no_constraint() {
    TransformationPlan plan =
        TransformationPlan.builder()
            .title("Dự thảo")
            .addIndicators(Indicator.builder().id(new IndicatorId("i")).name("Tỷ lệ").build())
            .addTargets(Target.builder().id(new TargetId("t")).build())
            .addTargets(target("u", Printed.textOnly("80 hoặc 90%")))
            .addTargets(target("v", Printed.meaningOnly(quantity(Optional.empty()))))
            .addTargets(target("w", Printed.meaningOnly(rank(1, Optional.empty()))))
            .addTasks(Task.builder().id(new TaskId("a")).title("Nhiệm vụ").build())
            .addBreakthroughs(
                Breakthrough.builder().id(new BreakthroughId("b")).title("Đột phá").build())
            .build();

    assertThat(violations(plan, "vi")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vi | không được để trống | phải từ 1 trở lên
          en | must not be blank   | must be at least 1
          """)
  void each_blank_and_each_place_below_one_is_told_at_its_path_in_the_language(
      String language, String blank, String position) {
    assertThat(violations(brokenPlan(), language))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("title", blank),
                Map.entry("issuer.name", blank),
                Map.entry("head.name", blank),
                Map.entry("legalBases[0].text", blank),
                Map.entry("legalBases[0].clause", blank),
                Map.entry("legalBases[0].instrument.kind", blank),
                Map.entry("legalBases[0].instrument.title", blank),
                Map.entry("legalBases[0].instrument.issuer", blank),
                Map.entry("breakthroughs[0].title", blank),
                Map.entry("breakthroughs[0].impactScope", blank),
                Map.entry("indicators[1].name", blank),
                Map.entry("indicators[1].unit", blank),
                Map.entry("omittedTaskGroups[0].reason", blank),
                Map.entry("targets[0].title", blank),
                Map.entry("targets[0].method", blank),
                Map.entry("targets[0].value.meaning.position", position),
                Map.entry("targets[0].value.meaning.outOf", position),
                Map.entry("targets[0].assignments[0].actors[1].name", blank),
                Map.entry("targets[0].children[0].value.meaning.value.position", position),
                Map.entry("targets[0].children[1].value.meaning.unit", blank),
                Map.entry("targets[0].children[2].value.meaning.statement", blank),
                Map.entry("targets[0].children[3].value.meaning.unit", blank),
                Map.entry("tasks[0].children[0].children[1].title", blank),
                Map.entry("tasks[0].children[0].children[1].deliverables[1].text", blank),
                Map.entry("tasks[0].children[0].children[1].assignments[0].actors[0].name", blank),
                Map.entry("tasks[0].children[0].children[1].assignments[0].actors[1].name", blank),
                Map.entry("tasks[0].children[0].children[1].assignments[1].actors[0].name", blank),
                Map.entry(
                    "tasks[0].children[0].children[1].assignments[1].actors[1].name", blank)));
  }

  @Test
  void an_action_programme_is_held_against_the_same_constraints() {
    ActionProgramme programme =
        ActionProgramme.builder()
            .title("\t")
            .reporting(
                ReportingRegime.builder()
                    .deadline(Printed.of("Hằng năm", Deadline.parse("Hằng năm").orElseThrow()))
                    .build())
            .addTasks(Task.builder().id(new TaskId("a")).title("").build())
            .build();

    assertThat(violations(programme, "vi"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("title", "không được để trống", "tasks[0].title", "không được để trống"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\t \r\n"})
  void a_text_of_blanks_alone_is_blank_wherever_it_stands(String blank) {
    TransformationPlan plan =
        TransformationPlan.builder()
            .title(blank)
            .addTargets(Target.builder().id(new TargetId("t")).method(blank).build())
            .build();

    assertThat(violations(plan, "en")).containsOnlyKeys("title", "targets[0].method");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", " a ", "\na\n", "đ", "a\n\nb"})
  void a_text_with_a_character_is_not_blank(String text) {
    TransformationPlan plan =
        TransformationPlan.builder()
            .title(text)
            .addTargets(Target.builder().id(new TargetId("t")).method(text).build())
            .build();

    assertThat(violations(plan, "en")).isEmpty();
  }

  private static TransformationPlan filledPlan() {
    return TransformationPlan.builder()
        .number(DocumentNumber.of("246/KH-UBND"))
        .title("Kế hoạch chuyển đổi số năm 2025")
        .issuer(Issuer.builder().name("UBND tỉnh Lạng Sơn").kind(IssuerKind.PROVINCE).build())
        .issuedOn(LocalDate.of(2024, 11, 6))
        .period(Printed.of("năm 2025", Period.years(2025, 2025)))
        .provenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build())
        .head(Actor.personRole("Chủ tịch UBND tỉnh"))
        .taskGroupSet("guidance-2025")
        .addLegalBases(
            LegalBasis.builder()
                .relation(LegalRelation.IMPLEMENTS)
                .instrument(InstrumentRef.builder().number(DocumentNumber.of("57-NQ/TW")).build())
                .build())
        .addBreakthroughs(
            Breakthrough.builder()
                .id(new BreakthroughId("mdp-1"))
                .title("Cửa khẩu số")
                .impactScope("Thương mại qua biên giới")
                .build())
        .addIndicators(
            Indicator.builder().id(new IndicatorId("ct-1")).name("Hồ sơ").unit("%").build())
        .addTargets(
            Target.builder()
                .id(new TargetId("t-1"))
                .title("Hồ sơ trực tuyến")
                .indicator(new IndicatorId("ct-1"))
                .value(Printed.of("trên 80%", quantity(Optional.of("%"))))
                .deadline(Printed.of("2025", Deadline.year(2025)))
                .method("Cổng dịch vụ công")
                .addAssignments(Assignment.of(Responsibility.MONITOR, Actor.collective("Các sở")))
                .addChildren(target("t-1.1", Printed.of("top 10", rank(10, Optional.of(63)))))
                .build())
        .addTasks(
            Task.builder()
                .id(new TaskId("nv-1"))
                .title("Xây dựng nền tảng")
                .addAssignments(
                    Assignment.of(Responsibility.LEAD, Actor.body("Sở KHCN", Optional.empty())))
                .addDeliverables(Deliverable.of("Nền tảng"))
                .deadline(Printed.of("6/2025", Deadline.month(YearMonth.of(2025, 6))))
                .build())
        .build();
  }

  private static TransformationPlan brokenPlan() {
    Task leaf =
        Task.builder()
            .id(new TaskId("nv-1.1.2"))
            .title("")
            .addAssignments(
                Assignment.of(
                    Responsibility.LEAD, Actor.body(" ", Optional.empty()), Actor.personRole("")),
                Assignment.of(
                    Responsibility.COORDINATE,
                    Actor.collective(""),
                    Actor.conditionalCollective("", "đủ điều kiện"),
                    Actor.nonStateBody("Viettel")))
            .addDeliverables(Deliverable.of("Báo cáo"), Deliverable.of(" "))
            .build();
    return filledPlan()
        .withTitle(" ")
        .withIssuer(Issuer.builder().name("").kind(IssuerKind.PROVINCE).build())
        .withHead(Actor.personRole(" "))
        .withLegalBases(
            LegalBasis.builder()
                .text(" ")
                .clause("")
                .instrument(InstrumentRef.builder().kind("").title(" ").issuer("\t").build())
                .build())
        .withBreakthroughs(
            Breakthrough.builder()
                .id(new BreakthroughId("mdp-1"))
                .title("")
                .impactScope(" ")
                .build())
        .withIndicators(
            Indicator.builder().id(new IndicatorId("ct-1")).name("Hồ sơ").unit("%").build(),
            Indicator.builder().id(new IndicatorId("ct-2")).name("").unit(" ").build())
        .withOmittedTaskGroups(OmittedTaskGroup.builder().group("8").reason(" ").build())
        .withTargets(
            Target.builder()
                .id(new TargetId("t-1"))
                .title(" ")
                .method("")
                .value(Printed.of("top 0", rank(0, Optional.of(0))))
                .addAssignments(
                    Assignment.of(
                        Responsibility.MONITOR, Actor.collective("Các sở"), Actor.nonStateBody("")))
                .addChildren(
                    target(
                        "t-1.1",
                        Printed.meaningOnly(TargetValue.maintain(rank(-1, Optional.empty())))),
                    target("t-1.2", Printed.meaningOnly(quantity(Optional.of(" ")))),
                    target("t-1.3", Printed.meaningOnly(TargetValue.qualitative(" "))),
                    target(
                        "t-1.4",
                        Printed.meaningOnly(
                            TargetValue.interval(
                                Comparison.UNSPECIFIED,
                                BigDecimal.ONE,
                                BigDecimal.TEN,
                                Optional.of("")))))
                .build())
        .withTasks(
            Task.builder()
                .id(new TaskId("nv-1"))
                .title("Nhóm")
                .addChildren(
                    Task.builder()
                        .id(new TaskId("nv-1.1"))
                        .title("Nhóm con")
                        .addChildren(
                            Task.builder().id(new TaskId("nv-1.1.1")).title("Việc").build(), leaf)
                        .build())
                .build());
  }

  private static Target target(String id, Printed<TargetValue> value) {
    return Target.builder().id(new TargetId(id)).value(value).build();
  }

  private static TargetValue quantity(Optional<String> unit) {
    return TargetValue.quantity(Comparison.MORE_THAN, BigDecimal.valueOf(80), unit);
  }

  private static TargetValue rank(int position, Optional<Integer> outOf) {
    return TargetValue.rank(position, Optional.empty(), outOf);
  }

  private static Map<String, String> violations(PlanDocument document, String language) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      Map<String, String> messages = new TreeMap<>();
      for (ConstraintViolation<PlanDocument> v : factory.getValidator().validate(document)) {
        assertThat(messages.put(v.getPropertyPath().toString(), v.getMessage()))
            .as("one violation at %s", v.getPropertyPath())
            .isNull();
      }
      return messages;
    } finally {
      Locale.setDefault(before);
    }
  }
}
