package vn.chuyendoiso.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;

/** Section G of the survey of real plans: what reports say. */
class OdditiesOfProgressTest {

  @ParameterizedTest
  @CsvSource({
    "hoàn thành, DONE",
    "chưa hoàn thành, NOT_DONE",
    "không thực hiện, NOT_CARRIED_OUT",
    "chưa có thông tin, NO_INFORMATION",
    "đang triển khai, UNDER_WAY",
    "chưa thực hiện, NOT_STARTED",
    "chờ duyệt, AWAITING_APPROVAL",
    "trình ký, AWAITING_APPROVAL",
    "tạm dừng, SUSPENDED"
  })
  void g_every_state_that_reports_print_can_be_held(String words, ResultState state) {
    TaskResult result = TaskResult.builder().state(state).reason(words).build();

    assertThat(result.getState()).contains(state);
  }

  @Test
  void g_what_follows_from_a_day_is_no_state() {
    assertThat(Arrays.stream(ResultState.values()).map(Enum::name))
        .noneMatch(n -> n.contains("OVERDUE") || n.contains("LATE") || n.contains("EARLY"));
  }

  @Test
  void g_done_before_its_time_is_a_count_in_a_tally_and_a_day_in_a_result() {
    Tally thaiNguyen =
        Tally.builder()
            .subject(Tally.Subject.TASKS)
            .total(42)
            .dueBy(LocalDate.of(2025, 12, 31))
            .addCounts(StateCount.builder().state(ResultState.DONE).count(11).early(11).build())
            .build();
    TaskResult task =
        TaskResult.builder().state(ResultState.DONE).completedOn(LocalDate.of(2025, 5, 20)).build();

    assertThat(thaiNguyen.getCounts().get(0).getEarly()).contains(11);
    assertThat(thaiNguyen.missing()).isEqualTo(OptionalInt.of(31));
    assertThat(task.getCompletedOn()).contains(LocalDate.of(2025, 5, 20));
  }

  @Test
  void g_an_actual_value_and_an_estimate_stand_side_by_side_with_their_days() {
    Measurement actual = measurement("96%", MeasurementBasis.ACTUAL, LocalDate.of(2024, 10, 31));
    Measurement estimate =
        measurement("100%", MeasurementBasis.ESTIMATE, LocalDate.of(2024, 12, 31));

    TargetResult result = TargetResult.builder().addMeasurements(actual, estimate).build();

    assertThat(result.getMeasurements()).containsExactly(actual, estimate);
    assertThat(actual).isNotEqualTo(estimate);
  }

  @Test
  void g_counts_are_kept_as_printed_even_if_they_do_not_add_up() {
    Tally langSon =
        Tally.builder()
            .subject(Tally.Subject.TARGETS)
            .total(34)
            .addCounts(
                StateCount.of(ResultState.DONE, 23),
                StateCount.of(ResultState.NOT_DONE, 2),
                StateCount.of(ResultState.NOT_CARRIED_OUT, 2),
                StateCount.of(ResultState.NO_INFORMATION, 7))
            .build();
    Tally targets =
        Tally.builder()
            .subject(Tally.Subject.TARGETS)
            .total(12)
            .addCounts(StateCount.of(ResultState.DONE, 9))
            .build();
    Tally tooMany = targets.withTotal(8);

    assertThat(langSon.missing()).isEqualTo(OptionalInt.of(0));
    assertThat(targets.missing()).isEqualTo(OptionalInt.of(3));
    assertThat(tooMany.missing()).isEqualTo(OptionalInt.of(-1));
    assertThat(Tally.builder().subject(Tally.Subject.OTHER).build().missing()).isEmpty();
  }

  @Test
  void g_lists_of_one_report_are_counted_apart() {
    Evaluation evaluation =
        Evaluation.builder()
            .addTallies(
                tally(Tally.Subject.TARGETS, 9, 12),
                tally(Tally.Subject.TASKS, 101, 107),
                tally(Tally.Subject.CONCLUSIONS, 45, 56),
                tally(Tally.Subject.SCHEME_06_TASKS, 59, 225)
                    .withCounts(
                        StateCount.of(ResultState.DONE, 59),
                        StateCount.of(ResultState.UNDER_WAY, 166)))
            .build();

    assertThat(evaluation.getTallies())
        .extracting(t -> t.missing().getAsInt())
        .containsExactly(3, 6, 11, 0);
  }

  @Test
  void g_the_share_of_the_target_is_not_the_measured_value() {
    TargetResult traVinh =
        TargetResult.builder()
            .title("Dịch vụ dữ liệu trên NDXP")
            .addMeasurements(measurement("13/17", MeasurementBasis.ACTUAL, null))
            .achievedPercent(new BigDecimal("76.5"))
            .build();

    TargetValue.Checklist measured =
        (TargetValue.Checklist)
            traVinh.getMeasurements().get(0).getValue().getMeaning().orElseThrow();
    assertThat(measured.getCount()).isEqualTo(13);
    assertThat(measured.getTotal()).isEqualTo(17);
    assertThat(traVinh.getAchievedPercent()).contains(new BigDecimal("76.5"));
  }

  @Test
  void g_an_evidence_is_an_address_or_a_number() {
    TaskResult result = TaskResult.builder().addEvidence("1878/QĐ-UBND").build();

    assertThat(result.getEvidence()).containsExactly("1878/QĐ-UBND");
  }

  @Test
  void g_results_carry_the_day_up_to_which_they_were_counted() {
    Evaluation evaluation = Evaluation.builder().cutOff(LocalDate.of(2024, 10, 31)).build();

    assertThat(evaluation.getCutOff()).contains(LocalDate.of(2024, 10, 31));
    assertThat(Evaluation.builder().build().getCutOff()).isEmpty();
  }

  private static Tally tally(Tally.Subject subject, int done, int total) {
    return Tally.builder()
        .subject(subject)
        .total(total)
        .addCounts(StateCount.of(ResultState.DONE, done))
        .build();
  }

  private static Measurement measurement(String text, MeasurementBasis basis, LocalDate asOf) {
    return Measurement.builder()
        .value(Printed.of(text, TargetValue.parse(text).orElseThrow()))
        .basis(basis)
        .asOf(Optional.ofNullable(asOf))
        .build();
  }
}
