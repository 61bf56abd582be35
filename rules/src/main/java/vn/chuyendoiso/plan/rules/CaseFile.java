package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.NationalTargetCatalogue;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.TaskGroupSet;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.task.TaskNode;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * All that a rule judges from: the document with its index, the day and the stage, and the
 * registries. Built once per validation, so that no rule has to search.
 */
final class CaseFile {

  private final Document document;
  private final LocalDate asOf;
  private final Stage stage;
  private final Regime regime;
  private final Map<IndicatorId, Indicator> indicators = new HashMap<>();
  private final List<TargetEntry> targets;
  private final List<TaskEntry> tasks;
  private final Optional<TaskGroupSet> taskGroupSet;
  private final Map<String, List<Organization>> lives = new HashMap<>();
  private List<BreakthroughEntry> breakthroughEntries;
  private List<ComponentEntry> components;
  // Dear, and not needed for every document.
  private Wording wording;
  private List<TargetSeries> series;
  private Map<TaskId, TaskEntry> tasksById;
  private Map<TargetId, TargetEntry> targetsById;
  private final Neighbours neighbours;
  private final List<EvaluationEntry> evaluations;

  CaseFile(Document document, LocalDate asOf, Stage stage) {
    this(document, asOf, stage, Neighbours.NONE);
  }

  CaseFile(Document document, LocalDate asOf, Stage stage, Neighbours neighbours) {
    this.neighbours = neighbours;
    this.document = document;
    this.asOf = asOf;
    this.stage = stage;
    this.regime = Regime.of(document, asOf);
    if (document instanceof PlanDocument plan) {
      for (Indicator indicator : plan.getIndicators()) {
        indicators.putIfAbsent(indicator.getId(), indicator);
      }
      this.targets =
          TargetEntry.of(plan.getTargets(), JsonPointer.ROOT.append("targets"), indicators);
      this.tasks = TaskEntry.of(TaskNode.walk(plan.getTasks(), JsonPointer.ROOT.append("tasks")));
      this.taskGroupSet = plan.getTaskGroupSet().flatMap(TaskGroupSet::find);
    } else {
      this.targets = List.of();
      this.tasks = List.of();
      this.taskGroupSet = Optional.empty();
    }
    this.evaluations = EvaluationEntry.of(this);
  }

  Document document() {
    return document;
  }

  /** The document, for rules that judge only those with targets and tasks. */
  PlanDocument plan() {
    return (PlanDocument) document;
  }

  /** The day on which the law is looked up. */
  LocalDate asOf() {
    return asOf;
  }

  Stage stage() {
    return stage;
  }

  /** The law that covers the document on that day. */
  Regime regime() {
    return regime;
  }

  /** The rows of the table of targets, labels too, each before its children. */
  List<TargetEntry> targets() {
    return targets;
  }

  /** The rows of the table of tasks, labels too, each before its children. */
  List<TaskEntry> tasks() {
    return tasks;
  }

  /** The row of the table of targets that has a key, the first if several have it. */
  Optional<TargetEntry> target(TargetId id) {
    if (targetsById == null) {
      targetsById = new HashMap<>();
      targets.forEach(t -> targetsById.putIfAbsent(t.target().getId(), t));
    }
    return Optional.ofNullable(targetsById.get(id));
  }

  /** The row of the table of tasks that has a key, the first if several have it. */
  Optional<TaskEntry> task(TaskId id) {
    if (tasksById == null) {
      tasksById = new HashMap<>();
      tasks.forEach(t -> tasksById.putIfAbsent(t.task().getId(), t));
    }
    return Optional.ofNullable(tasksById.get(id));
  }

  /** What the document says was reached, with the plan that each part speaks of. */
  List<EvaluationEntry> evaluations() {
    return evaluations;
  }

  /** The other documents that are known. */
  Neighbours neighbours() {
    return neighbours;
  }

  /** True if only a part of the document was seen, so that a missing row proves nothing. */
  boolean isExcerpt() {
    return document.getProvenance().map(p -> p.getKind() == Provenance.Kind.EXCERPT).orElse(false);
  }

  Map<IndicatorId, Indicator> indicators() {
    return indicators;
  }

  /** The bundled set of task groups that the document names; empty if none, or unknown. */
  Optional<TaskGroupSet> taskGroupSet() {
    return taskGroupSet;
  }

  /** The breakthroughs; only plans and schemes have them. */
  List<Breakthrough> breakthroughs() {
    if (document instanceof TransformationPlan plan) {
      return plan.getBreakthroughs();
    }
    return document instanceof BreakthroughScheme scheme ? scheme.getBreakthroughs() : List.of();
  }

  /** The breakthroughs at their places. */
  List<BreakthroughEntry> breakthroughEntries() {
    if (breakthroughEntries == null) {
      breakthroughEntries = BreakthroughEntry.of(this);
    }
    return breakthroughEntries;
  }

  /** The components of a model of the infrastructure; none in other documents. */
  List<ComponentEntry> components() {
    if (components == null) {
      components =
          document instanceof InfrastructureModel model ? ComponentEntry.of(model) : List.of();
    }
    return components;
  }

  Optional<IssuerKind> issuerKind() {
    return document.getIssuer().map(Issuer::getKind);
  }

  /** The period, if it was understood. */
  Optional<Period> period() {
    return document.getPeriod().flatMap(Printed::getMeaning);
  }

  /** The number of the document, or else its title. */
  String documentName() {
    return document
        .getNumber()
        .map(Object::toString)
        .orElseGet(() -> Shortened.of(document.getTitle()));
  }

  OrganizationRegistry organizations() {
    return OrganizationRegistry.bundled();
  }

  /**
   * The lives of a body, oldest first; empty if the registry does not have it. A body whose key is
   * not stated may still be known by its name.
   */
  List<Organization> lives(Actor.Body body) {
    String key = body.getOrganization().map(OrganizationId::value).orElseGet(body::getName);
    return lives.computeIfAbsent(
        key,
        k ->
            body.getOrganization()
                .map(organizations()::lives)
                .orElseGet(() -> organizations().find(k)));
  }

  NationalTargetCatalogue nationalTargets() {
    return NationalTargetCatalogue.bundled();
  }

  /** The year, if the document plans for a single one. */
  Optional<Integer> onlyYear() {
    return period()
        .filter(p -> p.getFirstDay().getYear() == p.getLastDay().getYear())
        .map(p -> p.getFirstDay().getYear());
  }

  /** The words of the document, folded for search. */
  Wording wording() {
    if (wording == null) {
      wording = Wording.of(this);
    }
    return wording;
  }

  /** The targets of which several measure the same thing, by what they measure. */
  List<TargetSeries> series() {
    if (series == null) {
      series = TargetSeries.of(targets);
    }
    return series;
  }
}
