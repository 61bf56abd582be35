package vn.chuyendoiso.plan.serialization;

import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * One member of a shape.
 *
 * @param name its name on the wire, that of the accessor
 * @param presence whether it must be there
 * @param type how its value looks
 * @param get takes the value out of the object; null if absent
 * @param set puts a value into the builder
 * @param <T> the type that the shape describes
 * @param <B> its builder
 * @param <V> the kind of value
 */
record Member<T, B, V>(
    String name, Presence presence, WireType<V> type, Function<T, V> get, BiConsumer<B, V> set) {

  /** Whether a member must be there. */
  enum Presence {
    /** Without it the object means nothing. */
    REQUIRED,
    /** Absent means not stated. */
    OPTIONAL,
    /** A list; absent means not stated, and the model gives an empty list. */
    LIST
  }

  /** Sets a value that {@link #type} has read. */
  @SuppressWarnings("unchecked") // the value comes from this member's own type
  void put(B builder, Object value) {
    set.accept(builder, (V) value);
  }

  /** Writes the member if the object has it. */
  boolean write(JsonGenerator out, T object) {
    V value = get.apply(object);
    if (value == null) {
      return false;
    }
    out.writeName(name);
    type.write(out, value);
    return true;
  }
}
