package vn.chuyendoiso.plan.serialization;

import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.data.DataAssetId;
import vn.chuyendoiso.plan.data.DataQuality;
import vn.chuyendoiso.plan.data.QualityStatement;

/** Shapes of data assets. */
final class DataShapes {

  static final Shape<QualityStatement, QualityStatement.Builder> QUALITY =
      Shape.of(
              QualityStatement.class,
              QualityStatement::builder,
              QualityStatement.Builder::clear,
              QualityStatement.Builder::build)
          .required(
              "quality",
              Scalars.code(DataQuality.class),
              QualityStatement::getQuality,
              QualityStatement.Builder::quality)
          .required("text", Scalars.TEXT, QualityStatement::getText, QualityStatement.Builder::text)
          .shape();

  static final Shape<DataAsset, DataAsset.Builder> DATA_ASSET =
      Shape.of(
              DataAsset.class,
              DataAsset::builder,
              DataAsset.Builder::clear,
              DataAsset.Builder::build)
          .required(
              "id",
              Scalars.id(DataAssetId::parse, DataAssetId::value),
              DataAsset::getId,
              DataAsset.Builder::id)
          .required("name", Scalars.TEXT, DataAsset::getName, DataAsset.Builder::name)
          .list("qualities", QUALITY, DataAsset::getQualities, DataAsset.Builder::qualities)
          .list(
              "assignments",
              ActorShapes.ASSIGNMENT,
              DataAsset::getAssignments,
              DataAsset.Builder::assignments)
          .list(
              "sharedWith",
              ActorShapes.ACTOR,
              DataAsset::getSharedWith,
              DataAsset.Builder::sharedWith)
          .optional("platform", Scalars.TEXT, DataAsset::getPlatform, DataAsset.Builder::platform)
          .list(
              "information",
              SecurityShapes.INFORMATION,
              DataAsset::getInformation,
              DataAsset.Builder::information)
          .list(
              "targets", TargetShapes.TARGET_ID, DataAsset::getTargets, DataAsset.Builder::targets)
          .shape();

  private DataShapes() {}
}
