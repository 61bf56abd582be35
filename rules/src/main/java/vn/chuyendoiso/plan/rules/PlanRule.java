package vn.chuyendoiso.plan.rules;

/**
 * One demand, as code. A rule has no state; its metadata stand in {@link Rule}.
 *
 * <p>What a rule looks at decides its kind, so that the validator walks a document once and knows
 * which rules an edit concerns.
 */
sealed interface PlanRule
    permits TaskRule,
        TargetRule,
        SeriesRule,
        SurveyRule,
        EvaluationRule,
        DocumentRule,
        PortfolioRule {}
