/** Problems as data: what is wrong, where, how grave, by which rule; text is rendered last. */
package vn.chuyendoiso.plan.finding;
