package vn.chuyendoiso.plan.amendment;

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
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.text.Keeping;

/** Whatever a document can hold takes part in comparisons, and has a name in both languages. */
class MembersTest {

  private static final Locale VI = Locale.forLanguageTag("vi");

  @Test
  void whatever_a_type_stores_is_compared() throws ClassNotFoundException {
    for (Class<?> type : types()) {
      Class<?> stored = Class.forName(generated(type));
      Set<String> fields = new TreeSet<>();
      for (Field field : stored.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          fields.add(field.getName());
        }
      }
      Set<String> compared = new TreeSet<>(Set.of("kept"));
      Members.ofType(type).forEach(m -> compared.add(m.name()));
      assertThat(compared).as(type.getName()).containsExactlyElementsOf(fields);
    }
  }

  @Test
  void every_type_that_a_document_can_hold_is_looked_at() {
    assertThat(types()).hasSizeGreaterThan(50).contains(TransformationPlan.class);
  }

  @Test
  void whatever_has_a_key_is_a_row_and_stands_below_rows_only() {
    for (Class<?> type : types()) {
      boolean hasKey = Members.ofType(type).stream().anyMatch(m -> m.name().equals("id"));
      assertThat(RowKind.of(type).isPresent()).as(type.getName()).isEqualTo(hasKey);
      boolean listsRows = Members.ofType(type).stream().anyMatch(m -> m.rows().isPresent());
      if (listsRows && !Document.class.isAssignableFrom(type)) {
        assertThat(hasKey).as(type.getName()).isTrue();
      }
    }
  }

  @Test
  void what_elements_are_known_by_is_among_their_members() {
    Likeness.BY.forEach(
        (type, names) ->
            assertThat(Members.ofType(type).stream().map(Members.Member::name))
                .as(type.getName())
                .containsAll(names));
  }

  @Test
  void every_member_and_every_constant_has_a_term_in_both_languages() {
    Messages messages = ValueText.MESSAGES;
    Set<String> wanted = new TreeSet<>(Set.of("term.member.documentType"));
    for (Class<?> type : types()) {
      for (Members.Member member : Members.ofType(type)) {
        wanted.add("term.member." + member.name());
        for (Class<?> held : raw(member.accessor().getGenericReturnType())) {
          if (held.isEnum()) {
            for (Object constant : held.getEnumConstants()) {
              wanted.add("term.code." + held.getSimpleName() + "." + ((Enum<?>) constant).name());
            }
          }
        }
      }
    }
    for (RowKind kind : RowKind.values()) {
      wanted.add("term.kind." + kind.name());
    }
    for (Shift shift : Shift.values()) {
      wanted.add("term.shift." + shift.name());
    }
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(messages.keys(VI));
    assertThat(missing).as("missing in messages_vi.properties").isEmpty();
    missing.addAll(wanted);
    missing.removeAll(messages.keys(Locale.ENGLISH));
    assertThat(missing).as("missing in messages_en.properties").isEmpty();
  }

  @Test
  void whatever_is_said_in_vietnamese_is_said_in_english_with_the_same_arguments() {
    Messages messages = ValueText.MESSAGES;
    assertThat(messages.keys(VI)).isEqualTo(messages.keys(Locale.ENGLISH));
    for (String key : messages.keys(VI)) {
      assertThat(messages.argumentsOf(key, VI))
          .as(key)
          .isEqualTo(messages.argumentsOf(key, Locale.ENGLISH));
    }
  }

  private static String generated(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    String simple =
        outer == null
            ? "Immutable" + type.getSimpleName()
            : "Immutable" + outer.getSimpleName() + "$" + type.getSimpleName();
    return type.getPackageName() + "." + simple;
  }

  private static Set<Class<?>> types() {
    Set<Class<?>> reached = new LinkedHashSet<>();
    Set<Class<?>> leaves = new LinkedHashSet<>();
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
      leaves.add(type);
      for (Method method : type.getMethods()) {
        if (Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0) {
          raw(method.getGenericReturnType()).stream()
              .filter(Keeping.class::isAssignableFrom)
              .filter(c -> c != Keeping.class)
              .forEach(open::add);
        }
      }
    }
    return leaves;
  }

  private static List<Class<?>> raw(Type type) {
    List<Class<?>> found = new ArrayList<>();
    if (type instanceof Class<?> c) {
      found.add(c);
    }
    if (type instanceof ParameterizedType p) {
      found.addAll(raw(p.getRawType()));
      for (Type argument : p.getActualTypeArguments()) {
        found.addAll(raw(argument));
      }
    }
    return found;
  }
}
