package vn.chuyendoiso.plan.target;

/**
 * When a range counts as met.
 *
 * <p>Example: of "40 - 50 tổ chức", 55 meets the target under {@link #LOWER_END_REACHED} and misses
 * it under {@link #INSIDE}. Plans hardly ever say which is meant.
 */
public enum IntervalRule {
  /** The lower end is reached; more than the upper end is good too. */
  LOWER_END_REACHED,
  /** The value lies inside, both ends included. */
  INSIDE
}
