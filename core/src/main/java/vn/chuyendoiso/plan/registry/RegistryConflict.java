package vn.chuyendoiso.plan.registry;

import java.util.Objects;

/**
 * Two rows of a registry that cannot both be true.
 *
 * <p>Example: a vendor adds a body {@code BTTTT} whose last day is 2025-06-30, and the bundled row
 * says 2025-02-28: registry "organizations", key "BTTTT", and the two rows as they say it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param registry the name of the registry, such as {@code organizations}
 * @param key what both rows speak of
 * @param present the row that was there, with its source
 * @param added the row that was added, with its source
 */
public record RegistryConflict(String registry, String key, String present, String added) {

  /**
   * Checks the parts.
   *
   * @param registry the name of the registry, such as {@code organizations}
   * @param key what both rows speak of
   * @param present the row that was there, with its source
   * @param added the row that was added, with its source
   */
  public RegistryConflict {
    Objects.requireNonNull(registry, "registry");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(present, "present");
    Objects.requireNonNull(added, "added");
  }

  @Override
  public String toString() {
    return registry + " " + key + ": [" + present + "] contradicts [" + added + "]";
  }
}
