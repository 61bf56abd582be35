/**
 * What a digital-transformation plan is: immutable types, the grammars of their printed values, and
 * the bundled registries.
 */
// The annotations of Immutables are needed to compile only; the rules are compiled later.
@SuppressWarnings({"requires-automatic", "module"})
module vn.chuyendoiso.plan.core {
  requires transitive jakarta.validation;
  requires static org.immutables.value.annotations;

  exports vn.chuyendoiso.plan.amendment;
  exports vn.chuyendoiso.plan.breakthrough;
  exports vn.chuyendoiso.plan.calendar;
  exports vn.chuyendoiso.plan.data;
  exports vn.chuyendoiso.plan.document;
  exports vn.chuyendoiso.plan.finding;
  exports vn.chuyendoiso.plan.funding;
  exports vn.chuyendoiso.plan.infrastructure;
  exports vn.chuyendoiso.plan.law;
  exports vn.chuyendoiso.plan.matrix;
  exports vn.chuyendoiso.plan.organization;
  exports vn.chuyendoiso.plan.overlap;
  exports vn.chuyendoiso.plan.progress;
  exports vn.chuyendoiso.plan.registry;
  exports vn.chuyendoiso.plan.resource to
      vn.chuyendoiso.plan.rules;
  exports vn.chuyendoiso.plan.responsibility;
  exports vn.chuyendoiso.plan.rollup;
  exports vn.chuyendoiso.plan.security;
  exports vn.chuyendoiso.plan.standing;
  exports vn.chuyendoiso.plan.style to
      vn.chuyendoiso.plan.rules;
  exports vn.chuyendoiso.plan.target;
  exports vn.chuyendoiso.plan.task;
  exports vn.chuyendoiso.plan.text;
  exports vn.chuyendoiso.plan.time;
}
