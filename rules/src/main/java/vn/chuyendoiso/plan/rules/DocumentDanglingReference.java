package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.document.Objective;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.responsibility.ClaritySet;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskGroup;
import vn.chuyendoiso.plan.task.TaskGroupFunding;
import vn.chuyendoiso.plan.task.TaskGroupSet;
import vn.chuyendoiso.plan.task.TaskId;

/**
 * Every reference leads somewhere: from tasks, breakthroughs, objectives and data assets to
 * targets, from breakthroughs and tasks to tasks, from targets and tasks to indicators, from groups
 * to the set that the document follows. Example: a task that serves target {@code ct-7} after that
 * row was deleted.
 *
 * <p>A group cannot be looked up where the document names no set; of a set that nobody knows, only
 * the name of the set is reported.
 */
@Rule(id = "document-dangling-reference", severity = Severity.ERROR, since = "0.1.0")
final class DocumentDanglingReference implements SurveyRule<DocumentDanglingReference.References> {

  /**
   * The key of a row, and what it names.
   *
   * @param id the key of the row
   * @param group the group that it names; empty if none
   * @param targets the targets that it names
   * @param tasks the tasks that it names
   * @param namesIndicator whether it names an indicator
   * @param dangling the indicators that it names in vain; they stand outside the tables, so that no
   *     other row has to be looked at
   */
  record References(
      String id,
      Optional<String> group,
      List<TargetId> targets,
      List<TaskId> tasks,
      boolean namesIndicator,
      List<Violation> dangling) {}

  @Override
  public References look(TargetEntry row, CaseFile file) {
    Optional<IndicatorId> indicator = row.target().getIndicator();
    boolean dangles = indicator.filter(i -> !file.indicators().has(i)).isPresent();
    return new References(
        row.target().getId().value(),
        Optional.empty(),
        List.of(),
        List.of(),
        indicator.isPresent(),
        dangles
            ? List.of(
                violation(
                    row.pointer().append("indicator"),
                    new Source("target", row::name),
                    "indicator",
                    indicator.get().value()))
            : List.of());
  }

  @Override
  public References look(TaskEntry row, CaseFile file) {
    Task task = row.task();
    return new References(
        task.getId().value(),
        task.getGroup(),
        task.getTargets(),
        task.getAfter(),
        !task.getIndicators().isEmpty(),
        indicators(row, file));
  }

  private static List<Violation> indicators(TaskEntry row, CaseFile file) {
    List<Violation> dangling = List.of();
    List<IndicatorId> references = row.task().getIndicators();
    for (int i = 0; i < references.size(); i++) {
      if (!file.indicators().has(references.get(i))) {
        dangling = dangling.isEmpty() ? new ArrayList<>() : dangling;
        dangling.add(
            violation(
                row.pointer().append("indicators").append(i),
                new Source("task", row::name),
                "indicator",
                references.get(i).value()));
      }
    }
    return dangling;
  }

  private static Violation violation(
      JsonPointer pointer, Source source, String kind, String reference) {
    return Violation.at(pointer)
        .with("owner", new Term("owner." + source.kind()))
        .with("name", source.name().get())
        .with("kind", new Term("kind." + kind))
        .with("reference", reference);
  }

  @Override
  public Verdict conclude(Survey<References> survey, CaseFile file) {
    Search search = new Search(survey, file);
    search.indicators();
    search.targetsAndTasksOfBreakthroughs();
    search.taskGroupSet();
    search.claritySet();
    search.omittedGroups();
    search.groupsOfFunding();
    search.targetsOfObjectives();
    search.targetsOfDataAssets();
    search.referencesOfTasks();
    return search.verdict();
  }

  /** One pass over the references of one document. */
  private static final class Search {

    private final Survey<References> survey;
    private final CaseFile file;
    private final Set<String> targets;
    private final Set<String> tasks;
    private final Optional<Set<String>> groups;
    private final List<Violation> dangling = new ArrayList<>();
    private boolean followed;
    private boolean unfollowable;

    Search(Survey<References> survey, CaseFile file) {
      this.survey = survey;
      this.file = file;
      this.targets = new HashSet<>(2 * survey.targets().size());
      this.tasks = new HashSet<>(2 * survey.tasks().size());
      survey.targets().forEach(t -> targets.add(t.id()));
      survey.tasks().forEach(t -> tasks.add(t.id()));
      this.groups =
          file.taskGroupSet()
              .filter(TaskGroupSet::complete)
              .map(s -> new HashSet<>(s.groups().stream().map(TaskGroup::code).toList()));
    }

    /** They were looked up row by row. */
    void indicators() {
      for (List<References> table : List.of(survey.targets(), survey.tasks())) {
        for (References row : table) {
          followed |= row.namesIndicator();
          dangling.addAll(row.dangling());
        }
      }
    }

