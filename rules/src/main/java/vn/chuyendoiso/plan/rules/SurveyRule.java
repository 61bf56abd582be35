package vn.chuyendoiso.plan.rules;

/**
 * A rule that looks at every row once, and then concludes from what it has seen. After an edit only
 * the rows that were touched are looked at again, and the conclusion is drawn again only if there
 * is something else to see.
 *
 * @param <T> what the rule sees in a row; equal if the conclusion is
 */
non-sealed interface SurveyRule<T> extends PlanRule {

  /** Looks at a row of the table of targets; called for mere labels too, in document order. */
  T look(TargetEntry row, CaseFile file);

  /** Looks at a row of the table of tasks; called for mere labels too, in document order. */
  T look(TaskEntry row, CaseFile file);

  /** Judges the document. */
  Verdict conclude(Survey<T> survey, CaseFile file);
}
