package vn.chuyendoiso.plan.serialization;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.chuyendoiso.plan.text.Keeping;

/**
 * Documents in the one form that everybody arrives at, and its fingerprint, for signatures and for
 * telling whether two copies are the same.
 *
 * <p>Example: a plan of Lạng Sơn is sent by post and by an interface between systems; one copy is
 * indented and has its members in another order. {@code CanonicalJson.digest(plan)} gives the same
 * 64 characters for both, and any other tool that knows RFC 8785 gives them too.
 *
 * <p>What the library does not understand is part of the form, like everything that {@link
 * PlanJson#writeCompact} writes. Numbers are those of RFC 8785: 4.0 and 4 are one number and give
 * one digest, and so do -0 and 0. A number that a 64-bit floating-point number cannot hold, such as
 * one of 20 digits, is refused and never rounded. Texts are taken as they are; the reader has
 * brought them into their stored form.
 *
 * <p>The form is that of the format version that this library writes. A later version of the format
 * may give another digest for the same document, so whoever keeps a signature keeps the signed
 * bytes with it.
 *
 * <p>Thread-safe: there is no state between calls. Source: RFC 8785; SHA-256 of FIPS 180-4.
 */
public final class CanonicalJson {

  private CanonicalJson() {}

  /**
   * Writes a document, or a part of one, in canonical form.
   *
   * @param document the document or part
   * @return UTF-8 bytes without white space or a line break at the end
   * @throws UncanonicalDocumentException if the canonical form would be another document
   * @throws IllegalArgumentException if documents have no part of this type
   */
  public static byte[] write(Keeping document) {
    return CanonicalForm.of(PlanJson.writeCompact(document));
  }

  /**
   * Computes the fingerprint of a document, or of a part of one.
   *
   * @param document the document or part
   * @return the SHA-256 of {@link #write}, as 64 lower-case hexadecimal digits
   * @throws UncanonicalDocumentException if the canonical form would be another document
   * @throws IllegalArgumentException if documents have no part of this type
   */
  public static String digest(Keeping document) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(write(document)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
