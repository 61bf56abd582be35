package vn.chuyendoiso.plan.serialization;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import vn.chuyendoiso.plan.breakthrough.Beneficiary;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.breakthrough.Focus;
import vn.chuyendoiso.plan.breakthrough.Pillar;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.TransformationPlan;

/** Shapes of the documents. */
final class DocumentShapes {

  static final String TYPE = "documentType";
  static final String VERSION = "formatVersion";

  /** The version of the format that this library writes, and the only one so far. */
  static final String CURRENT_VERSION = "1.0";

  private static final WireType<String> FORMAT_VERSION =
      new WireType<>() {
        @Override
        public String read(Reading in) {
          String version = Scalars.TEXT.read(in);
          if (version != null && !version.equals(CURRENT_VERSION)) {
            in.problem(
                ReadProblem.FORMAT_VERSION_UNKNOWN,
                "found",
                Reading.shown(version),
                "known",
                CURRENT_VERSION);
            return null;
          }
          return version;
        }

        @Override
        public void write(JsonGenerator out, String version) {
          out.writeString(version);
        }
      };

  static final Shape<Provenance, Provenance.Builder> PROVENANCE =
      Shape.of(Provenance.class, Provenance::builder, Provenance.Builder::build)
          .required(
              "kind",
              Scalars.code(Provenance.Kind.class),
              Provenance::getKind,
              Provenance.Builder::kind)
          .list("sources", Scalars.TEXT, Provenance::getSources, Provenance.Builder::sources)
          .optional("remark", Scalars.TEXT, Provenance::getRemark, Provenance.Builder::remark)
          .shape();

