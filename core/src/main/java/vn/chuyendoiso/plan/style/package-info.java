/** How the immutable types are generated; not exported. */
package vn.chuyendoiso.plan.style;
