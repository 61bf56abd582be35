package vn.chuyendoiso.plan.rules;

/** A rule that looks at all documents of a portfolio together. */
non-sealed interface PortfolioRule extends PlanRule {

  /** Judges the portfolio. */
  PortfolioVerdict judge(PortfolioFile file);
}
