package vn.chuyendoiso.plan.rules;

/** By what a document is seen to take a national target over; the surest way first. */
public enum AdoptionWay {
  /** An indicator of its metric has a target. */
  INDICATOR,
  /** A target names it as what it is derived from. */
  DERIVATION,
  /** An objective or a breakthrough names the whole instrument. */
  WHOLE_INSTRUMENT,
  /** A row speaks of it in words that may mean it; this proves nothing. */
  WORDS
}
