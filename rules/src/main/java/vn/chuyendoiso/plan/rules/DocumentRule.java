package vn.chuyendoiso.plan.rules;

/** A rule that looks at the document as a whole. */
non-sealed interface DocumentRule extends PlanRule {

  /** Judges the document. */
  Verdict judge(CaseFile file);
}
