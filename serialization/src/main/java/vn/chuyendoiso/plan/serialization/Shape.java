package vn.chuyendoiso.plan.serialization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
  private final Room<B> room;
  private final Consumer<B> clear;
  private final Function<B, T> build;
  private final Member<T, B, ?>[] slots;
  private final MemberCode<T, B>[] codes;
  private final Quoted[] names;
  private final long required;
  private final Members<B> loop;

  @SuppressWarnings("unchecked") // an array of a generic type
  private Shape(
      Class<T> type,
      Supplier<B> begin,
      Consumer<B> clear,
      Function<B, T> build,
      List<Member<T, B, ?>> members) {
    this.type = type;
    this.room = new Room<>(begin);
    this.clear = clear;
    this.build = build;
    this.slots = (Member<T, B, ?>[]) members.toArray(new Member<?, ?, ?>[0]);
    this.names = new Quoted[slots.length];
    long bits = 0;
    for (int i = 0; i < slots.length; i++) {
      names[i] = Quoted.of(slots[i].name());
      bits |= slots[i].presence() == Member.Presence.REQUIRED ? 1L << i : 0;
    }
    this.required = bits;
    this.loop = new Members<>(members);
    this.codes = (MemberCode<T, B>[]) loop.codes();
  }

  Class<T> type() {
    return type;
  }

  List<Member<T, B, ?>> members() {
    return List.of(slots);
  }

  static <T extends Keeping, B> Declaration<T, B> of(
      Class<T> type, Supplier<B> begin, Consumer<B> clear, Function<B, T> build) {
    return new Declaration<>(type, begin, clear, build);
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
    return read(in, 0);
  }

  /**
   * Reads the members that follow the current token.
   *
   * @param already one bit per member that was read before, and needs no place in the builder
   */
  T read(Reading in, long already) {
    B builder = in.borrow(room);
    T value = build(in, builder, required & ~loop.read(in, builder, already));
    clear.accept(builder);
    in.giveBack(room, builder);
    return value;
  }

  private T build(Reading in, B builder, long missing) {
    if (missing != 0) {
      loop.reportMissing(in, missing);
      for (long rest = missing; rest != 0; rest &= rest - 1) {
        if (!slots[Long.numberOfTrailingZeros(rest)].standIn(builder)) {
          return null;
        }
      }
    }
    return kept(build.apply(builder), in);
  }

  @SuppressWarnings("unchecked") // withKept returns the type that it is called on
  static <T extends Keeping> T kept(T value, Reading in) {
    return in.kept().isEmpty() ? value : (T) value.withKept(in.kept());
  }

  @Override
  public void write(JsonOutput out, T value) {
    loop.used();
    out.startObject();
    List<KeptMember> kept = value.getKept().members();
    if (kept.isEmpty()) {
      for (int i = 0; i < slots.length; i++) {
        codes[i].write(out, names[i], value);
      }
    } else {
      writeWithKept(out, value, kept);
    }
    out.endObject();
  }

  private void writeWithKept(JsonOutput out, T value, List<KeptMember> kept) {
    Map<String, List<KeptMember>> byPlace = new HashMap<>();
    kept.forEach(k -> byPlace.computeIfAbsent(k.after(), a -> new ArrayList<>()).add(k));
    writeKept(out, byPlace.remove(""), false);
    for (int i = 0; i < slots.length; i++) {
      boolean written = codes[i].write(out, names[i], value);
      writeKept(out, byPlace.remove(slots[i].name()), written);
    }
    // Whoever moved a part to another type still finds its members, at the end.
    for (KeptMember member : kept) {
      if (byPlace.containsKey(member.after())) {
        writeKept(out, List.of(member), false);
      }
    }
  }

  /** Writes kept members, but not the statement that a member is empty once it is filled. */
  private static void writeKept(JsonOutput out, List<KeptMember> kept, boolean filled) {
    if (kept == null) {
      return;
    }
    for (KeptMember member : kept) {
      if (!filled || !member.name().equals(member.after())) {
        out.name(member.name());
        out.json(member.json());
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
    private final Consumer<B> clear;
    private final Function<B, T> build;
    private final List<Member<T, B, ?>> members = new ArrayList<>();

    private Declaration(Class<T> type, Supplier<B> begin, Consumer<B> clear, Function<B, T> build) {
      this.type = type;
      this.begin = begin;
      this.clear = clear;
      this.build = build;
    }

    <V> Declaration<T, B> required(
        String name, WireType<V> wire, Function<T, V> get, BiConsumer<B, V> set) {
      members.add(new Member<>(name, Member.Presence.REQUIRED, wire, get, set));
      return this;
    }

    <V> Declaration<T, B> optional(
        String name, WireType<V> wire, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
      members.add(new Member<>(name, Member.Presence.OPTIONAL, wire, get, set));
      return this;
    }

    <V> Declaration<T, B> list(
        String name, WireType<V> element, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
      members.add(new Member<>(name, Member.Presence.LIST, Scalars.list(element), get, set));
      return this;
    }

    /** A member whose value the type itself decides, such as the type of a document. */
    <V> Declaration<T, B> constant(String name, WireType<V> wire, Function<T, V> get) {
      members.add(
          new Member<>(
              name, Member.Presence.REQUIRED, wire, get, (builder, value) -> {}, builder -> {}));
      return this;
    }

    /**
     * A member that must be there, but whose absence should not cost the rest of the object.
     *
     * @param standIn the value of what is built nevertheless, beside the error
     */
    <V> Declaration<T, B> required(
        String name, WireType<V> wire, Function<T, V> get, BiConsumer<B, V> set, V standIn) {
      members.add(
          new Member<>(
              name,
              Member.Presence.REQUIRED,
              wire,
              get,
              set,
              builder -> set.accept(builder, standIn)));
      return this;
    }

    Shape<T, B> shape() {
      return new Shape<>(type, begin, clear, build, members);
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
      public void write(JsonOutput out, V value) {
        shape.get().write(out, value);
      }
    };
  }
}
