package vn.chuyendoiso.plan.rollup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.document.DocumentType;

/**
 * A document that was rolled up, as far as it takes to find it again.
 *
 * <p>Example: the report 310/BC-UBND of Lạng Sơn of 2025-12-10. The digest tells it from another
 * version under the same number.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type the kind of document
 * @param number number and symbol as printed; empty if not issued
 * @param issuedOn the day of issue; empty if not stated
 * @param body the issuer; empty if not stated
 * @param title the title; empty if there is a number
 * @param digest 32 hexadecimal digits, the first half of the SHA-256 of all that the roll-up reads
 *     of the document; the same content has the same digest
 */
public record SourceDocument(
    DocumentType type,
    Optional<String> number,
    Optional<LocalDate> issuedOn,
    Optional<ReportingBody> body,
    Optional<String> title,
    String digest)
    implements Comparable<SourceDocument> {

  private static final Comparator<SourceDocument> ORDER =
      Comparator.comparing((SourceDocument d) -> d.body.map(ReportingBody::key).orElse(""))
          .thenComparing(SourceDocument::type)
          .thenComparing(d -> d.issuedOn.orElse(LocalDate.MIN))
          .thenComparing(d -> d.number.orElse(""))
          .thenComparing(SourceDocument::digest);

  static final int DIGITS = 32;

  /**
   * Checks the parts.
   *
   * @param type the kind of document
   * @param number number and symbol as printed; empty if not issued
   * @param issuedOn the day of issue; empty if not stated
   * @param body the issuer; empty if not stated
   * @param title the title; empty if there is a number
   * @param digest 32 hexadecimal digits
   */
  public SourceDocument {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(issuedOn, "issuedOn");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(digest, "digest");
  }

  SourceDocument withDigest(String other) {
    return new SourceDocument(type, number, issuedOn, body, title, other);
  }

  static SourceDocument read(PackedIn in) {
    return new SourceDocument(
        in.constant(DocumentType.class),
        in.textIfAny(),
        in.dayIfAny(),
        in.flag() ? Optional.of(ReportingBody.read(in)) : Optional.empty(),
        in.textIfAny(),
        in.hex(DIGITS));
  }

  void write(PackedOut out) {
    out.constant(type);
    out.textIfAny(number);
    out.dayIfAny(issuedOn);
    out.flag(body.isPresent());
    body.ifPresent(b -> b.write(out));
    out.textIfAny(title);
    out.hex(digest);
  }

  @Override
  public int compareTo(SourceDocument other) {
    return ORDER.compare(this, other);
  }
}
