package vn.chuyendoiso.plan.rollup;

import java.util.List;
import java.util.Objects;

/**
 * Something that was reported and is not in a roll-up, or not where it might be looked for.
 *
 * <p>Example: row 4 of Đắk Nông's report names the target {@code ct-4} of a plan that nobody handed
 * in: {@link SetAsideReason#PLAN_NOT_GIVEN}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reason why
 * @param source where it stands
 * @param details what else is to be known, as keys: the successors of a body, the target
 */
public record SetAside(SetAsideReason reason, Source source, List<String> details) {

  /**
   * Copies the parts.
   *
   * @param reason why
   * @param source where it stands
   * @param details what else is to be known
   */
  public SetAside {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(source, "source");
    details = List.copyOf(details);
  }
}
