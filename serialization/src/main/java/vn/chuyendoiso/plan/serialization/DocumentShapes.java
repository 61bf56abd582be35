package vn.chuyendoiso.plan.serialization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.ApprovalAction;
import vn.chuyendoiso.plan.document.ApprovalStep;
import vn.chuyendoiso.plan.document.ArchitectureConformity;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Continuation;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.Feasibility;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.Objective;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.document.TransformationPlan;

/** Shapes of the documents. What several documents have is declared once, over their builders. */
final class DocumentShapes {

  static final String TYPE = "documentType";
  static final String VERSION = "formatVersion";

  /** The version of the format that this library writes. */
  static final String CURRENT_VERSION = FormatVersion.CURRENT.toString();

  private static final WireType<String> FORMAT_VERSION =
      new WireType<>() {
        @Override
        public ValueKind kind() {
          return new ValueKind.FormatVersion(CURRENT_VERSION);
        }

        @Override
        public String read(Reading in) {
          String version = Scalars.TEXT.read(in);
          if (version == null || version.equals(CURRENT_VERSION)) {
            return version;
          }
          if (FormatUpgrade.startsFrom(version)) {
            in.older(version);
            return null;
          }
          Optional<FormatVersion> known = FormatVersion.parse(version);
          if (known.filter(FormatVersion::isOlderMinor).isPresent()) {
            return version; // it only lacks members that may be absent
          }
          if (known.filter(FormatVersion::isNewerMinor).isPresent()) {
            in.problem(
                ReadProblem.FORMAT_VERSION_NEWER, "found", version, "current", CURRENT_VERSION);
            return version;
          }
          in.problem(
              ReadProblem.FORMAT_VERSION_UNKNOWN,
              "found",
              Reading.shown(version),
              "known",
              FormatUpgrade.readable());
          return null;
        }

        @Override
        public void write(JsonOutput out, String version) {
          out.text(version);
        }
      };

  static final Shape<Provenance, Provenance.Builder> PROVENANCE =
      Shape.of(
              Provenance.class,
              Provenance::builder,
              Provenance.Builder::clear,
              Provenance.Builder::build)
          .required(
              "kind",
              Scalars.code(Provenance.Kind.class),
              Provenance::getKind,
              Provenance.Builder::kind)
          .list("sources", Scalars.TEXT, Provenance::getSources, Provenance.Builder::sources)
          .optional("remark", Scalars.TEXT, Provenance::getRemark, Provenance.Builder::remark)
          .shape();

  static final Shape<ApprovalStep, ApprovalStep.Builder> APPROVAL =
      Shape.of(
              ApprovalStep.class,
              ApprovalStep::builder,
              ApprovalStep.Builder::clear,
              ApprovalStep.Builder::build)
          .required(
              "action",
              Scalars.code(ApprovalAction.class),
              ApprovalStep::getAction,
              ApprovalStep.Builder::action)
          .optional("actor", ActorShapes.ACTOR, ApprovalStep::getActor, ApprovalStep.Builder::actor)
          .optional("day", Scalars.DATE, ApprovalStep::getDay, ApprovalStep.Builder::day)
          .optional(
              "instrument",
              LawShapes.INSTRUMENT,
              ApprovalStep::getInstrument,
              ApprovalStep.Builder::instrument)
          .shape();

  static final Shape<Objective, Objective.Builder> OBJECTIVE =
      Shape.of(
              Objective.class,
              Objective::builder,
              Objective.Builder::clear,
              Objective.Builder::build)
          .optional(
              "scope",
              Scalars.code(Objective.Scope.class),
              Objective::getScope,
              Objective.Builder::scope)
          .required("text", Scalars.TEXT, Objective::getText, Objective.Builder::text)
          .list(
              "targets", TargetShapes.TARGET_ID, Objective::getTargets, Objective.Builder::targets)
          .shape();

  static final Shape<Feasibility, Feasibility.Builder> FEASIBILITY =
      Shape.of(
              Feasibility.class,
              Feasibility::builder,
              Feasibility.Builder::clear,
              Feasibility.Builder::build)
          .optional(
              "institutionalChange",
              Scalars.code(Feasibility.InstitutionalChange.class),
              Feasibility::getInstitutionalChange,
              Feasibility.Builder::institutionalChange)
          .optional(
              "startsOn", Scalars.DATE, Feasibility::getStartsOn, Feasibility.Builder::startsOn)
          .optional(
              "argument", Scalars.TEXT, Feasibility::getArgument, Feasibility.Builder::argument)
          .list("risks", Scalars.TEXT, Feasibility::getRisks, Feasibility.Builder::risks)
          .shape();

