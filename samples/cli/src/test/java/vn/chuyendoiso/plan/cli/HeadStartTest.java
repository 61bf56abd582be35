package vn.chuyendoiso.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadStartTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @ValueSource(strings = {"validate", "report"})
  void what_judges_begins_early_and_keeps_nobody_waiting(String command) throws Exception {
    Thread thread = HeadStart.begin(TODAY, command, "plan.json").orElseThrow();

    assertThat(thread.isDaemon()).isTrue();
    thread.join();
  }

  @Test
  void all_rules_on_a_plan_are_loaded() {
    assertThat(HeadStart.judge(TODAY).getOutcomes()).hasSizeGreaterThan(80);
  }

  @Test
  void what_does_not_judge_begins_nothing() {
    assertThat(HeadStart.begin(TODAY, "convert", "plan.json")).isEmpty();
    assertThat(HeadStart.begin(TODAY, "validate")).isEmpty();
    assertThat(HeadStart.begin(TODAY)).isEmpty();
  }
}
