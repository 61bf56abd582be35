package vn.chuyendoiso.plan.serialization;

import vn.chuyendoiso.plan.security.InformationClass;
import vn.chuyendoiso.plan.security.SecurityMeasure;
import vn.chuyendoiso.plan.security.SecurityPlan;

/** Shapes of the security plan. */
final class SecurityShapes {

  static final WireType<InformationClass> INFORMATION = Scalars.code(InformationClass.class);

  static final Shape<SecurityMeasure, SecurityMeasure.Builder> MEASURE =
      Shape.of(
              SecurityMeasure.class,
              SecurityMeasure::builder,
              SecurityMeasure.Builder::clear,
              SecurityMeasure.Builder::build)
          .list(
              "information",
              INFORMATION,
              SecurityMeasure::getInformation,
              SecurityMeasure.Builder::information)
          .required("text", Scalars.TEXT, SecurityMeasure::getText, SecurityMeasure.Builder::text)
          .list(
              "assignments",
              ActorShapes.ASSIGNMENT,
              SecurityMeasure::getAssignments,
              SecurityMeasure.Builder::assignments)
          .optional(
              "deadline",
              CommonShapes.PRINTED_DEADLINE,
              SecurityMeasure::getDeadline,
              SecurityMeasure.Builder::deadline)
          .shape();

  static final Shape<SecurityPlan, SecurityPlan.Builder> SECURITY_PLAN =
      Shape.of(
              SecurityPlan.class,
              SecurityPlan::builder,
              SecurityPlan.Builder::clear,
              SecurityPlan.Builder::build)
          .optional(
              "statement",
              Scalars.TEXT,
              SecurityPlan::getStatement,
              SecurityPlan.Builder::statement)
          .list("measures", MEASURE, SecurityPlan::getMeasures, SecurityPlan.Builder::measures)
          .shape();

  private SecurityShapes() {}
}
