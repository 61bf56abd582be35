package vn.chuyendoiso.plan.responsibility;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * One cell of a column of responsibilities: the role, the words, and who is meant.
 *
 * <p>Example: the cell "Bộ Thông tin và Truyền thông Bộ Khoa học và Công nghệ" in the column "Cơ
 * quan chủ trì" of task 8 of 03/NQ-CP has lost its separator: {@link Responsibility#LEAD}, the
 * words as they stand, and two actors in the printed order.
 *
 * <p>No assignment of a role says nothing about it; children of a task then inherit it. No actors
 * beside a text means that the words were not understood.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface Assignment extends WithAssignment, Keeping {

  /** {@return the role} */
  Responsibility getResponsibility();

  /** {@return the words of the cell; absent if never printed} */
  Optional<String> getText();

  /** {@return who is meant, in printed order} */
  List<@Valid Actor> getActors();

  /** {@return whether it is proposed or approved; absent if not stated} */
  Optional<AssignmentStatus> getStatus();

  /** {@return how the role went from one to another since it was printed, oldest first} */
  List<@Valid Reassignment> getReassignments();

  @Override
  Assignment withKept(KeptMembers kept);

  /**
   * Returns an assignment.
   *
   * @param responsibility the role
   * @param actors who is meant
   * @return the assignment, without printed words
   */
  static Assignment of(Responsibility responsibility, Actor... actors) {
    return builder().responsibility(responsibility).addActors(actors).build();
  }

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Assignment " + getResponsibility() + " of " + getActors().size();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Assignment}; not thread-safe. */
  final class Builder extends ImmutableAssignment.Builder {
    Builder() {}
  }
}
