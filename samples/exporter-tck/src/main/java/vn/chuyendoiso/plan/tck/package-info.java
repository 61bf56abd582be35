/**
 * The contract test of exporters: what every file that a vendor's product writes must keep.
 *
 * <p>A vendor extends {@link vn.chuyendoiso.plan.tck.ExporterContract}, names its exporter and,
 * where it has one, its importer, and gets one JUnit test for each {@link
 * vn.chuyendoiso.plan.tck.Requirement}. A test that fails shows the requirement in words, the
 * member that differs, what went in and what came out, and the smallest document that shows it. At
 * the end a {@link vn.chuyendoiso.plan.tck.ConformanceReport} is written, for a tender.
 *
 * <p>Documents come from the generators of the library. The seed alone decides what is tried.
 */
package vn.chuyendoiso.plan.tck;
