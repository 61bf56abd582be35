package vn.chuyendoiso.plan.generators;

import java.time.LocalDate;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * Documents that break one rule across documents, beside the same portfolio before it was broken.
 *
 * <p>Example: a ministry's plan and its scheme of which one task is called like one of the plan.
 * Judged together on {@link #asOf}, the broken portfolio has one finding across documents more than
 * the intact one: that of {@link #rule}, at {@link #pointer}. No document by itself has a finding
 * more. Immutable and thread-safe.
 *
 * @param rule the id of the rule that is broken, such as {@code portfolio-task-repeated}
 * @param portfolio the broken portfolio
 * @param intact the same portfolio before
 * @param document the place of the document with the finding in the broken portfolio, from 0
 * @param pointer where the finding must stand, from the portfolio: {@code /documents/1/tasks/4}
 * @param asOf a day on which the rule speaks
 */
public record BrokenPortfolio(
    String rule,
    Portfolio portfolio,
    Portfolio intact,
    int document,
    JsonPointer pointer,
    LocalDate asOf) {}
