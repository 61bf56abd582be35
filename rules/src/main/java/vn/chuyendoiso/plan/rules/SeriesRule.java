package vn.chuyendoiso.plan.rules;

/**
 * A rule that holds the targets of one series against each other, each against the one before it.
 * After an edit only the series are judged again in which a row was touched.
 */
non-sealed interface SeriesRule extends PlanRule {

  /** Judges two neighbours of a series, the earlier one first; in the order of their days. */
  Verdict compare(TargetSeries.Point earlier, TargetSeries.Point later);
}
