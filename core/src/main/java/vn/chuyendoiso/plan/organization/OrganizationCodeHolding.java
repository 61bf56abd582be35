package vn.chuyendoiso.plan.organization;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That a body held the first level of an electronic identifier from one day to another.
 *
 * <p>Example: {@code G10} was held by Bộ Nông nghiệp và Phát triển nông thôn until 2025-04-13, and
 * is held by Bộ Nông nghiệp và Môi trường since; {@code H16}, Đắk Nông, was closed on 2025-06-30
 * and {@code H36}, Lâm Đồng, took over.
 *
 * <p>Immutable and thread-safe. Source: Decision 20/2020/QĐ-TTg, Decision 09/2025/QĐ-TTg, per row.
 *
 * @param code the first level, without lower groups, in the form of Decision 20/2020/QĐ-TTg
 * @param holder who holds it, in words
 * @param organization the holder's key in the registry of bodies; that of the province for its
 *     People's Committee and its People's Council alike; empty if the registry does not have it
 * @param firstDay its first day; empty if before the time covered
 * @param lastDay its last day, included; empty if it is held
 * @param successor the code that is used instead of one that was closed
 * @param source where the row comes from
 * @param confidence how sure the row is: {@code high}, {@code medium} or {@code low}
 */
public record OrganizationCodeHolding(
    OrganizationCode code,
    String holder,
    Optional<OrganizationId> organization,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay,
    Optional<OrganizationCode> successor,
    String source,
    String confidence) {

  /**
   * Checks the parts.
   *
   * @param code the first level, without lower groups, in the form of Decision 20/2020/QĐ-TTg
   * @param holder who holds it, in words
   * @param organization the holder's key in the registry of bodies; that of the province for its
   *     People's Committee and its People's Council alike; empty if the registry does not have it
   * @param firstDay its first day; empty if before the time covered
   * @param lastDay its last day, included; empty if it is held
   * @param successor the code that is used instead of one that was closed
   * @param source where the row comes from
   * @param confidence how sure the row is: {@code high}, {@code medium} or {@code low}
   * @throws IllegalArgumentException if the code is not a first level alone, in the form of
   *     Decision 20/2020/QĐ-TTg
   */
  public OrganizationCodeHolding {
    if (code.scheme() != OrganizationCodeScheme.DECISION_20_2020 || !code.lower().isEmpty()) {
      throw new IllegalArgumentException("not a first level: " + code);
    }
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(firstDay, "firstDay");
    Objects.requireNonNull(lastDay, "lastDay");
    Objects.requireNonNull(successor, "successor");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(confidence, "confidence");
  }

  /**
   * Tells whether the code is held on a day.
   *
   * @param day the day
   * @return true from the first to the last day
   */
  public boolean holdsOn(LocalDate day) {
    return firstDay.map(f -> !day.isBefore(f)).orElse(true)
        && lastDay.map(l -> !day.isAfter(l)).orElse(true);
  }
}