  static final Shape<Breakthrough, Breakthrough.Builder> BREAKTHROUGH =
      Shape.of(Breakthrough.class, Breakthrough::builder, Breakthrough.Builder::build)
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
              "targets",
              TargetShapes.TARGET_ID,
              Breakthrough::getTargets,
              Breakthrough.Builder::targets)
          .list("tasks", TaskShapes.TASK_ID, Breakthrough::getTasks, Breakthrough.Builder::tasks)
          .shape();

  static final Shape<TransformationPlan, TransformationPlan.Builder> PLAN =
      Shape.of(
              TransformationPlan.class,
              TransformationPlan::builder,
              TransformationPlan.Builder::build)
          .constant(TYPE, Scalars.code(DocumentType.class), PlanDocument::type)
          .constant(VERSION, FORMAT_VERSION, p -> CURRENT_VERSION)
          .optional(
              "number",
              Scalars.DOCUMENT_NUMBER,
              TransformationPlan::getNumber,
              TransformationPlan.Builder::number)
          .required(
              "title",
              Scalars.TEXT,
              TransformationPlan::getTitle,
              TransformationPlan.Builder::title)
          .optional(
              "issuer",
              ActorShapes.ISSUER,
              TransformationPlan::getIssuer,
              TransformationPlan.Builder::issuer)
          .optional(
              "issuedOn",
              Scalars.DATE,
              TransformationPlan::getIssuedOn,
              TransformationPlan.Builder::issuedOn)
          .optional(
              "period",
              CommonShapes.PRINTED_PERIOD,
              TransformationPlan::getPeriod,
              TransformationPlan.Builder::period)
          .optional(
              "head",
              ActorShapes.PERSON_ROLE,
              TransformationPlan::getHead,
              TransformationPlan.Builder::head)
          .optional(
              "provenance",
              PROVENANCE,
              TransformationPlan::getProvenance,
              TransformationPlan.Builder::provenance)
          .list(
              "legalBases",
              LawShapes.LEGAL_BASIS,
              TransformationPlan::getLegalBases,
              TransformationPlan.Builder::legalBases)
          .list(
              "indicators",
              TargetShapes.INDICATOR,
              TransformationPlan::getIndicators,
              TransformationPlan.Builder::indicators)
          .list(
              "targets",
              TargetShapes.TARGET,
              TransformationPlan::getTargets,
              TransformationPlan.Builder::targets)
          .list(
              "breakthroughs",
              BREAKTHROUGH,
              TransformationPlan::getBreakthroughs,
              TransformationPlan.Builder::breakthroughs)
          .optional(
              "taskGroupSet",
              Scalars.TEXT,
              TransformationPlan::getTaskGroupSet,
              TransformationPlan.Builder::taskGroupSet)
          .list(
              "omittedTaskGroups",
              TaskShapes.OMITTED_GROUP,
              TransformationPlan::getOmittedTaskGroups,
              TransformationPlan.Builder::omittedTaskGroups)
          .list(
              "tasks",
              TaskShapes.TASK,
              TransformationPlan::getTasks,
              TransformationPlan.Builder::tasks)
          .shape();

  static final Shape<ActionProgramme, ActionProgramme.Builder> PROGRAMME =
      Shape.of(ActionProgramme.class, ActionProgramme::builder, ActionProgramme.Builder::build)
          .constant(TYPE, Scalars.code(DocumentType.class), PlanDocument::type)
          .constant(VERSION, FORMAT_VERSION, p -> CURRENT_VERSION)
          .optional(
              "number",
              Scalars.DOCUMENT_NUMBER,
              ActionProgramme::getNumber,
              ActionProgramme.Builder::number)
          .required(
              "title", Scalars.TEXT, ActionProgramme::getTitle, ActionProgramme.Builder::title)
          .optional(
              "issuer",
              ActorShapes.ISSUER,
              ActionProgramme::getIssuer,
              ActionProgramme.Builder::issuer)
          .optional(
              "issuedOn",
              Scalars.DATE,
              ActionProgramme::getIssuedOn,
              ActionProgramme.Builder::issuedOn)
          .optional(
              "period",
              CommonShapes.PRINTED_PERIOD,
              ActionProgramme::getPeriod,
              ActionProgramme.Builder::period)
          .optional(
              "provenance",
              PROVENANCE,
              ActionProgramme::getProvenance,
              ActionProgramme.Builder::provenance)
          .list(
              "legalBases",
              LawShapes.LEGAL_BASIS,
              ActionProgramme::getLegalBases,
              ActionProgramme.Builder::legalBases)
          .optional(
              "reporting",
              CommonShapes.PRINTED_DEADLINE,
              ActionProgramme::getReporting,
              ActionProgramme.Builder::reporting)
          .list(
              "indicators",
              TargetShapes.INDICATOR,
              ActionProgramme::getIndicators,
              ActionProgramme.Builder::indicators)
          .list(
              "targets",
              TargetShapes.TARGET,
              ActionProgramme::getTargets,
              ActionProgramme.Builder::targets)
          .optional(
              "taskGroupSet",
              Scalars.TEXT,
              ActionProgramme::getTaskGroupSet,
              ActionProgramme.Builder::taskGroupSet)
          .list(
              "omittedTaskGroups",
              TaskShapes.OMITTED_GROUP,
              ActionProgramme::getOmittedTaskGroups,
              ActionProgramme.Builder::omittedTaskGroups)
          .list("tasks", TaskShapes.TASK, ActionProgramme::getTasks, ActionProgramme.Builder::tasks)
          .shape();

  /** The shapes by the code that names them in a document. */
  static final Map<String, Shape<? extends PlanDocument, ?>> BY_TYPE = byType();

  private DocumentShapes() {}

  private static Map<String, Shape<? extends PlanDocument, ?>> byType() {
    Map<String, Shape<? extends PlanDocument, ?>> shapes = new LinkedHashMap<>();
    shapes.put(Scalars.code(DocumentType.TRANSFORMATION_PLAN), PLAN);
    shapes.put(Scalars.code(DocumentType.ACTION_PROGRAMME), PROGRAMME);
    return shapes;
  }
}
