/**
 * Vietnamese text as it stands in documents: its stored form, its comparison key, the pair of
 * printed text and meaning, and the members of a document that the library does not know.
 */
package vn.chuyendoiso.plan.text;
