package vn.chuyendoiso.plan.serialization;

import vn.chuyendoiso.plan.breakthrough.Beneficiary;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.breakthrough.Focus;
import vn.chuyendoiso.plan.breakthrough.Pillar;
import vn.chuyendoiso.plan.breakthrough.Scheme06Connection;

/** Shapes of breakthroughs. */
final class BreakthroughShapes {

  static final Shape<Scheme06Connection, Scheme06Connection.Builder> SCHEME_06_CONNECTION =
      Shape.of(
              Scheme06Connection.class,
              Scheme06Connection::builder,
              Scheme06Connection.Builder::clear,
              Scheme06Connection.Builder::build)
          .required(
              "shared",
              Scalars.TEXT,
              Scheme06Connection::getShared,
              Scheme06Connection.Builder::shared)
          .optional(
              "platform",
              Scalars.TEXT,
              Scheme06Connection::getPlatform,
              Scheme06Connection.Builder::platform)
          .optional(
              "ownWork",
              Scalars.TEXT,
              Scheme06Connection::getOwnWork,
              Scheme06Connection.Builder::ownWork)
          .optional(
              "subScheme",
              LawShapes.INSTRUMENT,
              Scheme06Connection::getSubScheme,
              Scheme06Connection.Builder::subScheme)
          .shape();

  static final Shape<Breakthrough, Breakthrough.Builder> BREAKTHROUGH =
      Shape.of(
              Breakthrough.class,
              Breakthrough::builder,
              Breakthrough.Builder::clear,
              Breakthrough.Builder::build)
          .required(
              "id",
              Scalars.id(BreakthroughId::parse, BreakthroughId::value),
              Breakthrough::getId,
              Breakthrough.Builder::id)
          .required("title", Scalars.TEXT, Breakthrough::getTitle, Breakthrough.Builder::title)
          .list(
              "pillars",
              Scalars.code(Pillar.class),
              Breakthrough::getPillars,
              Breakthrough.Builder::pillars)
          .list(
              "foci", Scalars.code(Focus.class), Breakthrough::getFoci, Breakthrough.Builder::foci)
          .optional(
              "impactScope",
              Scalars.TEXT,
              Breakthrough::getImpactScope,
              Breakthrough.Builder::impactScope)
          .list(
              "beneficiaries",
              Scalars.code(Beneficiary.class),
              Breakthrough::getBeneficiaries,
              Breakthrough.Builder::beneficiaries)
          .list(
              "scheme06Connections",
              SCHEME_06_CONNECTION,
              Breakthrough::getScheme06Connections,
              Breakthrough.Builder::scheme06Connections)
          .list(
              "targets",
              TargetShapes.TARGET_ID,
              Breakthrough::getTargets,
              Breakthrough.Builder::targets)
          .list("tasks", TaskShapes.TASK_ID, Breakthrough::getTasks, Breakthrough.Builder::tasks)
          .shape();

  private BreakthroughShapes() {}
}
