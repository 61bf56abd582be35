/** What the registries have in common: rows that vendors add, and what may not be contradicted. */
package vn.chuyendoiso.plan.registry;