    void targetsAndTasksOfBreakthroughs() {
      List<Breakthrough> breakthroughs = file.breakthroughs();
      for (int i = 0; i < breakthroughs.size(); i++) {
        Breakthrough breakthrough = breakthroughs.get(i);
        JsonPointer pointer = JsonPointer.ROOT.append("breakthroughs").append(i);
        Source source = new Source("breakthrough", () -> Shortened.of(breakthrough.getTitle()));
        targets(breakthrough.getTargets(), pointer, source);
        tasks(breakthrough.getTasks(), pointer.append("tasks"), source);
      }
    }

    void taskGroupSet() {
      Optional<String> set = file.plan().getTaskGroupSet();
      if (set.isPresent()) {
        follow(
            file.taskGroupSet().isPresent(),
            JsonPointer.ROOT.append("taskGroupSet"),
            new Source("document", file::documentName),
            "set",
            set.get());
      }
    }

    void claritySet() {
      Optional<String> set = file.plan().getClaritySet();
      if (set.isPresent()) {
        follow(
            ClaritySet.find(set.get()).isPresent(),
            JsonPointer.ROOT.append("claritySet"),
            new Source("document", file::documentName),
            "clarity-set",
            set.get());
      }
    }

    void omittedGroups() {
      List<OmittedTaskGroup> omitted = file.plan().getOmittedTaskGroups();
      Source source = new Source("document", file::documentName);
      for (int i = 0; i < omitted.size(); i++) {
        JsonPointer pointer = JsonPointer.ROOT.append("omittedTaskGroups").append(i);
        group(omitted.get(i).getGroup(), pointer.append("group"), source);
      }
    }

    void groupsOfFunding() {
      List<TaskGroupFunding> funding = file.plan().getGroupFunding();
      Source source = new Source("document", file::documentName);
      for (int i = 0; i < funding.size(); i++) {
        JsonPointer pointer = JsonPointer.ROOT.append("groupFunding").append(i);
        group(funding.get(i).getGroup(), pointer.append("group"), source);
      }
    }

    void targetsOfObjectives() {
      List<Objective> objectives = file.plan().getObjectives();
      for (int i = 0; i < objectives.size(); i++) {
        JsonPointer pointer = JsonPointer.ROOT.append("objectives").append(i);
        Objective objective = objectives.get(i);
        Source source = new Source("objective", () -> Shortened.of(objective.getText()));
        targets(objective.getTargets(), pointer, source);
      }
    }

    void targetsOfDataAssets() {
      List<DataAsset> assets = file.plan().getDataAssets();
      for (int i = 0; i < assets.size(); i++) {
        JsonPointer pointer = JsonPointer.ROOT.append("dataAssets").append(i);
        DataAsset asset = assets.get(i);
        Source source = new Source("data-asset", () -> Shortened.of(asset.getName()));
        targets(asset.getTargets(), pointer, source);
      }
    }

    void referencesOfTasks() {
      for (int i = 0; i < survey.tasks().size(); i++) {
        References references = survey.tasks().get(i);
        if (!arrivesEverywhere(references)) {
          TaskEntry row = file.task(i);
          Source source = new Source("task", row::name);
          references.group().ifPresent(g -> group(g, row.pointer().append("group"), source));
          targets(references.targets(), row.pointer(), source);
          tasks(references.tasks(), row.pointer().append("after"), source);
        }
      }
    }

    // Of nearly all rows, and then no pointer is needed.
    private boolean arrivesEverywhere(References row) {
      if (row.group().isPresent()) {
        if (groups.isEmpty()) {
          unfollowable = true;
        } else if (!arrives(groups.get().contains(row.group().get()))) {
          return false;
        }
      }
      boolean arrives = true;
      for (TargetId target : row.targets()) {
        arrives &= arrives(targets.contains(target.value()));
      }
      for (TaskId task : row.tasks()) {
        arrives &= arrives(tasks.contains(task.value()));
      }
      return arrives;
    }

    private void tasks(List<TaskId> references, JsonPointer list, Source source) {
      for (int i = 0; i < references.size(); i++) {
        String task = references.get(i).value();
        follow(tasks.contains(task), list.append(i), source, "task", task);
      }
    }

    private void targets(List<TargetId> references, JsonPointer owner, Source source) {
      JsonPointer list = owner.append("targets");
      for (int i = 0; i < references.size(); i++) {
        String target = references.get(i).value();
        follow(targets.contains(target), list.append(i), source, "target", target);
      }
    }

    private void group(String code, JsonPointer pointer, Source source) {
      if (groups.isEmpty()) {
        unfollowable = true;
        return;
      }
      follow(groups.get().contains(code), pointer, source, "group", code);
    }

    private void follow(
        boolean arrives, JsonPointer pointer, Source source, String kind, String reference) {
      if (!arrives(arrives)) {
        dangling.add(violation(pointer, source, kind, reference));
      }
    }

    private boolean arrives(boolean arrives) {
      followed = true;
      return arrives;
    }

    Verdict verdict() {
      if (unfollowable) {
        return Verdict.violatedOr(Verdict.CANNOT_BE_JUDGED, dangling);
      }
      return Verdict.violatedOr(followed ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE, dangling);
    }
  }

  /**
   * What names another part.
   *
   * @param kind the kind of thing
   * @param name how it is called; few are ever named
   */
  private record Source(String kind, Supplier<String> name) {}
}
