package vn.chuyendoiso.plan.rules;

/** A rule that looks at one row of the table of targets at a time. */
non-sealed interface TargetRule extends PlanRule {

  /** Judges one row; called for mere labels too, in document order. */
  Verdict judge(TargetEntry target, CaseFile file);
}
