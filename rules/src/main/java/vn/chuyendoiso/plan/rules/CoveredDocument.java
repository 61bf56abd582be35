package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.document.DocumentType;

/**
 * A document of which it was asked what it covers, as far as it takes to find it again.
 *
 * <p>Example: plan 246/KH-UBND of Lạng Sơn of 2024-11-06.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type the kind of document
 * @param number its number; empty if not issued
 * @param title its title
 * @param issuedOn the day of issue; empty if not stated
 * @param body who issued it; empty if not stated
 */
public record CoveredDocument(
    DocumentType type,
    Optional<String> number,
    String title,
    Optional<LocalDate> issuedOn,
    Optional<CoveredBody> body)
    implements Comparable<CoveredDocument> {

  private static final Comparator<CoveredDocument> ORDER =
      Comparator.comparing((CoveredDocument d) -> d.body.map(CoveredBody::key).orElse(""))
          .thenComparing(CoveredDocument::type)
          .thenComparing(d -> d.issuedOn.orElse(LocalDate.MIN))
          .thenComparing(d -> d.number.orElse(""))
          .thenComparing(CoveredDocument::title);

  /**
   * Checks the parts.
   *
   * @param type the kind of document
   * @param number its number
   * @param title its title
   * @param issuedOn the day of issue
   * @param body who issued it
   */
  public CoveredDocument {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(issuedOn, "issuedOn");
    Objects.requireNonNull(body, "body");
  }

  @Override
  public int compareTo(CoveredDocument other) {
    return ORDER.compare(this, other);
  }
}
