package vn.chuyendoiso.plan.rules;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.law.DocumentNumber;

/**
 * Which document a report speaks of.
 *
 * <p>Example: a transformation plan, number {@code 246/KH-UBND}, "Kế hoạch chuyển đổi số tỉnh Lạng
 * Sơn năm 2025". Number and title do not tell two versions of one plan apart; the digest does.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type the kind of document
 * @param number its number; absent in a draft
 * @param title its title
 * @param digest the SHA-256 of the document, as 64 lower-case hexadecimal digits; absent if whoever
 *     asked for the report did not give it
 */
public record DocumentIdentity(
    DocumentType type, Optional<DocumentNumber> number, String title, Optional<String> digest) {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks the parts.
   *
   * @param type the kind of document
   * @param number its number; absent in a draft
   * @param title its title
   * @param digest the SHA-256 of the document; absent if it is not known
   * @throws IllegalArgumentException if the digest is not 64 lower-case hexadecimal digits
   */
  public DocumentIdentity {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(title, "title");
    if (digest.filter(d -> !SHA_256.matcher(d).matches()).isPresent()) {
      throw new IllegalArgumentException("a digest has 64 lower-case hexadecimal digits");
    }
  }

  static DocumentIdentity of(Document document) {
    return new DocumentIdentity(
        document.type(), document.getNumber(), document.getTitle(), Optional.empty());
  }

  DocumentIdentity withDigest(String sha256) {
    return new DocumentIdentity(type, number, title, Optional.of(sha256));
  }
}
