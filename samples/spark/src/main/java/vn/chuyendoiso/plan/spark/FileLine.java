package vn.chuyendoiso.plan.spark;

import java.util.Objects;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.serialization.PlanLine;

/**
 * A line of one of the files, such as the report of a commune in the collection of its province.
 *
 * <p>It never leaves the machine that read it. Immutable and thread-safe.
 *
 * @param file the file
 * @param line the line, with its document or its errors
 */
public record FileLine(String file, PlanLine<Document> line) {

  /**
   * Checks the parts.
   *
   * @param file the file
   * @param line the line
   */
  public FileLine {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(line, "line");
  }
}
