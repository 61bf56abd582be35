/** What the work costs and who pays: optional, partial and mixed, as real plans have it. */
package vn.chuyendoiso.plan.funding;
