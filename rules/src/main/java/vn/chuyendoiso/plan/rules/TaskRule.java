package vn.chuyendoiso.plan.rules;

/** A rule that looks at one row of the table of tasks at a time. */
non-sealed interface TaskRule extends PlanRule {

  /** Judges one row; called for mere labels too, in document order. */
  Verdict judge(TaskEntry task, CaseFile file);
}
