package vn.chuyendoiso.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.finding.Finding;

class HeadStartTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @ValueSource(strings = {"validate", "report"})
  void what_judges_begins_early_and_keeps_nobody_waiting(String command) throws Exception {
    List<Thread> threads = HeadStart.begin(CLOCK, command, "plan.json");

    assertThat(threads).isNotEmpty().allMatch(Thread::isDaemon);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  @Test
  void its_plan_can_be_read_and_has_faults_of_many_kinds() {
    Judged judged = HeadStart.judge(CLOCK);

    assertThat(judged.input().findings()).isEmpty();
    assertThat(judged.report().orElseThrow().getFindings())
        .extracting(Finding::getId)
        .contains("document-dangling-reference", "target-not-measurable", "task-lead-ceased");
  }

  @Test
  void what_does_not_judge_begins_nothing() {
    assertThat(HeadStart.begin(CLOCK, "convert", "plan.json")).isEmpty();
    assertThat(HeadStart.begin(CLOCK, "validate")).isEmpty();
    assertThat(HeadStart.begin(CLOCK)).isEmpty();
  }
}
