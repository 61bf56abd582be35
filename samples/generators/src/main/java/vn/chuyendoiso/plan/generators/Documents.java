package vn.chuyendoiso.plan.generators;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.document.ApprovalAction;
import vn.chuyendoiso.plan.document.ApprovalStep;
import vn.chuyendoiso.plan.document.ArchitectureConformity;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.Objective;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.task.TaskGroupSet;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * Whole documents of all kinds, as an official may have saved them at any moment.
 *
 * <p>Everything optional may be absent, printed words may mean nothing, references may lead
 * nowhere, unknown members are kept. {@link Plans} has the kinds with targets and tasks, and
 * conforming ones. Thread-safe.
 */
public final class Documents {

  private static final Set<ApprovalAction> ALL_STEPS = EnumSet.allOf(ApprovalAction.class);
  private static final Set<ApprovalAction> BEFORE_ISSUE =
      EnumSet.complementOf(EnumSet.of(ApprovalAction.APPROVED, ApprovalAction.ISSUED));

  private Documents() {}

  /**
   * Returns any document.
   *
   * @return plans, schemes, programmes, reports and models
   */
  public static Arbitrary<Document> documents() {
    return new Edges<>(
        Choice.<Document>of(6, Plans.documents()).or(2, reports()).or(1, models()),
        List.copyOf(Plans.firstPlans()));
  }

  /**
   * Returns any report.
   *
   * @return reports of every state
   */
  public static Arbitrary<ProgressReport> reports() {
    return reports(Occasion.OPEN);
  }

  static Arbitrary<ProgressReport> reports(Occasion occasion) {
    return Assembly.of(ProgressReport::builder)
        .also(a -> heading(a, occasion))
        .list(
            "reportedPlans",
            Rows.upTo(Instruments.references(), 2),
            ProgressReport.Builder::reportedPlans)
        .list("evaluations", Rows.few(Results.evaluations()), ProgressReport.Builder::evaluations)
        .list("opinions", Rows.few(Results.opinions()), ProgressReport.Builder::opinions)
        .build(ProgressReport.Builder::build);
  }

  /**
   * Returns any model of the infrastructure.
   *
   * @return models of every state
   */
  public static Arbitrary<InfrastructureModel> models() {
    return models(Occasion.OPEN);
  }

  static Arbitrary<InfrastructureModel> models(Occasion occasion) {
    return Assembly.of(InfrastructureModel::builder)
        .also(a -> heading(a, occasion))
        .list(
            "components",
            Rows.table(Infrastructure.components()),
            InfrastructureModel.Builder::components)
        .build(InfrastructureModel.Builder::build);
  }

  /**
   * Returns models of the infrastructure of which no rule complains as an error.
   *
   * @return conforming models, as the ministry had to publish one by 2024-09-29
   */
  public static Arbitrary<InfrastructureModel> conformingModels() {
    return Conforming.models();
  }

  /**
   * Returns reports of which no rule complains, each beside its plan.
   *
   * @return conforming plans, schemes and programmes for 2025 with a report on the whole year or
   *     its first part
   */
  public static Arbitrary<ReportedPlan> reportedPlans() {
    return ConformingReports.besidePlans(Occasion.OPEN);
  }

  /**
   * Returns reports of which no rule complains as an error. Whoever judges them beside the plan
   * takes {@link #reportedPlans}.
   *
   * @return conforming reports on 2025 or its first part
   */
  public static Arbitrary<ProgressReport> conformingReports() {
    return reportedPlans().map(ReportedPlan::report);
  }

  /**
   * Returns documents of one body that no rule across documents complains of.
   *
   * @return a plan, a scheme, perhaps a programme, and perhaps a report on the plan
   */
  public static Arbitrary<Portfolio> conformingPortfolios() {
    return ConformingPortfolios.portfolios();
  }

  /**
   * Returns documents that are judged together.
   *
   * @return portfolios of up to three documents
   */
  public static Arbitrary<Portfolio> portfolios() {
    return Rows.upTo(documents(), 3)
        .map(documents -> Portfolio.builder().documents(documents).build());
  }

  /** The members that every document begins with. */
  static <D extends Document, B extends Document.Builder<D, B>> Assembly<B> heading(
      Assembly<B> document, Occasion occasion) {
    return document
        .maybe("number", occasion.ifIssued(0.6), Instruments.documentNumbers(), B::number)
        .with("title", titles(), B::title)
        .maybe("printedKind", 0.2, Texts.from("printed-kind"), B::printedKind)
        .maybe(
            "issuer",
            occasion.issuer().isPresent() ? 1 : occasion.atLeast(0.8),
            occasion.issuer().map(Pick::of).orElseGet(Actors::issuers),
            B::issuer)
        .maybe("place", 0.3, Vocabulary.any("province"), B::place)
        .maybe("issuedOn", occasion.ifIssued(0.6), Deadlines.dates(), B::issuedOn)
        .maybe(
            "period",
            occasion.wantedYear().isPresent() ? 1 : 0.8,
            occasion.wantedYear().map(Documents::periodOf).orElseGet(Documents::periods),
            B::period)
        .maybe("head", occasion.atLeast(0.5), Actors.personRoles(), B::head)
        .maybe("provenance", 0.2, provenances(), B::provenance)
        .list("legalBases", Rows.few(Instruments.legalBases()), B::legalBases)
        .list(
            "approvals",
            Rows.few(approvals(occasion.isUnissued() ? BEFORE_ISSUE : ALL_STEPS)),
            B::approvals);
  }

