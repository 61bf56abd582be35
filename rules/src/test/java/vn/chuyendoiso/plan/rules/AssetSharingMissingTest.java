package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.security.InformationClass;

class AssetSharingMissingTest {

  private static final String RULE = "asset-sharing-missing";

  @Test
  void receiver_and_platform_satisfy() {
    assertThat(check(with(ViolatingPlans.asset().build())).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void what_is_not_stated_is_named() {
    DataAsset bare =
        ViolatingPlans.asset().sharedWith(List.of()).platform(Optional.empty()).build();
    Checked checked = check(with(bare));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/dataAssets/0");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING); // the notice is of 2023
    assertThat(checked.finding().getClauses()).containsExactly("TB16-6");
    assertThat(checked.argument("missing"))
        .isEqualTo(List.of(new Term("sharing.receiver"), new Term("sharing.platform")));
  }

  @Test
  void state_secrets_are_left_alone_and_personal_data_are_not() {
    DataAsset.Builder unshared = ViolatingPlans.asset().sharedWith(List.of());
    assertThat(
            check(with(unshared.build().withInformation(InformationClass.STATE_SECRET))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(
            check(with(unshared.build().withInformation(InformationClass.PERSONAL_DATA))).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_draft_may_still_lack_it() {
    assertThat(
            Checked.check(
                    RULE,
                    with(ViolatingPlans.asset().platform(Optional.empty()).build()),
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
