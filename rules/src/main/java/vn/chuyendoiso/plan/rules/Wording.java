package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.document.Objective;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;

/**
 * What a document says that it wants, row by row, for rules that look for a subject in it. It
 * remembers what was looked for, so that after an edit only the new words are searched.
 */
final class Wording {

  private final List<Passage> targets;
  private final List<Passage> tasks;
  private final List<Passage> aims;
  // Of each topic, the passage that was found to speak of it; none, if no row does.
  private final IdentityHashMap<Topic, Optional<Passage>> inTargets = new IdentityHashMap<>();
  private final IdentityHashMap<Topic, Optional<Passage>> inTasks = new IdentityHashMap<>();

  private Wording(List<Passage> targets, List<Passage> tasks, List<Passage> aims) {
    this.targets = targets;
    this.tasks = tasks;
    this.aims = aims;
  }

  static Wording of(CaseFile file) {
    return new Wording(
        file.targetRows().make(Wording::of), file.taskRows().make(Wording::of), aimsOf(file));
  }

  /** The wording after an edit. */
  static Wording after(Wording before, CaseFile file) {
    Wording wording =
        new Wording(
            file.targetRows().remake(before.targets, Wording::of),
            file.taskRows().remake(before.tasks, Wording::of),
            (file.touched() & Facet.HEAD.bit()) == 0 ? before.aims : aimsOf(file));
    take(before.inTargets, before.targets, wording.inTargets, wording.targets);
    take(before.inTasks, before.tasks, wording.inTasks, wording.tasks);
    return wording;
  }

  private static void take(
      IdentityHashMap<Topic, Optional<Passage>> before,
      List<Passage> old,
      IdentityHashMap<Topic, Optional<Passage>> after,
      List<Passage> now) {
    if (old == now) {
      after.putAll(before);
      return;
    }
    Set<Passage> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    gone.addAll(old);
    List<Passage> fresh = new ArrayList<>();
    for (Passage passage : now) {
      if (!gone.remove(passage)) {
        fresh.add(passage);
      }
    }
    before.forEach(
        (topic, found) -> {
          if (found.isEmpty()) {
            after.put(topic, topic.findIn(fresh));
          } else if (!gone.contains(found.get())) {
            after.put(topic, found);
          } // else it must be looked for again
        });
  }

  private static List<Passage> aimsOf(CaseFile file) {
    List<Passage> aims = new ArrayList<>();
    for (Objective objective : file.plan().getObjectives()) {
      aims.add(Passage.of(objective.getText()));
    }
    for (Breakthrough breakthrough : file.breakthroughs()) {
      aims.add(Passage.of(breakthrough.getTitle()));
    }
    return List.copyOf(aims);
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
    return targetsSpeakOf(topic)
        || inTasks.computeIfAbsent(topic, t -> t.findIn(tasks)).isPresent()
        || topic.findIn(aims).isPresent();
  }

  /**
   * Tells whether a target speaks of a topic: its name, heading, population, what is to be done.
   */
  boolean targetsSpeakOf(Topic topic) {
    return inTargets.computeIfAbsent(topic, t -> t.findIn(targets)).isPresent();
  }

  /** Tells whether an objective or a breakthrough speaks of a topic. */
  boolean aimsSpeakOf(Topic topic) {
    return topic.findIn(aims).isPresent();
  }
}
