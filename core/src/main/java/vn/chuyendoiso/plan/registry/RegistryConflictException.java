package vn.chuyendoiso.plan.registry;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows were added to a registry that contradict rows which it has.
 *
 * <p>It is meant for the engineer who configures a portal, when it starts: the message names every
 * pair of rows, in English. No row is added when one is refused.
 *
 * <p>Thread-safe.
 */
public final class RegistryConflictException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<RegistryConflict> conflicts;

  /**
   * Makes the exception.
   *
   * @param conflicts the pairs of rows, at least one
   */
  public RegistryConflictException(List<RegistryConflict> conflicts) {
    super(conflicts.stream().map(RegistryConflict::toString).collect(Collectors.joining("\n")));
    this.conflicts = List.copyOf(conflicts);
  }

  /** {@return the pairs of rows; empty after deserialization, which keeps the message alone} */
  public List<RegistryConflict> getConflicts() {
    return conflicts == null ? List.of() : conflicts;
  }
}
