package vn.chuyendoiso.plan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.benchmarks.PlanRecords.Plan;
import vn.chuyendoiso.plan.document.DocumentType;
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
  void whoever_judges_the_constraints_finds_the_one_that_is_broken() {
    TransformationPlan broken = PLAN.withTitle(" ");
    Judging judging = new Judging();

    assertThat(judging.prepared(PLAN).hibernateValidator()).isEmpty();
    assertThat(judging.libraryConstraints().getFindings()).isEmpty();
    assertThat(judging.prepared(broken).hibernateValidator()).hasSize(1);
    assertThat(judging.libraryConstraints().getFindings()).hasSize(1);
    assertThat(judging.library().getFindings())
        .filteredOn(f -> f.getId().equals("document-constraint-broken"))
        .hasSize(1);
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

  @Test
  void dsl_json_writes_what_it_read_byte_for_byte() throws Exception {
    Plan plan = Peers.readDslJson(JSON);
    assertThat(new String(Peers.writeDslJson(plan), StandardCharsets.UTF_8)).isEqualTo(TEXT);
  }

  @Test
  void all_records_read_are_equal() throws Exception {
    Plan plan = Peers.readJackson2(JSON);
    assertThat(Peers.readJackson3(JSON)).isEqualTo(plan);
    assertThat(Peers.readFastjson2(JSON)).isEqualTo(plan);
    assertThat(Peers.readDslJson(JSON)).isEqualTo(plan);
  }

  @Test
  void scans_see_every_token_and_trees_every_member() throws Exception {
    assertThat(Peers.scanJackson2(JSON)).isEqualTo(Peers.scanJackson3(JSON)).isGreaterThan(4_000);
    assertThat(Peers.treeJackson2(JSON).toString()).isEqualTo(TEXT);
    assertThat(Peers.treeJackson3(JSON).toString()).isEqualTo(TEXT);
    assertThat(Peers.treeFastjson2(JSON)).hasToString(TEXT);
  }

  @Test
  void the_large_sample_has_a_hundred_times_as_many_rows_all_different() {
    TransformationPlan large = Size.LARGE.plan();
    assertThat(large.getTargets()).hasSize(4_000).doesNotHaveDuplicates();
    assertThat(large.getTasks()).hasSize(6_000).doesNotHaveDuplicates();
    assertThat(PlanJson.writeCompact(large).length).isBetween(4_800_000, 5_500_000);
  }

  @Test
  void a_collection_repeats_ten_plans_that_share_all_rows() throws Exception {
    byte[] ten = Lines.tenLines();
    assertThat(Lines.read(new Lines.Repeated(ten, 3), 1)).isEqualTo(3 * 60);
    assertThat(Lines.read(new Lines.Repeated(ten, 3), 2)).isEqualTo(3 * 60);
    assertThat(Peers.countJackson2(new Lines.Repeated(ten, 3))).isEqualTo(3 * 60);
    assertThat(SamplePlans.tenths()).flatMap(TransformationPlan::getTargets).hasSize(40);
  }

  @Test
  void the_jvm_that_is_not_clean_has_read_every_type_of_document_and_many_bad_ones() {
    assertThat(OtherDocuments.golden())
        .map(json -> PlanJson.read(json).orThrow().type())
        .containsAll(List.of(DocumentType.values()));
    assertThat(OtherDocuments.readAndWrite()).isGreaterThan(200);
  }
}
