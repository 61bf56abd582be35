package vn.chuyendoiso.plan.generators;

import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;

/**
 * A report beside the document that it reports on.
 *
 * <p>Example: the plan of a province for 2025, and its report on the first nine months of it, which
 * speaks of every target and every task. A report alone can be judged in part only, because its
 * results name rows of the plan by their keys. Immutable and thread-safe.
 *
 * @param plan the plan, scheme or programme
 * @param report the report on it
 */
public record ReportedPlan(PlanDocument plan, ProgressReport report) {

  /** {@return both, the plan first} */
  public Portfolio portfolio() {
    return Portfolio.of(plan, report);
  }
}
