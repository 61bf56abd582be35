package vn.chuyendoiso.plan.rollup;

import java.util.EnumSet;
import java.util.Set;

/** Why something that was reported is not in a roll-up, or not where it might be looked for. */
public enum SetAsideReason {
  /** The document does not say who issued it. */
  NO_ISSUER,
  /** Neither the document nor its evaluation says of which period it speaks. */
  NO_PERIOD,
  /** It speaks of another period that overlaps the one that is asked for. */
  OTHER_PERIOD,
  /** The registry does not have the body, so it stands for itself and is not folded. */
  UNKNOWN_BODY,
  /** Several bodies took over from the body; it stands for itself. The details name them. */
  SPLIT_BETWEEN_SUCCESSORS,
  /**
   * The body that took over reports for the same period already; this account would count twice.
   */
  SUCCESSOR_REPORTED,
  /** A result names a row of a plan that was not rolled up. */
  PLAN_NOT_GIVEN,
  /** A result names a row of a plan, and several plans could be meant. */
  SEVERAL_PLANS,
  /** A result names a row that the plan does not have, or that measures nothing. */
  TARGET_NOT_FOUND,
  /** A result names neither a row nor what was measured. */
  NOT_MATCHED,
  /** One evaluation states several tallies of one kind; whether they add up nobody can tell. */
  SEVERAL_TALLIES;

  private static final Set<SetAsideReason> OF_BODIES =
      EnumSet.of(NO_ISSUER, NO_PERIOD, UNKNOWN_BODY, SPLIT_BETWEEN_SUCCESSORS, SUCCESSOR_REPORTED);

  /**
   * {@return whether a whole account cannot be folded or placed, which a roll-up of counts names
   * too; false for what concerns rows or other periods}
   */
  public boolean isOfBodies() {
    return OF_BODIES.contains(this);
  }
}
