package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentEvaluation;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.overlap.DocumentOverlap;
import vn.chuyendoiso.plan.overlap.RowOverlap;
import vn.chuyendoiso.plan.target.NationalTargetCatalogue;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.TaskGroupSet;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.task.TaskNode;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/**
 * All that a rule judges from: the document with its index, the day and the stage, and the
 * registries. Built once per validation, so that no rule has to search. After an edit it is built
 * from the one before, and keeps what the edit did not touch.
 *
 * <p>It notes what is read of it, facet by facet, so that after an edit those rules can be spared
 * that have read nothing of what was touched. What is only made when it is asked for may be asked
 * for by several threads, where the file is that of a document beside the one that is judged.
 */
final class CaseFile {

  private static final JsonPointer TARGETS = JsonPointer.ROOT.append("targets");
  private static final JsonPointer TASKS = JsonPointer.ROOT.append("tasks");

  private final Document document;
  private final LocalDate asOf;
  private final Stage stage;
  private final Regime regime;
  private final IndicatorIndex indicators;
  private final Rows<TargetEntry> targets;
  private final Rows<TaskEntry> tasks;
  private final Optional<TaskGroupSet> taskGroupSet;
  private final NamedBodies bodies;
  private final CellReader cells;
  private final Neighbours neighbours;
  private final List<EvaluationEntry> evaluations;
  private final int touched;
  private int read;
  private BitSet readTargets; // null if no single one was
  private BitSet readTasks;
  // Dear, and not needed for every document.
  private volatile List<BreakthroughEntry> breakthroughEntries;
  private volatile List<ComponentEntry> components;
  private volatile Wording wording;
  private volatile List<TargetSeries> series;
  private volatile DocumentOverlap overlap;
  private final DocumentOverlap overlapBefore; // null if nobody has asked for it before the edit
  private volatile Map<TaskId, TaskEntry> tasksById;
  private volatile Map<TargetId, TargetEntry> targetsById;

  CaseFile(Document document, LocalDate asOf, Stage stage) {
    this(document, asOf, stage, Neighbours.NONE);
  }

  CaseFile(Document document, LocalDate asOf, Stage stage, Neighbours neighbours) {
    this.neighbours = neighbours;
    this.document = document;
    this.asOf = asOf;
    this.stage = stage;
    this.touched = Facet.ALL;
    this.overlapBefore = null;
    this.regime = Regime.of(document, asOf);
    this.bodies = new NamedBodies(OrganizationRegistry.bundled());
    this.cells = new CellReader();
    if (document instanceof PlanDocument plan) {
      this.indicators = new IndicatorIndex(plan.getIndicators());
      this.targets = Rows.of(plan.getTargets(), i -> target(plan, i));
      this.tasks = Rows.of(plan.getTasks(), i -> task(plan, i));
      this.taskGroupSet = plan.getTaskGroupSet().flatMap(TaskGroupSet::find);
    } else {
      this.indicators = IndicatorIndex.NONE;
      this.targets = Rows.of(List.of(), i -> List.of());
      this.tasks = Rows.of(List.of(), i -> List.of());
      this.taskGroupSet = Optional.empty();
    }
    this.evaluations = EvaluationEntry.of(this);
  }

