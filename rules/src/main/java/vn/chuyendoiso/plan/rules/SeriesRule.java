package vn.chuyendoiso.plan.rules;

/**
 * A rule that holds the targets of one series against each other. After an edit only the series are
 * judged again in which a row was touched.
 */
non-sealed interface SeriesRule extends PlanRule {

  /** Judges one series; called in the order of their first rows. */
  Verdict judge(TargetSeries series, CaseFile file);
}
