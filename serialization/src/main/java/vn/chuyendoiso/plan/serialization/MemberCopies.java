package vn.chuyendoiso.plan.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Gives every member a class of its own, all copies of {@link PlainMemberCode}.
 *
 * <p>The virtual machine learns per class what its code calls. Where all members share one class it
 * learns that anything may be called, and looks up every call; where each has its own, it sees one
 * accessor, one setter and one kind of value, and puts their code in place of the calls. Where
 * copies cannot be made, the original serves.
 */
final class MemberCopies {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final MethodType CONSTRUCTOR =
      MethodType.methodType(
          void.class, WireType.class, boolean.class, Function.class, BiConsumer.class);
  private static final byte[] ORIGINAL = original();

  private MemberCopies() {}

  private static byte[] original() {
    try (InputStream stream =
        PlainMemberCode.class.getResourceAsStream(
            PlainMemberCode.class.getSimpleName() + ".class")) {
      return stream == null ? new byte[0] : stream.readAllBytes();
    } catch (IOException e) {
      return new byte[0];
    }
  }

  @SuppressWarnings("unchecked") // a copy does what the original does
  static <T, B, V> MemberCode<T, B> make(
      WireType<V> type, boolean list, Function<T, V> get, BiConsumer<B, V> set) {
    if (ORIGINAL.length > 0) {
      try {
        MethodHandles.Lookup copy = LOOKUP.defineHiddenClass(ORIGINAL, false);
        MethodHandle make = copy.findConstructor(copy.lookupClass(), CONSTRUCTOR);
        return (MemberCode<T, B>) make.invoke(type, list, get, set);
      } catch (Throwable e) {
        return new PlainMemberCode<>(type, list, get, set);
      }
    }
    return new PlainMemberCode<>(type, list, get, set);
  }
}
