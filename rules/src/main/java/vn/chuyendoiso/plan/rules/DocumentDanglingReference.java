package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
final class DocumentDanglingReference implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    Search search = new Search(file);
    search.indicatorsOfTargets();
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

    private final CaseFile file;
    private final Set<TargetId> targets = new HashSet<>();
    private final Set<TaskId> tasks = new HashSet<>();
    private final Optional<Set<String>> groups;
    private final List<Violation> dangling = new ArrayList<>();
    private boolean followed;
    private boolean unfollowable;

    Search(CaseFile file) {
      this.file = file;
      file.targets().forEach(t -> targets.add(t.target().getId()));
      file.tasks().forEach(t -> tasks.add(t.task().getId()));
      this.groups =
          file.taskGroupSet()
              .filter(TaskGroupSet::complete)
              .map(s -> new HashSet<>(s.groups().stream().map(TaskGroup::code).toList()));
    }

    void indicatorsOfTargets() {
      for (TargetEntry row : file.targets()) {
        Optional<IndicatorId> indicator = row.target().getIndicator();
        if (indicator.isPresent()) {
          follow(
              row.indicator().isPresent(),
              row.pointer().append("indicator"),
              new Source("target", row.name()),
              "indicator",
              indicator.get().value());
        }
      }
    }

    void targetsAndTasksOfBreakthroughs() {
      List<Breakthrough> breakthroughs = file.breakthroughs();
      for (int i = 0; i < breakthroughs.size(); i++) {
        Breakthrough breakthrough = breakthroughs.get(i);
        JsonPointer pointer = JsonPointer.ROOT.append("breakthroughs").append(i);
        Source source = new Source("breakthrough", Shortened.of(breakthrough.getTitle()));
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
            new Source("document", file.documentName()),
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
            new Source("document", file.documentName()),
            "clarity-set",
            set.get());
      }
    }

    void omittedGroups() {
      List<OmittedTaskGroup> omitted = file.plan().getOmittedTaskGroups();
      Source source = new Source("document", file.documentName());
      for (int i = 0; i < omitted.size(); i++) {
        JsonPointer pointer = JsonPointer.ROOT.append("omittedTaskGroups").append(i);
        group(omitted.get(i).getGroup(), pointer.append("group"), source);
      }
    }

    void groupsOfFunding() {
      List<TaskGroupFunding> funding = file.plan().getGroupFunding();
      Source source = new Source("document", file.documentName());
      for (int i = 0; i < funding.size(); i++) {
        JsonPointer pointer = JsonPointer.ROOT.append("groupFunding").append(i);
        group(funding.get(i).getGroup(), pointer.append("group"), source);
      }
    }

    void targetsOfObjectives() {
      List<Objective> objectives = file.plan().getObjectives();
      for (int i = 0; i < objectives.size(); i++) {
        JsonPointer pointer = JsonPointer.ROOT.append("objectives").append(i);
        Source source = new Source("objective", Shortened.of(objectives.get(i).getText()));
        targets(objectives.get(i).getTargets(), pointer, source);
      }
    }

    void targetsOfDataAssets() {
      List<DataAsset> assets = file.plan().getDataAssets();
      for (int i = 0; i < assets.size(); i++) {
        JsonPointer pointer = JsonPointer.ROOT.append("dataAssets").append(i);
        Source source = new Source("data-asset", Shortened.of(assets.get(i).getName()));
        targets(assets.get(i).getTargets(), pointer, source);
      }
    }

    void referencesOfTasks() {
      for (TaskEntry row : file.tasks()) {
        Source source = new Source("task", row.name());
        row.task().getGroup().ifPresent(g -> group(g, row.pointer().append("group"), source));
        targets(row.task().getTargets(), row.pointer(), source);
        JsonPointer list = row.pointer().append("indicators");
        for (int i = 0; i < row.task().getIndicators().size(); i++) {
          IndicatorId id = row.task().getIndicators().get(i);
          boolean known = file.indicators().containsKey(id);
          follow(known, list.append(i), source, "indicator", id.value());
        }
        tasks(row.task().getAfter(), row.pointer().append("after"), source);
      }
    }

    private void tasks(List<TaskId> references, JsonPointer list, Source source) {
      for (int i = 0; i < references.size(); i++) {
        TaskId task = references.get(i);
        follow(tasks.contains(task), list.append(i), source, "task", task.value());
      }
    }

    private void targets(List<TargetId> references, JsonPointer owner, Source source) {
      JsonPointer list = owner.append("targets");
      for (int i = 0; i < references.size(); i++) {
        TargetId target = references.get(i);
        follow(targets.contains(target), list.append(i), source, "target", target.value());
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
      followed = true;
      if (arrives) {
        return;
      }
      dangling.add(
          Violation.at(pointer)
              .with("owner", new Term("owner." + source.kind()))
              .with("name", source.name())
              .with("kind", new Term("kind." + kind))
              .with("reference", reference));
    }

    Verdict verdict() {
      if (unfollowable) {
        return Verdict.violatedOr(Verdict.CANNOT_BE_JUDGED, dangling);
      }
      return Verdict.violatedOr(followed ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE, dangling);
    }
  }

  private record Source(String kind, String name) {}
}
