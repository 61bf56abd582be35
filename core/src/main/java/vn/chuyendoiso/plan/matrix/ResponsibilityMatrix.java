package vn.chuyendoiso.plan.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskNode;
import vn.chuyendoiso.plan.text.ExactKey;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * Who does what in a plan, or in many: rows are tasks, columns are bodies, cells are roles (ma trận
 * trách nhiệm).
 *
 * <p>Example: 03/NQ-CP has 140 rows. Its column "Bộ Công an" has 14 tasks in which that ministry is
 * the lead or one of several; in one of them it is spelt "Bộ Công An".
 *
 * <p>One column is one body. Cells that state the same key of the registry are one body whatever
 * they print; a cell that states none belongs to the body that another cell of the same issuer, or
 * of a national document, states under that name; else equal names ({@link ExactKey}) are one. In
 * the documents of different ministries, provinces or units a name without a key means different
 * bodies ("Sở Nội vụ"), unless a national document uses it too. Collectives and offices are always
 * their issuer's own; firms are not. The registry is asked for issuers, not for those in the cells.
 *
 * <p>Columns stand by {@linkplain MatrixColumn.Kind kind}, bodies first and collectives last, and
 * within a kind as first met: document by document, row by row, in a row by role (lead, coordinate,
 * monitor, approve), in a cell as printed. The same documents always give the same matrix.
 *
 * <p>It is derived and never stored. Only cells that say something take room: time and space grow
 * with the number of named actors, not with rows times columns. Immutable and thread-safe. Source:
 * Directive 34/CT-TTg, clause CT34-P4, for "rõ người, rõ việc".
 */
public final class ResponsibilityMatrix {

  private final MatrixView view;
  private final List<PlanDocument> documents;
  private final List<MatrixColumn> columns;
  private final List<MatrixRow> rows;
  private final List<List<MatrixRow>> rowsByColumn;
  private final List<TargetAnswer> answers;
  private final Map<TargetId, List<TargetAnswer>> answersByTarget;

  private ResponsibilityMatrix(
      MatrixView view,
      List<PlanDocument> documents,
      List<MatrixColumn> columns,
      List<MatrixRow> rows,
      List<TargetAnswer> answers) {
    this.view = view;
    this.documents = List.copyOf(documents);
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
    this.answers = List.copyOf(answers);
    this.answersByTarget =
        answers.stream()
            .collect(
                Collectors.groupingBy(a -> a.target().getId(), Collectors.toUnmodifiableList()));
    List<List<MatrixRow>> index = new ArrayList<>();
    columns.forEach(c -> index.add(new ArrayList<>()));
    for (MatrixRow row : rows) {
      row.cells().forEach(c -> index.get(c.column().index()).add(row));
    }
    this.rowsByColumn = index.stream().map(List::copyOf).toList();
  }

  /**
   * Derives the matrix of one document.
   *
   * @param document a plan, a scheme or a programme
   * @param view which assignments to show
   * @return the matrix
   */
  public static ResponsibilityMatrix of(PlanDocument document, MatrixView view) {
    return of(List.of(document), view);
  }

  /**
   * Derives the matrix of many documents. Those of a portfolio that set no tasks, such as reports,
   * have no part in it.
   *
   * @param portfolio the documents
   * @param view which assignments to show
   * @return the matrix
   */
  public static ResponsibilityMatrix of(Portfolio portfolio, MatrixView view) {
    return of(portfolio.documents(PlanDocument.class), view);
  }

