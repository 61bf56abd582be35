/** How information is kept safe: measures by class of information. */
package vn.chuyendoiso.plan.security;
