package vn.chuyendoiso.plan.generators.service;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import vn.chuyendoiso.plan.text.Keeping;

/**
 * Shows in the report of a failed property what a document holds, member by member; what is absent
 * or empty is left out.
 *
 * <p>Example: {@code TransformationPlan{title="Kế hoạch chuyển đổi số năm 2025", tasks=[Task{id=
 * nv-1, title="Xây dựng nền tảng"}]}}. The model itself says in {@code toString} only what kind of
 * thing it is, so that no text of a plan gets into a log by accident; what is drawn is nobody's
 * plan.
 *
 * <p>A list of more than {@value #SHORT} elements is shown by its first {@value #BEGINNING}, with
 * how many follow: a failing document is short once it has shrunk. Stateless and thread-safe.
 */
public final class ModelReportingFormat implements SampleReportingFormat {

  private static final int SHORT = 12;
  private static final int BEGINNING = 3;

  // What a row is known by comes first; reflection gives members in any order.
  private static final List<String> FIRST =
      List.of("id", "code", "number", "title", "name", "text", "meaning");

  private static final String KEPT = "kept";

  /** Called by the service loader. */
  public ModelReportingFormat() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof Keeping;
  }

  @Override
  public Optional<String> label(Object value) {
    Class<?> type = type(value.getClass());
    Class<?> outer = type.getEnclosingClass();
    return Optional.of((outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName());
  }

  @Override
  public Object report(Object value) {
    Map<Object, Object> shown = new LinkedHashMap<>();
    for (Method accessor : accessors(type(value.getClass()))) {
      Object held = held(accessor, value);
      if (held instanceof List<?> list && list.size() > SHORT) {
        List<Object> some = new ArrayList<>(list.subList(0, BEGINNING));
        some.add(SampleReportingFormat.plainLabel("... " + (list.size() - BEGINNING) + " more"));
        held = some;
      }
      if (held != null && !held.equals(List.of())) {
        shown.put(SampleReportingFormat.plainLabel(member(accessor)), held);
      }
    }
    List<?> kept = ((Keeping) value).getKept().members();
    if (!kept.isEmpty()) {
      shown.put(SampleReportingFormat.plainLabel(KEPT), kept);
    }
    return shown;
  }

  private static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(m -> Modifier.isAbstract(m.getModifiers()))
        .filter(m -> m.getName().startsWith("get") && m.getParameterCount() == 0)
        .filter(m -> !member(m).equals(KEPT))
        .sorted(
            Comparator.comparingInt((Method m) -> place(member(m)))
                .thenComparing(ModelReportingFormat::member))
        .toList();
  }

  private static int place(String member) {
    int place = FIRST.indexOf(member);
    return place < 0 ? FIRST.size() : place;
  }

  private static String member(Method accessor) {
    String name = accessor.getName();
    return Character.toLowerCase(name.charAt(3)) + name.substring(4);
  }

  private static Object held(Method accessor, Object value) {
    try {
      Object held = accessor.invoke(value);
      return held instanceof Optional<?> optional ? optional.orElse(null) : held;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(accessor.getName() + " of a model cannot be asked", e);
    }
  }

  // The public interface behind the class that Immutables wrote.
  private static Class<?> type(Class<?> written) {
    Deque<Class<?>> open = new ArrayDeque<>(List.of(written));
    while (!open.isEmpty()) {
      Class<?> next = open.removeFirst();
      if (next.isInterface()
          && Modifier.isPublic(next.getModifiers())
          && next != Keeping.class
          && Keeping.class.isAssignableFrom(next)) {
        return next;
      }
      Collections.addAll(open, next.getInterfaces());
    }
    return Keeping.class;
  }
}
