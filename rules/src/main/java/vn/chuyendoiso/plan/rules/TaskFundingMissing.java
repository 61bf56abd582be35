package vn.chuyendoiso.plan.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.task.TaskGroupFunding;
import vn.chuyendoiso.plan.task.TaskNode;

/**
 * Tasks are tied to money, or to the word that they need none. Example: a plan whose section on
 * funding says "cân đối từ ngân sách tỉnh" covers all its tasks; 03/NQ-CP prints no column of
 * funding at all.
 *
 * <p>Money of the document, of a group, or of a row above is money of the task. Plans list money
 * where there is much of it, so what the others need is asked once for the whole document, and is a
 * WARNING. Schemes are judged by the rules about schemes.
 */
@Rule(
    id = "task-funding-missing",
    clauses = "HD25-7",
    severity = Severity.WARNING,
    documents = {DocumentType.TRANSFORMATION_PLAN, DocumentType.ACTION_PROGRAMME},
    completeness = true,
    since = "0.1.0")
final class TaskFundingMissing implements SurveyRule<TaskFundingMissing.Money> {

  /**
   * What a row says of its money.
   *
   * @param isTask false for labels and targets
   * @param isStated whether it says something, or a row above it
   * @param group the group to which it belongs; empty if it is not stated
   * @param name how the row is called
   */
  record Money(boolean isTask, boolean isStated, Optional<String> group, String name) {
    static final Money NONE = new Money(false, false, Optional.empty(), "");
  }

  @Override
  public Money look(TargetEntry row, CaseFile file) {
    return Money.NONE;
  }

  @Override
  public Money look(TaskEntry row, CaseFile file) {
    return row.isLabel()
        ? Money.NONE
        : new Money(true, isStated(row.node()), row.node().group(), row.name());
  }

  @Override
  public Verdict conclude(Survey<Money> survey, CaseFile file) {
    List<Money> tasks = survey.tasks().stream().filter(Money::isTask).toList();
    if (tasks.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    PlanDocument document = file.plan();
    if (saysSomething(document.getFunding())) {
      return Verdict.SATISFIED;
    }
    Set<String> groups = new HashSet<>();
    for (TaskGroupFunding group : document.getGroupFunding()) {
      if (saysSomething(Optional.of(group.getFunding()))) {
        groups.add(group.getGroup());
      }
    }
    List<Money> without =
        tasks.stream()
            .filter(t -> !t.isStated() && !t.group().map(groups::contains).orElse(false))
            .toList();
    if (without.isEmpty()) {
      return Verdict.SATISFIED;
    }
    Violation violation =
        Violation.at(JsonPointer.ROOT.append("tasks")).with("count", without.size());
    if (without.size() < tasks.size()) {
      String names = String.join(", ", without.stream().map(Money::name).toList());
      return Verdict.violated(violation.with("tasks", Shortened.of(names)));
    }
    return file.isExcerpt() ? Verdict.CANNOT_BE_JUDGED : Verdict.violated(violation);
  }

  private static boolean isStated(TaskNode node) {
    Optional<TaskNode> row = Optional.of(node);
    while (row.isPresent()) {
      if (saysSomething(row.get().task().getFunding())) {
        return true;
      }
      row = row.get().parent();
    }
    return false;
  }

  private static boolean saysSomething(Optional<Funding> funding) {
    return funding
        .filter(
            f ->
                f.getAmount().isPresent()
                    || f.getBudgetShare().isPresent()
                    || !f.getShares().isEmpty()
                    || f.getArrangement().isPresent()
                    || f.getStatement().isPresent())
        .isPresent();
  }
}
