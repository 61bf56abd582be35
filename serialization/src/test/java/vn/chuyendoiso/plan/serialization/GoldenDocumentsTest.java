package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.Printed;

/**
 * The format keeps what its published versions promised.
 *
 * <p>The golden files are documents of a province that does not exist. Together they hold every
 * member, every form and every code of version 2.1. A golden file of a published version is never
 * edited, only added: whoever would have to edit one to make this test pass breaks the documents of
 * those who trusted the version. What is new in the format goes into new files.
 */
class GoldenDocumentsTest {

  private static final String FOLDER = "golden/2.1/";

  /** The golden files, each with all that there is to say when it is read. */
  private static final Map<String, List<String>> FILES = files();

  /** The shapes by the type that an accessor declares; families have one for each form. */
  private static final Map<Class<?>, List<Shape<?, ?>>> SHAPES = shapes();

  // What occurs in the files, by name.
  private static final Set<String> members = new TreeSet<>();
  private static final Set<String> forms = new TreeSet<>();
  private static final Set<String> codes = new TreeSet<>();

  @BeforeAll
  static void look_into_every_file() throws IOException {
    for (String file : FILES.keySet()) {
      Document document = PlanJson.read(bytes(file)).orThrow();
      collect(document, document.type().type());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_golden_file_is_read_and_written_back_byte_for_byte(String file) throws IOException {
    byte[] bytes = bytes(file);
    ReadResult<Document> result = PlanJson.read(bytes);
    assertThat(Json.lines(result)).isEqualTo(FILES.get(file));
    assertThat(result.getFindings())
        .extracting(Finding::getSeverity)
        .allMatch(Severity.WARNING::equals);
    assertThat(PlanJson.write(result.orThrow()))
        .asString(UTF_8)
        .isEqualTo(new String(bytes, UTF_8));
    assertThat(PlanJson.write(result.orThrow())).isEqualTo(bytes);
  }

  @Test
  void every_member_of_every_shape_occurs_filled() {
    Set<String> expected = new TreeSet<>();
    SHAPES.forEach(
        (declared, shapes) -> {
          for (Shape<?, ?> shape : shapes) {
            for (Member<?, ?, ?> member : shape.members()) {
              String name = name(declared, shape) + "." + member.name();
              expected.add(name);
              if (isPrinted(declaredType(shape, member))) {
                expected.add(name + ".text");
                expected.add(name + ".meaning");
              }
            }
          }
        });
    assertThat(expected).hasSizeGreaterThan(300);
    assertThat(members).containsExactlyElementsOf(expected);
  }

  @Test
  void every_form_of_every_family_occurs() {
    Set<String> expected = new TreeSet<>();
    SHAPES.forEach((declared, shapes) -> shapes.forEach(s -> expected.add(name(declared, s))));
    assertThat(expected).contains("Deadline in the form DayOfYear", "Actor in the form PersonRole");
    assertThat(forms).containsExactlyElementsOf(expected);
  }

  @Test
  void every_code_occurs() {
    Set<String> expected = new TreeSet<>();
    addCodes(DocumentType.class, expected);
    for (List<Shape<?, ?>> shapes : SHAPES.values()) {
      for (Shape<?, ?> shape : shapes) {
        shape.members().forEach(m -> addCodes(declaredType(shape, m), expected));
      }
    }
    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(codes).containsExactlyElementsOf(expected);
  }

  private static Map<String, List<String>> files() {
    Map<String, List<String>> files = new LinkedHashMap<>();
    files.put("transformation-plan.json", List.of());
    files.put("breakthrough-scheme.json", List.of());
    files.put("action-programme.json", List.of());
    files.put("progress-report.json", List.of());
    files.put("infrastructure-model.json", List.of());
    files.put("action-programme-draft.json", List.of());
    files.put("breakthrough-scheme-draft.json", List.of());
    files.put("progress-report-draft.json", List.of());
    files.put("transformation-plan-infrastructure.json", List.of());
    return files;
  }

  private static Set<String> names() {
    return FILES.keySet();
  }

  /** Notes what occurs in a value. */
  private static void collect(Object value, Type declared) {
    if (value instanceof List<?> list) {
      list.forEach(element -> collect(element, argument(declared)));
    } else if (value instanceof Enum<?> constant) {
      codes.add(code(constant));
    } else if (value instanceof Keeping) {
      Class<?> type = (Class<?>) declared;
      Shape<?, ?> shape = shape(value, type);
      forms.add(name(type, shape));
      shape.members().forEach(m -> collect(value, type, shape, m));
    }
  }

  private static void collect(
      Object object, Class<?> declared, Shape<?, ?> shape, Member<?, ?, ?> member) {
    Object value = value(member, object);
    if (value == null) {
      return;
    }
    String name = name(declared, shape) + "." + member.name();
    members.add(name);
    if (value instanceof Printed<?> printed) {
      printed.getText().ifPresent(t -> members.add(name + ".text"));
      if (printed.getMeaning().isPresent()) {
        members.add(name + ".meaning");
        collect(printed.getMeaning().get(), argument(unwrapped(declaredType(shape, member))));
      }
    } else {
      collect(value, unwrapped(declaredType(shape, member)));
    }
  }

  /** The value of a member; null if the object does not have it. */
  @SuppressWarnings("unchecked") // the object has the type that the member's shape describes
  private static <T> Object value(Member<T, ?, ?> member, Object object) {
    Object stated = member.get().apply((T) object);
    return switch (member.presence()) {
      case REQUIRED -> stated;
      case OPTIONAL -> ((Optional<?>) stated).orElse(null);
      case LIST -> ((List<?>) stated).isEmpty() ? null : stated;
    };
  }

  private static Shape<?, ?> shape(Object value, Class<?> declared) {
    return SHAPES.getOrDefault(declared, List.of()).stream()
        .filter(s -> s.type().isInstance(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no shape for " + declared + ": " + value));
  }

  /** What the accessor of a member declares; the type itself has none for the type of document. */
  private static Type declaredType(Shape<?, ?> shape, Member<?, ?, ?> member) {
    String accessor =
        "get" + Character.toUpperCase(member.name().charAt(0)) + member.name().substring(1);
    for (Method method : shape.type().getMethods()) {
      if (method.getName().equals(accessor)
          && method.getParameterCount() == 0
          && Modifier.isAbstract(method.getModifiers())) {
        return method.getGenericReturnType();
      }
    }
    return Object.class;
  }

  /** The type inside an Optional. */
  private static Type unwrapped(Type type) {
    return type.getTypeName().startsWith("java.util.Optional<") ? argument(type) : type;
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  private static boolean isPrinted(Type type) {
    return unwrapped(type) instanceof ParameterizedType p && p.getRawType() == Printed.class;
  }

  private static void addCodes(Type type, Set<String> found) {
    if (type instanceof ParameterizedType p) {
      addCodes(argument(p), found);
    } else if (type instanceof Class<?> c && c.isEnum()) {
      for (Object constant : c.getEnumConstants()) {
        found.add(code((Enum<?>) constant));
      }
    }
  }

  private static String code(Enum<?> constant) {
    return name(constant.getDeclaringClass()) + " " + Scalars.code(constant);
  }

  /** The name of a shape; the same form may be met alone and in a family. */
  private static String name(Class<?> declared, Shape<?, ?> shape) {
    return declared == shape.type()
        ? name(declared)
        : name(declared) + " in the form " + shape.type().getSimpleName();
  }

  private static String name(Class<?> type) {
    Class<?> enclosing = type.getEnclosingClass();
    return enclosing == null
        ? type.getSimpleName()
        : enclosing.getSimpleName() + "." + type.getSimpleName();
  }

  private static Map<Class<?>, List<Shape<?, ?>>> shapes() {
    Map<Class<?>, List<Shape<?, ?>>> shapes = new LinkedHashMap<>();
    for (Class<?> declaring : ShapesTest.DECLARING) {
      for (Field field : declaring.getDeclaredFields()) {
        try {
          if (!Modifier.isStatic(field.getModifiers())) {
            continue;
          }
          field.setAccessible(true);
          Object value = field.get(null);
          if (value instanceof Shape<?, ?> shape && shape.type() != Printed.class) {
            shapes.computeIfAbsent(shape.type(), t -> new ArrayList<>()).add(shape);
          } else if (value instanceof Family<?> family) {
            Class<?> type = (Class<?>) argument(field.getGenericType());
            shapes.computeIfAbsent(type, t -> new ArrayList<>()).addAll(family.shapes());
          }
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    return shapes;
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream stream = GoldenDocumentsTest.class.getResourceAsStream(FOLDER + file)) {
      return stream.readAllBytes();
    }
  }
}
