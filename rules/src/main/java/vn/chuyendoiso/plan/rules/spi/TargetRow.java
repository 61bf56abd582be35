package vn.chuyendoiso.plan.rules.spi;

import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Target;

/**
 * A row of the table of targets at its place.
 *
 * <p>Example: row 11.1 of annex I of 03/NQ-CP with its indicator, at {@code
 * /targets/0/children/10/children/0}. Immutable and thread-safe.
 *
 * @param target the row as it stands
 * @param indicator what it measures; empty in a label, and where the reference leads nowhere
 * @param pointer where it stands in the document
 */
public record TargetRow(Target target, Optional<Indicator> indicator, JsonPointer pointer) {}
