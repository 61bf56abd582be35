package vn.chuyendoiso.plan.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;

/**
 * One life of a body of the state: from when to when it existed under its name, and who took over.
 *
 * <p>Example: the Ministry of Information and Communications ({@code BTTTT}) lived until
 * 2025-02-28; the Ministry of Science and Technology ({@code BKHCN}) took over.
 *
 * <p>Immutable and thread-safe. Source: Resolutions 08/2021/QH15, 176/2025/QH15 and 190/2025/QH15,
 * per row.
 */
@Value.Immutable
@PlanStyle
public interface Organization {

  /** {@return the body's key, shared by its lives} */
  OrganizationId getId();

  /** {@return its name} */
  String getName();

  /** {@return its abbreviations in document numbers} */
  List<String> getAbbreviations();

  /** {@return its first day; absent if before the time that the registry covers} */
  Optional<LocalDate> getFirstDay();

  /** {@return its last day, included; absent if it exists} */
  Optional<LocalDate> getLastDay();

  /** {@return the day on which its end was decided; absent if it exists} */
  Optional<LocalDate> getEndDecidedOn();

  /** {@return the keys of the bodies that took over, the main one first} */
  List<OrganizationId> getSuccessors();

  /** {@return where the row comes from} */
  String getSource();

  /** {@return how sure the row is: {@code high}, {@code medium} or {@code low}} */
  String getConfidence();

  /**
   * Tells whether the body exists on a day.
   *
   * @param day the day
   * @return true from its first to its last day
   */
  default boolean existsOn(LocalDate day) {
    return getFirstDay().map(f -> !day.isBefore(f)).orElse(true)
        && getLastDay().map(t -> !day.isAfter(t)).orElse(true);
  }

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Organization " + getId();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Organization}; not thread-safe. */
  final class Builder extends ImmutableOrganization.Builder {
    Builder() {}
  }
}
