package vn.chuyendoiso.plan.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;

/**
 * One problem of one document, as data.
 *
 * <p>Example: id {@code task-lead-missing}, severity {@link Severity#ERROR}, pointer {@code
 * /tasks/41}, arguments {@code task=42, title=...}, clauses {@code CT34-P4, HD25-8}. The sentence
 * that an official reads is rendered from this by {@link Messages}, per language, at the very end.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface Finding extends WithFinding {

  /** {@return the id of the rule or check that speaks, stable over releases} */
  String getId();

  /** {@return how grave it is} */
  Severity getSeverity();

  /** {@return the part of the document that it is about} */
  JsonPointer getPointer();

  /** {@return line and column in the source; absent where there is no source text} */
  Optional<Position> getPosition();

  /**
   * {@return what the message needs, by name, in order: texts, numbers, dates, {@link Term}s,
   * {@link Worded} values, and lists of them}
   */
  Map<String, Object> getArguments();

  /** {@return the ids of the legal clauses behind it; empty for a technical problem} */
  List<String> getClauses();

  /**
   * Refuses arguments that are not plain data, and copies lists.
   *
   * @return this finding, or one whose lists nobody can change
   */
  @Value.Check
  default Finding checkArguments() {
    boolean[] hasOpenList = {false};
    getArguments()
        .forEach(
            (name, value) -> {
              checkArgument(name, value);
              hasOpenList[0] |= value instanceof List<?> list && List.copyOf(list) != list;
            });
    if (!hasOpenList[0]) {
      return this;
    }
    Map<String, Object> copies = new LinkedHashMap<>(getArguments());
    copies.replaceAll((name, value) -> value instanceof List<?> list ? List.copyOf(list) : value);
    return builder().from(this).arguments(copies).build();
  }

  private static void checkArgument(String name, Object value) {
    boolean plain =
        value instanceof String
            || value instanceof Integer
            || value instanceof Long
            || value instanceof BigDecimal
            || value instanceof LocalDate
            || value instanceof Term
            || value instanceof Worded;
    if (value instanceof List<?> list) {
      list.forEach(member -> checkArgument(name, member));
    } else if (!plain) {
      throw new IllegalArgumentException("the argument " + name + " is not plain data");
    }
  }

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return getSeverity() + " " + getId() + " at " + getPointer();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Finding}; not thread-safe. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