  private static ResponsibilityMatrix of(List<PlanDocument> documents, MatrixView view) {
    List<ColumnFinder.Scope> scopes = new ArrayList<>();
    List<RawRow> raws = new ArrayList<>();
    List<RawTarget> targets = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      PlanDocument document = documents.get(i);
      scopes.add(ColumnFinder.Scope.of(document, i));
      for (TaskNode node : TaskNode.walk(document.getTasks(), JsonPointer.ROOT.append("tasks"))) {
        if (view == MatrixView.PRINTED || !node.task().isLabel()) {
          raws.add(RawRow.of(i, node, view));
        }
      }
      RawTarget.addAll(i, document.getTargets(), JsonPointer.ROOT.append("targets"), targets);
    }
    ColumnFinder finder = new ColumnFinder(Set.copyOf(scopes));
    raws.forEach(r -> r.named.forEach(n -> finder.meet(scopes.get(r.document), n.actor)));
    targets.forEach(t -> t.monitors().forEach(a -> finder.meet(scopes.get(t.document), a)));
    raws.forEach(r -> r.named.forEach(n -> finder.note(scopes.get(r.document), n.actor, true)));
    targets.forEach(t -> t.monitors().forEach(a -> finder.note(scopes.get(t.document), a, false)));
    List<MatrixColumn> columns = finder.arrange();
    List<MatrixRow> rows = new ArrayList<>(raws.size());
    for (RawRow raw : raws) {
      rows.add(raw.row(documents.get(raw.document), scopes.get(raw.document), finder));
    }
    return new ResponsibilityMatrix(
        view, documents, columns, rows, answers(documents, scopes, targets, rows, finder));
  }

  private static List<TargetAnswer> answers(
      List<PlanDocument> documents,
      List<ColumnFinder.Scope> scopes,
      List<RawTarget> targets,
      List<MatrixRow> rows,
      ColumnFinder finder) {
    List<Map<TargetId, List<MatrixRow>>> serving = new ArrayList<>();
    documents.forEach(d -> serving.add(new HashMap<>()));
    for (MatrixRow row : rows) {
      for (TargetId target : row.isLabel() ? List.<TargetId>of() : row.targets()) {
        serving.get(row.documentIndex()).computeIfAbsent(target, t -> new ArrayList<>()).add(row);
      }
    }
    List<TargetAnswer> answers = new ArrayList<>(targets.size());
    for (RawTarget raw : targets) {
      List<MatrixRow> tasks = serving.get(raw.document).getOrDefault(raw.target.getId(), List.of());
      answers.add(
          new TargetAnswer(
              documents.get(raw.document),
              raw.target,
              raw.pointer,
              tasks,
              tasks.stream()
                  .flatMap(t -> t.columns(Responsibility.LEAD).stream())
                  .distinct()
                  .toList(),
              raw.monitors().stream()
                  .map(a -> finder.column(scopes.get(raw.document), a))
                  .distinct()
                  .toList()));
    }
    return answers;
  }

  /** {@return which assignments are shown} */
  public MatrixView view() {
    return view;
  }

  /** {@return the documents, in the order of their rows} */
  public List<PlanDocument> documents() {
    return documents;
  }

  /** {@return who is named by a task, in the stated order} */
  public List<MatrixColumn> columns() {
    return columns;
  }

  /**
   * {@return the tasks, each before those below it; in the view {@link MatrixView#PRINTED} also the
   * rows that only head others}
   */
  public List<MatrixRow> rows() {
    return rows;
  }

  /**
   * Finds a body by its key.
   *
   * @param organization the key in the registry
   * @return its column; empty if no cell states the key
   */
  public Optional<MatrixColumn> column(OrganizationId organization) {
    return columns.stream()
        .filter(c -> c.organization().equals(Optional.of(organization)))
        .findFirst();
  }

  /**
   * Finds who is printed under a name, whatever the kind; letter case and the placement of tone
   * marks do not matter.
   *
   * @param name the name in any of its spellings
   * @return the columns, in their order
   */
  public List<MatrixColumn> columns(String name) {
    ExactKey key = ExactKey.of(name);
    return columns.stream()
        .filter(c -> c.spellings().stream().anyMatch(s -> ExactKey.of(s).equals(key)))
        .toList();
  }

  /**
   * Tells in which rows a column has a cell.
   *
   * @param column a column of this matrix
   * @return the rows, in order; none if no task names it, or if it is of another matrix
   */
  public List<MatrixRow> rows(MatrixColumn column) {
    int index = column.index();
    return index < columns.size() && columns.get(index) == column
        ? rowsByColumn.get(index)
        : List.of();
  }

  /**
   * Counts the tasks of one body in one role by the time when they fall due. Rows that only head
   * others are no tasks and do not count. A task that a body shares with others counts in full.
   *
   * @param column a column of this matrix
   * @param responsibility the role
   * @param length whether to count by year, quarter or month
   * @return the numbers; all zero if it has no such task
   */
  public Load load(MatrixColumn column, Responsibility responsibility, DuePeriod.Length length) {
    SortedMap<DuePeriod, Integer> due = new TreeMap<>();
    int undated = 0;
    for (MatrixRow row : rows(column)) {
      if (row.isLabel() || !row.responsibilities(column).contains(responsibility)) {
        continue;
      }
      Optional<DuePeriod> period = row.lastAcceptableDay().map(d -> DuePeriod.of(length, d));
      if (period.isPresent()) {
        due.merge(period.get(), 1, Integer::sum);
      } else {
        undated++;
      }
    }
    return new Load(column, responsibility, due, undated);
  }

  /**
   * Counts the tasks of every body that has the role, as {@link #load} does for one.
   *
   * @param responsibility the role
   * @param length whether to count by year, quarter or month
   * @return one entry for each column with at least one such task, in the order of the columns
   */
  public List<Load> loads(Responsibility responsibility, DuePeriod.Length length) {
    return columns.stream()
        .map(c -> load(c, responsibility, length))
        .filter(l -> l.tasks() > 0)
        .toList();
  }

  /**
   * Finds the tasks that nobody leads: no cell names a lead, and no cell of that role has words
   * either. A lead cell whose words were not understood is told by {@link #leadUnread}.
   *
   * @return the tasks, in order
   */
  public List<MatrixRow> withoutLead() {
    return tasks(
        r ->
            r.columns(Responsibility.LEAD).isEmpty()
                && !r.unread().containsKey(Responsibility.LEAD));
  }

  /**
   * Finds the tasks of which a lead cell has words in which nobody was recognised. Other lead cells
   * of the task may name somebody.
   *
   * @return the tasks, in order
   */
  public List<MatrixRow> leadUnread() {
    return tasks(r -> r.unread().containsKey(Responsibility.LEAD));
  }

  /**
   * Finds the tasks with two leads or more. One body that is printed twice is one lead; a
   * collective beside a body is a second lead.
   *
   * @return the tasks, in order
   */
  public List<MatrixRow> withSeveralLeads() {
    return tasks(r -> r.columns(Responsibility.LEAD).size() > 1);
  }

  /**
   * Finds the tasks in which somebody who leads coordinates as well: at least one column has both
   * roles. Tasks 37, 38, 46 and 48 of 03/NQ-CP are such.
   *
   * @return the tasks, in order
   */
  public List<MatrixRow> withLeadCoordinating() {
    return tasks(
        r ->
            r.cells().stream()
                .anyMatch(
                    c ->
                        c.responsibilities().contains(Responsibility.LEAD)
                            && c.responsibilities().contains(Responsibility.COORDINATE)));
  }

  /**
   * Finds the tasks that only collectives lead, so that nobody in particular answers for them: they
   * have at least one lead, and every lead is a collective. 28 tasks of 03/NQ-CP are such; two more
   * name a collective beside bodies and are not among them.
   *
   * @return the tasks, in order
   */
  public List<MatrixRow> ledByCollectivesAlone() {
    return tasks(
        r -> {
          List<MatrixColumn> leads = r.columns(Responsibility.LEAD);
          return !leads.isEmpty() && leads.stream().allMatch(MatrixColumn::isCollective);
        });
  }

  private List<MatrixRow> tasks(Predicate<MatrixRow> condition) {
    return rows.stream().filter(r -> !r.isLabel()).filter(condition).toList();
  }

  /**
   * Tells who answers for a target. Keys are unique in a document at most: of many documents,
   * several may have a target of that key.
   *
   * @param target the key of the target
   * @return one answer for each target of that key, in the order of the documents; none if no
   *     document has it
   */
  public List<TargetAnswer> answersFor(TargetId target) {
    return answersByTarget.getOrDefault(target, List.of());
  }

  /** {@return who answers for each target, headings too, in the order of the documents} */
  public List<TargetAnswer> answers() {
    return answers;
  }

  /** An actor in a role. */
  private record Named(Actor actor, Responsibility responsibility) {}

  /** A row before the columns are known. */
  private record RawRow(
      int document,
      TaskNode node,
      List<Named> named,
      Map<Responsibility, List<String>> unread,
      Optional<Printed<Deadline>> deadline,
      List<TargetId> targets) {

    static RawRow of(int document, TaskNode node, MatrixView view) {
      boolean effective = view == MatrixView.EFFECTIVE;
      List<Named> named = new ArrayList<>();
      Map<Responsibility, List<String>> unread = new EnumMap<>(Responsibility.class);
      for (Responsibility responsibility : Responsibility.values()) {
        List<Assignment> cells =
            effective ? node.assignments(responsibility) : own(node.task(), responsibility);
        for (Assignment cell : cells) {
          cell.getActors().forEach(a -> named.add(new Named(a, responsibility)));
          if (cell.getActors().isEmpty()) {
            cell.getText()
                .filter(t -> !t.isBlank()) // blank words name nobody
                .ifPresent(
                    t -> unread.computeIfAbsent(responsibility, r -> new ArrayList<>()).add(t));
          }
        }
      }
      unread.replaceAll((r, texts) -> List.copyOf(texts));
      return new RawRow(
          document,
          node,
          named,
          Collections.unmodifiableMap(unread),
          effective ? node.deadline() : node.task().getDeadline(),
          targets(node, effective));
    }

    private static List<Assignment> own(Task task, Responsibility responsibility) {
      return task.getAssignments().stream()
          .filter(a -> a.getResponsibility() == responsibility)
          .toList();
    }

    private static List<TargetId> targets(TaskNode node, boolean effective) {
      Set<TargetId> targets = new LinkedHashSet<>(node.task().getTargets());
      Optional<TaskNode> above = effective ? node.parent() : Optional.empty();
      while (above.isPresent()) {
        targets.addAll(above.get().task().getTargets());
        above = above.get().parent();
      }
      return List.copyOf(targets);
    }

    MatrixRow row(PlanDocument in, ColumnFinder.Scope scope, ColumnFinder finder) {
      Map<Integer, MatrixColumn> columns = new TreeMap<>();
      Map<Integer, Set<Responsibility>> roles = new HashMap<>();
      for (Named name : named) {
        MatrixColumn column = finder.column(scope, name.actor);
        columns.put(column.index(), column);
        roles
            .computeIfAbsent(column.index(), c -> EnumSet.noneOf(Responsibility.class))
            .add(name.responsibility);
      }
      List<MatrixCell> cells =
          columns.values().stream().map(c -> new MatrixCell(c, roles.get(c.index()))).toList();
      return new MatrixRow(document, in, node, cells, unread, deadline, targets);
    }
  }

  /** A target at its place. */
  private record RawTarget(int document, Target target, JsonPointer pointer) {

    static void addAll(
        int document, List<Target> targets, JsonPointer pointer, List<RawTarget> all) {
      for (int i = 0; i < targets.size(); i++) {
        Target target = targets.get(i);
        JsonPointer place = pointer.append(i);
        all.add(new RawTarget(document, target, place));
        addAll(document, target.getChildren(), place.append("children"), all);
      }
    }

    List<Actor> monitors() {
      return target.getAssignments().stream()
          .filter(a -> a.getResponsibility() == Responsibility.MONITOR)
          .flatMap(a -> a.getActors().stream())
          .toList();
    }
  }
}
