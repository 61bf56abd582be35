package vn.chuyendoiso.plan.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chuyendoiso.plan.rollup.Reports.indicator;
import static vn.chuyendoiso.plan.rollup.Reports.part;
import static vn.chuyendoiso.plan.rollup.Reports.plan;
import static vn.chuyendoiso.plan.rollup.Reports.question;
import static vn.chuyendoiso.plan.rollup.Reports.report;
import static vn.chuyendoiso.plan.rollup.Reports.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;

/** To which plan the reference of a report leads: 246/KH-UBND exists in every province. */
class WhichPlanIsMeantTest {

  private static final LocalDate DAY = LocalDate.of(2024, 11, 6);
  private static final InstrumentRef NUMBER = reference("246/KH-UBND");

  private static final TransformationPlan LANG_SON = plan("lang-son.metric", "Lạng Sơn");
  private static final TransformationPlan CAO_BANG = plan("cao-bang.metric", "Cao Bằng");
  private static final TransformationPlan NATION =
      plan("nation.metric", "Việt Nam")
          .withIssuer(
              Issuer.builder()
                  .name("Ủy ban Quốc gia về chuyển đổi số")
                  .kind(IssuerKind.NATION)
                  .build());

  @Test
  void a_number_alone_leads_to_the_own_plan_or_to_that_of_the_nation() {
    assertThat(meant("Lạng Sơn", NUMBER, LANG_SON, CAO_BANG)).isEqualTo("lang-son.metric");
    assertThat(meant("Hà Giang", NUMBER, LANG_SON, CAO_BANG)).isEqualTo("PLAN_NOT_GIVEN");
    assertThat(meant("Hà Giang", NUMBER, LANG_SON, NATION)).isEqualTo("nation.metric");
    assertThat(meant("Lạng Sơn", NUMBER, LANG_SON, NATION)).isEqualTo("lang-son.metric");
  }

  @Test
  void two_provinces_issue_plans_of_one_number_on_one_day_and_only_the_own_one_is_meant() {
    InstrumentRef dated = NUMBER.withIssuedOn(DAY);

    assertThat(meant("Cao Bằng", dated, LANG_SON, CAO_BANG)).isEqualTo("cao-bang.metric");
    assertThat(meant("Hà Giang", dated, LANG_SON, CAO_BANG)).isEqualTo("PLAN_NOT_GIVEN");
    assertThat(meant("Hà Giang", dated, LANG_SON)).isEqualTo("PLAN_NOT_GIVEN");
    assertThat(meant("Hà Giang", dated.withIssuer("UBND tỉnh Lạng Sơn"), LANG_SON, CAO_BANG))
        .isEqualTo("lang-son.metric");
  }

  @Test
  void the_day_of_issue_tells_which_plan_of_another_level_is_meant() {
    InstrumentRef dated = NUMBER.withIssuedOn(DAY);
    TransformationPlan science = ofMinistry("science.metric", "Bộ Khoa học và Công nghệ");
    TransformationPlan finance = ofMinistry("finance.metric", "Bộ Tài chính");

    assertThat(meant("Hà Giang", dated, science, finance.withIssuedOn(DAY.plusDays(1))))
        .isEqualTo("science.metric");
    assertThat(meant("Hà Giang", dated, science, finance)).isEqualTo("SEVERAL_PLANS");
    assertThat(meant("Hà Giang", NUMBER, science)).isEqualTo("PLAN_NOT_GIVEN");
    assertThat(meant("Hà Giang", dated, science.withIssuer(Optional.empty())))
        .isEqualTo("science.metric");
    assertThat(meant("Lạng Sơn", NUMBER.withIssuedOn(DAY.plusDays(1)), LANG_SON))
        .isEqualTo("PLAN_NOT_GIVEN");
    assertThat(meant("Lạng Sơn", dated, LANG_SON.withIssuedOn(Optional.empty())))
        .isEqualTo("lang-son.metric");
    assertThat(meant("Hà Giang", dated, LANG_SON.withIssuedOn(Optional.empty())))
        .isEqualTo("PLAN_NOT_GIVEN");
  }

  @Test
  void whoever_is_named_as_the_issuer_is_meant_however_it_is_spelled() {
    TransformationPlan commune =
        plan("commune.metric", "x")
            .withIssuer(Issuer.builder().name("UBND xã Hoà Bình").kind(IssuerKind.COMMUNE).build());

    assertThat(
            meant(
                "Hà Giang",
                NUMBER.withIssuer("Ủy ban nhân dân tỉnh Lạng Sơn"),
                LANG_SON,
                CAO_BANG,
                commune))
        .isEqualTo("lang-son.metric");
    assertThat(
            meant("Hà Giang", NUMBER.withIssuer("UBND xã Hòa Bình"), LANG_SON, CAO_BANG, commune))
        .isEqualTo("commune.metric");
    assertThat(meant("Hà Giang", NUMBER.withIssuer("UBND xã Tịnh Trà"), LANG_SON, commune))
        .isEqualTo("PLAN_NOT_GIVEN");
    assertThat(meant("Lạng Sơn", NUMBER.withIssuer("UBND tỉnh Cao Bằng"), LANG_SON, NATION))
        .as("neither the own plan nor that of the nation, since another is named")
        .isEqualTo("PLAN_NOT_GIVEN");
    assertThat(meant("Lạng Sơn", NUMBER.withIssuer("UBND tỉnh Cao Bằng"), LANG_SON, CAO_BANG))
        .isEqualTo("cao-bang.metric");
  }

