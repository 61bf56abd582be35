/** The bundled tables of the registries; not exported. */
package vn.chuyendoiso.plan.resource;
