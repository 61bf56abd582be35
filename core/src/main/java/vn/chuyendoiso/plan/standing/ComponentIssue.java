package vn.chuyendoiso.plan.standing;

import java.util.List;
import java.util.Objects;

/**
 * Something that is wrong with a component of the infrastructure, or that nobody sees to.
 *
 * <p>Example: a data platform that "Bộ Thông tin và Truyền thông" leads has, on a day in 2026, the
 * issue {@link Kind#LEAD_NOT_THERE} with that name and the body that took over. Immutable and
 * thread-safe.
 *
 * @param kind what is wrong
 * @param details who or what it is about; each kind says which
 */
public record ComponentIssue(Kind kind, List<String> details) {

  /** What can be wrong. */
  public enum Kind {
    /** Nobody leads it, in its own row or above; no details. */
    NO_LEAD,
    /** The words that name the lead were not understood; the words. */
    LEAD_NOT_UNDERSTOOD,
    /** "Các bộ, ngành" lead it, so nobody in particular; the names. */
    COLLECTIVE_LEAD,
    /** Its own row names several leads; their names. */
    SEVERAL_LEADS,
    /** A component of the same name, in this model or another, has another lead; its leads. */
    OTHER_LEAD_ELSEWHERE,
    /** The component above it has another lead; the leads of that one. */
    OTHER_LEAD_ABOVE,
    /** The lead does not exist on the day; its name, then those who answer for its work. */
    LEAD_NOT_THERE,
    /** It needs components that no model has; their keys. */
    NEED_UNKNOWN,
    /** It needs itself, by way of others; the keys of all in that circle, in order. */
    NEEDS_IN_CIRCLE,
    /** No task of any plan builds it or a component below it; no details. */
    NOT_BUILT
  }

  /**
   * Copies the parts.
   *
   * @param kind what is wrong
   * @param details who or what it is about
   */
  public ComponentIssue {
    Objects.requireNonNull(kind, "kind");
    details = List.copyOf(details);
  }
}
