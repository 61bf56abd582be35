package vn.chuyendoiso.plan.organization;

import java.time.LocalDate;

/**
 * What kind of unit stands at {@link GovernmentLevel#COMMUNE}.
 *
 * <p>Example: "UBND các xã, phường, đặc khu" names all three; the last kind exists since
 * 2025-07-01.
 */
public enum CommuneKind {
  /** Xã. */
  COMMUNE,
  /** Phường. */
  WARD,
  /** Đặc khu, since 2025-07-01. */
  SPECIAL_ZONE;

  /**
   * Tells whether there are units of this kind on a day.
   *
   * @param day the day
   * @return true from the first to the last day of the kind
   */
  public boolean existsOn(LocalDate day) {
    return Bundled.VALIDITY.holdsOn(this, day);
  }

  private static final class Bundled {
    static final Validity<CommuneKind> VALIDITY =
        Validity.read(CommuneKind.class, "commune-kinds.tsv", "kind");
  }
}
