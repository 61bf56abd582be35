package vn.chuyendoiso.plan.benchmarks;

import java.time.LocalDate;
import java.util.Map;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.rules.Outcome;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.PortfolioValidator;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.rules.RuleInfo;

/** What is laid before a rule when its growth is measured. */
enum Subject {
  /** A plan of as many tasks. */
  PLAN {
    @Override
    Judged grown(int rows) {
      return alone(GrownDocuments.plan(rows));
    }
  },
  /** A scheme of as many tasks. */
  SCHEME {
    @Override
    Judged grown(int rows) {
      return alone(GrownDocuments.scheme(rows));
    }
  },
  /** A report on a programme of as many tasks, beside the programme. */
  REPORT {
    @Override
    Judged grown(int rows) {
      Portfolio portfolio = GrownDocuments.reported(rows);
      Document report = portfolio.getDocuments().get(0);
      return rules ->
          PlanValidator.of(report)
              .asOf(DAY)
              .beside(portfolio)
              .catalogue(rules)
              .validate()
              .getOutcomes();
    }
  },
  /** A model of as many components. */
  MODEL {
    @Override
    Judged grown(int rows) {
      return alone(GrownDocuments.model(rows));
    }
  },
  /** Plans of twenty tasks each, with as many tasks together. */
  PORTFOLIO {
    @Override
    Judged grown(int rows) {
      Portfolio portfolio = GrownDocuments.portfolio(rows);
      return rules ->
          PortfolioValidator.of(portfolio).asOf(DAY).catalogue(rules).validate().getOutcomes();
    }
  };

  /** A document that is ready to be judged by some rules. */
  interface Judged {
    Map<String, Outcome> by(RuleCatalogue rules);
  }

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  abstract Judged grown(int rows);

  private static Judged alone(Document document) {
    return rules -> PlanValidator.of(document).asOf(DAY).catalogue(rules).validate().getOutcomes();
  }

  /** The subject on which a rule has most to do. */
  static Subject of(RuleInfo rule) {
    return switch (rule.id().substring(0, rule.id().indexOf('-'))) {
      case "portfolio" -> PORTFOLIO;
      case "component" -> MODEL;
      case "report", "evaluation" -> REPORT;
      default -> rule.documents().contains(DocumentType.TRANSFORMATION_PLAN) ? PLAN : SCHEME;
    };
  }
}
