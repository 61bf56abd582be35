package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.ClarityCriterion;
import vn.chuyendoiso.plan.responsibility.ClaritySet;
import vn.chuyendoiso.plan.responsibility.Responsibility;

/**
 * Which of the "rõ" each task of a document meets: người, việc, thời gian, trách nhiệm, kết quả,
 * and in some sets thẩm quyền.
 *
 * <p>Example: {@code ClarityReview.of(plan).count(ClarityCriterion.TIME, ClarityAnswer.NOT_CLEAR)}
 * is 17 for 03/NQ-CP: one task has no deadline, and 16 are due "thường xuyên" or in "những năm tiếp
 * theo".
 *
 * <p>It says what these rules of the validator find, sorted by criterion, on a day on which their
 * clauses are in force; the day and waivers play no part. A task is not clear on person where
 * {@code task-lead-missing} or {@code task-collective-lead} speaks; on responsibility where one of
 * these, {@code task-joint-leads} or {@code task-self-coordination} does; on time where {@code
 * task-deadline-missing} or {@code task-deadline-unbounded} does; on result where {@code
 * task-deliverable-missing} does. Two criteria have no rule, because no clause asks every task for
 * more: the work is clear if the row has a title, and the authority if somebody is named who
 * approves. Whether a body still exists is a matter of a day, and not asked for here.
 *
 * <p>Mere labels are no tasks. Immutable and thread-safe. Source: Directive 34/CT-TTg, clause
 * CT34-P4, and the instruments of the other sets.
 */
public final class ClarityReview {

  private static final String DIRECTIVE_34 = "34-ct-ttg-2024";

  private static final Map<ClarityCriterion, List<TaskRule>> RULES =
      Map.of(
          ClarityCriterion.PERSON,
          List.of(new TaskLeadMissing(), new TaskCollectiveLead()),
          ClarityCriterion.RESPONSIBILITY,
          List.of(
              new TaskLeadMissing(),
              new TaskCollectiveLead(),
              new TaskJointLeads(),
              new TaskSelfCoordination()),
          ClarityCriterion.TIME,
          List.of(new TaskDeadlineMissing(), new TaskDeadlineUnbounded()),
          ClarityCriterion.RESULT,
          List.of(new TaskDeliverableMissing()));

  private final ClaritySet set;
  private final List<TaskClarity> tasks;

  private ClarityReview(ClaritySet set, List<TaskClarity> tasks) {
    this.set = set;
    this.tasks = List.copyOf(tasks);
  }

  /**
   * Reviews the tasks of a document by the set of criteria that it names, or by the five of
   * Directive 34/CT-TTg if it names none, or one that is not known.
   *
   * @param document the plan, scheme or programme
   * @return the review
   */
  public static ClarityReview of(PlanDocument document) {
    return of(
        document,
        document
            .getClaritySet()
            .flatMap(ClaritySet::find)
            .or(() -> ClaritySet.find(DIRECTIVE_34))
            .orElseThrow());
  }

  /**
   * Reviews the tasks of a document by a set of criteria.
   *
   * @param document the plan, scheme or programme
   * @param set the criteria
   * @return the review
   */
  public static ClarityReview of(PlanDocument document, ClaritySet set) {
    // None of the rules that are asked looks at the day or the stage.
    CaseFile file = new CaseFile(document, LocalDate.EPOCH, Stage.ISSUE);
    List<TaskClarity> tasks = new ArrayList<>();
    for (TaskEntry row : file.tasks()) {
      if (!row.isLabel()) {
        Map<ClarityCriterion, ClarityAnswer> answers = new LinkedHashMap<>();
        set.criteria().forEach(c -> answers.put(c, answer(c, row, file)));
        tasks.add(new TaskClarity(row.task().getId(), row.pointer(), answers));
      }
    }
    return new ClarityReview(set, tasks);
  }

  private static ClarityAnswer answer(ClarityCriterion criterion, TaskEntry row, CaseFile file) {
    if (criterion == ClarityCriterion.WORK) {
      return row.task().getTitle().isBlank() ? ClarityAnswer.NOT_CLEAR : ClarityAnswer.CLEAR;
    }
    if (criterion == ClarityCriterion.AUTHORITY) {
      return authority(row.node().assignments(Responsibility.APPROVE));
    }
    ClarityAnswer answer = ClarityAnswer.CLEAR;
    for (TaskRule rule : RULES.get(criterion)) {
      Outcome outcome = rule.judge(row, file).outcome();
      if (outcome == Outcome.VIOLATED) {
        return ClarityAnswer.NOT_CLEAR;
      }
      if (outcome == Outcome.CANNOT_BE_JUDGED) {
        answer = ClarityAnswer.CANNOT_BE_JUDGED;
      }
    }
    return answer;
  }

  private static ClarityAnswer authority(List<Assignment> cells) {
    if (cells.stream().anyMatch(c -> !c.getActors().isEmpty())) {
      return ClarityAnswer.CLEAR;
    }
    return cells.stream().anyMatch(c -> !Unstated.isBlank(c.getText()))
        ? ClarityAnswer.CANNOT_BE_JUDGED
        : ClarityAnswer.NOT_CLEAR;
  }

  /** {@return the criteria by which the tasks were reviewed} */
  public ClaritySet set() {
    return set;
  }

  /** {@return the answers for each task, in the order of the document; labels are left out} */
  public List<TaskClarity> tasks() {
    return tasks;
  }

  /**
   * Counts the tasks that have one answer by one criterion.
   *
   * @param criterion the criterion
   * @param answer the answer
   * @return how many tasks there are; 0 if the set does not have the criterion
   */
  public int count(ClarityCriterion criterion, ClarityAnswer answer) {
    return (int) tasks.stream().filter(t -> t.answers().get(criterion) == answer).count();
  }

  /** {@return how many tasks are clear by every criterion of the set} */
  public int countClear() {
    return (int)
        tasks.stream()
            .filter(t -> t.answers().values().stream().allMatch(a -> a == ClarityAnswer.CLEAR))
            .count();
  }
}
