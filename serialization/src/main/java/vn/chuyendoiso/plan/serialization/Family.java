package vn.chuyendoiso.plan.serialization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
  private final Map<String, Form<? extends T>> forms = new LinkedHashMap<>();
  private final String[] names;
  private final Members<Parts> loop;

  // To ask an object for its interfaces, one after the other, costs more than to write it.
  private final ClassValue<Form<? extends T>> byClass =
      new ClassValue<>() {
        @Override
        protected Form<? extends T> computeValue(Class<?> written) {
          return formOf(written);
        }
      };

  private final Room<Parts> room;

  /**
   * One form.
   *
   * @param name the text that names it
   * @param shape its members
   * @param make makes the value
   * @param own one bit per slot of the family that the form has
   * @param required one bit per slot of the family that the form must have
   */
  private record Form<F extends Keeping>(
      String name, Shape<F, Parts> shape, Function<Parts, F> make, long own, long required) {

    @SuppressWarnings("unchecked") // whoever asked for the form has looked at the class
    void write(JsonOutput out, Object value) {
      shape.write(out, (F) value);
    }
  }

  private Family(Class<T> type, String discriminator, List<Declared<? extends T>> declared) {
    this.type = type;
    this.discriminator = discriminator;
    Map<String, Member<?, Parts, ?>> slots = new LinkedHashMap<>();
    slots.put(discriminator, slot(discriminator, Scalars.TEXT, Member.Presence.REQUIRED, 0));
    for (Declared<? extends T> form : declared) {
      form.shape()
          .members()
          .forEach(
              m ->
                  slots.computeIfAbsent(
                      m.name(), n -> slot(n, m.type(), m.presence(), slots.size())));
    }
    this.names = slots.keySet().toArray(new String[0]);
    this.loop = new Members<>(List.copyOf(slots.values()));
    this.room = new Room<>(() -> new Parts(names));
    declared.forEach(d -> forms.put(d.name(), form(d)));
  }

  private static <V> Member<Object, Parts, V> slot(
      String name, WireType<V> type, Member.Presence presence, int slot) {
    return new Member<>(name, presence, type, object -> null, (parts, v) -> parts.put(slot, v));
  }

  private <F extends Keeping> Form<F> form(Declared<F> declared) {
    long own = 1;
    long required = 1;
    for (int i = 1; i < names.length; i++) {
      String name = names[i];
      for (Member<F, Parts, ?> member : declared.shape().members()) {
        if (member.name().equals(name)) {
          own |= 1L << i;
          required |= member.presence() == Member.Presence.REQUIRED ? 1L << i : 0;
        }
      }
    }
    return new Form<>(declared.name(), declared.shape(), declared.make(), own, required);
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
    Parts parts = in.borrow(room);
    T value = make(in, parts, loop.read(in, parts, 0));
    parts.clear();
    in.giveBack(room, parts);
    return value;
  }

  private T make(Reading in, Parts parts, long filled) {
    String name = parts.get(discriminator);
    if (name == null) {
      loop.reportMissing(in, 1);
      return null;
    }
    Form<? extends T> form = forms.get(name);
    if (form == null) {
      in.problemAt(
          ReadProblem.CODE_UNKNOWN,
          in.pointer().append(discriminator),
          Reading.LATER,
          "found",
          Reading.shown(name),
          "known",
          List.copyOf(forms.keySet()));
      return null;
    }
    return make(in, form, parts, filled);
  }

  private <F extends T> F make(Reading in, Form<F> form, Parts parts, long filled) {
    for (long foreign = in.seen() & ~form.own(); foreign != 0; foreign &= foreign - 1) {
      String name = names[Long.numberOfTrailingZeros(foreign)];
      in.problemAt(
          ReadProblem.MEMBER_NOT_OF_FORM,
          in.pointer().append(name),
          Reading.LATER,
          "member",
          name,
          "form",
          form.name());
    }
    long missing = form.required() & ~filled;
    if (missing != 0) {
      loop.reportMissing(in, missing);
      return null;
    }
    return Shape.kept(form.make().apply(parts), in);
  }

  @Override
  public void write(JsonOutput out, T value) {
    byClass.get(value.getClass()).write(out, value);
  }

  private Form<? extends T> formOf(Class<?> written) {
    for (Form<? extends T> form : forms.values()) {
      if (form.shape().type().isAssignableFrom(written)) {
        return form;
      }
    }
    throw new IllegalStateException("no form for " + written);
  }

  /** A form as it was declared. */
  private record Declared<F extends Keeping>(
      String name, Shape<F, Parts> shape, Function<Parts, F> make) {}

  /**
   * Declares a family, one form after the other.
   *
   * @param <T> the type
   */
  static final class Declaration<T extends Keeping> {
    private final Class<T> type;
    private final String discriminator;
    private final List<Declared<? extends T>> forms = new ArrayList<>();

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
              new FormMembers<F>(Shape.of(type, Parts::new, Parts::clear, make))
                  .named(discriminator, name));
      forms.add(new Declared<>(name, declared.declaration.shape(), make));
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
