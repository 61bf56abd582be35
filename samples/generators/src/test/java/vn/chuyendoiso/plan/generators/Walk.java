package vn.chuyendoiso.plan.generators;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/** Looks at every part of an object of the model, through its public accessors. */
final class Walk {

  private Walk() {}

  /** {@return all parts, the object itself included: objects of the model, texts, numbers, days} */
  static List<Object> through(Object root) {
    List<Object> parts = new ArrayList<>();
    visit(root, parts);
    return parts;
  }

  /** {@return the texts among the parts, those of kept members included} */
  static List<String> texts(Object root) {
    return through(root).stream().filter(p -> p instanceof String).map(String.class::cast).toList();
  }

  /** {@return the members of an object by the names of its accessors, what is kept left out} */
  static Map<String, Object> members(Keeping object) {
    Map<String, Object> members = new LinkedHashMap<>();
    Arrays.stream(publicType(object.getClass()).getMethods())
        .filter(m -> m.getName().startsWith("get") && m.getParameterCount() == 0)
        .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.getName().equals("getKept"))
        .sorted(Comparator.comparing(Method::getName))
        .forEach(
            m -> {
              String name = m.getName().substring("get".length());
              members.put(
                  name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
                  call(m, object));
            });
    return members;
  }

  private static Class<?> publicType(Class<?> implementation) {
    return Arrays.stream(implementation.getInterfaces())
        .filter(i -> Keeping.class.isAssignableFrom(i) && Modifier.isPublic(i.getModifiers()))
        .findFirst()
        .orElseThrow();
  }

  private static Object call(Method method, Object object) {
    try {
      return method.invoke(object);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method.toString(), e);
    }
  }

  private static void visit(Object part, List<Object> parts) {
    if (part instanceof Optional<?> optional) {
      optional.ifPresent(p -> visit(p, parts));
      return;
    }
    if (part instanceof List<?> list) {
      list.forEach(p -> visit(p, parts));
      return;
    }
    parts.add(part);
    if (part instanceof Keeping object) {
      members(object).values().forEach(p -> visit(p, parts));
      visit(object.getKept(), parts);
    } else if (part instanceof KeptMembers kept) {
      kept.members().forEach(p -> visit(p.name(), parts));
      kept.members().forEach(p -> visit(p.json(), parts));
    } else if (part instanceof DocumentNumber number) {
      visit(number.toString(), parts);
    }
  }
}
