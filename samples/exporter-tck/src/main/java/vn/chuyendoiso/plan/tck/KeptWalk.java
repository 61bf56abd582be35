package vn.chuyendoiso.plan.tck;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMember;

/** The unknown members of a document. Members are named like their accessors. */
final class KeptWalk {

  private static final String GET = "get";

  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new TreeMap<>();
          for (Class<?> implemented : type.getInterfaces()) {
            if (Keeping.class.isAssignableFrom(implemented)
                && Modifier.isPublic(implemented.getModifiers())) {
              add(implemented, accessors);
            }
          }
          return accessors;
        }
      };

  private final List<Fact> facts = new ArrayList<>();

  private KeptWalk() {}

  static List<Fact> facts(Keeping document) {
    KeptWalk walk = new KeptWalk();
    walk.visit(document, JsonPointer.ROOT);
    return walk.facts;
  }

  private static void add(Class<?> type, Map<String, Method> accessors) {
    for (Method method : type.getMethods()) {
      if (method.getName().startsWith(GET)
          && method.getParameterCount() == 0
          && !Modifier.isStatic(method.getModifiers())
          && !method.getName().equals("getKept")) {
        String name = method.getName().substring(GET.length());
        accessors.put(Character.toLowerCase(name.charAt(0)) + name.substring(1), method);
      }
    }
  }

  private void visit(Object value, JsonPointer at) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(v -> visit(v, at));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(list.get(i), at.append(i));
      }
    } else if (value instanceof Keeping part) {
      for (KeptMember member : part.getKept().members()) {
        // a known member that states "none" follows itself, and is another requirement's matter
        if (!member.name().equals(member.after())) {
          facts.add(new Fact(at.append(member.name()), member.json() + " < " + member.after()));
        }
      }
      ACCESSORS
          .get(part.getClass())
          .forEach((name, get) -> visit(call(get, part), at.append(name)));
    }
  }

  private static Object call(Method get, Object part) {
    try {
      return get.invoke(part);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(get.toString(), e);
    }
  }
}
