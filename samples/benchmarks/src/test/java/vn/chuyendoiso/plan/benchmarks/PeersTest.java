package vn.chuyendoiso.plan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.benchmarks.PlanRecords.Plan;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.ReadResult;

/** Whoever is measured must do the whole work: each reads everything and writes it again. */
class PeersTest {

  private static final TransformationPlan PLAN = SamplePlans.repeated(1);
  private static final byte[] JSON = PlanJson.writeCompact(PLAN);
  private static final String TEXT = new String(JSON, StandardCharsets.UTF_8);

  @Test
  void the_sample_is_a_plan_of_about_50_kilobytes_without_findings() {
    ReadResult<TransformationPlan> result = PlanJson.read(JSON, TransformationPlan.class);
    assertThat(result.getFindings()).isEmpty();
    assertThat(result.getDocument()).contains(PLAN);
    assertThat(PLAN.getTargets()).hasSize(40);
    assertThat(PLAN.getTasks()).hasSize(60);
    assertThat(JSON.length).isBetween(48_000, 55_000);
  }

  @Test
  void jackson_2_writes_what_it_read_byte_for_byte() throws Exception {
    Plan plan = Peers.readJackson2(JSON);
    assertThat(new String(Peers.writeJackson2(plan), StandardCharsets.UTF_8)).isEqualTo(TEXT);
  }

  @Test
  void jackson_3_writes_what_it_read_byte_for_byte() {
    Plan plan = Peers.readJackson3(JSON);
    assertThat(new String(Peers.writeJackson3(plan), StandardCharsets.UTF_8)).isEqualTo(TEXT);
  }

  @Test
  void fastjson2_writes_what_it_read_byte_for_byte() {
    Plan plan = Peers.readFastjson2(JSON);
    assertThat(new String(Peers.writeFastjson2(plan), StandardCharsets.UTF_8)).isEqualTo(TEXT);
  }
}
