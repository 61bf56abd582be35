/** Data that are built, kept and shared, with the qualities that are promised for them. */
package vn.chuyendoiso.plan.data;
