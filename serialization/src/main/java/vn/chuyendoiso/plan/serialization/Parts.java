package vn.chuyendoiso.plan.serialization;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The values of the members of one form, from which the form is made. */
final class Parts {

  private final String[] names;
  private final Object[] values;

  /**
   * Begins without values.
   *
   * @param names the names under which values may be put
   */
  Parts(String... names) {
    this.names = names;
    this.values = new Object[names.length];
  }

  /** Keeps a value, and a list, which is only lent, by its elements. */
  void put(int slot, Object value) {
    values[slot] = value instanceof LentList lent ? List.copyOf(lent) : value;
  }

  void put(String name, Object value) {
    put(slot(name), value);
  }

  void clear() {
    Arrays.fill(values, null);
  }

  // Each name is read with the type that its form declares, and taken out by the same declaration.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  <V> V get(String name) {
    return (V) values[slot(name)];
  }

  <V> Optional<V> find(String name) {
    return Optional.ofNullable(get(name));
  }

  <V> List<V> list(String name) {
    return this.<List<V>>find(name).orElse(List.of());
  }

  // A dozen names at most, which is where looking through them is quicker than any table.
  @SuppressWarnings("ReferenceEquality") // tried first, because constants are one object
  private int slot(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i] == name) {
        return i;
      }
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no form has a member " + name);
  }
}
