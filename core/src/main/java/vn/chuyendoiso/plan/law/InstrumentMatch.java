package vn.chuyendoiso.plan.law;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * An instrument of the registry that a citation may mean, with what the citation says otherwise.
 *
 * <p>Example: "3816/BTTTT-CĐS, 14/9/2024" matches 3816/BTTTT-CĐSQG through an alias: {@link
 * Difference#NUMBER}. "57-NQ/TW, 24/12/2024" matches the resolution of 22/12/2024: {@link
 * Difference#DAY}. Nothing of this is stored in a document, where the words stay as printed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param instrument the row of the registry
 * @param alias the alias that led to it; empty if none did
 * @param differences what the citation says otherwise than the row; empty if nothing
 */
public record InstrumentMatch(
    Instrument instrument, Optional<InstrumentAlias> alias, Set<Difference> differences) {

  /** What a citation can say otherwise than the registry. */
  public enum Difference {
    /** The number is cited through an alias, or in an irregular form. */
    NUMBER,
    /** Another day is printed than that of issue. */
    DAY,
    /** Another issuer is printed. */
    ISSUER
  }

  /**
   * Copies the parts.
   *
   * @param instrument the row of the registry
   * @param alias the alias that led to it; empty if none did
   * @param differences what the citation says otherwise than the row; empty if nothing
   */
  public InstrumentMatch {
    differences =
        differences.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(differences));
  }

  /** {@return true if the citation says nothing otherwise than the row} */
  public boolean isExact() {
    return differences.isEmpty();
  }
}
