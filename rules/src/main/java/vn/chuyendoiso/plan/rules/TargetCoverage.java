package vn.chuyendoiso.plan.rules;

import java.util.List;
import java.util.Objects;
import vn.chuyendoiso.plan.law.InForce;
import vn.chuyendoiso.plan.target.NationalTarget;

/**
 * Who takes a national target over, and who does not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param target the national target
 * @param inForce whether its instrument is in force on the day, as far as is known
 * @param isFromMemory whether nobody has seen a source of the target
 * @param adoptions the documents that take it over
 * @param notAdoptedBy the bodies that it binds, that plan for the time in which it falls due, and
 *     of which no document takes it over
 */
public record TargetCoverage(
    NationalTarget target,
    InForce inForce,
    boolean isFromMemory,
    List<TargetAdoption> adoptions,
    List<CoveredBody> notAdoptedBy) {

  /**
   * Copies the parts.
   *
   * @param target the national target
   * @param inForce whether its instrument is in force
   * @param isFromMemory whether nobody has seen a source
   * @param adoptions the documents that take it over
   * @param notAdoptedBy the bodies that do not
   */
  public TargetCoverage {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(inForce, "inForce");
    adoptions = List.copyOf(adoptions);
    notAdoptedBy = List.copyOf(notAdoptedBy);
  }

  /** {@return true if no document takes it over, in whatever way} */
  public boolean isAdoptedByNobody() {
    return adoptions.isEmpty();
  }
}
