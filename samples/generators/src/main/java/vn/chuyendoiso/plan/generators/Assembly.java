package vn.chuyendoiso.plan.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * Puts objects of the model together from arbitraries of their members, declared in the order in
 * which members are written. All members are drawn in one step, so each shrinks by itself.
 *
 * @param <B> the builder
 */
final class Assembly<B> {

  private final Supplier<B> begin;
  private final List<Arbitrary<Part<B>>> parts = new ArrayList<>();

  private record Part<B>(Kept.Slot slot, Consumer<B> set) {}

  private Assembly(Supplier<B> begin) {
    this.begin = begin;
  }

  static <B> Assembly<B> of(Supplier<B> begin) {
    return new Assembly<>(begin);
  }

  /** A member that is always there. */
  <V> Assembly<B> with(String member, Arbitrary<V> values, BiConsumer<B, V> set) {
    parts.add(values.map(v -> new Part<>(Kept.Slot.filled(member), b -> set.accept(b, v))));
    return this;
  }

  /** A member that may be absent; it shrinks to absence. */
  <V> Assembly<B> maybe(
      String member, double probability, Arbitrary<V> values, BiConsumer<B, V> set) {
    parts.add(
        Choice.maybe(probability, values)
            .map(
                v ->
                    new Part<>(
                        Kept.Slot.optional(member, v), b -> v.ifPresent(x -> set.accept(b, x)))));
    return this;
  }

  /** A list; it shrinks to no element. */
  <V> Assembly<B> list(String member, Arbitrary<List<V>> values, BiConsumer<B, List<V>> set) {
    parts.add(values.map(v -> new Part<>(Kept.Slot.list(member, v), b -> set.accept(b, v))));
    return this;
  }

  /** Declares members that several types share. */
  Assembly<B> also(Function<Assembly<B>, Assembly<B>> more) {
    return more.apply(this);
  }

  /** {@return the objects, some with kept members} */
  @SuppressWarnings("unchecked") // withKept returns the type that it is called on
  <T extends Keeping> Arbitrary<T> build(Function<B, T> make) {
    Arbitrary<T> objects =
        Combinators.combine(
                Combinators.combine(parts).<List<Part<B>>>as(List::copyOf), Kept.drafts())
            .as(
                (drawn, draft) -> {
                  B builder = begin.get();
                  drawn.forEach(p -> p.set().accept(builder));
                  T value = make.apply(builder);
                  KeptMembers kept = draft.on(drawn.stream().map(Part::slot).toList());
                  return kept.isEmpty() ? value : (T) value.withKept(kept);
                });
    return new Once<>(objects);
  }
}
