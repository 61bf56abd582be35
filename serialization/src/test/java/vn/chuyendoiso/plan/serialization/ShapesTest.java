package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.Printed;

/** The shapes and the accessors of the model may not drift apart. */
class ShapesTest {

  /** The classes that declare shapes, for all tests that walk through them. */
  static final List<Class<?>> DECLARING = declaring();

  // The shapes of documents stand in classes of their own inside the last one.
  private static List<Class<?>> declaring() {
    List<Class<?>> declaring =
        new ArrayList<>(Arrays.asList(DocumentShapes.class.getDeclaredClasses()));
    declaring.addAll(
        List.of(
            CommonShapes.class,
            LawShapes.class,
            ActorShapes.class,
            TargetShapes.class,
            TaskShapes.class,
            BreakthroughShapes.class,
            FundingShapes.class,
            SecurityShapes.class,
            DataShapes.class,
            ProgressShapes.class,
            InfrastructureShapes.class,
            DocumentShapes.class));
    return declaring;
  }

  @Test
  void every_member_is_named_like_an_accessor_and_every_accessor_has_a_member() {
    for (Shape<?, ?> shape : shapes()) {
      Set<String> members = new LinkedHashSet<>();
      shape.members().forEach(m -> members.add(m.name()));
      members.removeAll(Set.of("form", "documentType", "formatVersion"));
      assertThat(members)
          .as(shape.type().getName())
          .containsExactlyInAnyOrderElementsOf(accessors(shape.type()).keySet());
    }
  }

  @Test
  void a_member_may_be_absent_exactly_if_its_accessor_may_be_empty() {
    for (Shape<?, ?> shape : shapes()) {
      Map<String, Method> accessors = accessors(shape.type());
      for (Member<?, ?, ?> member : shape.members()) {
        Method accessor = accessors.get(member.name());
        if (accessor == null) {
          continue;
        }
        Member.Presence expected =
            accessor.getReturnType() == Optional.class
                ? Member.Presence.OPTIONAL
                : accessor.getReturnType() == List.class
                    ? Member.Presence.LIST
                    : Member.Presence.REQUIRED;
        assertThat(member.presence())
            .as(shape.type().getName() + "." + member.name())
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void every_type_that_a_document_can_hold_has_a_shape() {
    Set<Class<?>> shaped = new LinkedHashSet<>();
    shapes().forEach(s -> shaped.add(s.type()));
    Set<Class<?>> reached = new LinkedHashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>(List.of(Document.class));
    while (!open.isEmpty()) {
      Class<?> type = open.pop();
      if (!reached.add(type)) {
        continue;
      }
      if (type.isSealed()) {
        open.addAll(Arrays.asList(type.getPermittedSubclasses()));
        continue;
      }
      assertThat(shaped).as("shapes").contains(type);
      accessors(type).values().forEach(m -> open.addAll(keeping(m.getGenericReturnType())));
    }
    assertThat(reached).hasSizeGreaterThan(60);
  }

  @Test
  void every_kind_of_document_has_a_shape_under_its_code() {
    assertThat(DocumentShapes.all()).hasSize(DocumentType.values().length);
    for (DocumentType type : DocumentType.values()) {
      assertThat(DocumentShapes.of(type).type()).isEqualTo(type.type());
    }
  }

  @Test
  void every_type_with_a_shape_of_its_own_is_found_by_the_type() {
    Set<Object> declared = new LinkedHashSet<>(declared());
    declared.removeIf(d -> d instanceof Shape<?, ?> s && s.type() == Printed.class);
    declared.remove(CommonShapes.RECURRING_DAY); // a deadline says its form, except in its list
    assertThat(Shapes.BY_TYPE.values()).hasSize(declared.size()).containsAll(cast(declared));
  }

  @SuppressWarnings("unchecked") // what declares shapes holds nothing else
  private static Set<WireType<?>> cast(Set<?> declared) {
    return (Set<WireType<?>>) declared;
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

  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> accessors = new TreeMap<>();
    for (Method method : type.getMethods()) {
      String name = method.getName();
      boolean attribute =
          name.startsWith("get")
              && Modifier.isAbstract(method.getModifiers())
              && method.getParameterCount() == 0;
      if (attribute && !name.equals("getKept")) {
        accessors.put(Character.toLowerCase(name.charAt(3)) + name.substring(4), method);
      }
    }
    return accessors;
  }

  private static List<Shape<?, ?>> shapes() {
    List<Shape<?, ?>> shapes = new ArrayList<>();
    for (Object value : declared()) {
      if (value instanceof Shape<?, ?> shape) {
        shapes.add(shape);
      } else if (value instanceof Family<?> family) {
        shapes.addAll(family.shapes());
      }
    }
    return shapes;
  }

  /** {@return all shapes and families that are declared} */
  private static List<Object> declared() {
    List<Object> declared = new ArrayList<>();
    for (Class<?> declaring : DECLARING) {
      for (Field field : declaring.getDeclaredFields()) {
        try {
          if (Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            Object value = field.get(null);
            if (value instanceof Shape<?, ?> || value instanceof Family<?>) {
              declared.add(value);
            }
          }
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    return declared;
  }
}
