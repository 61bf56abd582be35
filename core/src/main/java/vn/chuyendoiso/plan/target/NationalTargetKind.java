package vn.chuyendoiso.plan.target;

/** What kind of value a national target sets. */
public enum NationalTargetKind {
  /** A number: "trên 80%". */
  QUANTITATIVE,
  /** A number with a free condition beside it: "≥ 3% và tăng dần". */
  QUANTITATIVE_WITH_TREND,
  /** A number that is printed in words: "hai con số". */
  NUMBER_IN_WORDS,
  /** A decrease from where the value stands: "giảm tối thiểu 20% so với hiện tại". */
  DECREASE,
  /** A range: "40 - 50". */
  RANGE,
  /** A range of which the lower end is a minimum: "tối thiểu 30-50". */
  MINIMUM_RANGE,
  /** A place in a ranking. */
  RANK,
  /** A number that must be reached in every period. */
  RECURRING,
  /** A thing to be done; see {@link TargetValue.Milestone}. */
  MILESTONE,
  /** Words that only judgement can assess. */
  QUALITATIVE
}
