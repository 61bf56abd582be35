package vn.chuyendoiso.plan.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;

class ShareTest {

  private static final TargetId ID = new TargetId("mt-1");

  @ParameterizedTest
  @CsvSource({
    "80%, 60%, %, 75",
    "tối thiểu 80%, 60%, %, 75",
    "trên 80%, 80%, %, 100",
    "100%, '99,97%', %, 99.9",
    "50, 60%, %, 120",
    "'950.000 hộ', '95.000 hộ', '', 10",
    "100%, 0%, %, 0",
    "duy trì 90%, 45%, %, 50",
  })
  void measured_against_demanded(String demanded, String measured, String unit, String percent) {
    assertThat(share(demanded, measured, unit, Optional.empty()))
        .isEqualTo(new Share.Told(new BigDecimal(percent).stripTrailingZeros(), false));
  }

  @ParameterizedTest
  @CsvSource({
    "top 10, top 12, hạng, DEMAND_NO_NUMBER",
    "Đạt mức tiên tiến, 60%, %, DEMAND_NO_NUMBER",
    "tối đa 5%, 4%, %, LESS_IS_BETTER",
    "khoảng 80%, 60%, %, LESS_IS_BETTER",
    "80%, trên 60%, %, RESULT_NO_NUMBER",
    "80%, 13/17, %, RESULT_NO_NUMBER",
    "80%, '60 hộ', %, OTHER_UNIT",
    "0%, 60%, %, DEMAND_NOT_POSITIVE",
  })
  void no_share_is_invented(String demanded, String measured, String unit, Share.Reason reason) {
    assertThat(share(demanded, measured, unit, Optional.empty()))
        .isEqualTo(new Share.Untold(reason));
  }

  @Test
  void where_less_is_better_there_is_no_share() {
    assertThat(share("5%", "4%", "%", Optional.of(Direction.LOWER_IS_BETTER)))
        .isEqualTo(new Share.Untold(Share.Reason.LESS_IS_BETTER));
  }

  @Test
  void the_share_that_the_report_states_stands_in_where_none_can_be_counted() {
    TargetResult stated =
        TargetResult.builder().target(ID).achievedPercent(new BigDecimal("76.5")).build();
    assertThat(Share.of(target("top 10"), Optional.empty(), results(stated)))
        .isEqualTo(new Share.Told(new BigDecimal("76.5"), true));
    assertThat(
            Share.of(
                target("top 10"),
                Optional.empty(),
                results(TargetResult.builder().target(ID).build())))
        .isEqualTo(new Share.Untold(Share.Reason.NOT_MEASURED));
  }

  private static Share share(
      String demanded, String measured, String unit, Optional<Direction> direction) {
    Indicator.Builder indicator = Indicator.builder().id(new IndicatorId("ct-1")).name("Tỷ lệ");
    if (!unit.isEmpty()) {
      indicator.unit(unit);
    }
    TargetResult result =
        TargetResult.builder()
            .target(ID)
            .addMeasurements(Measurement.builder().value(printed(measured)).build())
            .build();
    return Share.of(
        target(demanded), Optional.of(indicator.direction(direction).build()), results(result));
  }

  private static Target target(String value) {
    return Target.builder().id(ID).value(printed(value)).build();
  }

  private static Printed<TargetValue> printed(String text) {
    return Printed.of(text, TargetValue.parse(text).orElseThrow());
  }

  private static Results results(TargetResult result) {
    Evaluation evaluation = Evaluation.builder().addTargetResults(result).build();
    return Results.of(
        TransformationPlan.builder().title("Kế hoạch").build(),
        List.of(ProgressReport.builder().title("Báo cáo").addEvaluations(evaluation).build()),
        LocalDate.of(2026, 11, 22));
  }
}
