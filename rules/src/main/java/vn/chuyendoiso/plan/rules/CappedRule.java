package vn.chuyendoiso.plan.rules;

/**
 * A rule of whose findings a report lists only some.
 *
 * <p>Example: of the 56 findings of {@code task-lead-ceased} 20 are listed. Immutable and
 * thread-safe.
 *
 * @param id the id of the rule
 * @param found how many findings there are
 * @param listed how many of them the report lists
 */
public record CappedRule(String id, int found, int listed) {

  /** {@return how many findings are counted only} */
  public int unlisted() {
    return found - listed;
  }
}
