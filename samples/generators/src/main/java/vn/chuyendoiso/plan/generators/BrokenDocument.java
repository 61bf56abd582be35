package vn.chuyendoiso.plan.generators;

import java.time.LocalDate;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * A document that breaks one rule, beside the same document before it was broken.
 *
 * <p>Example: a plan for 2025 of which one task lost its lead. Judged on {@link #asOf} at the stage
 * of issue, the broken document has one finding more than the intact one: that of {@link #rule}, at
 * {@link #pointer}. What else is found, if anything, is found in both. Immutable and thread-safe.
 *
 * @param rule the id of the rule that is broken, such as {@code task-lead-missing}
 * @param document the broken document
 * @param intact the same document before
 * @param pointer where the finding must stand in the broken document
 * @param asOf a day on which the rule speaks
 * @param beside the other documents that must be known, such as the plan that a report speaks of;
 *     mostly none
 */
public record BrokenDocument(
    String rule,
    Document document,
    Document intact,
    JsonPointer pointer,
    LocalDate asOf,
    Portfolio beside) {}
