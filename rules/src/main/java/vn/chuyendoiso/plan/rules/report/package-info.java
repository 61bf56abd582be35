/**
 * Reports written down: as JSON for programs, as SARIF for the tools of developers, as text for
 * people. The same report gives the same bytes, in every locale, time zone and operating system.
 */
package vn.chuyendoiso.plan.rules.report;
