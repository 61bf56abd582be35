package vn.chuyendoiso.plan.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.responsibility.ClarityCriterion;
import vn.chuyendoiso.plan.task.TaskId;

/**
 * How clear one task is, criterion by criterion.
 *
 * <p>Example: task 42 of 03/NQ-CP, whose cell of the deadline is empty, is not clear on {@link
 * ClarityCriterion#TIME}, and clear on what its other cells say.
 *
 * <p>Immutable and thread-safe.
 *
 * @param task the key of the task
 * @param pointer where it stands in the document
 * @param answers an answer for each criterion of the set, in the order of the set
 */
public record TaskClarity(
    TaskId task, JsonPointer pointer, Map<ClarityCriterion, ClarityAnswer> answers) {

  /**
   * Copies the parts.
   *
   * @param task the key of the task
   * @param pointer where it stands in the document
   * @param answers an answer for each criterion of the set, in the order of the set
   */
  public TaskClarity {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /**
   * {@return the criteria by which the task is not clear, in the order of the set; empty if there
   * is none}
   */
  public List<ClarityCriterion> notClear() {
    return answers.entrySet().stream()
        .filter(e -> e.getValue() == ClarityAnswer.NOT_CLEAR)
        .map(Map.Entry::getKey)
        .toList();
  }
}
