package vn.chuyendoiso.plan.serialization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMember;

/**
 * The members of one type in wire order; reader and writer follow it.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Shape<T extends Keeping, B> implements WireType<T> {

  private final Class<T> type;
  private final Supplier<B> begin;
  private final Function<B, T> build;
  private final List<Member<T, B, ?>> members;
  private final Members loop;

  private Shape(
      Class<T> type, Supplier<B> begin, Function<B, T> build, List<Member<T, B, ?>> members) {
    this.type = type;
    this.begin = begin;
    this.build = build;
    this.members = List.copyOf(members);
    this.loop = new Members(members.stream().map(Member::name).toList(), false);
  }

  Class<T> type() {
    return type;
  }

  List<Member<T, B, ?>> members() {
    return members;
  }

  static <T extends Keeping, B> Declaration<T, B> of(
      Class<T> type, Supplier<B> begin, Function<B, T> build) {
    return new Declaration<>(type, begin, build);
  }

  @Override
  public ValueKind kind() {
    return new ValueKind.ObjectOf(this);
  }

  @Override
  public T read(Reading in) {
    if (in.tokens().currentToken() != JsonToken.START_OBJECT) {
      in.wrongType("object");
      return null;
    }
    B builder = begin.get();
    Members.Found found =
        loop.read(
            in,
            (i, reading) -> {
              Object value = members.get(i).type().read(reading);
              if (value != null) {
                members.get(i).put(builder, value);
              }
              return value;
            });
    return checkRequired(in, found) ? kept(build.apply(builder), found) : null;
  }

  /** Reports the required members that are missing or null; false if one has no value. */
  private boolean checkRequired(Reading in, Members.Found found) {
    boolean whole = true;
    for (int i = 0; i < members.size(); i++) {
      Member<T, B, ?> member = members.get(i);
      if (member.presence() == Member.Presence.REQUIRED && !found.has(i)) {
        reportMissing(in, found, i, member.name());
        whole = false;
      }
    }
    return whole;
  }

  static void reportMissing(Reading in, Members.Found found, int slot, String name) {
    if (!found.saw(slot)) {
      in.problemAt(ReadProblem.MEMBER_MISSING, in.pointer(), found.start(), "member", name);
    } else if (isNull(found, name)) {
      in.problemAt(
          ReadProblem.MEMBER_NULL, in.pointer().append(name), found.place(slot), "member", name);
    }
  }

  private static boolean isNull(Members.Found found, String name) {
    return found.kept().isStatedEmpty(name);
  }

  @SuppressWarnings("unchecked") // withKept returns the type that it is called on
  static <T extends Keeping> T kept(T value, Members.Found found) {
    return found.kept().isEmpty() ? value : (T) value.withKept(found.kept());
  }

  @Override
  public void write(JsonGenerator out, T value) {
    out.writeStartObject();
    List<KeptMember> kept = value.getKept().members();
    if (kept.isEmpty()) {
      for (Member<T, B, ?> member : members) {
        member.write(out, value);
      }
    } else {
      writeWithKept(out, value, kept);
    }
    out.writeEndObject();
  }

  private void writeWithKept(JsonGenerator out, T value, List<KeptMember> kept) {
    Map<String, List<KeptMember>> byPlace = new HashMap<>();
    kept.forEach(k -> byPlace.computeIfAbsent(k.after(), a -> new ArrayList<>()).add(k));
    writeKept(out, byPlace.remove(""), false);
    for (Member<T, B, ?> member : members) {
      boolean written = member.write(out, value);
      writeKept(out, byPlace.remove(member.name()), written);
    }
    // Whoever moved a part to another type still finds its members, at the end.
    for (KeptMember member : kept) {
      if (byPlace.containsKey(member.after())) {
        writeKept(out, List.of(member), false);
      }
    }
  }

  /** Writes kept members, but not the statement that a member is empty once it is filled. */
  private static void writeKept(JsonGenerator out, List<KeptMember> kept, boolean filled) {
    if (kept == null) {
      return;
    }
    for (KeptMember member : kept) {
      if (!filled || !member.name().equals(member.after())) {
        out.writeName(member.name());
        out.writeRawValue(member.json());
      }
    }
  }

  /**
   * Declares a shape, one line a member.
   *
   * @param <T> the type
   * @param <B> its builder
   */
  static final class Declaration<T extends Keeping, B> {
    private final Class<T> type;
    private final Supplier<B> begin;
    private final Function<B, T> build;
    private final List<Member<T, B, ?>> members = new ArrayList<>();

    private Declaration(Class<T> type, Supplier<B> begin, Function<B, T> build) {
      this.type = type;
      this.begin = begin;
      this.build = build;
    }

    <V> Declaration<T, B> required(
        String name, WireType<V> wire, Function<T, V> get, BiConsumer<B, V> set) {
      members.add(new Member<>(name, Member.Presence.REQUIRED, wire, get, set));
      return this;
    }

    <V> Declaration<T, B> optional(
        String name, WireType<V> wire, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
      members.add(
          new Member<>(name, Member.Presence.OPTIONAL, wire, t -> get.apply(t).orElse(null), set));
      return this;
    }

    <V> Declaration<T, B> list(
        String name, WireType<V> element, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
      members.add(
          new Member<>(
              name, Member.Presence.LIST, Scalars.list(element), t -> filled(get.apply(t)), set));
      return this;
    }

    /** A member whose value the type itself decides, such as the type of a document. */
    <V> Declaration<T, B> constant(String name, WireType<V> wire, Function<T, V> get) {
      return required(name, wire, get, (builder, value) -> {});
    }

    Shape<T, B> shape() {
      return new Shape<>(type, begin, build, members);
    }

    private static <V> List<V> filled(List<V> list) {
      return list.isEmpty() ? null : list;
    }
  }

  /** A shape that is declared further down, for types that contain themselves. */
  static <V> WireType<V> later(Supplier<? extends WireType<V>> shape) {
    return new WireType<>() {
      @Override
      public ValueKind kind() {
        return shape.get().kind();
      }

      @Override
      public V read(Reading in) {
        return shape.get().read(in);
      }

      @Override
      public void write(JsonGenerator out, V value) {
        shape.get().write(out, value);
      }
    };
  }
}
