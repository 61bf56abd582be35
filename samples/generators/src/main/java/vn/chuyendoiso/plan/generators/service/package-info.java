/** How jqwik finds the arbitraries by itself; not exported. */
package vn.chuyendoiso.plan.generators.service;
