package vn.chuyendoiso.plan.serialization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.text.Keeping;

/** All shapes, by the types that they describe. */
final class Shapes {

  /** The types that documents are made of, each with its shape; documents come first. */
  static final Map<Class<?>, WireType<?>> BY_TYPE = byType();

  private static final Map<Class<?>, WireType<?>> FORMS = forms();

  private static final ClassValue<WireType<?>> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected WireType<?> computeValue(Class<?> type) {
          return ofClass(type);
        }
      };

  private Shapes() {}

  /**
   * Finds the shape of a type.
   *
   * @param type a document or a part of one
   * @return its shape; for a form of a family, the family, which refuses the other forms; empty if
   *     documents have no such part
   */
  @SuppressWarnings("unchecked") // the table pairs each type with its own shape
  static <T> Optional<WireType<T>> of(Class<T> type) {
    WireType<?> shape = BY_TYPE.get(type);
    return Optional.ofNullable((WireType<T>) (shape == null ? FORMS.get(type) : shape));
  }

  private static Map<Class<?>, WireType<?>> forms() {
    Map<Class<?>, WireType<?>> forms = new LinkedHashMap<>();
    for (WireType<?> shape : BY_TYPE.values()) {
      if (shape instanceof Family<?> family) {
        addForms(family, forms);
      }
    }
    return forms;
  }

  private static <T extends Keeping> void addForms(
      Family<T> family, Map<Class<?>, WireType<?>> forms) {
    family
        .byForm()
        .forEach((name, form) -> forms.put(form.type(), new OneForm<>(family, name, form)));
  }

  /** A family of which one form alone is wanted. */
  private record OneForm<T extends Keeping>(
      Family<T> family, String name, Shape<? extends T, ?> form) implements WireType<T> {

    @Override
    public ValueKind kind() {
      return form.kind();
    }

    @Override
    public T read(Reading in) {
      long start = in.offset();
      T value = family.read(in);
      if (value == null || form.type().isInstance(value)) {
        return value;
      }
      in.problemAt(
          ReadProblem.CODE_UNKNOWN,
          in.pointer().append(family.discriminator()),
          start,
          "found",
          nameOf(value),
          "known",
          List.of(name));
      return null;
    }

    private String nameOf(T value) {
      return family.byForm().entrySet().stream()
          .filter(e -> e.getValue().type().isInstance(value))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElseThrow();
    }

    @Override
    public void write(JsonOutput out, T value) {
      family.write(out, value);
    }
  }

  /**
   * Writes a document or a part of one.
   *
   * @throws IllegalArgumentException if documents have no such part
   */
  static void write(JsonOutput out, Keeping value) {
    writeAs(out, OF_CLASS.get(value.getClass()), value);
  }

  @SuppressWarnings("unchecked") // the shape was found by the class of the value
  private static <T> void writeAs(JsonOutput out, WireType<T> shape, Object value) {
    shape.write(out, (T) value);
  }

  private static WireType<?> ofClass(Class<?> type) {
    return BY_TYPE.entrySet().stream()
        .filter(e -> e.getKey().isAssignableFrom(type))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a part of a document: " + type));
  }

  private static Map<Class<?>, WireType<?>> byType() {
    List<WireType<?>> all = new ArrayList<>(DocumentShapes.all());
    all.addAll(
        List.of(
            DocumentShapes.PROVENANCE,
            DocumentShapes.APPROVAL,
            DocumentShapes.OBJECTIVE,
            DocumentShapes.FEASIBILITY,
            DocumentShapes.CONTINUATION,
            DocumentShapes.ARCHITECTURE,
            DocumentShapes.REPORTING,
            CommonShapes.DEADLINE,
            CommonShapes.PERIOD,
            LawShapes.INSTRUMENT,
            LawShapes.LEGAL_BASIS,
            LawShapes.CITATION,
            ActorShapes.ISSUER,
            ActorShapes.ACTOR,
            ActorShapes.PERSON_ROLE,
            ActorShapes.REASSIGNMENT,
            ActorShapes.ASSIGNMENT,
            TargetShapes.LABELLED_VALUE,
            TargetShapes.MEASUREMENT,
            TargetShapes.VALUE,
            TargetShapes.ALIAS,
            TargetShapes.INDICATOR,
            TargetShapes.DERIVATION,
            TargetShapes.TARGET,
            TaskShapes.DELIVERABLE,
            TaskShapes.OMITTED_GROUP,
            TaskShapes.GROUP_FUNDING,
            TaskShapes.TASK,
            BreakthroughShapes.SCHEME_06_CONNECTION,
            BreakthroughShapes.BREAKTHROUGH,
            FundingShapes.AMOUNT,
            FundingShapes.SHARE,
            FundingShapes.FUNDING,
            SecurityShapes.MEASURE,
            SecurityShapes.SECURITY_PLAN,
            DataShapes.QUALITY,
            DataShapes.DATA_ASSET,
            ProgressShapes.COUNTED,
            ProgressShapes.TALLY,
            ProgressShapes.TARGET_RESULT,
            ProgressShapes.TASK_RESULT,
            ProgressShapes.GROUP_REVIEW,
            ProgressShapes.EVALUATION,
            ProgressShapes.OPINION,
            InfrastructureShapes.COMPONENT));
    Map<Class<?>, WireType<?>> byType = new LinkedHashMap<>();
    for (WireType<?> shape : all) {
      Class<?> type =
          shape instanceof Family<?> family ? family.type() : ((Shape<?, ?>) shape).type();
      if (byType.put(type, shape) != null) {
        throw new IllegalStateException("two shapes for " + type);
      }
    }
    return Collections.unmodifiableMap(byType);
  }
}
