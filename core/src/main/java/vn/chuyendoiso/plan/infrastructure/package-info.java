/** What the infrastructure of digital transformation is made of. */
package vn.chuyendoiso.plan.infrastructure;
