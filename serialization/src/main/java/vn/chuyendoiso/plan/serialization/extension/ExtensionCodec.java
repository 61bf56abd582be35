package vn.chuyendoiso.plan.serialization.extension;

import java.util.Optional;

/**
 * How the values of an extension member look in JSON.
 *
 * <p>Example: a vendor's {@code Coordinates(latitude, longitude)} as {@code
 * {"latitude":21.85,"longitude":106.76}}, read and written with whatever JSON library the vendor
 * has.
 *
 * <p>Implementations must be thread-safe.
 *
 * @param <V> the type of values
 */
public interface ExtensionCodec<V> {

  /**
   * Reads a value.
   *
   * @param json one value of JSON, whole and well-formed
   * @return the value; empty if the JSON is of another type than this codec reads. An exception is
   *     passed on to whoever asked for the value.
   */
  Optional<V> read(String json);

  /**
   * Writes a value.
   *
   * @param value the value
   * @return one value of JSON; white space between tokens is dropped
   */
  String write(V value);
}
