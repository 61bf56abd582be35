package vn.chuyendoiso.plan.serialization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chuyendoiso.plan.text.Printed;

/**
 * The types that documents are made of, under the names by which schemas and pages speak of them:
 * {@code Task}, {@code Deadline} with the form {@code Deadline.day}, {@code PrintedDeadline} for a
 * deadline beside its printed text, {@code DayBound} for codes.
 */
final class FormatOutline {

  /** A type, and what the vocabulary knows it by. */
  sealed interface Part permits ObjectPart, FamilyPart, CodePart {
    /** {@return the name of the type} */
    String name();

    /** {@return what it means} */
    Vocabulary.Entry entry();
  }

  /**
   * An object with the members of one shape.
   *
   * @param name the name of the type
   * @param shape its shape
   * @param owners the names under which the vocabulary may speak of it, the nearest first
   */
  record ObjectPart(String name, Shape<?, ?> shape, List<String> owners) implements Part {
    @Override
    public Vocabulary.Entry entry() {
      return Vocabulary.bundled().type(owners);
    }

    /** {@return what a member means} */
    Vocabulary.Entry entry(Member<?, ?, ?> member) {
      return Vocabulary.bundled().member(owners, member.name());
    }
  }

  /**
   * An object of one of several forms.
   *
   * @param name the name of the type
   * @param family its forms
   */
  record FamilyPart(String name, Family<?> family) implements Part {
    @Override
    public Vocabulary.Entry entry() {
      return Vocabulary.bundled().type(names(family.type()));
    }

    /** {@return the forms by the names that documents give them, in wire order} */
    Map<String, ObjectPart> forms() {
      Map<String, ObjectPart> forms = new LinkedHashMap<>();
      family
          .byForm()
          .forEach(
              (form, shape) -> {
                List<String> owners = new ArrayList<>();
                names(family.type()).forEach(n -> owners.add(n + "/" + form));
                owners.addAll(names(family.type()));
                forms.put(form, new ObjectPart(name + "." + form, shape, owners));
              });
      return forms;
    }

    /** {@return the names of the members of all forms} */
    Set<String> members() {
      Set<String> members = new LinkedHashSet<>();
      forms().values().forEach(f -> f.shape().members().forEach(m -> members.add(m.name())));
      return members;
    }
  }

  /**
   * One of several fixed texts.
   *
   * @param name the name of the enumeration
   * @param codes the texts
   */
  record CodePart(String name, List<String> codes) implements Part {
    @Override
    public Vocabulary.Entry entry() {
      return Vocabulary.bundled().type(List.of(name));
    }

    /** {@return what a code means} */
    Vocabulary.Entry entry(String code) {
      return Vocabulary.bundled().code(name, code);
    }
  }

  private final Map<String, Part> parts = new LinkedHashMap<>();

  private FormatOutline() {}

  /** {@return the part that describes a document, or a part that is no family} */
  static ObjectPart of(Shape<?, ?> shape) {
    return shape.type() == Printed.class
        ? new ObjectPart("Printed" + meaning(shape), shape, List.of("Printed"))
        : new ObjectPart(shape.type().getSimpleName(), shape, names(shape.type()));
  }

  /** {@return everything that shapes are made of, in the order in which it is met} */
  static Collection<Part> partsOf(Collection<? extends Shape<?, ?>> shapes) {
    FormatOutline outline = new FormatOutline();
    shapes.forEach(outline::collect);
    return outline.parts.values();
  }

  /** {@return the name of the type of a value; empty if it is a plain one, such as a text} */
  static String nameOf(ValueKind kind) {
    if (kind instanceof ValueKind.ObjectOf object) {
      return of(object.shape()).name();
    }
    if (kind instanceof ValueKind.FormOf form) {
      return form.family().type().getSimpleName();
    }
    return kind instanceof ValueKind.Code code
        ? Vocabulary.bundled().enumeration(code.codes())
        : "";
  }

  private static String meaning(Shape<?, ?> printed) {
    return printed.members().stream()
        .map(m -> nameOf(m.type().kind()))
        .filter(n -> !n.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private void collect(Shape<?, ?> shape) {
    shape.members().forEach(m -> collect(m.type().kind()));
  }

  private void collect(ValueKind kind) {
    if (kind instanceof ValueKind.ListOf list) {
      collect(list.element().kind());
      return;
    }
    String name = nameOf(kind);
    if (name.isEmpty() || parts.containsKey(name)) {
      return;
    }
    if (kind instanceof ValueKind.ObjectOf object) {
      parts.put(name, of(object.shape()));
      collect(object.shape());
    } else if (kind instanceof ValueKind.FormOf form) {
      parts.put(name, new FamilyPart(name, form.family()));
      form.family().shapes().forEach(this::collect);
    } else if (kind instanceof ValueKind.Code code) {
      parts.put(name, new CodePart(name, code.codes()));
    }
  }

  /** The names of a type and of the types of the model that it extends. */
  private static List<String> names(Class<?> type) {
    Set<String> names = new LinkedHashSet<>();
    addNames(type, names);
    return List.copyOf(names);
  }

  private static void addNames(Class<?> type, Set<String> names) {
    names.add(type.getSimpleName());
    for (Class<?> extended : type.getInterfaces()) {
      addNames(extended, names);
    }
  }
}
