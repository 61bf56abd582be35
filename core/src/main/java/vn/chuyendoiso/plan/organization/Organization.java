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
 * 2025-02-28; the Ministry of Science and Technology ({@code BKHCN}) took over. The province of
 * Đồng Nai ({@code province:dong-nai}) has three lives: before and after the merger with Bình
 * Phước, and as a city from 2026-04-30.
 *
 * <p>A province stands for the unit and for the People's Committee that answers for it: "UBND tỉnh
 * Đắk Nông" is found under the unit.
 *
 * <p>Immutable and thread-safe. Source: Resolutions 08/2021/QH15, 176/2025/QH15, 190/2025/QH15 and
 * 202/2025/QH15, per row.
 */
@Value.Immutable
@PlanStyle
public interface Organization {

  /** {@return the body's key, shared by its lives} */
  OrganizationId getId();

  /** {@return its full name: "Bộ Công an", "Tỉnh Lạng Sơn"} */
  String getName();

  /** {@return the name of a unit without its kind: "Lạng Sơn"; absent for other bodies} */
  Optional<String> getShortName();

  /** {@return its English name; absent if none was found} */
  Optional<String> getEnglishName();

  /** {@return what kind of body it is} */
  OrganizationKind getKind();

  /** {@return its abbreviations in document numbers} */
  List<String> getAbbreviations();

  /** {@return other spellings of its name and other short forms} */
  List<String> getAliases();

  /**
   * {@return the statistical code of a unit of the level of the province; absent for other bodies}
   *
   * <p>It is no key: 15 was Yên Bái until 2025-06-30 and is Lào Cai since.
   */
  Optional<String> getStatisticalCode();

  /** {@return its first day; absent if before the time that the registry covers} */
  Optional<LocalDate> getFirstDay();

  /** {@return its last day, included; absent if it exists} */
  Optional<LocalDate> getLastDay();

  /** {@return the day on which its end was decided; absent if it exists, or if not known} */
  Optional<LocalDate> getEndDecidedOn();

  /** {@return who took over, the main one first} */
  List<Succession> getSuccessions();

  /** {@return what else must be known of the row, in English; absent if nothing} */
  Optional<String> getRemark();

  /** {@return where the row comes from} */
  String getSource();

  /** {@return how sure the row is: {@code high}, {@code medium} or {@code low}} */
  String getConfidence();

  /** {@return the keys of the bodies that took over, the main one first} */
  default List<OrganizationId> getSuccessors() {
    return getSuccessions().stream().map(Succession::successor).toList();
  }

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
