package vn.chuyendoiso.plan.serialization.extension;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.text.Keeping;

/** Everything in a document that can keep members. Members are named like their accessors. */
final class PartTree {

  private static final String GET = "get";

  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new TreeMap<>();
          for (Class<?> implemented : type.getInterfaces()) {
            if (Keeping.class.isAssignableFrom(implemented)) {
              add(implemented, accessors);
            }
          }
          return accessors;
        }
      };

  private PartTree() {}

  /**
   * Visits a part and all parts in it.
   *
   * @param part a document or a part of one
   * @param visitor is given each part and the way to it
   */
  static void visit(Keeping part, BiConsumer<Keeping, JsonPointer> visitor) {
    visit(part, JsonPointer.ROOT, visitor);
  }

  private static void visit(
      Object value, JsonPointer pointer, BiConsumer<Keeping, JsonPointer> visitor) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(v -> visit(v, pointer, visitor));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(list.get(i), pointer.append(i), visitor);
      }
    } else if (value instanceof Keeping part) {
      visitor.accept(part, pointer);
      ACCESSORS
          .get(part.getClass())
          .forEach((name, get) -> visit(call(get, part), pointer.append(name), visitor));
    }
  }

  private static Object call(Method accessor, Object part) {
    try {
      return accessor.invoke(part);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError("an accessor of the model cannot be called: " + accessor, e);
    }
  }

  private static void add(Class<?> type, Map<String, Method> accessors) {
    for (Method method : type.getMethods()) {
      String name = method.getName();
      Class<?> value = method.getReturnType();
      boolean holdsParts =
          value == Optional.class || value == List.class || Keeping.class.isAssignableFrom(value);
      if (holdsParts
          && Modifier.isAbstract(method.getModifiers())
          && method.getParameterCount() == 0
          && name.startsWith(GET)) {
        String rest = name.substring(GET.length());
        accessors.put(Character.toLowerCase(rest.charAt(0)) + rest.substring(1), method);
      }
    }
  }
}
