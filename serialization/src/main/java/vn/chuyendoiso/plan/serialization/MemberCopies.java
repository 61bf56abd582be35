package vn.chuyendoiso.plan.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.util.Optional;
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
  private static final Optional<byte[]> ORIGINAL = original();

  private MemberCopies() {}

  private static Optional<byte[]> original() {
    String file = PlainMemberCode.class.getSimpleName() + ".class";
    try (InputStream stream = PlainMemberCode.class.getResourceAsStream(file)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static <T, B, V> MemberCode<T, B> make(
      WireType<V> type, Member.Presence presence, Function<T, ?> get, BiConsumer<B, V> set) {
    return ORIGINAL
        .flatMap(code -> MemberCopies.<T, B, V>copy(code, type, presence, get, set))
        .orElseGet(() -> new PlainMemberCode<>(type, presence, get, set));
  }

  @SuppressWarnings("unchecked") // a copy does what the original does
  private static <T, B, V> Optional<MemberCode<T, B>> copy(
      byte[] code,
      WireType<V> type,
      Member.Presence presence,
      Function<T, ?> get,
      BiConsumer<B, V> set) {
    try {
      Constructor<?> constructor =
          LOOKUP
              .defineHiddenClass(code, false)
              .lookupClass()
              .getDeclaredConstructor(
                  WireType.class, Member.Presence.class, Function.class, BiConsumer.class);
      return Optional.of((MemberCode<T, B>) constructor.newInstance(type, presence, get, set));
    } catch (ReflectiveOperationException | LinkageError | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }
}
