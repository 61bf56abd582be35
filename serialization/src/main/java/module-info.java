/** Bytes to plans and back: JSON in and out, with every problem found at once. */
module vn.chuyendoiso.plan.serialization {
  requires transitive vn.chuyendoiso.plan.core;
  requires tools.jackson.core;

  exports vn.chuyendoiso.plan.serialization;
}
