package vn.chuyendoiso.plan.target;

/**
 * How the values of several bodies fold into one.
 *
 * <p>Example: a province counts new digital firms as the {@link #SUM} over its communes, but its
 * share of dossiers handled online as an average weighted by the dossiers of each body.
 */
public enum Aggregation {
  /** The values are added up. */
  SUM,
  /** The average, each body weighted by the size of what is measured there. */
  WEIGHTED_AVERAGE,
  /** How many bodies reached their value. */
  COUNT_OF_BODIES_THAT_REACHED_IT,
  /** The value that was reported last, as for a rank or an index. */
  LAST_VALUE,
  /** The values of several bodies make no value together. */
  NOT_AGGREGABLE
}
