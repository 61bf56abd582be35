/** What the province of Lam Sơn, which exists in this sample only, asks of its plans. */
module vn.lamson.rules {
  requires vn.chuyendoiso.plan.rules;

  provides vn.chuyendoiso.plan.rules.spi.RuleSet with
      vn.lamson.rules.LamSonRuleSet;
}
