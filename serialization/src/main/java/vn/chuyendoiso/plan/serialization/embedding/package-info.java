/** What the databind modules of all generations share; not part of the API. */
package vn.chuyendoiso.plan.serialization.embedding;
