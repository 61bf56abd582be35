package vn.chuyendoiso.plan.amendment;

import java.util.Objects;
import java.util.Optional;

/**
 * One step from a row to the part of it that changed.
 *
 * <p>Example: the deadline of a task is one step, {@code deadline}. The state of task nv-3 in the
 * evaluation of a plan is three: {@code evaluations}, {@code taskResults} with the element nv-3,
 * and {@code state}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param member the member's name, as in JSON
 * @param element by what the element of a list is known again, as a value of the model: the role of
 *     an assignment, the task of a result; absent where the member is no list, or its elements are
 *     known by their whole value only
 */
public record MemberStep(String member, Optional<Object> element) {

  /**
   * Checks the parts.
   *
   * @param member the member's name, as in JSON
   * @param element by what the element of a list is known again; absent if by nothing shorter than
   *     its value
   */
  public MemberStep {
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(element, "element");
  }
}