  static final Shape<Continuation, Continuation.Builder> CONTINUATION =
      Shape.of(
              Continuation.class,
              Continuation::builder,
              Continuation.Builder::clear,
              Continuation.Builder::build)
          .required(
              "instrument",
              LawShapes.INSTRUMENT,
              Continuation::getInstrument,
              Continuation.Builder::instrument)
          .optional(
              "justification",
              Scalars.TEXT,
              Continuation::getJustification,
              Continuation.Builder::justification)
          .shape();

  static final Shape<ArchitectureConformity, ArchitectureConformity.Builder> ARCHITECTURE =
      Shape.of(
              ArchitectureConformity.class,
              ArchitectureConformity::builder,
              ArchitectureConformity.Builder::clear,
              ArchitectureConformity.Builder::build)
          .optional(
              "framework",
              LawShapes.INSTRUMENT,
              ArchitectureConformity::getFramework,
              ArchitectureConformity.Builder::framework)
          .optional(
              "version",
              Scalars.TEXT,
              ArchitectureConformity::getVersion,
              ArchitectureConformity.Builder::version)
          .optional(
              "ownArchitecture",
              LawShapes.INSTRUMENT,
              ArchitectureConformity::getOwnArchitecture,
              ArchitectureConformity.Builder::ownArchitecture)
          .optional(
              "statement",
              Scalars.TEXT,
              ArchitectureConformity::getStatement,
              ArchitectureConformity.Builder::statement)
          .shape();

  static final Shape<ReportingRegime, ReportingRegime.Builder> REPORTING =
      Shape.of(
              ReportingRegime.class,
              ReportingRegime::builder,
              ReportingRegime.Builder::clear,
              ReportingRegime.Builder::build)
          .optional(
              "deadline",
              CommonShapes.PRINTED_DEADLINE,
              ReportingRegime::getDeadline,
              ReportingRegime.Builder::deadline)
          .list(
              "reporters",
              ActorShapes.ACTOR,
              ReportingRegime::getReporters,
              ReportingRegime.Builder::reporters)
          .list(
              "recipients",
              ActorShapes.ACTOR,
              ReportingRegime::getRecipients,
              ReportingRegime.Builder::recipients)
          .shape();

  private static final class OfPlans {
    static final Shape<TransformationPlan, TransformationPlan.Builder> SHAPE =
        planning(TransformationPlan.class, TransformationPlan::builder)
            .optional(
                "theme",
                Scalars.TEXT,
                TransformationPlan::getTheme,
                TransformationPlan.Builder::theme)
            .list(
                "breakthroughs",
                BreakthroughShapes.BREAKTHROUGH,
                TransformationPlan::getBreakthroughs,
                TransformationPlan.Builder::breakthroughs)
            .shape();
  }

  private static final class OfSchemes {
    static final Shape<BreakthroughScheme, BreakthroughScheme.Builder> SHAPE =
        planning(BreakthroughScheme.class, BreakthroughScheme::builder)
            .list(
                "breakthroughs",
                BreakthroughShapes.BREAKTHROUGH,
                BreakthroughScheme::getBreakthroughs,
                BreakthroughScheme.Builder::breakthroughs)
            .list(
                "scheme06Connections",
                BreakthroughShapes.SCHEME_06_CONNECTION,
                BreakthroughScheme::getScheme06Connections,
                BreakthroughScheme.Builder::scheme06Connections)
            .optional(
                "feasibility",
                FEASIBILITY,
                BreakthroughScheme::getFeasibility,
                BreakthroughScheme.Builder::feasibility)
            .list(
                "continuations",
                CONTINUATION,
                BreakthroughScheme::getContinuations,
                BreakthroughScheme.Builder::continuations)
            .shape();
  }

  private static final class OfProgrammes {
    static final Shape<ActionProgramme, ActionProgramme.Builder> SHAPE =
        planning(ActionProgramme.class, ActionProgramme::builder).shape();
  }

  private static final class OfReports {
    static final Shape<ProgressReport, ProgressReport.Builder> SHAPE =
        heading(ProgressReport.class, ProgressReport::builder)
            .list(
                "reportedPlans",
                LawShapes.INSTRUMENT,
                ProgressReport::getReportedPlans,
                ProgressReport.Builder::reportedPlans)
            .list(
                "evaluations",
                ProgressShapes.EVALUATION,
                ProgressReport::getEvaluations,
                ProgressReport.Builder::evaluations)
            .list(
                "opinions",
                ProgressShapes.OPINION,
                ProgressReport::getOpinions,
                ProgressReport.Builder::opinions)
            .shape();
  }

  private static final class OfModels {
    static final Shape<InfrastructureModel, InfrastructureModel.Builder> SHAPE =
        heading(InfrastructureModel.class, InfrastructureModel::builder)
            .list(
                "components",
                InfrastructureShapes.COMPONENT,
                InfrastructureModel::getComponents,
                InfrastructureModel.Builder::components)
            .shape();
  }

  private static final Map<String, DocumentType> TYPES = types();

  private DocumentShapes() {}

