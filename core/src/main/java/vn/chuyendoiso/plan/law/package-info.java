/** Numbers of official documents, legal bases, and the clauses that the rules stand on. */
package vn.chuyendoiso.plan.law;
