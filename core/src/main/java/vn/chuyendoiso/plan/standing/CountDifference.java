package vn.chuyendoiso.plan.standing;

import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.progress.ResultState;

/**
 * A stated count that is not what the rows give.
 *
 * <p>Example: a report states 23 targets done, and 22 rows are: one too many. Immutable and
 * thread-safe.
 *
 * @param state the state that is counted; empty for the total
 * @param stated how many the report states
 * @param counted how many rows there are
 */
public record CountDifference(Optional<ResultState> state, int stated, int counted) {

  /**
   * Checks the parts.
   *
   * @param state the state that is counted
   * @param stated how many the report states
   * @param counted how many rows there are
   */
  public CountDifference {
    Objects.requireNonNull(state, "state");
  }

  /** {@return how many more the report states than there are; negative if it states fewer} */
  public int by() {
    return stated - counted;
  }
}
