package vn.chuyendoiso.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.data.DataAssetId;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.infrastructure.ComponentId;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;

/** Whatever has a key is found again by it, and named as people know it. */
class RowsOfEveryKindTest {

  private static final Locale VI = Locale.forLanguageTag("vi");

  private static final TransformationPlan EMPTY =
      TransformationPlan.builder().title("Kế hoạch").build();
  private static final Task TASK =
      Task.builder().id(new TaskId("nv-1")).code("1").title("Xây dựng nền tảng").build();
  private static final TransformationPlan FULL =
      EMPTY
          .withIndicators(
              Indicator.builder().id(new IndicatorId("cs-1")).name("Tỷ lệ hồ sơ").build())
          .withTargets(
              Target.builder().id(new TargetId("ct-1")).indicator(new IndicatorId("cs-1")).build())
          .withBreakthroughs(
              Breakthrough.builder().id(new BreakthroughId("md-1")).title("Dữ liệu số").build())
          .withTasks(TASK)
          .withDataAssets(
              DataAsset.builder().id(new DataAssetId("dl-1")).name("Dữ liệu đất đai").build());
  private static final InfrastructureModel BARE =
      InfrastructureModel.builder().title("Mô hình").build();
  private static final InfrastructureModel BUILT =
      BARE.withComponents(
          InfrastructureComponent.builder()
              .id(new ComponentId("tp-1"))
              .code("I")
              .name("Trung tâm dữ liệu")
              .build());

  private static RowRef row(
      RowKind kind, String id, Optional<String> code, String title, boolean isUnique) {
    return new RowRef(kind, id, code, Optional.of(title), isUnique);
  }

  private static final List<RowRef> ROWS =
      List.of(
          row(RowKind.INDICATOR, "cs-1", Optional.empty(), "Tỷ lệ hồ sơ", false),
          row(RowKind.TARGET, "ct-1", Optional.empty(), "Tỷ lệ hồ sơ", false),
          row(RowKind.TASK, "nv-1", Optional.of("1"), "Xây dựng nền tảng", true),
          row(RowKind.DATA_ASSET, "dl-1", Optional.empty(), "Dữ liệu đất đai", false),
          row(RowKind.BREAKTHROUGH, "md-1", Optional.empty(), "Dữ liệu số", false),
          row(RowKind.COMPONENT, "tp-1", Optional.of("I"), "Trung tâm dữ liệu", true));

  @Test
  void each_is_named_by_key_code_and_title_when_it_comes_and_when_it_goes() {
    assertThat(rows(EMPTY, FULL)).containsExactlyInAnyOrderElementsOf(ROWS.subList(0, 5));
    assertThat(rows(FULL, EMPTY)).containsExactlyInAnyOrderElementsOf(ROWS.subList(0, 5));
    assertThat(rows(BARE, BUILT)).containsExactly(ROWS.get(5));
    assertThat(rows(BUILT, BARE)).containsExactly(ROWS.get(5));
  }

  @Test
  void each_is_found_again_by_its_key_wherever_it_stands() {
    TransformationPlan renamed =
        FULL.withBreakthroughs(FULL.getBreakthroughs().get(0).withTitle("Dữ liệu mở"))
            .withDataAssets(FULL.getDataAssets().get(0).withName("Dữ liệu dân cư"))
            .withIndicators(FULL.getIndicators().get(0).withName("Tỷ lệ người dùng"));

    assertThat(PlanDiff.between(FULL, renamed).getChanges())
        .extracting(Change::getKind)
        .containsOnly(ChangeKind.CHANGED)
        .hasSize(3);
  }

  @Test
  void the_document_itself_is_a_row_without_a_key() {
    Change change = PlanDiff.between(EMPTY, EMPTY.withTitle("Chương trình")).getChanges().get(0);

    assertThat(change.getRow())
        .isEqualTo(
            new RowRef(RowKind.DOCUMENT, "", Optional.empty(), Optional.of("Kế hoạch"), false));
  }

  @Test
  void a_row_without_a_code_is_named_by_its_title_and_key_and_one_without_a_title_by_its_key() {
    Target bare = Target.builder().id(new TargetId("ct-9")).build();

    assertThat(vietnamese(EMPTY, EMPTY.withDataAssets(FULL.getDataAssets())))
        .singleElement()
        .asString()
        .contains("Dữ liệu đất đai")
        .contains("dl-1");
    assertThat(vietnamese(EMPTY, EMPTY.withTargets(bare)))
        .singleElement()
        .asString()
        .contains("ct-9");
  }

  @Test
  void a_long_title_beside_a_key_is_cut_at_a_word() {
    String title = "Nền tảng " + "dữ liệu ".repeat(40);
    DataAsset asset = FULL.getDataAssets().get(0).withName(title);
    TransformationPlan before = EMPTY.withDataAssets(asset);

    assertThat(vietnamese(before, EMPTY.withDataAssets(asset.withPlatform("LGSP"))))
        .singleElement()
        .asString()
        .contains("Nền tảng dữ liệu")
        .containsPattern("(dữ|liệu)…”")
        .hasSizeLessThan(200);
  }

  @Test
  void a_long_title_of_one_word_is_cut_too() {
    DataAsset asset = FULL.getDataAssets().get(0).withName("đ".repeat(300));

    assertThat(
            vietnamese(
                EMPTY.withDataAssets(asset), EMPTY.withDataAssets(asset.withPlatform("LGSP"))))
        .singleElement()
        .asString()
        .contains("đ…”")
        .hasSizeLessThan(200);
  }

  @Test
  void comparisons_are_equal_when_their_changes_are() {
    PlanDiff diff = PlanDiff.between(EMPTY, FULL);

    assertThat(diff)
        .isEqualTo(PlanDiff.between(EMPTY, FULL))
        .hasSameHashCodeAs(PlanDiff.between(EMPTY, FULL))
        .isNotEqualTo(PlanDiff.between(FULL, EMPTY))
        .isNotEqualTo(diff.getChanges());
    assertThat(diff.hashCode()).isNotEqualTo(PlanDiff.between(FULL, EMPTY).hashCode());
    assertThat(diff.toString()).contains("5");
  }

  private static List<RowRef> rows(Document before, Document after) {
    return PlanDiff.between(before, after).getChanges().stream().map(Change::getRow).toList();
  }

  private static List<String> vietnamese(Document before, Document after) {
    return PlanDiff.between(before, after).getChanges().stream().map(c -> c.render(VI)).toList();
  }
}
