/** What is measured, the values to be reached, and the national values that nobody may undercut. */
package vn.chuyendoiso.plan.target;