  private CaseFile(Document document, CaseFile before) {
    this.neighbours = before.neighbours;
    this.document = document;
    this.asOf = before.asOf;
    this.stage = before.stage;
    this.bodies = before.bodies.kept();
    this.cells = new CellReader();
    int head = DocumentMembers.touched(before.document, document);
    this.regime = isTouched(head, Facet.REGIME) ? Regime.of(document, asOf) : before.regime;
    if (document instanceof PlanDocument plan) {
      boolean keepsIndicators = !isTouched(head, Facet.INDICATORS.bit());
      this.indicators =
          keepsIndicators ? before.indicators : new IndicatorIndex(plan.getIndicators());
      this.targets =
          keepsIndicators
              ? Rows.after(before.targets, plan.getTargets(), i -> target(plan, i))
              : Rows.of(plan.getTargets(), i -> target(plan, i));
      this.tasks = Rows.after(before.tasks, plan.getTasks(), i -> task(plan, i));
      this.taskGroupSet =
          isTouched(head, Facet.TASK_GROUP_SET.bit())
              ? plan.getTaskGroupSet().flatMap(TaskGroupSet::find)
              : before.taskGroupSet;
    } else {
      this.indicators = before.indicators;
      this.targets = before.targets;
      this.tasks = before.tasks;
      this.taskGroupSet = before.taskGroupSet;
    }
    this.touched =
        head
            | (targets.isUntouched() ? 0 : Facet.TARGETS.bit())
            | (tasks.isUntouched() ? 0 : Facet.TASKS.bit());
    // The document in which an evaluation stands says what it leaves out, and where a reference
    // leads.
    int whence =
        Facet.EVALUATIONS.bit()
            | Facet.NUMBER.bit()
            | Facet.ISSUER.bit()
            | Facet.ISSUED_ON.bit()
            | Facet.PERIOD.bit();
    this.evaluations =
        isTouched(head, whence) && !isEmptyHanded(before)
            ? EvaluationEntry.of(this)
            : before.evaluations;
    this.overlapBefore = before.overlap != null ? before.overlap : before.overlapBefore;
    if (!isTouched(touched, Facet.TASKS.bit() | Facet.ISSUER.bit())) {
      this.overlap = before.overlap;
    }
    if (before.wording != null) {
      this.wording = Wording.after(before.wording, this);
    }
    if (!isTouched(touched, Facet.TARGETS.bit())) {
      this.targetsById = before.targetsById;
    }
    if (before.series != null
        && !isTouched(touched, Facet.INDICATORS.bit() | Facet.PERIOD.bit() | Facet.ISSUED_ON.bit())
        && targets.isReplaced(before.targets, TargetSeries::isOfOneSeries)) {
      this.series = TargetSeries.after(before.series, targets, this);
    }
    if (!isTouched(touched, Facet.TASKS.bit())) {
      this.tasksById = before.tasksById;
    }
  }

  private boolean isEmptyHanded(CaseFile before) {
    return before.evaluations.isEmpty() && DocumentEvaluation.of(document).isEmpty();
  }

  /**
   * Returns the file of the document after an edit.
   *
   * @param edited a document of the same type
   */
  CaseFile after(Document edited) {
    return new CaseFile(edited, this);
  }

  private static boolean isTouched(int facets, int mask) {
    return (facets & mask) != 0;
  }

  private List<TargetEntry> target(PlanDocument plan, int index) {
    return TargetEntry.subtree(plan.getTargets().get(index), TARGETS.append(index), indicators);
  }

  private List<TaskEntry> task(PlanDocument plan, int index) {
    TaskNode top = new TaskNode(plan.getTasks().get(index), Optional.empty(), TASKS.append(index));
    return TaskEntry.of(top.subtree(), bodies);
  }

  private void note(Facet facet) {
    read |= facet.bit();
  }

  /** Begins to note anew what is read. */
  void forget() {
    read = 0;
    readTargets = null;
    readTasks = null;
  }

  /**
   * All that was read since the notes were begun, by a rule that concludes.
   *
   * @param inRows what it had read before to judge rows
   */
  Reads reads(int inRows) {
    return Reads.of(inRows, read, readTargets, readTasks);
  }

  /** Tells whether the edit touched any of the single rows that were read. */
  boolean isRowTouched(Reads reads) {
    return targets.isTouched(reads.targets()) || tasks.isTouched(reads.tasks());
  }

  /** What was read since the notes were begun. */
  int read() {
    return read;
  }

  /** What the edit touched; all of it, if there was none. */
  int touched() {
    return touched;
  }

  /** The rows of the table of targets, for those who judge row by row. */
  Rows<TargetEntry> targetRows() {
    return targets;
  }

  /** The rows of the table of tasks, for those who judge row by row. */
  Rows<TaskEntry> taskRows() {
    return tasks;
  }

  /** The document. Its tables are read row by row, by {@link #targets} and {@link #tasks}. */
  Document document() {
    note(Facet.TITLE);
    return head();
  }

