/** The command-line program: validates plans and shows them as an official reads them. */
package vn.chuyendoiso.plan.cli;
