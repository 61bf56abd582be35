package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.target.TargetValue;

/**
 * That a document takes a national target over, and how its value stands to the national one.
 *
 * <p>Example: Lạng Sơn's plan for 2025 asks for 70% of dossiers by 31 December where Decision
 * 942/QĐ-TTg asks for at least 80%: weaker.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the document
 * @param way by what it is seen
 * @param standing how its value stands to the national one
 * @param row the row that decides; empty if no single one does
 * @param value the value of that row; empty if not understood
 * @param due when it is due; empty if not stated
 */
public record TargetAdoption(
    CoveredDocument document,
    AdoptionWay way,
    NationalStanding standing,
    Optional<JsonPointer> row,
    Optional<TargetValue> value,
    Optional<LocalDate> due)
    implements Comparable<TargetAdoption> {

  private static final Comparator<TargetAdoption> ORDER =
      Comparator.comparing(TargetAdoption::document).thenComparing(TargetAdoption::way);

  /**
   * Checks the parts.
   *
   * @param document the document
   * @param way by what it is seen
   * @param standing how its value stands to the national one
   * @param row the row that decides
   * @param value the value of that row
   * @param due when it is due
   */
  public TargetAdoption {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(way, "way");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(due, "due");
  }

  @Override
  public int compareTo(TargetAdoption other) {
    return ORDER.compare(this, other);
  }
}
