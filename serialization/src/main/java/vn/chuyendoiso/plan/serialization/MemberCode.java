package vn.chuyendoiso.plan.serialization;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What is done to one member of one type of object: its value is read into a builder, or taken out
 * of an object and written.
 *
 * @param <T> the type that the shape describes
 * @param <B> its builder
 */
abstract class MemberCode<T, B> {

  /** What reading a member came to. */
  enum Came {
    /** There is a value, and the builder has it. */
    FILLED,
    /** The text states that the list is empty. */
    EMPTY,
    /** The value was not understood, which is told already. */
    UNREAD
  }

  abstract Came read(Reading in, B builder);

  /**
   * Writes the member if the object has it.
   *
   * @param quoted the member's name, ready to be written
   */
  abstract boolean write(JsonOutput out, byte[] quoted, T object);

  static <T, B, V> MemberCode<T, B> of(
      WireType<V> type, boolean list, Function<T, V> get, BiConsumer<B, V> set) {
    return MemberCopies.make(type, list, get, set);
  }
}
