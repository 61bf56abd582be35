package vn.chuyendoiso.plan.serialization;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Where the values of one object of a type wait until it is built: a builder that {@link Reading}
 * lends for one object after the other, since a document has thousands of objects of few types.
 *
 * @param <B> the builder
 */
final class Room<B> {

  private static final AtomicInteger ROOMS = new AtomicInteger();

  private final int number = ROOMS.getAndIncrement();
  private final Supplier<B> begin;

  Room(Supplier<B> begin) {
    this.begin = begin;
  }

  /** {@return its place among all rooms} */
  int number() {
    return number;
  }

  /** {@return an empty builder} */
  B begin() {
    return begin.get();
  }
}
