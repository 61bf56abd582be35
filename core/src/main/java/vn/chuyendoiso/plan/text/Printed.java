package vn.chuyendoiso.plan.text;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;

/**
 * What a cell of an official's table says, beside what the library makes of it.
 *
 * <p>Example: the cell {@code 6/2025} in the column "Thời gian hoàn thành" has the text "6/2025"
 * and as meaning the deadline June 2025. A cell that nobody could interpret has a text and no
 * meaning; a value that was born in a portal, and never printed, has a meaning and no text.
 *
 * <p>Immutable and thread-safe. Requirement 1 of the survey of real plans: the printed text of
 * every value, deadline, actor and output is kept.
 *
 * @param <T> the kind of meaning
 */
@Value.Immutable
@PlanStyle
public interface Printed<T> extends WithPrinted<T>, Keeping {

  /** {@return the words of the cell; absent if the value was never printed} */
  Optional<String> getText();

  /** {@return what the words mean; absent if they were not understood} */
  Optional<@Valid T> getMeaning();

  @Override
  Printed<T> withKept(KeptMembers kept);

  /**
   * Returns words with their meaning.
   *
   * @param text the words of the cell
   * @param meaning what they mean
   * @param <T> the kind of meaning
   * @return the pair
   */
  static <T> Printed<T> of(String text, T meaning) {
    return Printed.<T>builder().text(text).meaning(meaning).build();
  }

  /**
   * Returns words that were not understood.
   *
   * @param text the words of the cell
   * @param <T> the kind of meaning that was looked for
   * @return the words alone
   */
  static <T> Printed<T> textOnly(String text) {
    return Printed.<T>builder().text(text).build();
  }

  /**
   * Returns a value that was never printed.
   *
   * @param meaning the value
   * @param <T> the kind of meaning
   * @return the value alone
   */
  static <T> Printed<T> meaningOnly(T meaning) {
    return Printed.<T>builder().meaning(meaning).build();
  }

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Printed" + getMeaning().map(m -> " " + m).orElse(", not understood");
  }

  /**
   * Begins a new pair.
   *
   * @param <T> the kind of meaning
   * @return an empty builder
   */
  static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /**
   * Builds a {@link Printed}; not thread-safe.
   *
   * @param <T> the kind of meaning
   */
  final class Builder<T> extends ImmutablePrinted.Builder<T> {
    Builder() {}
  }
}
