package vn.chuyendoiso.plan.serialization;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One member of a shape.
 *
 * @param name its name on the wire, that of the accessor
 * @param presence whether it must be there
 * @param type how its value looks
 * @param get takes out of the object what its accessor gives: the value, an {@link
 *     java.util.Optional} of it, or a list, as the presence says
 * @param set puts a value into the builder
 * @param standIn builds without the value; null if the object means nothing without it
 * @param <T> the type that the shape describes
 * @param <B> its builder
 * @param <V> the kind of value
 */
record Member<T, B, V>(
    String name,
    Presence presence,
    WireType<V> type,
    Function<T, ?> get,
    BiConsumer<B, V> set,
    Consumer<B> standIn) {

  Member(
      String name, Presence presence, WireType<V> type, Function<T, ?> get, BiConsumer<B, V> set) {
    this(name, presence, type, get, set, null);
  }

  /** Whether a member must be there. */
  enum Presence {
    /** Without it the object means nothing. */
    REQUIRED,
    /** Absent means not stated. */
    OPTIONAL,
    /** A list; absent means not stated, and the model gives an empty list. */
    LIST
  }

  /**
   * Does what can be done about a required member that has no value.
   *
   * @return false if the object means nothing without it
   */
  boolean standIn(B builder) {
    if (standIn == null) {
      return false;
    }
    standIn.accept(builder);
    return true;
  }

  /** {@return what is done to it} */
  MemberCode<T, B> code() {
    return new PlainMemberCode<>(type, presence, get, set);
  }

  /** {@return the same, in a class that no other member has} */
  MemberCode<T, B> codeOfItsOwn() {
    return MemberCopies.make(type, presence, get, set);
  }
}
