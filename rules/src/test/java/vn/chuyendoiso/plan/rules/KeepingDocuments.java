package vn.chuyendoiso.plan.rules;

import java.util.Map;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;

/** For every rule, documents that keep it, of the kind of those that break it. */
final class KeepingDocuments {

  private static final Map<String, Document> OWN = Map.of();
  private static final Map<String, Portfolio> PORTFOLIOS = Map.of();

  private KeepingDocuments() {}

  /** A document that keeps a rule which is broken by a single document. */
  static Document of(String rule, Document violating) {
    if (OWN.containsKey(rule)) {
      return OWN.get(rule);
    }
    return switch (violating.type()) {
      case TRANSFORMATION_PLAN -> Documents.wholePlan();
      case BREAKTHROUGH_SCHEME -> Documents.wholeScheme();
      case INFRASTRUCTURE_MODEL -> Documents.wholeModel();
      case PROGRESS_REPORT -> Reports.wholeReport();
      case ACTION_PROGRAMME -> throw new IllegalArgumentException("none that keeps " + rule);
    };
  }

  /** Documents that keep a rule which is broken by documents beside each other. */
  static Portfolio portfolio(String rule) {
    return PORTFOLIOS.getOrDefault(
        rule,
        rule.startsWith("portfolio-")
            ? Portfolio.of(ViolatingPortfolios.scheme(), Reports.plan())
            : Portfolio.of(Reports.plan(), Reports.wholeReport()));
  }

  /** What a rule says of them. */
  static Outcome judge(String rule) {
    return ViolatingDocuments.ALL.containsKey(rule)
        ? Checked.check(rule, of(rule, ViolatingDocuments.ALL.get(rule).get(0))).outcome()
        : CheckedPortfolio.check(rule, portfolio(rule)).outcome();
  }
}
