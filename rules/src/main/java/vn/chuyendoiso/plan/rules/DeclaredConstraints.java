package vn.chuyendoiso.plan.rules;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.style.Filled;

/**
 * The Jakarta constraints that the accessors of the model declare, as checks that are compiled once
 * per type. They find what Hibernate Validator finds, at the same places; that is what their tests
 * hold them against. A general validator looks up for each value what its declaration has already
 * said, which takes several times as long.
 */
final class DeclaredConstraints {

  private static final String MESSAGES = "vn.chuyendoiso.plan.";

  // Filled by the types that turn up; a type always has the same checks.
  private static final ClassValue<Member[]> MEMBERS =
      new ClassValue<>() {
        @Override
        protected Member[] computeValue(Class<?> type) {
          return members(type);
        }
      };

  private DeclaredConstraints() {}

  /**
   * A value that breaks a constraint.
   *
   * @param pointer where it stands
   * @param constraint the key of the constraint's message behind the name of the library, such as
   *     {@code text.blank}
   */
  record Broken(JsonPointer pointer, String constraint) {}

  /**
   * Finds what breaks a constraint in a part of a document, and in the parts of it.
   *
   * @param part the part
   * @param at where it stands
   * @param passedOver the members of the part that are not looked at
   */
  static List<Broken> check(Object part, JsonPointer at, Set<String> passedOver) {
    if (holds(part, passedOver)) { // nearly always, and then no pointer is needed
      return List.of();
    }
    List<Broken> broken = new ArrayList<>();
    collect(part, at, passedOver, broken);
    return broken;
  }

  private static boolean holds(Object part, Set<String> passedOver) {
    for (Member member : MEMBERS.get(part.getClass())) {
      if (!passedOver.contains(member.name) && !member.check.holds(member.accessor.apply(part))) {
        return false;
      }
    }
    return true;
  }

  private static void collect(
      Object part, JsonPointer at, Set<String> passedOver, List<Broken> broken) {
    for (Member member : MEMBERS.get(part.getClass())) {
      if (!passedOver.contains(member.name)) {
        member.check.collect(member.accessor.apply(part), at.append(member.name), broken);
      }
    }
  }

  /** What is asked of one member. */
  private record Member(String name, Function<Object, Object> accessor, Check check) {}

  /** What is asked of one value. */
  private sealed interface Check {
    boolean holds(Object value);

    void collect(Object value, JsonPointer at, List<Broken> broken);
  }

  private record Demand(String constraint, Predicate<Object> predicate) implements Check {
    @Override
    public boolean holds(Object value) {
      return predicate.test(value);
    }

    @Override
    public void collect(Object value, JsonPointer at, List<Broken> broken) {
      if (!holds(value)) {
        broken.add(new Broken(at, constraint));
      }
    }
  }

  /** The value has members of its own. */
  private record Cascade() implements Check {
    @Override
    public boolean holds(Object value) {
      return DeclaredConstraints.holds(value, Set.of());
    }

    @Override
    public void collect(Object value, JsonPointer at, List<Broken> broken) {
      DeclaredConstraints.collect(value, at, Set.of(), broken);
    }
  }

  private record IfPresent(Check check) implements Check {
    @Override
    public boolean holds(Object value) {
      Optional<?> optional = (Optional<?>) value;
      return optional.isEmpty() || check.holds(optional.get());
    }

    @Override
    public void collect(Object value, JsonPointer at, List<Broken> broken) {
      ((Optional<?>) value).ifPresent(v -> check.collect(v, at, broken));
    }
  }

  private record Each(Check check) implements Check {
    @Override
    public boolean holds(Object value) {
      List<?> list = (List<?>) value;
      for (int i = 0; i < list.size(); i++) {
        if (!check.holds(list.get(i))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void collect(Object value, JsonPointer at, List<Broken> broken) {
      List<?> list = (List<?>) value;
      for (int i = 0; i < list.size(); i++) {
        check.collect(list.get(i), at.append(i), broken);
      }
    }
  }

  private record All(List<Check> checks) implements Check {
    @Override
    public boolean holds(Object value) {
      return checks.stream().allMatch(c -> c.holds(value));
    }

    @Override
    public void collect(Object value, JsonPointer at, List<Broken> broken) {
      checks.forEach(c -> c.collect(value, at, broken));
    }
  }

  private static Member[] members(Class<?> type) {
    List<Member> members = new ArrayList<>();
    for (Accessor accessor : Accessor.of(type)) {
      check(accessor.method())
          .ifPresent(c -> members.add(new Member(accessor.name(), accessor.function(), c)));
    }
    return members.toArray(Member[]::new);
  }

  private static Optional<Check> check(Method accessor) {
    List<Check> checks = new ArrayList<>(checks(accessor));
    inside(accessor.getAnnotatedReturnType()).ifPresent(checks::add);
    return together(checks);
  }

  private static Optional<Check> check(AnnotatedType type) {
    List<Check> checks = new ArrayList<>(checks((AnnotatedElement) type));
    inside(type).ifPresent(checks::add);
    return together(checks);
  }

  private static Optional<Check> together(List<Check> checks) {
    return checks.size() > 1
        ? Optional.of(new All(List.copyOf(checks)))
        : checks.stream().findFirst();
  }

  private static Optional<Check> inside(AnnotatedType type) {
    if (!(type instanceof AnnotatedParameterizedType container)) {
      return Optional.empty();
    }
    Type raw = ((ParameterizedType) type.getType()).getRawType();
    Optional<Check> element = check(container.getAnnotatedActualTypeArguments()[0]);
    if (raw == Optional.class) {
      return element.map(IfPresent::new);
    } else if (raw == List.class) {
      return element.map(Each::new);
    }
    return Optional.empty();
  }

  private static List<Check> checks(AnnotatedElement element) {
    List<Check> checks = new ArrayList<>();
    for (Annotation annotation : element.getAnnotations()) {
      if (annotation instanceof Valid) {
        checks.add(new Cascade());
      } else if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
        checks.add(demand(annotation));
      }
    }
    return checks;
  }

  private static Demand demand(Annotation annotation) {
    if (annotation instanceof NotBlank blank) {
      return new Demand(key(blank.message()), DeclaredConstraints::isFilled);
    } else if (annotation instanceof Pattern pattern && pattern.regexp().equals(Filled.TEXT)) {
      return new Demand(key(pattern.message()), DeclaredConstraints::isFilled);
    } else if (annotation instanceof Positive positive) {
      return new Demand(key(positive.message()), number -> (Integer) number > 0);
    } else if (annotation instanceof PositiveOrZero positive) {
      return new Demand(key(positive.message()), number -> (Integer) number >= 0);
    }
    // A constraint that nothing checks would be broken silently.
    throw new IllegalStateException("no check for " + annotation);
  }

  private static String key(String message) {
    if (!message.startsWith("{" + MESSAGES)) {
      throw new IllegalStateException("not a message of this library: " + message);
    }
    return message.substring(1 + MESSAGES.length(), message.length() - 1);
  }

  // As both @NotBlank and the pattern have it: a character above U+0020.
  private static boolean isFilled(Object value) {
    String text = (String) value;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        return true;
      }
    }
    return false;
  }
}
