package vn.chuyendoiso.plan.rollup;

import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.time.Period;

/**
 * A document that does not count, because a later one of the same body is about the same.
 *
 * <p>Example: Lạng Sơn sends a report for 2025 with the results up to 31 October, and another with
 * those of the whole year; the first is superseded.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the document that does not count
 * @param by the one that does
 * @param period the period of which both speak; empty if both are one plan
 */
public record Superseded(SourceDocument document, SourceDocument by, Optional<Period> period) {

  /**
   * Checks the parts.
   *
   * @param document the document that does not count
   * @param by the one that does
   * @param period the period of which both speak
   */
  public Superseded {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(period, "period");
  }
}
