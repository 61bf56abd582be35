package vn.chuyendoiso.plan.amendment;

import java.util.Objects;
import java.util.Optional;

/**
 * A row as a reader finds it in one version of a document.
 *
 * <p>Example: kind {@link RowKind#TASK}, key {@code nv-12b}, code "12b" as printed, and its title.
 * The document itself has the empty key.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of row
 * @param id its key; the empty text for the document
 * @param code its code as printed; absent if not printed
 * @param title its title or name; for a target without a title the name of its indicator; absent if
 *     there is none
 * @param codeUnique whether no other row of this kind in the same version prints the same code
 */
public record RowRef(
    RowKind kind, String id, Optional<String> code, Optional<String> title, boolean codeUnique) {

  /**
   * Checks the parts.
   *
   * @param kind what kind of row
   * @param id its key; the empty text for the document
   * @param code its code as printed; absent if not printed
   * @param title its title or name; for a target without a title the name of its indicator; absent
   *     if there is none
   * @param codeUnique whether no other row of this kind in the same version prints the same code
   */
  public RowRef {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(title, "title");
  }
}
