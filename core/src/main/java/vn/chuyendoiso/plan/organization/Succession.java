package vn.chuyendoiso.plan.organization;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That one body took over the work of another, or a part of it.
 *
 * <p>Example: on 2025-03-01 BKHCN took over post, telecommunications, information technology and
 * digital transformation from BTTTT; BVHTTDL took over the press.
 *
 * <p>Immutable and thread-safe.
 *
 * @param successor the key of the body that took over
 * @param kind how
 * @param firstDay from which day; empty if the day is not known
 * @param scope which part of the work, in Vietnamese; empty if all of it or if not stated
 * @param source where the row comes from
 * @param confidence how sure the row is: {@code high}, {@code medium} or {@code low}
 */
public record Succession(
    OrganizationId successor,
    SuccessionKind kind,
    Optional<LocalDate> firstDay,
    Optional<String> scope,
    String source,
    String confidence) {

  /**
   * Checks the parts.
   *
   * @param successor the key of the body that took over
   * @param kind how
   * @param firstDay from which day; empty if the day is not known
   * @param scope which part of the work, in Vietnamese; empty if all of it or if not stated
   * @param source where the row comes from
   * @param confidence how sure the row is: {@code high}, {@code medium} or {@code low}
   */
  public Succession {
    Objects.requireNonNull(successor, "successor");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(firstDay, "firstDay");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(confidence, "confidence");
  }
}
