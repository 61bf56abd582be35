/** The page about one plan: a single HTML file that needs nothing else, to be read and printed. */
package vn.chuyendoiso.plan.cli.page;
