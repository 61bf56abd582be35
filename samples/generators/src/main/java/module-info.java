/** Arbitraries of jqwik for every type of the model, for the property tests of vendors. */
module vn.chuyendoiso.plan.generators {
  requires transitive net.jqwik.api;
  requires transitive vn.chuyendoiso.plan.core;

  exports vn.chuyendoiso.plan.generators;
  exports vn.chuyendoiso.plan.generators.constraints;

  provides net.jqwik.api.SampleReportingFormat with
      vn.chuyendoiso.plan.generators.service.ModelReportingFormat;
  provides net.jqwik.api.providers.ArbitraryProvider with
      vn.chuyendoiso.plan.generators.service.ModelArbitraryProvider;
}
