package vn.chuyendoiso.plan.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
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
  private final List<Member<B, ?>> members = new ArrayList<>();

  private record Member<B, V>(String name, Arbitrary<V> values, BiConsumer<B, V> set) {

    @SuppressWarnings("unchecked") // the value was drawn from the values of this member
    void put(B builder, Object value) {
      if (value != null) {
        set.accept(builder, (V) value);
      }
    }
  }

  private Assembly(Supplier<B> begin) {
    this.begin = begin;
  }

  static <B> Assembly<B> of(Supplier<B> begin) {
    return new Assembly<>(begin);
  }

  /** A member that is always there. */
  <V> Assembly<B> with(String member, Arbitrary<V> values, BiConsumer<B, V> set) {
    members.add(new Member<>(member, values, set));
    return this;
  }

  /** A member that may be absent; it shrinks to absence. */
  <V> Assembly<B> maybe(
      String member, double probability, Arbitrary<V> values, BiConsumer<B, V> set) {
    return with(member, Choice.orNull(probability, values), set);
  }

  /** A list; it shrinks to no element. */
  <V> Assembly<B> list(String member, Arbitrary<List<V>> values, BiConsumer<B, List<V>> set) {
    // a builder begins with no element, and would copy none
    return with(
        member,
        values,
        (builder, drawn) -> {
          if (!drawn.isEmpty()) {
            set.accept(builder, drawn);
          }
        });
  }

  /** Declares members that several types share. */
  Assembly<B> also(Function<Assembly<B>, Assembly<B>> more) {
    return more.apply(this);
  }

  /** {@return the objects, some with kept members} */
  @SuppressWarnings("unchecked") // withKept returns the type that it is called on
  <T extends Keeping> Arbitrary<T> build(Function<B, T> make) {
    List<Arbitrary<?>> parts = new ArrayList<>();
    members.forEach(m -> parts.add(m.values));
    parts.add(Kept.drafts());
    return new Parts<>(
        parts,
        drawn -> {
          B builder = begin.get();
          for (int i = 0; i < members.size(); i++) {
            members.get(i).put(builder, drawn[i]);
          }
          T value = make.apply(builder);
          KeptMembers kept = ((Kept.Draft) drawn[members.size()]).on(() -> slots(drawn));
          return kept.isEmpty() ? value : (T) value.withKept(kept);
        });
  }

  private List<Kept.Slot> slots(Object[] drawn) {
    List<Kept.Slot> slots = new ArrayList<>();
    for (Member<B, ?> member : members) {
      slots.add(Kept.Slot.of(member.name, drawn[slots.size()]));
    }
    return slots;
  }
}