  /** The members that every document with targets and tasks begins with. */
  static <D extends PlanDocument, B extends PlanDocument.Builder<D, B>> Assembly<B> planning(
      Assembly<B> document, Occasion occasion) {
    return Documents.<D, B>heading(document, occasion)
        .list("evaluations", Rows.upTo(Results.evaluations(), 2), B::evaluations)
        .list("objectives", Rows.few(objectives()), B::objectives)
        .list("indicators", Rows.table(Targets.indicators()), B::indicators)
        .list("targets", Rows.table(Targets.trees(Targets.DEPTH), occasion.targets()), B::targets)
        .maybe("taskGroupSet", 0.7, taskGroupSets(), B::taskGroupSet)
        .list("omittedTaskGroups", Rows.few(Tasks.omittedGroups()), B::omittedTaskGroups)
        .maybe("claritySet", 0.3, Texts.codes(), B::claritySet)
        .list("tasks", Rows.table(Tasks.trees(Tasks.DEPTH), occasion.tasks()), B::tasks)
        .maybe("funding", 0.4, Money.fundings(), B::funding)
        .list("groupFunding", Rows.upTo(Money.groupFundings(), 2), B::groupFunding)
        .list("dataAssets", Rows.upTo(DataAssets.dataAssets(), 2), B::dataAssets)
        .maybe("security", 0.4, Security.plans(), B::security)
        .maybe("architecture", 0.3, architectures(), B::architecture)
        .maybe("reporting", 0.3, regimes(), B::reporting);
  }

  private static Arbitrary<Printed<Period>> periodOf(int year) {
    Period period = Period.years(year, year);
    return Pick.of(Printed.meaningOnly(period), Printed.of(period.print(), period));
  }

  static Arbitrary<Printed<Period>> periods() {
    return Deadlines.printed(Deadlines.periods(), Period::print);
  }

  private static Arbitrary<String> titles() {
    return Choice.<String>of(8, Vocabulary.any("plan-title")).or(1, Texts.texts());
  }

  private static Arbitrary<String> taskGroupSets() {
    return Choice.<String>of(9, Pick.of(TaskGroupSet.all().stream().map(TaskGroupSet::id).toList()))
        .or(1, Texts.texts());
  }

  /**
   * Returns where data come from.
   *
   * @return provenances, some with kept members
   */
  public static Arbitrary<Provenance> provenances() {
    return Assembly.of(Provenance::builder)
        .with("kind", Pick.of(Provenance.Kind.class), Provenance.Builder::kind)
        .list("sources", Rows.few(Texts.from("source")), Provenance.Builder::sources)
        .maybe("remark", 0.4, Texts.from("remark"), Provenance.Builder::remark)
        .build(Provenance.Builder::build);
  }

  /**
   * Returns steps of approval.
   *
   * @return steps, some with kept members
   */
  public static Arbitrary<ApprovalStep> approvals() {
    return approvals(ALL_STEPS);
  }

  private static Arbitrary<ApprovalStep> approvals(Set<ApprovalAction> actions) {
    return Assembly.of(ApprovalStep::builder)
        .with("action", Pick.of(List.copyOf(actions)), ApprovalStep.Builder::action)
        .maybe("actor", 0.7, Actors.actors(), ApprovalStep.Builder::actor)
        .maybe("day", 0.6, Deadlines.dates(), ApprovalStep.Builder::day)
        .maybe("instrument", 0.4, Instruments.references(), ApprovalStep.Builder::instrument)
        .build(ApprovalStep.Builder::build);
  }

  /**
   * Returns objectives in words.
   *
   * @return objectives, some with kept members
   */
  public static Arbitrary<Objective> objectives() {
    return Assembly.of(Objective::builder)
        .maybe("scope", 0.7, Pick.of(Objective.Scope.class), Objective.Builder::scope)
        .with("text", Texts.titles(), Objective.Builder::text)
        .list("targets", Rows.few(Targets.targetIds()), Objective.Builder::targets)
        .build(Objective.Builder::build);
  }

  /**
   * Returns how plans fit the architecture of e-government.
   *
   * @return conformities, some with kept members
   */
  public static Arbitrary<ArchitectureConformity> architectures() {
    return Assembly.of(ArchitectureConformity::builder)
        .maybe(
            "framework", 0.6, Instruments.references(), ArchitectureConformity.Builder::framework)
        .maybe(
            "version", 0.5, Pick.of("3.0", "2.0", "4.0"), ArchitectureConformity.Builder::version)
        .maybe(
            "ownArchitecture",
            0.5,
            Instruments.references(),
            ArchitectureConformity.Builder::ownArchitecture)
        .maybe("statement", 0.3, Texts.from("review"), ArchitectureConformity.Builder::statement)
        .build(ArchitectureConformity.Builder::build);
  }

  /**
   * Returns who reports when.
   *
   * @return regimes, some with kept members
   */
  public static Arbitrary<ReportingRegime> regimes() {
    return Assembly.of(ReportingRegime::builder)
        .maybe("deadline", 0.9, Deadlines.printed(), ReportingRegime.Builder::deadline)
        .list("reporters", Rows.few(Actors.actors()), ReportingRegime.Builder::reporters)
        .list("recipients", Rows.few(Actors.actors()), ReportingRegime.Builder::recipients)
        .build(ReportingRegime.Builder::build);
  }
}
