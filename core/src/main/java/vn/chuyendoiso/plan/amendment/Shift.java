package vn.chuyendoiso.plan.amendment;

/**
 * Which way a value went, where two values can be compared.
 *
 * <p>Example: "80%" instead of "90%" for an indicator where more is better is {@link #LOWERED}; the
 * same for an indicator of which nobody says what is better is only {@link #DECREASED}. "12/2025"
 * instead of "6/2025" is {@link #LATER}.
 */
public enum Shift {
  /** The target asks for more than before; for a ranking, a better place. */
  RAISED,
  /** The target asks for less than before. */
  LOWERED,
  /** The number is greater; nothing is said about what is better. */
  INCREASED,
  /** The number is smaller; nothing is said about what is better. */
  DECREASED,
  /** The last acceptable day is a later one. */
  LATER,
  /** The last acceptable day is an earlier one. */
  EARLIER
}
