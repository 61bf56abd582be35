/** Who does what: the roles of "rõ người, rõ trách nhiệm". */
package vn.chuyendoiso.plan.responsibility;
