package vn.chuyendoiso.plan.target;

/** What a number of a unit says. */
public enum UnitKind {
  /** A share of a whole, from 0 to 100 where it is counted in percent. */
  SHARE,
  /** A place in a ranking, where less is better. */
  RANK,
  /** How many there are: households, communes, firms. */
  COUNT,
  /** A measure that is none of these: points, speeds, amounts of money, rates. */
  MEASURE
}
