package vn.chuyendoiso.plan.serialization;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The code for one member, of which {@link MemberCopies} makes a class for every member.
 *
 * @param <T> the type that the shape describes
 * @param <B> its builder
 * @param <V> the kind of value
 */
final class PlainMemberCode<T, B, V> extends MemberCode<T, B> {

  private final WireType<V> type;
  private final boolean list;
  private final Function<T, V> get;
  private final BiConsumer<B, V> set;

  PlainMemberCode(WireType<V> type, boolean list, Function<T, V> get, BiConsumer<B, V> set) {
    this.type = type;
    this.list = list;
    this.get = get;
    this.set = set;
  }

  @Override
  Came read(Reading in, B builder) {
    V value = type.read(in);
    if (value == null) {
      in.unread();
      return Came.UNREAD;
    }
    if (list && value == List.of()) { // no other empty list is read
      return Came.EMPTY;
    }
    set.accept(builder, value);
    return Came.FILLED;
  }

  @Override
  boolean write(JsonOutput out, Quoted name, T object) {
    V value = get.apply(object);
    if (value == null) {
      return false;
    }
    out.name(name);
    type.write(out, value);
    return true;
  }
}
