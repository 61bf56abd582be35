/** The contract test by which vendors prove their own exporters. */
// The annotations of JUnit are needed in the tests of vendors, where JUnit is.
@SuppressWarnings("requires-transitive-automatic")
module vn.chuyendoiso.plan.tck {
  requires transitive org.junit.jupiter.api;
  requires org.opentest4j;
  requires transitive vn.chuyendoiso.plan.core;
  requires java.management;
  requires java.xml;
  requires jdk.management;
  requires net.jqwik.api;
  requires tools.jackson.core;
  requires vn.chuyendoiso.plan.generators;
  requires vn.chuyendoiso.plan.serialization;

  exports vn.chuyendoiso.plan.tck;
}
