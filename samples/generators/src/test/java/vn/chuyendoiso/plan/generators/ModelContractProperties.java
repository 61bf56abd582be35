package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.providers.TypeUsage;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.generators.service.ModelArbitraryProvider;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.Printed;

/** What all types that a document can hold have in common, over generated values. */
class ModelContractProperties {

  private static final int LONGEST = 200;

  // A printed cell is generated with what it means; it has no arbitrary of its own.
  private static final Set<Class<?>> WITHIN_OTHERS = Set.of(Printed.class);

  /** The types that a document can hold; of a family, the family. */
  static Set<Class<?>> types() {
    Set<Class<?>> reached = new LinkedHashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>(List.of(Document.class));
    Set<Class<?>> types = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      Class<?> type = open.pop();
      if (reached.add(type)) {
        if (type.getEnclosingClass() == null && !WITHIN_OTHERS.contains(type)) {
          types.add(type);
        }
        if (type.isSealed()) {
          open.addAll(Arrays.asList(type.getPermittedSubclasses()));
        }
        for (Method accessor : accessors(type)) {
          open.addAll(keeping(accessor.getGenericReturnType()));
        }
      }
    }
    return types;
  }

  @Example
  void a_document_can_hold_many_types() {
    assertThat(types()).hasSizeGreaterThan(40);
  }

  @Example
  void every_type_has_an_arbitrary_that_a_vendor_s_test_finds() {
    for (Class<?> type : types()) {
      assertThat(new ModelArbitraryProvider().canProvideFor(TypeUsage.of(type)))
          .as(type.getName())
          .isTrue();
    }
  }

  @Example
  void two_values_are_equal_exactly_if_their_parts_are() throws Exception {
    for (Class<?> type : types()) {
      List<Keeping> values = values(type);
      List<Keeping> again = values(type);
      for (int i = 0; i < values.size(); i++) {
        Keeping value = values.get(i);
        assertThat(again.get(i)).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(value).isNotEqualTo(null).isNotEqualTo(value.toString());
        Keeping other = values.get((i + 1) % values.size());
        assertThat(value.equals(other)).as(type.getName()).isEqualTo(sameParts(value, other));
        assertThat(other.equals(value)).isEqualTo(value.equals(other));
      }
    }
  }

  @Example
  void what_a_value_says_of_itself_is_short_and_names_no_office_held() {
    for (Class<?> type : types()) {
      for (Keeping value : values(type)) {
        assertThat(value.toString())
            .as(type.getName())
            .hasSizeLessThan(LONGEST)
            .doesNotContain("\n");
        if (value instanceof Actor.PersonRole person && person.getName().length() > 2) {
          assertThat(value.toString()).doesNotContain(person.getName());
        }
      }
    }
  }

  private static boolean sameParts(Keeping one, Keeping other) throws Exception {
    if (one.getClass() != other.getClass()) {
      return false;
    }
    for (Method accessor : accessors(one.getClass().getInterfaces()[0])) {
      if (!accessor.invoke(one).equals(accessor.invoke(other))) {
        return false;
      }
    }
    return one.getKept().equals(other.getKept());
  }

  private static List<Keeping> values(Class<?> type) {
    Arbitrary<?> arbitrary =
        new ModelArbitraryProvider()
            .provideFor(TypeUsage.of(type), t -> Set.of())
            .iterator()
            .next();
    RandomGenerator<?> generator = arbitrary.generator(1000);
    Random random = new Random(7);
    List<Keeping> values = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Shrinkable<?> drawn = generator.next(random);
      values.add((Keeping) drawn.value());
    }
    return values;
  }

  private static List<Method> accessors(Class<?> type) {
    List<Method> accessors = new ArrayList<>();
    for (Method method : type.getMethods()) {
      if (method.getName().startsWith("get")
          && Modifier.isAbstract(method.getModifiers())
          && method.getParameterCount() == 0) {
        accessors.add(method);
      }
    }
    return accessors;
  }

  private static List<Class<?>> keeping(Type type) {
    List<Class<?>> found = new ArrayList<>();
    if (type instanceof Class<?> c && Keeping.class.isAssignableFrom(c)) {
      found.add(c);
    }
    if (type instanceof ParameterizedType p) {
      found.addAll(keeping(p.getRawType()));
      for (Type argument : p.getActualTypeArguments()) {
        found.addAll(keeping(argument));
      }
    }
    return found;
  }
}
