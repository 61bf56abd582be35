package vn.chuyendoiso.plan.rollup;

import java.util.List;
import java.util.Objects;

/**
 * The counts of one body, with those that it took over.
 *
 * <p>Example: Lâm Đồng after the merger of 2025-07-01: its own account, that of Đắk Nông and that
 * of Bình Thuận.
 *
 * <p>Immutable and thread-safe.
 *
 * @param body the body
 * @param reported whose accounts these are: the body itself, or those that it took over
 * @param counts the counts
 * @param sources the evaluations and plans that were counted
 */
public record BodyCounts(
    ReportingBody body, List<ReportingBody> reported, Counts counts, List<Source> sources) {

  /**
   * Copies the parts.
   *
   * @param body the body
   * @param reported whose accounts these are
   * @param counts the counts
   * @param sources the evaluations and plans that were counted
   */
  public BodyCounts {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(counts, "counts");
    reported = List.copyOf(reported);
    sources = List.copyOf(sources);
  }
}
