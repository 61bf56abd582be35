package vn.chuyendoiso.plan.amendment;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.chuyendoiso.plan.text.Keeping;

/**
 * The members of the types of the model, found by looking at their accessors, so that a member that
 * is new to a type takes part in comparisons without being listed anywhere.
 */
final class Members {

  // The order in which plans print things. A member that is not listed comes before the rows below.
  private static final List<String> ORDER =
      List.of(
          "id number code title name text meaning issuer place issuedOn period head provenance"
              + " legalBases",
          "approvals theme relation instrument clause group level unit direction metric indicator",
          "value commitment assignments deliverables quantity startsOn deadline method population",
          "condition exclusion evaluations objectives indicators breakthroughs targets"
              + " taskGroupSet",
          "omittedTaskGroups claritySet tasks after information tags");
  private static final List<String> FIRST =
      ORDER.stream().flatMap(line -> List.of(line.split(" ")).stream()).toList();
  private static final List<String> LAST =
      List.of(
          "funding",
          "groupFunding",
          "dataAssets",
          "security",
          "architecture",
          "reporting",
          "components",
          "children");

  private static final Comparator<String> PRINTED =
      Comparator.<String>comparingInt(Members::rank).thenComparing(Comparator.naturalOrder());

  private static final ClassValue<List<Member>> OF =
      new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
          return find(publicType(type));
        }
      };

  private static final ClassValue<Class<?>> PUBLIC_TYPE =
      new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> type) {
          return findPublicType(type);
        }
      };

  private Members() {}

  /**
   * One member.
   *
   * @param name its name, as in JSON
   * @param accessor how it is read
   * @param rows what kind of rows it lists; empty if it lists none
   */
  record Member(String name, Method accessor, Optional<RowKind> rows) {

    /** {@return the value; null if it is absent} */
    Object of(Object holder) {
      try {
        Object value = accessor.invoke(holder);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new LinkageError("an accessor of the model cannot be called: " + accessor, e);
      }
    }
  }

  /** {@return the members of an object's type, in the order in which plans print them} */
  static List<Member> of(Object holder) {
    return OF.get(holder.getClass());
  }

  static List<Member> ofType(Class<?> type) {
    return OF.get(type);
  }

  /** {@return one member of an object; null if it is absent, or if the type has no such member} */
  static Object value(Object holder, String name) {
    for (Member member : of(holder)) {
      if (member.name().equals(name)) {
        return member.of(holder);
      }
    }
    return null;
  }

  /** {@return the interface of the model that an object is of, such as Task or Deadline.Day} */
  static Class<?> publicType(Object holder) {
    return publicType(holder.getClass());
  }

  static Comparator<String> printedOrder() {
    return PRINTED;
  }

  private static Class<?> publicType(Class<?> type) {
    return type.isInterface() ? type : PUBLIC_TYPE.get(type);
  }

  private static Class<?> findPublicType(Class<?> implementation) {
    for (Class<?> c = implementation; c != null; c = c.getSuperclass()) {
      for (Class<?> candidate : c.getInterfaces()) {
        if (Keeping.class.isAssignableFrom(candidate)
            && Modifier.isPublic(candidate.getModifiers())) {
          return candidate;
        }
      }
    }
    throw new IllegalArgumentException("not a type of the model: " + implementation.getName());
  }

  private static List<Member> find(Class<?> type) {
    Map<String, Member> members = new TreeMap<>(PRINTED);
    for (Method method : type.getMethods()) {
      if (Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0) {
        attribute(method.getName())
            .ifPresent(name -> members.put(name, new Member(name, method, rows(method))));
      }
    }
    return List.copyOf(members.values());
  }

  private static Optional<String> attribute(String accessor) {
    for (String prefix : List.of("get", "is")) {
      int length = prefix.length();
      if (accessor.startsWith(prefix)
          && accessor.length() > length
          && Character.isUpperCase(accessor.charAt(length))) {
        return Optional.of(
            Character.toLowerCase(accessor.charAt(length)) + accessor.substring(length + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<RowKind> rows(Method accessor) {
    return accessor.getReturnType() == List.class
            && accessor.getGenericReturnType() instanceof ParameterizedType list
            && list.getActualTypeArguments()[0] instanceof Class<?> element
        ? RowKind.of(element)
        : Optional.empty();
  }

  private static int rank(String name) {
    int first = FIRST.indexOf(name);
    if (first >= 0) {
      return first;
    }
    int last = LAST.indexOf(name);
    return FIRST.size() + (last < 0 ? 0 : 1 + last);
  }
}
