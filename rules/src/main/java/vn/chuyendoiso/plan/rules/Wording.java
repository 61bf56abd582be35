package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.document.Objective;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;

/**
 * What a document says that it wants, row by row, for rules that look for a subject in it.
 *
 * @param targets what it measures: names, headings, populations, things to be done
 * @param tasks what it does: titles and deliverables
 * @param aims its objectives and breakthroughs
 */
record Wording(List<Passage> targets, List<Passage> tasks, List<Passage> aims) {

  static Wording of(CaseFile file) {
    List<Passage> targets = new ArrayList<>();
    file.targets().forEach(t -> targets.add(of(t)));
    List<Passage> tasks = new ArrayList<>();
    file.tasks().forEach(t -> tasks.add(of(t)));
    List<Passage> aims = new ArrayList<>();
    for (Objective objective : file.plan().getObjectives()) {
      aims.add(Passage.of(objective.getText()));
    }
    for (Breakthrough breakthrough : file.breakthroughs()) {
      aims.add(Passage.of(breakthrough.getTitle()));
    }
    return new Wording(List.copyOf(targets), List.copyOf(tasks), List.copyOf(aims));
  }

  static Passage of(TargetEntry row) {
    StringBuilder words = new StringBuilder();
    append(words, row.target().getTitle());
    append(words, row.indicator().map(Indicator::getName));
    append(words, row.indicator().flatMap(Indicator::getPopulation));
    append(words, row.target().getPopulation());
    append(words, row.target().getCondition());
    if (row.value().orElse(null) instanceof TargetValue.Milestone milestone) {
      append(words, Optional.of(milestone.getStatement()));
    }
    return Passage.of(words.toString());
  }

  static Passage of(TaskEntry row) {
    StringBuilder words = new StringBuilder(row.task().getTitle());
    for (Deliverable deliverable : row.task().getDeliverables()) {
      append(words, Optional.of(deliverable.getText()));
    }
    return Passage.of(words.toString());
  }

  private static void append(StringBuilder words, Optional<String> cell) {
    cell.ifPresent(c -> words.append(' ').append(Passage.CELL).append(' ').append(c));
  }

  /** Tells whether a target, a task, an objective or a breakthrough speaks of a topic. */
  boolean speaksOf(Topic topic) {
    return topic.isIn(targets) || topic.isIn(tasks) || topic.isIn(aims);
  }
}
