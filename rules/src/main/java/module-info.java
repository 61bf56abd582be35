/** What the law asks of a plan: the catalogue of rules, the validator and its reports. */
module vn.chuyendoiso.plan.rules {
  requires transitive vn.chuyendoiso.plan.core;
  requires tools.jackson.core;
  requires static org.hibernate.validator;

  exports vn.chuyendoiso.plan.rules;
  exports vn.chuyendoiso.plan.rules.jakarta;
  exports vn.chuyendoiso.plan.rules.report;
  exports vn.chuyendoiso.plan.rules.spi;
  exports vn.chuyendoiso.plan.rules.waiver;

  uses vn.chuyendoiso.plan.rules.spi.RuleSet;
}
