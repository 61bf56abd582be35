package vn.chuyendoiso.plan.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.data.DataAssetId;
import vn.chuyendoiso.plan.data.DataQuality;
import vn.chuyendoiso.plan.data.QualityStatement;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Responsibility;

/** Ways of breaking the rules on data, of which conforming documents have none. */
final class AssetBreakages {

  private AssetBreakages() {}

  static void addTo(Ways ways) {
    ways.documents("asset-quality-missing", AssetBreakages::qualityDropped);
    ways.documents("asset-sharing-missing", AssetBreakages::platformDropped);
  }

  private static Break qualityDropped(PlanDocument document, int figure) {
    DataAsset asset = sound(figure);
    List<QualityStatement> fewer = new ArrayList<>(asset.getQualities());
    fewer.remove(figure % fewer.size());
    return changed(document, asset, asset.withQualities(fewer));
  }

  private static Break platformDropped(PlanDocument document, int figure) {
    DataAsset asset = sound(figure);
    return changed(document, asset, asset.withPlatform(Optional.empty()));
  }

  private static Break changed(PlanDocument document, DataAsset asset, DataAsset broken) {
    return Break.of(
        Sound.edited(document, d -> d.dataAssets(Sound.with(document.getDataAssets(), asset))),
        Sound.edited(document, d -> d.dataAssets(Sound.with(document.getDataAssets(), broken))),
        "/dataAssets/" + document.getDataAssets().size());
  }

  /** Data of which all that is asked is said. */
  private static DataAsset sound(int figure) {
    Actor keeper = ConformingTasks.body(figure);
    return DataAsset.builder()
        .id(new DataAssetId("dl-bo-sung"))
        .name("Cơ sở dữ liệu dùng chung")
        .qualities(
            Stream.of(DataQuality.values())
                .map(q -> QualityStatement.builder().quality(q).text("theo quy chế").build())
                .toList())
        .addAssignments(Actors.printed(Responsibility.LEAD, List.of(keeper)))
        .addSharedWith(ConformingTasks.body(figure + 1))
        .platform("Nền tảng tích hợp, chia sẻ dữ liệu quốc gia")
        .build();
  }
}
