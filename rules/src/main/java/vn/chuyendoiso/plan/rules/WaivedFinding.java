package vn.chuyendoiso.plan.rules;

import java.util.Objects;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.rules.waiver.Waiver;

/**
 * A finding that somebody has accepted, with the decision that accepts it.
 *
 * <p>Example: {@code plan-issued-late} at {@code /issuedOn}, accepted by decision 12/QĐ-UBND until
 * 2026-12-31. Immutable and thread-safe.
 *
 * @param finding the finding, as grave as it would be without the waiver
 * @param waiver the first waiver of its file that covers the finding
 */
public record WaivedFinding(Finding finding, Waiver waiver) {

  /**
   * Checks the parts.
   *
   * @param finding the finding
   * @param waiver the waiver
   */
  public WaivedFinding {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(waiver, "waiver");
  }
}
