package vn.chuyendoiso.plan.amendment;

import java.util.Objects;

/**
 * A key that several rows of one version share, so that they cannot be told apart by it.
 *
 * <p>Example: tasks with the keys 122 and 194 occurred twice in a real register. Such rows are
 * paired in their order: the first with the first, the second with the second.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of row
 * @param id the key
 * @param before how many rows of the old version have it
 * @param after how many rows of the new version have it
 */
public record RepeatedId(RowKind kind, String id, int before, int after) {

  /**
   * Checks the parts.
   *
   * @param kind what kind of row
   * @param id the key
   * @param before how many rows of the old version have it
   * @param after how many rows of the new version have it
   */
  public RepeatedId {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
  }
}
