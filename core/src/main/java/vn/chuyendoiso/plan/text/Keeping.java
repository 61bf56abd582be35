package vn.chuyendoiso.plan.text;

import org.immutables.value.Value;

/**
 * A part of a document that keeps what the library does not understand about it.
 *
 * <p>Example: a vendor writes {@code "priority": "high"} into a task. The library knows no such
 * member; the task keeps it, and writes it again at the same place.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Keeping {

  /**
   * {@return the members that were kept as they stood; {@link KeptMembers#NONE} if there are none}
   */
  @Value.Default
  default KeptMembers getKept() {
    return KeptMembers.NONE;
  }

  /**
   * Returns a copy with other kept members.
   *
   * @param kept what to keep
   * @return the copy
   */
  Keeping withKept(KeptMembers kept);
}
