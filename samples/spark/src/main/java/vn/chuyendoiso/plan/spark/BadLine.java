package vn.chuyendoiso.plan.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A line that holds no document.
 *
 * <p>Example: in {@code communes-07.ndjson} the line at byte 40,961 was cut off while it was sent;
 * {@code tail -c +40962 communes-07.ndjson | head -n 1} shows it. No machine knows how many lines
 * lie before its share of a file, therefore the place is told in bytes. Immutable and thread-safe.
 *
 * @param file the file
 * @param offset where the line begins, in bytes from the start of the file; of the unpacked text if
 *     the file is compressed
 * @param reasons the ids of all errors, such as {@code json-truncated}, in the order of the text
 */
public record BadLine(String file, long offset, List<String> reasons)
    implements Comparable<BadLine>, Serializable {

  private static final Comparator<BadLine> ORDER =
      Comparator.comparing(BadLine::file)
          .thenComparingLong(BadLine::offset)
          .thenComparing(b -> String.join(" ", b.reasons()));

  /**
   * Copies the parts.
   *
   * @param file the file
   * @param offset where the line begins
   * @param reasons the ids of all errors
   */
  public BadLine {
    Objects.requireNonNull(file, "file");
    reasons = List.copyOf(reasons);
  }

  @Override
  public int compareTo(BadLine other) {
    return ORDER.compare(this, other);
  }
}
