package vn.chuyendoiso.plan.generators;

import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.data.DataAssetId;
import vn.chuyendoiso.plan.data.DataQuality;
import vn.chuyendoiso.plan.data.QualityStatement;

/**
 * Data that are built and shared.
 *
 * <p>Example: a database of which two of the four qualities are promised, shared through a
 * platform. Thread-safe.
 */
public final class DataAssets {

  private DataAssets() {}

  /**
   * Returns data assets.
   *
   * @return data assets, some with kept members
   */
  public static Arbitrary<DataAsset> dataAssets() {
    return Assembly.of(DataAsset::builder)
        .with("id", Ids.of("dl-", DataAssetId::new), DataAsset.Builder::id)
        .with("name", Texts.from("object"), DataAsset.Builder::name)
        .list("qualities", Rows.few(qualities()), DataAsset.Builder::qualities)
        .list("assignments", Rows.upTo(Actors.assignments(), 2), DataAsset.Builder::assignments)
        .list("sharedWith", Rows.few(Actors.actors()), DataAsset.Builder::sharedWith)
        .maybe("platform", 0.5, Texts.from("platform"), DataAsset.Builder::platform)
        .list("information", Security.classes(), DataAsset.Builder::information)
        .list("targets", Rows.few(Targets.targetIds()), DataAsset.Builder::targets)
        .build(DataAsset.Builder::build);
  }

  /**
   * Returns what is promised about qualities.
   *
   * @return statements, some with kept members
   */
  public static Arbitrary<QualityStatement> qualities() {
    return Assembly.of(QualityStatement::builder)
        .with("quality", Pick.of(DataQuality.class), QualityStatement.Builder::quality)
        .with("text", Texts.from("quality-statement"), QualityStatement.Builder::text)
        .build(QualityStatement.Builder::build);
  }
}
