package vn.chuyendoiso.plan.rules;

import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * A task that serves Scheme 06 has a day by which it is done, so that its roadmap can be followed.
 * Example: "Triển khai Đề án 06 tại địa phương" in "giai đoạn 2", where nothing says when stage 2
 * ends.
 *
 * <p>A task serves Scheme 06 if its words name it or if it comes from Decision 06/QĐ-TTg. That
 * there is no deadline at all, or one without an end ("Thường xuyên"), is said by the rules about
 * every task; a task that comes again on days of its own is dated. Whether it is reported on is for
 * the rules about reports.
 */
@Rule(id = "task-scheme-undated", clauses = "CT03-1", severity = Severity.WARNING, since = "0.1.0")
final class TaskSchemeUndated implements TaskRule {

  private static final Topic SCHEME = Topic.of("scheme-06");
  private static final DocumentNumber DECISION = DocumentNumber.of("06/QĐ-TTg");

  @Override
  public Verdict judge(TaskEntry row, CaseFile file) {
    if (row.isLabel() || row.deadline().isEmpty() || !servesScheme(row)) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Deadline> deadline = row.deadline().flatMap(Printed::getMeaning);
    if (deadline.isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    if (deadline.get() instanceof Deadline.Undetermined
        || deadline.get() instanceof Deadline.Continuous
        || deadline.get() instanceof Deadline.OpenEnded) {
      return Verdict.NOT_APPLICABLE;
    }
    if (deadline.get() instanceof Deadline.Recurring || file.lastAcceptableDay(row).isPresent()) {
      return Verdict.SATISFIED;
    }
    Printed<Deadline> cell = row.deadline().orElseThrow();
    return Verdict.violated(
        row.violation(row.deadlineCell())
            .with(
                "deadline", Shortened.of(cell.getText().orElseGet(() -> deadline.get().print()))));
  }

  private static boolean servesScheme(TaskEntry row) {
    return row.task()
            .getOrigin()
            .flatMap(Citation::getInstrument)
            .flatMap(InstrumentRef::getNumber)
            .filter(DECISION::isSameNumberAs)
            .isPresent()
        || (mayNameScheme(row) && SCHEME.isIn(Wording.of(row)));
  }

  // A cheap look before the words are folded, which is dear and for most rows in vain.
  private static boolean mayNameScheme(TaskEntry row) {
    return hasNumber(row.task().getTitle())
        || row.task().getDeliverables().stream().anyMatch(d -> hasNumber(d.getText()));
  }

  private static boolean hasNumber(String words) {
    return words.contains("06") || words.contains("826");
  }
}
