package vn.chuyendoiso.plan.cli.page;

import java.util.List;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.ProgressReport;

/**
 * What a page is about: one plan, scheme or programme, what reports say of it, and how it is
 * judged.
 *
 * <p>Example: 03/NQ-CP with the report of the first half of 2026, judged on 22 November 2026.
 *
 * @param plan the plan
 * @param reports the reports; what they say of other plans is left out
 * @param judgement what the rules say of the plan
 */
public record PageSubject(PlanDocument plan, List<ProgressReport> reports, Judgement judgement) {

  /**
   * Copies the parts.
   *
   * @param plan the plan
   * @param reports the reports
   * @param judgement what the rules say of the plan
   */
  public PageSubject {
    reports = List.copyOf(reports);
  }
}
