package vn.chuyendoiso.plan.organization;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * Who is named in a column of responsibilities.
 *
 * <p>Example: of the 140 lead cells of 03/NQ-CP, most name bodies ("Bộ Nội vụ"), 28 name a
 * collective ("Các bộ, ngành, địa phương"), among them some that a condition defines ("Địa phương
 * được lựa chọn"), and one names firms ("Tập đoàn, doanh nghiệp công nghệ số"). Only a {@link
 * Body}, a {@link NonStateBody} or a {@link PersonRole} is somebody who can be asked for the
 * result.
 *
 * <p>Immutable and thread-safe. Source: the survey of real plans, section B.
 */
@Value.Enclosing
@PlanStyle
public sealed interface Actor extends Keeping {

  /** {@return the name as printed in the cell} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getName();

  /** {@return true if this is many bodies under one name, so that nobody in particular answers} */
  boolean isCollective();

  @Override
  Actor withKept(KeptMembers kept);

  /**
   * Reads a printed cell that names one actor or several.
   *
   * <p>Example: "Bộ Công an, Bộ Thông tin và Truyền thông và các bộ, ngành" gives two bodies and a
   * collective; "Bộ Thông tin và Truyền thông Bộ Khoa học và Công nghệ", which has lost its
   * separator, two bodies. Names of the registry are told first, because they hold commas and "và"
   * themselves. A body that the registry does not have is told by the noun that it begins with: "Sở
   * Tài chính", "Công an tỉnh", "UBND xã Tịnh Trà".
   *
   * @param cell the words of the cell
   * @return the actors in printed order; empty unless the whole cell was understood
   */
  static List<Actor> parseAll(String cell) {
    return parseAll(cell, OrganizationRegistry.bundled());
  }

  /**
   * Reads a printed cell with the names of a registry that has more bodies than the bundled one.
   *
   * @param cell the words of the cell
   * @param registry the bodies whose names are told
   * @return the actors in printed order; empty unless the whole cell was understood
   */
  static List<Actor> parseAll(String cell, OrganizationRegistry registry) {
    return ActorGrammar.parse(cell, registry);
  }

  /**
   * Writes a cell that names the actors: their names, with semicolons between them.
   *
   * <p>{@link #parseAll(String)} reads what this writes, for actors that it knows.
   *
   * @param actors the actors
   * @return the cell; an empty text if there is nobody
   */
  static String print(List<? extends Actor> actors) {
    return actors.stream().map(Actor::getName).collect(Collectors.joining("; "));
  }

  /**
   * Returns a named body.
   *
   * @param name the name as printed
   * @param organization the key in the registry
   * @return the actor
   */
  static Body body(String name, Optional<OrganizationId> organization) {
    return ImmutableActor.Body.builder().name(name).organization(organization).build();
  }

  /**
   * Returns a collective.
   *
   * @param name the name as printed, such as "Các bộ, ngành, địa phương"
   * @return the actor
   */
  static Collective collective(String name) {
    return collective(name, Optional.empty(), List.of());
  }

  /**
   * Returns a collective of which more is known.
   *
   * @param name the name as printed, such as "UBND các xã, phường"
   * @param level the level of government that the name states
   * @param members who belongs to it; empty if nobody has said so
   * @return the actor
   */
  static Collective collective(
      String name, Optional<GovernmentLevel> level, List<OrganizationId> members) {
    return ImmutableActor.Collective.builder().name(name).level(level).members(members).build();
  }

  /**
   * Returns a collective whose members a condition picks.
   *
   * @param name the name as printed
   * @param condition the words that pick the members, such as "được lựa chọn"
   * @return the actor
   */
  static ConditionalCollective conditionalCollective(String name, String condition) {
    return conditionalCollective(name, condition, Optional.empty(), List.of());
  }

  /**
   * Returns a collective whose members a condition picks, and of which more is known.
   *
   * @param name the name as printed
   * @param condition the words that pick the members
   * @param level the level of government that the name states
   * @param members who was picked; empty if nobody has said so
   * @return the actor
   */
  static ConditionalCollective conditionalCollective(
      String name,
      String condition,
      Optional<GovernmentLevel> level,
      List<OrganizationId> members) {
    return ImmutableActor.ConditionalCollective.builder()
        .name(name)
        .condition(condition)
        .level(level)
        .members(members)
        .build();
  }

  /**
   * Returns a body outside the state.
   *
   * @param name the name as printed
   * @return the actor
   */
  static NonStateBody nonStateBody(String name) {
    return ImmutableActor.NonStateBody.builder().name(name).build();
  }

  /**
   * Returns an office that a person holds.
   *
   * @param name the office as printed, such as "Chủ tịch UBND tỉnh"
   * @return the actor
   */
  static PersonRole personRole(String name) {
    return ImmutableActor.PersonRole.builder().name(name).build();
  }

  /** A body of the state, the party or the socio-political organisations, by its name. */
  @Value.Immutable
  non-sealed interface Body extends Actor {
    /** {@return the body's key in the registry; absent if the registry does not have it} */
    Optional<OrganizationId> getOrganization();

    @Override
    default boolean isCollective() {
      return false;
    }

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return "Body" + getOrganization().map(o -> " " + o).orElse("");
    }

    @Override
    Body withKept(KeptMembers kept);
  }

  /** Many bodies under one name: "Các bộ, ngành, địa phương". */
  @Value.Immutable
  non-sealed interface Collective extends Actor {
    /** {@return the level of government that the name states; absent if none or several} */
    Optional<GovernmentLevel> getLevel();

    /** {@return the keys of those who belong to it; empty if nobody has said who does} */
    List<OrganizationId> getMembers();

    /**
     * Returns the collective with its members named.
     *
     * @param members their keys
     * @return a copy
     */
    Collective withMembers(Iterable<? extends OrganizationId> members);

    @Override
    default boolean isCollective() {
      return true;
    }

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return "Collective";
    }

    @Override
    Collective withKept(KeptMembers kept);
  }

  /** Those of many bodies that fulfil a condition: "một số tỉnh đủ điều kiện". */
  @Value.Immutable
  non-sealed interface ConditionalCollective extends Actor {
    /** {@return the words that pick the members} */
    String getCondition();

    /** {@return the level of government that the name states; absent if none or several} */
    Optional<GovernmentLevel> getLevel();

    /** {@return the keys of those who were picked; empty if nobody has said who was} */
    List<OrganizationId> getMembers();

    /**
     * Returns the collective with its members named.
     *
     * @param members their keys
     * @return a copy
     */
    ConditionalCollective withMembers(Iterable<? extends OrganizationId> members);

    @Override
    default boolean isCollective() {
      return true;
    }

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return "ConditionalCollective";
    }

    @Override
    ConditionalCollective withKept(KeptMembers kept);
  }

  /** A firm, an association or a foreign partner: "Tập đoàn Viettel". */
  @Value.Immutable
  non-sealed interface NonStateBody extends Actor {
    @Override
    default boolean isCollective() {
      return false;
    }

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return "NonStateBody";
    }

    @Override
    NonStateBody withKept(KeptMembers kept);
  }

  /** An office that a person holds: "Chủ tịch UBND tỉnh". No personal data is asked for. */
  @Value.Immutable
  non-sealed interface PersonRole extends Actor {
    @Override
    default boolean isCollective() {
      return false;
    }

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return "PersonRole";
    }

    @Override
    PersonRole withKept(KeptMembers kept);
  }
}
