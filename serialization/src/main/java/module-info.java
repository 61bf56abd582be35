/**
 * Bytes to plans and back: JSON in and out, with every problem found at once.
 *
 * <p>Needs the parser of Jackson 3 alone. Whoever has the databind of Jackson 3 or of Jackson 2, or
 * both, gets the modules for them: found as services on the class path, added by name on the module
 * path, where a module cannot offer a service whose type is absent.
 */
module vn.chuyendoiso.plan.serialization {
  requires transitive vn.chuyendoiso.plan.core;
  requires tools.jackson.core;
  requires static tools.jackson.databind;
  requires static com.fasterxml.jackson.databind;

  exports vn.chuyendoiso.plan.serialization;
  exports vn.chuyendoiso.plan.serialization.extension;
  exports vn.chuyendoiso.plan.serialization.jackson2;
  exports vn.chuyendoiso.plan.serialization.jackson3;

  uses vn.chuyendoiso.plan.serialization.extension.ExtensionVocabulary;
}
