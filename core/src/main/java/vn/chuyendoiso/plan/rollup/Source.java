package vn.chuyendoiso.plan.rollup;

import java.util.Objects;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * Where a figure comes from: a place in a document.
 *
 * <p>Example: {@code /evaluations/0/targetResults/3} of Lạng Sơn's report.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the document
 * @param place the place
 */
public record Source(SourceDocument document, JsonPointer place) implements Comparable<Source> {

  /**
   * Checks the parts.
   *
   * @param document the document
   * @param place the place
   */
  public Source {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(place, "place");
  }

  @Override
  public int compareTo(Source other) {
    int order = document.compareTo(other.document);
    return order == 0 ? place.compareTo(other.place) : order;
  }
}
