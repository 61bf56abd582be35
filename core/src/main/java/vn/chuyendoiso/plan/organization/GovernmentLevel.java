package vn.chuyendoiso.plan.organization;

import java.time.LocalDate;

/**
 * A level of government for which a value or a task holds (cấp).
 *
 * <p>Example: "100% cấp tỉnh, 90% cấp huyện, trên 70% cấp xã" are three values for three levels of
 * one row. Nothing happens at {@link #DISTRICT} after 2025-06-30.
 */
public enum GovernmentLevel {
  /** Cấp bộ: ministries and agencies of the centre. */
  MINISTRY,
  /** Cấp tỉnh. */
  PROVINCE,
  /** Cấp huyện, until 2025-06-30. */
  DISTRICT,
  /** Cấp xã: communes, wards and, since 2025-07-01, special zones. */
  COMMUNE;

  /**
   * Tells whether the level exists on a day.
   *
   * @param day the day
   * @return true from the first to the last day of the level
   */
  public boolean existsOn(LocalDate day) {
    return Bundled.VALIDITY.holdsOn(this, day);
  }

  private static final class Bundled {
    static final Validity<GovernmentLevel> VALIDITY =
        Validity.read(GovernmentLevel.class, "government-levels.tsv", "level");
  }
}