  @Test
  void several_plans_of_one_body_are_not_told_apart_by_their_number() {
    TransformationPlan again = LANG_SON.withIssuedOn(DAY.plusYears(1));

    assertThat(meant("Lạng Sơn", NUMBER, LANG_SON, again, NATION)).isEqualTo("SEVERAL_PLANS");
    assertThat(meant("Lạng Sơn", NUMBER.withIssuedOn(DAY.plusYears(1)), LANG_SON, again))
        .isEqualTo("lang-son.metric");
  }

  @Test
  void zeros_before_a_number_do_not_count_and_a_lone_zero_is_a_number() {
    assertThat(
            meant(
                "Lạng Sơn",
                reference("9/KH-UBND"),
                LANG_SON.withNumber(DocumentNumber.of("009/KH-UBND"))))
        .isEqualTo("lang-son.metric");
    assertThat(
            meant(
                "Lạng Sơn",
                reference("09/KH-UBND"),
                LANG_SON.withNumber(DocumentNumber.of("9/KH-UBND"))))
        .isEqualTo("lang-son.metric");
    assertThat(
            meant(
                "Lạng Sơn",
                reference("90/KH-UBND"),
                LANG_SON.withNumber(DocumentNumber.of("9/KH-UBND"))))
        .isEqualTo("PLAN_NOT_GIVEN");
    assertThat(PlanKey.withoutZeros("0/KH-UBND")).isEqualTo("0/KH-UBND");
    assertThat(PlanKey.withoutZeros("000")).isEqualTo("0");
    assertThat(PlanKey.withoutZeros("0010")).isEqualTo("10");
  }

  @Test
  void a_report_on_one_plan_need_not_name_it_again() {
    Evaluation silent = Evaluation.builder().addTargetResults(result("5%")).build();

    assertThat(
            outcome(
                List.of(LANG_SON, report("Lạng Sơn", silent).withReportedPlans(List.of(NUMBER)))))
        .isEqualTo("lang-son.metric");
    assertThat(
            outcome(
                List.of(
                    LANG_SON,
                    report("Lạng Sơn", silent)
                        .withReportedPlans(List.of(NUMBER, reference("9/KH-UBND"))))))
        .as("which of the two nobody can tell")
        .isEqualTo("PLAN_NOT_GIVEN");
  }

  @Test
  void a_key_that_two_targets_of_a_plan_have_means_one_thing_or_nothing() {
    Target target = LANG_SON.getTargets().get(0);
    Target other =
        Target.builder()
            .id(new TargetId("ct-2"))
            .indicator(new IndicatorId("i-2"))
            .addChildren(target)
            .build();
    TransformationPlan same =
        LANG_SON
            .withIndicators(
                LANG_SON.getIndicators().get(0),
                indicator("other.metric", "%", Aggregation.SUM).withId(new IndicatorId("i-2")))
            .withTargets(other, target);

    assertThat(meant("Lạng Sơn", NUMBER, same)).isEqualTo("lang-son.metric");
    assertThat(meant("Lạng Sơn", NUMBER, same.withTargets(target, other.withId(target.getId()))))
        .isEqualTo("TARGET_NOT_FOUND");
    RollUp rollUp =
        part(List.of(
                same,
                report(
                    "Lạng Sơn",
                    Evaluation.builder()
                        .plan(NUMBER)
                        .addTargetResults(result("5%").withTarget(new TargetId("ct-2")))
                        .build())))
            .finish(question());
    assertThat(rollUp.figures().get(0).indicator()).isEqualTo("other.metric");
  }

  private static TransformationPlan plan(String metric, String province) {
    return Reports.plan(province, indicator(metric, "%", Aggregation.SUM));
  }

  private static TransformationPlan ofMinistry(String metric, String name) {
    return plan(metric, "x")
        .withIssuer(Issuer.builder().name(name).kind(IssuerKind.MINISTRY).build());
  }

  private static InstrumentRef reference(String number) {
    return InstrumentRef.builder().number(DocumentNumber.of(number)).build();
  }

  /** The indicator of the plan that is meant, or why there is none. */
  private static String meant(
      String province, InstrumentRef reference, TransformationPlan... plans) {
    List<Document> documents = new ArrayList<>(List.of(plans));
    documents.add(
        report(
            province, Evaluation.builder().plan(reference).addTargetResults(result("5%")).build()));
    return outcome(documents);
  }

  private static String outcome(List<Document> documents) {
    RollUp rollUp = part(documents).finish(question());
    return rollUp.figures().isEmpty()
        ? rollUp.setAside().get(0).reason().name()
        : rollUp.figures().get(0).indicator();
  }
}