  /** The document, for those who read neither its tables nor its title. */
  Document head() {
    note(Facet.HEAD);
    return document;
  }

  /** The document with its tables, for those who may read anything in it. */
  Document whole() {
    read = Facet.ALL;
    return document;
  }

  /** The type of the document, which no edit changes. */
  DocumentType type() {
    return document.type();
  }

  /**
   * The document, for rules that judge only those with targets and tasks, and read neither its
   * tables nor its title.
   */
  PlanDocument plan() {
    return (PlanDocument) head();
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
    note(Facet.PERIOD);
    note(Facet.ISSUER);
    return regime;
  }

  /** The rows of the table of targets, labels too, each before its children. */
  List<TargetEntry> targets() {
    note(Facet.TARGETS);
    return targets.entries();
  }

  /** The rows of the table of tasks, labels too, each before its children. */
  List<TaskEntry> tasks() {
    note(Facet.TASKS);
    return tasks.entries();
  }

  /** A row of the table of targets by its place in it, for those who read few rows. */
  TargetEntry target(int row) {
    readTargets = readTargets == null ? new BitSet() : readTargets;
    readTargets.set(row);
    return targets.entries().get(row);
  }

  /** A row of the table of tasks by its place in it, for those who read few rows. */
  TaskEntry task(int row) {
    readTasks = readTasks == null ? new BitSet() : readTasks;
    readTasks.set(row);
    return tasks.entries().get(row);
  }

  /** The row of the table of targets that has a key, the first if several have it. */
  Optional<TargetEntry> target(TargetId id) {
    note(Facet.TARGETS);
    if (targetsById == null) {
      Map<TargetId, TargetEntry> byId = new HashMap<>(2 * targets.entries().size());
      targets.entries().forEach(t -> byId.putIfAbsent(t.target().getId(), t));
      targetsById = byId;
    }
    return Optional.ofNullable(targetsById.get(id));
  }

  /** The row of the table of tasks that has a key, the first if several have it. */
  Optional<TaskEntry> task(TaskId id) {
    note(Facet.TASKS);
    if (tasksById == null) {
      Map<TaskId, TaskEntry> byId = new HashMap<>(2 * tasks.entries().size());
      tasks.entries().forEach(t -> byId.putIfAbsent(t.task().getId(), t));
      tasksById = byId;
    }
    return Optional.ofNullable(tasksById.get(id));
  }

  /** What the document says was reached, with the plan that each part speaks of. */
  List<EvaluationEntry> evaluations() {
    note(Facet.EVALUATIONS);
    note(Facet.NUMBER);
    note(Facet.ISSUER);
    note(Facet.ISSUED_ON);
    note(Facet.PERIOD);
    return evaluations;
  }

  /** The other documents that are known. */
  Neighbours neighbours() {
    return neighbours;
  }

  /** True if only a part of the document was seen, so that a missing row proves nothing. */
  boolean isExcerpt() {
    note(Facet.EXCERPT);
    return document.getProvenance().map(p -> p.getKind() == Provenance.Kind.EXCERPT).orElse(false);
  }

  IndicatorIndex indicators() {
    note(Facet.INDICATORS);
    return indicators;
  }

  /** The bundled set of task groups that the document names; empty if none, or unknown. */
  Optional<TaskGroupSet> taskGroupSet() {
    note(Facet.TASK_GROUP_SET);
    return taskGroupSet;
  }

  /** The breakthroughs; only plans and schemes have them. */
  List<Breakthrough> breakthroughs() {
    note(Facet.BREAKTHROUGHS);
    if (document instanceof TransformationPlan plan) {
      return plan.getBreakthroughs();
    }
    return document instanceof BreakthroughScheme scheme ? scheme.getBreakthroughs() : List.of();
  }

  /** The breakthroughs at their places. */
  List<BreakthroughEntry> breakthroughEntries() {
    note(Facet.BREAKTHROUGHS);
    if (breakthroughEntries == null) {
      breakthroughEntries = BreakthroughEntry.of(this);
    }
    return breakthroughEntries;
  }

