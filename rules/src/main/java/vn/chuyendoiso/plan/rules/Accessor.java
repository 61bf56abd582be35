package vn.chuyendoiso.plan.rules;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How a member of a part of the model is read.
 *
 * @param name the name of the member, such as {@code issuedOn}
 * @param method the accessor as it was declared
 * @param function the same, as a function that costs as little as a call
 */
record Accessor(String name, Method method, Function<Object, Object> function) {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  /** The members of a type by name; of those that are overridden, the nearest. */
  static List<Accessor> of(Class<?> type) {
    Map<String, Accessor> accessors = new LinkedHashMap<>();
    for (Class<?> declaring : interfaces(type)) {
      for (Method method : declaring.getDeclaredMethods()) {
        if (isAccessor(method)) {
          accessors.computeIfAbsent(
              name(method), name -> new Accessor(name, method, function(method)));
        }
      }
    }
    return accessors.values().stream()
        .sorted(Comparator.comparing(Accessor::name)) // reflection promises no order
        .toList();
  }

  // What overrides comes before what is overridden.
  private static List<Class<?>> interfaces(Class<?> type) {
    List<Class<?>> interfaces = new ArrayList<>();
    if (type.isInterface()) {
      interfaces.add(type);
    }
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Class<?> i : c.getInterfaces()) {
        interfaces.addAll(interfaces(i));
      }
    }
    return interfaces;
  }

  private static boolean isAccessor(Method method) {
    return method.getParameterCount() == 0
        && method.getName().startsWith("get")
        && Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && !method.isBridge();
  }

  private static String name(Method accessor) {
    String name = accessor.getName().substring("get".length());
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  // A call through a method handle in a table is not inlined; one through a lambda nearly is.
  @SuppressWarnings("unchecked")
  private static Function<Object, Object> function(Method method) {
    try {
      MethodHandle handle = LOOKUP.unreflect(method);
      return (Function<Object, Object>)
          LambdaMetafactory.metafactory(
                  LOOKUP,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  handle,
                  handle.type().wrap())
              .getTarget()
              .invoke();
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new IllegalStateException("an accessor cannot be called: " + method, failure);
    }
  }
}
