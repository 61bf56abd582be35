package vn.chuyendoiso.plan.progress;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * How many are in one state.
 *
 * <p>Example: "02 chỉ tiêu không thực hiện" of Lạng Sơn: not carried out, 2.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface StateCount extends WithStateCount, Keeping {

  /** {@return the state} */
  ResultState getState();

  /** {@return how many} */
  @PositiveOrZero(message = "{vn.chuyendoiso.plan.progress.count}")
  int getCount();

  /** {@return how many of these came in before their deadline; absent if not counted} */
  Optional<@PositiveOrZero(message = "{vn.chuyendoiso.plan.progress.count}") Integer> getEarly();

  @Override
  StateCount withKept(KeptMembers kept);

  /**
   * Returns a count.
   *
   * @param state the state
   * @param count how many
   * @return the count
   */
  static StateCount of(ResultState state, int count) {
    return builder().state(state).count(count).build();
  }

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return getState() + " " + getCount();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StateCount}; not thread-safe. */
  final class Builder extends ImmutableStateCount.Builder {
    Builder() {}
  }
}
