package vn.chuyendoiso.plan.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * What findings are counted by: who found it, and how grave it is.
 *
 * <p>Example: {@code task-lead-missing} as ERROR. One rule can be graver for one issuer than for
 * another, and is then counted under each severity. Immutable and thread-safe.
 *
 * @param id the id of the rule, or of what the reader found
 * @param severity how grave
 */
public record FindingKind(String id, Severity severity)
    implements Comparable<FindingKind>, Serializable {

  private static final Comparator<FindingKind> ORDER =
      Comparator.comparing(FindingKind::id).thenComparing(FindingKind::severity);

  /**
   * Checks the parts.
   *
   * @param id the id of the rule, or of what the reader found
   * @param severity how grave
   */
  public FindingKind {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(severity, "severity");
  }

  @Override
  public int compareTo(FindingKind other) {
    return ORDER.compare(this, other);
  }
}
