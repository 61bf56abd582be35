package vn.chuyendoiso.plan.generators;

import net.jqwik.api.Shrinkable;

/**
 * How values are drawn: alone, or with all that they were made of. Both throw the same dice, so
 * equal dice give equal values.
 *
 * @param <T> the type of values
 */
interface Drawing<T> {

  /** {@return the value alone} */
  T value(Dice dice);

  /** {@return the value, and how it becomes smaller} */
  Shrinkable<T> shrinkable(Dice dice);
}
