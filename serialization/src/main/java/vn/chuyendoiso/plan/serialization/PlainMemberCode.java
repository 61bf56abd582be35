package vn.chuyendoiso.plan.serialization;

import java.util.List;
import java.util.Optional;
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
  private final Member.Presence presence;
  private final Function<T, ?> get;
  private final BiConsumer<B, V> set;

  PlainMemberCode(
      WireType<V> type, Member.Presence presence, Function<T, ?> get, BiConsumer<B, V> set) {
    this.type = type;
    this.presence = presence;
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
    if (presence == Member.Presence.LIST && value == List.of()) { // no other empty list is read
      return Came.EMPTY;
    }
    set.accept(builder, value);
    return Came.FILLED;
  }

  @Override
  boolean write(JsonOutput out, Quoted name, T object) {
    V value = value(get.apply(object));
    if (value == null) {
      return false;
    }
    out.name(name);
    type.write(out, value);
    return true;
  }

  // Done here and not by whoever declares the member, so that the copy sees the accessor itself.
  @SuppressWarnings("unchecked") // the presence tells what the accessor gives
  private V value(Object stated) {
    if (presence == Member.Presence.OPTIONAL) {
      return ((Optional<V>) stated).orElse(null);
    }
    if (presence == Member.Presence.LIST && ((List<?>) stated).isEmpty()) {
      return null;
    }
    return (V) stated;
  }
}
