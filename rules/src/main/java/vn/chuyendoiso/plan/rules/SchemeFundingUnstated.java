package vn.chuyendoiso.plan.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.task.TaskGroupFunding;
import vn.chuyendoiso.plan.task.TaskNode;
import vn.chuyendoiso.plan.text.Printed;

/**
 * A scheme says how it is paid for: an amount, a source, or an arrangement such as "cân đối từ ngân
 * sách". Example: Thái Nguyên prints "hơn 2.300 tỷ đồng".
 *
 * <p>What is said of the scheme as a whole stands for all its tasks, what is said of a group for
 * the tasks of the group, and what is said of a row for those below it. A scheme that says nothing
 * at all has one finding; one that leaves some tasks out has one too, as a WARNING.
 */
@Rule(
    id = "scheme-funding-unstated",
    clauses = "CT34-P9",
    severity = Severity.ERROR,
    documents = DocumentType.BREAKTHROUGH_SCHEME,
    completeness = true,
    since = "0.1.0")
final class SchemeFundingUnstated implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    if (saysSomething(file.plan().getFunding())) {
      return Verdict.SATISFIED;
    }
    if (Unstated.isUnwritten(file)) {
      return Verdict.NOT_APPLICABLE;
    }
    Set<String> groups = new HashSet<>();
    file.plan().getGroupFunding().stream()
        .filter(g -> saysSomething(Optional.of(g.getFunding())))
        .map(TaskGroupFunding::getGroup)
        .forEach(groups::add);
    List<TaskEntry> tasks = file.tasks().stream().filter(t -> !t.isLabel()).toList();
    int unpaid = (int) tasks.stream().filter(t -> !isPaid(t.node(), groups)).count();
    if (unpaid == tasks.size() && groups.isEmpty()) {
      return Unstated.verdict(file, Violation.at(JsonPointer.ROOT.append("funding")));
    }
    if (unpaid == 0) {
      return Verdict.SATISFIED;
    }
    return Unstated.verdict(
        file,
        Violation.at(JsonPointer.ROOT.append("tasks"))
            .with("count", unpaid)
            .with("total", tasks.size())
            .noGraverThan(Severity.WARNING));
  }

  private static boolean isPaid(TaskNode node, Set<String> groups) {
    if (node.group().filter(groups::contains).isPresent()) {
      return true;
    }
    Optional<TaskNode> row = Optional.of(node);
    while (row.isPresent()) {
      if (saysSomething(row.get().task().getFunding())) {
        return true;
      }
      row = row.get().parent();
    }
    return false;
  }

  private static boolean saysSomething(Optional<Funding> stated) {
    return stated
        .filter(
            f ->
                isFilled(f.getAmount())
                    || isFilled(f.getBudgetShare())
                    || !f.getShares().isEmpty()
                    || f.getArrangement().isPresent()
                    || !Unstated.isBlank(f.getStatement())
                    || f.getReportToPrimeMinister().isPresent())
        .isPresent();
  }

  private static boolean isFilled(Optional<? extends Printed<?>> cell) {
    return cell.filter(c -> c.getMeaning().isPresent() || !Unstated.isBlank(c.getText()))
        .isPresent();
  }
}
