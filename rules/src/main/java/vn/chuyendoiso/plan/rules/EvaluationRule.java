package vn.chuyendoiso.plan.rules;

/** A rule that looks at one evaluation at a time: in a report, or at the head of a plan. */
non-sealed interface EvaluationRule extends PlanRule {

  /** Judges one evaluation; called in document order. */
  Verdict judge(EvaluationEntry evaluation, CaseFile file);
}
