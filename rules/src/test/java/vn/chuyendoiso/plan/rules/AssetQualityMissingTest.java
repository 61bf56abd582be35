package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;

class AssetQualityMissingTest {

  private static final String RULE = "asset-quality-missing";

  @Test
  void four_qualities_and_a_keeper_satisfy() {
    assertThat(check(with(ViolatingPlans.asset().build())).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void what_is_not_promised_is_named() {
    Checked checked =
        check(
            with(
                ViolatingPlans.asset().build(),
                ViolatingPlans.asset().qualities(ViolatingPlans.qualities(3)).build()));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/dataAssets/1");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING); // the notice is of 2023
    assertThat(checked.finding().getClauses()).containsExactly("TB16-3");
    assertThat(checked.argument("missing")).isEqualTo(List.of(new Term("quality.live")));
  }

  @Test
  void data_of_which_only_the_name_is_known_lack_everything() {
    DataAsset bare = ViolatingPlans.asset().qualities(List.of()).assignments(List.of()).build();
    assertThat(check(with(bare)).argument("missing"))
        .isEqualTo(
            Stream.of("correct", "complete", "clean", "live", "keeper")
                .map(q -> new Term("quality." + q))
                .toList());
  }

  @Test
  void a_draft_may_still_lack_it() {
    assertThat(
            Checked.check(
                    RULE,
                    with(ViolatingPlans.asset().assignments(List.of()).build()),
                    Documents.AS_OF,
                    Stage.DRAFT)
                .severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void a_plan_without_data_is_not_meant() {
    assertThat(check(with()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static TransformationPlan with(DataAsset... assets) {
    return ViolatingPlans.withAsset(assets);
  }
}
