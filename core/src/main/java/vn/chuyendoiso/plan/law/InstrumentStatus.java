package vn.chuyendoiso.plan.law;

/**
 * What became of an instrument by the day on which its row was compiled.
 *
 * <p>Example: 2568/QĐ-BTTTT is {@link #REPLACED}, by 292/QĐ-BKHCN. It is a summary for people; ask
 * {@link Instrument#inForceOn} for a day.
 */
public enum InstrumentStatus {
  /** Còn hiệu lực. */
  IN_FORCE,
  /** Hết hiệu lực một phần: others changed a part of it. */
  PARTLY_IN_FORCE,
  /** Its year or stage is over; no repeal was seen. */
  PERIOD_ENDED,
  /** Bị thay thế: another instrument replaced it. */
  REPLACED,
  /** The sources do not tell. */
  NOT_KNOWN
}
