package vn.chuyendoiso.plan.serialization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import vn.chuyendoiso.plan.text.Keeping;

/**
 * A type of several forms, told apart by one member that may stand anywhere in the object.
 *
 * <p>A name means the same kind of value in every form, so the values are read as they come and the
 * form is made when all are there.
 *
 * @param <T> the type
 */
final class Family<T extends Keeping> implements WireType<T> {

  private final Class<T> type;
  private final String discriminator;
  private final Map<String, Form<? extends T>> forms;
  private final List<String> names;
  private final Map<String, WireType<?>> types;
  private final Members loop;

  private record Form<F extends Keeping>(
      String name, Shape<F, Parts> shape, Function<Parts, F> make) {

    void write(JsonGenerator out, Object value) {
      shape.write(out, shape.type().cast(value));
    }
  }

  private Family(Class<T> type, String discriminator, Map<String, Form<? extends T>> forms) {
    this.type = type;
    this.discriminator = discriminator;
    this.forms = forms;
    this.types = new LinkedHashMap<>();
    types.put(discriminator, Scalars.TEXT);
    forms.values().stream()
        .flatMap(f -> f.shape().members().stream())
        .forEach(m -> types.putIfAbsent(m.name(), m.type()));
    this.names = List.copyOf(types.keySet());
    this.loop = new Members(names, true);
  }

  static <T extends Keeping> Declaration<T> of(Class<T> type, String discriminator) {
    return new Declaration<>(type, discriminator);
  }

  /** {@return the shapes of the forms, each with the member that names the form} */
  List<Shape<? extends T, Parts>> shapes() {
    List<Shape<? extends T, Parts>> shapes = new ArrayList<>();
    forms.values().forEach(f -> shapes.add(f.shape()));
    return shapes;
  }

  /** {@return the type of all forms} */
  Class<T> type() {
    return type;
  }

  /** {@return the name of the member that tells the forms apart} */
  String discriminator() {
    return discriminator;
  }

  /** {@return the shapes of the forms by the names of the forms, in wire order} */
  Map<String, Shape<? extends T, Parts>> byForm() {
    Map<String, Shape<? extends T, Parts>> shapes = new LinkedHashMap<>();
    forms.forEach((name, form) -> shapes.put(name, form.shape()));
    return shapes;
  }

  @Override
  public ValueKind kind() {
    return new ValueKind.FormOf(this);
  }

  @Override
  public T read(Reading in) {
    if (in.tokens().currentToken() != JsonToken.START_OBJECT) {
      in.wrongType("object");
      return null;
    }
    Parts parts = new Parts();
    Members.Found found =
        loop.read(
            in,
            (i, reading) -> {
              Object value = types.get(names.get(i)).read(reading);
              if (value != null) {
                parts.put(names.get(i), value);
              }
              return value;
            });
    if (!found.has(0)) {
      Shape.reportMissing(in, found, 0, discriminator);
      return null;
    }
    Form<? extends T> form = forms.get(parts.<String>get(discriminator));
    if (form == null) {
      in.problemAt(
          ReadProblem.CODE_UNKNOWN,
          in.pointer().append(discriminator),
          found.place(0),
          "found",
          Reading.shown(parts.get(discriminator)),
          "known",
          List.copyOf(forms.keySet()));
      return null;
    }
    return make(in, form, parts, found);
  }

  private <F extends T> F make(Reading in, Form<F> form, Parts parts, Members.Found found) {
    boolean whole = true;
    Map<String, Member.Presence> own = new LinkedHashMap<>();
    form.shape().members().forEach(m -> own.put(m.name(), m.presence()));
    for (int i = 1; i < names.size(); i++) {
      Member.Presence presence = own.get(names.get(i));
      if (presence == null && found.saw(i)) {
        in.problemAt(
            ReadProblem.MEMBER_NOT_OF_FORM,
            in.pointer().append(names.get(i)),
            found.place(i),
            "member",
            names.get(i),
            "form",
            form.name());
      } else if (presence == Member.Presence.REQUIRED && !found.has(i)) {
        Shape.reportMissing(in, found, i, names.get(i));
        whole = false;
      }
    }
    return whole ? Shape.kept(form.make().apply(parts), found) : null;
  }

  @Override
  public void write(JsonGenerator out, T value) {
    for (Form<? extends T> form : forms.values()) {
      if (form.shape().type().isInstance(value)) {
        form.write(out, value);
        return;
      }
    }
    throw new IllegalStateException("no form for " + value);
  }

  /**
   * Declares a family, one form after the other.
   *
   * @param <T> the type
   */
  static final class Declaration<T extends Keeping> {
    private final Class<T> type;
    private final String discriminator;
    private final Map<String, Form<? extends T>> forms = new LinkedHashMap<>();

    private Declaration(Class<T> type, String discriminator) {
      this.type = type;
      this.discriminator = discriminator;
    }

    <F extends T> Declaration<T> form(
        String name,
        Class<F> type,
        Function<FormMembers<F>, FormMembers<F>> members,
        Function<Parts, F> make) {
      FormMembers<F> declared =
          members.apply(
              new FormMembers<F>(Shape.of(type, Parts::new, make)).named(discriminator, name));
      forms.put(name, new Form<>(name, declared.declaration.shape(), make));
      return this;
    }

    Family<T> family() {
      return new Family<>(type, discriminator, forms);
    }
  }

  /**
   * Declares the members of one form; values go into {@link Parts} under their names.
   *
   * @param <F> the form
   */
  static final class FormMembers<F extends Keeping> {
    private final Shape.Declaration<F, Parts> declaration;

    private FormMembers(Shape.Declaration<F, Parts> declaration) {
      this.declaration = declaration;
    }

    private FormMembers<F> named(String discriminator, String name) {
      declaration.constant(discriminator, Scalars.TEXT, f -> name);
      return this;
    }

    <V> FormMembers<F> required(String name, WireType<V> wire, Function<F, V> get) {
      declaration.required(name, wire, get, (p, v) -> p.put(name, v));
      return this;
    }

    <V> FormMembers<F> optional(String name, WireType<V> wire, Function<F, Optional<V>> get) {
      declaration.optional(name, wire, get, (p, v) -> p.put(name, v));
      return this;
    }

    <V> FormMembers<F> list(String name, WireType<V> element, Function<F, List<V>> get) {
      declaration.list(name, element, get, (p, v) -> p.put(name, v));
      return this;
    }
  }
}
