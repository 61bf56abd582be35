package vn.chuyendoiso.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chuyendoiso.plan.task.Task;

/** What every type of the model that is built by a builder has in common. */
class ModelContractTest {

  static List<Class<?>> built() throws Exception {
    Path root = Path.of(Task.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> built = new ArrayList<>();
    for (String name : classNames(root)) {
      Class<?> type = Class.forName(name, false, Task.class.getClassLoader());
      if (type.isInterface() && Modifier.isPublic(type.getModifiers()) && hasBuilder(type)) {
        built.add(type);
      }
    }
    return built;
  }

  private static List<String> classNames(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(f -> root.relativize(f).toString())
          .filter(f -> f.startsWith("vn") && f.endsWith(".class"))
          .map(f -> f.substring(0, f.length() - ".class".length()).replaceAll("[/\\\\]", "."))
          .sorted()
          .toList();
    }
  }

  private static boolean hasBuilder(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .anyMatch(
            m ->
                m.getName().equals("builder")
                    && Modifier.isStatic(m.getModifiers())
                    && m.getParameterCount() == 0);
  }

  @Test
  void all_types_are_found() throws Exception {
    assertThat(built()).hasSizeGreaterThan(40).contains(Task.class);
  }

  @ParameterizedTest
  @MethodSource("built")
  void a_builder_refuses_null_and_names_the_member(Class<?> type) throws Exception {
    List<Method> setters = setters(type);
    assertThat(setters).isNotEmpty();
    for (Method setter : setters) {
      // of a list, an element that is null; a list that is null has no name to tell
      boolean list = setter.getParameterTypes()[0] == Iterable.class;
      Object value = list ? Arrays.asList((Object) null) : null;
      Throwable thrown = catchThrowable(() -> invoke(setter, newBuilder(type), value));
      assertThat(thrown).as(setter.toString()).isInstanceOf(NullPointerException.class);
      assertThat(thrown.getMessage()).as(setter.toString()).contains(member(setter));
    }
  }

  private static List<Method> setters(Class<?> type) throws Exception {
    List<Method> setters = new ArrayList<>();
    for (Method method : newBuilder(type).getClass().getMethods()) {
      if (method.getParameterCount() != 1 || method.isBridge()) {
        continue;
      }
      Class<?> parameter = method.getParameterTypes()[0];
      boolean value =
          !parameter.isPrimitive()
              && !parameter.isArray()
              && !Map.class.isAssignableFrom(parameter)
              && !Map.Entry.class.isAssignableFrom(parameter);
      if (value && !List.of("from", "equals", "wait").contains(method.getName())) {
        setters.add(method);
      }
    }
    return setters;
  }

  private static String member(Method setter) {
    String name = setter.getName().replaceFirst("^(addAll|add|putAll|put)(?=[A-Z])", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static void invoke(Method setter, Object builder, Object value) throws Throwable {
    try {
      setter.setAccessible(true);
      setter.invoke(builder, value);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object newBuilder(Class<?> type) throws Exception {
    return type.getMethod("builder").invoke(null);
  }

  @ParameterizedTest
  @MethodSource("built")
  void a_type_says_of_itself_what_stands_in_logs(Class<?> type) throws Exception {
    assertThat(type.getDeclaredMethod("inShort").isDefault()).isTrue();
  }
}
