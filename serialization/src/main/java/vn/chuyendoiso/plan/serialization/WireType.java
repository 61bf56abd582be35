package vn.chuyendoiso.plan.serialization;

/**
 * How one kind of value looks on the wire, in both directions.
 *
 * @param <V> the kind of value in the model
 */
interface WireType<V> {

  /** {@return what may stand there, for those who describe the format} */
  ValueKind kind();

  /**
   * Reads a value. The current token is its first when called and its last on return.
   *
   * @return the value, or null if there is none to speak of; the problem is then reported
   */
  V read(Reading in);

  void write(JsonOutput out, V value);
}
