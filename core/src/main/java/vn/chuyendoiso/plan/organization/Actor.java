package vn.chuyendoiso.plan.organization;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
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
    return ImmutableActor.Collective.builder().name(name).build();
  }

  /**
   * Returns a collective whose members a condition picks.
   *
   * @param name the name as printed
   * @param condition the words that pick the members, such as "được lựa chọn"
   * @return the actor
   */
  static ConditionalCollective conditionalCollective(String name, String condition) {
    return ImmutableActor.ConditionalCollective.builder().name(name).condition(condition).build();
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

    @Override
    Body withKept(KeptMembers kept);
  }

  /** Many bodies under one name: "Các bộ, ngành, địa phương". */
  @Value.Immutable
  non-sealed interface Collective extends Actor {
    @Override
    default boolean isCollective() {
      return true;
    }

    @Override
    Collective withKept(KeptMembers kept);
  }

  /** Those of many bodies that fulfil a condition: "một số tỉnh đủ điều kiện". */
  @Value.Immutable
  non-sealed interface ConditionalCollective extends Actor {
    /** {@return the words that pick the members} */
    String getCondition();

    @Override
    default boolean isCollective() {
      return true;
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

    @Override
    PersonRole withKept(KeptMembers kept);
  }
}