  private static Map<String, DocumentType> types() {
    Map<String, DocumentType> types = new LinkedHashMap<>();
    for (DocumentType type : DocumentType.values()) {
      types.put(Scalars.code(type), type);
    }
    return types;
  }

  /**
   * {@return the shape of a type of document} Each is made when it is first asked for: most
   * programs read one type, and to make all takes a part of the time in which such a program
   * starts.
   */
  static Shape<? extends Document, ?> of(DocumentType type) {
    return switch (type) {
      case TRANSFORMATION_PLAN -> OfPlans.SHAPE;
      case BREAKTHROUGH_SCHEME -> OfSchemes.SHAPE;
      case ACTION_PROGRAMME -> OfProgrammes.SHAPE;
      case PROGRESS_REPORT -> OfReports.SHAPE;
      case INFRASTRUCTURE_MODEL -> OfModels.SHAPE;
    };
  }

  /** {@return the shape that a code names in a document; empty if it names none} */
  static Optional<Shape<? extends Document, ?>> named(String code) {
    return Optional.ofNullable(TYPES.get(code)).map(DocumentShapes::of);
  }

  /** {@return the codes that name types of documents, in the order of the types} */
  static List<String> codes() {
    return List.copyOf(TYPES.keySet());
  }

  /** {@return the shapes of all types} */
  static List<Shape<? extends Document, ?>> all() {
    List<Shape<? extends Document, ?>> all = new ArrayList<>();
    for (DocumentType type : DocumentType.values()) {
      all.add(of(type));
    }
    return all;
  }

  /** Declares the members that every document begins with. */
  private static <D extends Document, B extends Document.Builder<D, B>>
      Shape.Declaration<D, B> heading(Class<D> type, Supplier<B> begin) {
    return Shape.of(type, begin, B::clear, B::build)
        .constant(TYPE, Scalars.code(DocumentType.class), Document::type)
        .constant(VERSION, FORMAT_VERSION, d -> CURRENT_VERSION)
        .optional("number", Scalars.DOCUMENT_NUMBER, Document::getNumber, B::number)
        .required("title", Scalars.TEXT, Document::getTitle, B::title, "")
        .optional("printedKind", Scalars.TEXT, Document::getPrintedKind, B::printedKind)
        .optional("issuer", ActorShapes.ISSUER, Document::getIssuer, B::issuer)
        .optional("place", Scalars.TEXT, Document::getPlace, B::place)
        .optional("issuedOn", Scalars.DATE, Document::getIssuedOn, B::issuedOn)
        .optional("period", CommonShapes.PRINTED_PERIOD, Document::getPeriod, B::period)
        .optional("head", ActorShapes.PERSON_ROLE, Document::getHead, B::head)
        .optional("provenance", PROVENANCE, Document::getProvenance, B::provenance)
        .list("legalBases", LawShapes.LEGAL_BASIS, Document::getLegalBases, B::legalBases)
        .list("approvals", APPROVAL, Document::getApprovals, B::approvals);
  }

  /** Declares the members that every document with targets and tasks begins with. */
  private static <D extends PlanDocument, B extends PlanDocument.Builder<D, B>>
      Shape.Declaration<D, B> planning(Class<D> type, Supplier<B> begin) {
    return DocumentShapes.<D, B>heading(type, begin)
        .list(
            "evaluations", ProgressShapes.EVALUATION, PlanDocument::getEvaluations, B::evaluations)
        .list("objectives", OBJECTIVE, PlanDocument::getObjectives, B::objectives)
        .list("indicators", TargetShapes.INDICATOR, PlanDocument::getIndicators, B::indicators)
        .list("targets", TargetShapes.TARGET, PlanDocument::getTargets, B::targets)
        .optional("taskGroupSet", Scalars.TEXT, PlanDocument::getTaskGroupSet, B::taskGroupSet)
        .list(
            "omittedTaskGroups",
            TaskShapes.OMITTED_GROUP,
            PlanDocument::getOmittedTaskGroups,
            B::omittedTaskGroups)
        .optional("claritySet", Scalars.TEXT, PlanDocument::getClaritySet, B::claritySet)
        .list("tasks", TaskShapes.TASK, PlanDocument::getTasks, B::tasks)
        .optional("funding", FundingShapes.FUNDING, PlanDocument::getFunding, B::funding)
        .list(
            "groupFunding",
            TaskShapes.GROUP_FUNDING,
            PlanDocument::getGroupFunding,
            B::groupFunding)
        .list("dataAssets", DataShapes.DATA_ASSET, PlanDocument::getDataAssets, B::dataAssets)
        .optional("security", SecurityShapes.SECURITY_PLAN, PlanDocument::getSecurity, B::security)
        .optional("architecture", ARCHITECTURE, PlanDocument::getArchitecture, B::architecture)
        .optional("reporting", REPORTING, PlanDocument::getReporting, B::reporting);
  }
}
