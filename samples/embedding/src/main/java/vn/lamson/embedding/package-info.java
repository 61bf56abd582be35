/** The code that the pages on embedding show. */
package vn.lamson.embedding;