  /** The components of a model of the infrastructure; none in other documents. */
  List<ComponentEntry> components() {
    note(Facet.HEAD);
    if (components == null) {
      components =
          document instanceof InfrastructureModel model ? ComponentEntry.of(model) : List.of();
    }
    return components;
  }

  /** The day of issue; empty in a draft. */
  Optional<LocalDate> issuedOn() {
    note(Facet.ISSUED_ON);
    return document.getIssuedOn();
  }

  /** The instruments that the document stands on. */
  List<LegalBasis> legalBases() {
    note(Facet.LEGAL_BASES);
    return document.getLegalBases();
  }

  Optional<IssuerKind> issuerKind() {
    note(Facet.ISSUER);
    return document.getIssuer().map(Issuer::getKind);
  }

  /** The period, if it was understood. */
  Optional<Period> period() {
    note(Facet.PERIOD);
    return document.getPeriod().flatMap(Printed::getMeaning);
  }

  /** The last acceptable day of a deadline in the document, if that can be told. */
  Optional<LocalDate> lastAcceptableDay(Deadline deadline) {
    if (deadline instanceof Deadline.DayOfYear) {
      note(Facet.PERIOD); // "trước 30/9" is a day of the only year
    } else if (deadline instanceof Deadline.Duration) {
      note(Facet.ISSUED_ON); // "90 ngày kể từ ngày ban hành"
    }
    return document.lastAcceptableDay(deadline);
  }

  /** The last acceptable day of a target, own or inherited. */
  Optional<LocalDate> lastAcceptableDay(TargetEntry row) {
    return row.deadline().flatMap(Printed::getMeaning).flatMap(this::lastAcceptableDay);
  }

  /** The last acceptable day of a task, own or inherited. */
  Optional<LocalDate> lastAcceptableDay(TaskEntry row) {
    return row.deadline().flatMap(Printed::getMeaning).flatMap(this::lastAcceptableDay);
  }

  /** The number of the document, or else its title. */
  String documentName() {
    note(Facet.NUMBER);
    note(Facet.TITLE);
    return document
        .getNumber()
        .map(Object::toString)
        .orElseGet(() -> Shortened.of(document.getTitle()));
  }

  OrganizationRegistry organizations() {
    return OrganizationRegistry.bundled();
  }

  /** The bodies that the document names, as the registry knows them. */
  NamedBodies bodies() {
    return bodies;
  }

  NationalTargetCatalogue nationalTargets() {
    return NationalTargetCatalogue.bundled();
  }

  /** Reads the words of cells, each once. */
  CellReader cells() {
    return cells;
  }

  /** The year, if the document plans for a single one. */
  Optional<Integer> onlyYear() {
    return period()
        .filter(p -> p.getFirstDay().getYear() == p.getLastDay().getYear())
        .map(p -> p.getFirstDay().getYear());
  }

  /** The words of the document, folded for search. */
  Wording wording() {
    note(Facet.HEAD);
    note(Facet.TARGETS);
    note(Facet.TASKS);
    if (wording == null) {
      wording = Wording.of(this);
    }
    return wording;
  }

  /** The rows of the table of tasks that seem to be the same work, by their places in it. */
  List<RowOverlap> overlap() {
    note(Facet.TASKS);
    note(Facet.ISSUER);
    if (overlap == null) {
      List<TaskNode> nodes = tasks.entries().stream().map(TaskEntry::node).toList();
      PlanDocument plan = (PlanDocument) document;
      overlap =
          overlapBefore == null
              ? DocumentOverlap.of(plan, nodes)
              : overlapBefore.after(plan, nodes);
    }
    return overlap.getOverlaps();
  }

  /** The targets of which several measure the same thing, by what they measure. */
  List<TargetSeries> series() {
    note(Facet.TARGETS);
    note(Facet.PERIOD); // "trước 30/9" is a day of the only year
    note(Facet.ISSUED_ON); // from which some times are counted
    if (series == null) {
      series = TargetSeries.of(targets.entries(), this);
    }
    return series;
  }
}
