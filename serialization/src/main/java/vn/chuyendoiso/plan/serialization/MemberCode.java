package vn.chuyendoiso.plan.serialization;

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
   * @param name the member's name, ready to be written
   */
  abstract boolean write(JsonOutput out, Quoted name, T object);
}
