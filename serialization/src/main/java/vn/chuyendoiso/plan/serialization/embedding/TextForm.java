package vn.chuyendoiso.plan.serialization.embedding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.data.DataAssetId;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.infrastructure.ComponentId;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.TaskId;

/**
 * A type whose values are one text on the wire: keys, and numbers of documents. Immutable and
 * thread-safe.
 *
 * @param <T> the type
 */
public final class TextForm<T> {

  private static final Map<Class<?>, TextForm<?>> ALL = new LinkedHashMap<>();

  static {
    List.of(
            new TextForm<>(TaskId.class, TaskId::parse, TaskId::value),
            new TextForm<>(TargetId.class, TargetId::parse, TargetId::value),
            new TextForm<>(IndicatorId.class, IndicatorId::parse, IndicatorId::value),
            new TextForm<>(BreakthroughId.class, BreakthroughId::parse, BreakthroughId::value),
            new TextForm<>(DataAssetId.class, DataAssetId::parse, DataAssetId::value),
            new TextForm<>(ComponentId.class, ComponentId::parse, ComponentId::value),
            new TextForm<>(OrganizationId.class, OrganizationId::parse, OrganizationId::value),
            new TextForm<>(
                DocumentNumber.class,
                t -> t.isBlank() ? Optional.empty() : Optional.of(DocumentNumber.of(t)),
                DocumentNumber::printed))
        .forEach(f -> ALL.put(f.type, f));
  }

  private final Class<T> type;
  private final Function<String, Optional<T>> parse;
  private final Function<T, String> print;

  private TextForm(Class<T> type, Function<String, Optional<T>> parse, Function<T, String> print) {
    this.type = type;
    this.parse = parse;
    this.print = print;
  }

  /**
   * Finds the form of a type.
   *
   * @param type any type
   * @return its form; empty if its values are not one text
   */
  public static Optional<TextForm<?>> of(Class<?> type) {
    return Optional.ofNullable(ALL.get(type));
  }

  /** {@return the type} */
  public Class<T> type() {
    return type;
  }

  /**
   * Prints a value.
   *
   * @param value a value of the type
   * @return its text
   */
  public String print(Object value) {
    return print.apply(type.cast(value));
  }

  Optional<T> parse(String text) {
    return parse.apply(text);
  }

  /** Says what is wrong with a text, as the reader of documents does. */
  void refuse(Finding.Builder problem, String text) {
    if (type == DocumentNumber.class) {
      problem.id("text-blank");
    } else {
      problem.id("id-invalid").putArguments("found", Sentences.shown(text));
    }
  }
}
