package vn.chuyendoiso.plan.rules;

/** How what a document promises stands to a national target. */
public enum NationalStanding {
  /** It promises at least as much, in time. */
  REACHED,
  /** It promises less. */
  WEAKER,
  /** It promises just as much, later. */
  LATER,
  /** It promises more, later, and no value for the national date. */
  NO_VALUE_FOR_THE_DATE,
  /** Its value or its deadline is missing, or cannot be compared. */
  CANNOT_TELL,
  /** The national target is not held against the document: it binds others, or another time. */
  NOT_HELD
}
