package vn.chuyendoiso.plan.serialization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of the members of one form, from which the form is made. */
final class Parts {

  private final Map<String, Object> values = new HashMap<>();

  void put(String name, Object value) {
    values.put(name, value);
  }

  // Each name is read with the type that its form declares, and taken out by the same declaration.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  <V> V get(String name) {
    return (V) values.get(name);
  }

  <V> Optional<V> find(String name) {
    return Optional.ofNullable(get(name));
  }

  <V> List<V> list(String name) {
    return this.<List<V>>find(name).orElse(List.of());
  }
}
