package vn.chuyendoiso.plan.serialization.extension;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.text.StoredText;

/**
 * A member that a vendor adds to documents or their parts, under a name of its own namespace, with
 * a type.
 *
 * <p>Example: {@code ExtensionMember.text("lgsp:priority")} finds "cao" in the task {@code
 * {"id":"nv-1","title":"Mở cổng dữ liệu","lgsp:priority":"cao"}}; {@code put(task, "thấp")} gives
 * the task with the other value at the same place.
 *
 * <p>A name is a namespace (a lower-case ASCII letter, then ASCII letters, digits and hyphens), a
 * colon, and a local name of at least one character; names and texts are compared and written in
 * their stored form (NFC). A value of another type than the member's is left where it stands: it is
 * not found, and {@link #isUnfit} tells it from one that is absent. Immutable and thread-safe as
 * far as its codec is.
 *
 * @param <V> the type of values
 */
public final class ExtensionMember<V> {

  private final String name;
  private final String namespace;
  private final ExtensionCodec<V> codec;

  private ExtensionMember(String name, ExtensionCodec<V> codec) {
    this.name = StoredText.of(name).text();
    this.codec = Objects.requireNonNull(codec, "codec");
    this.namespace =
        KeptMember.namespaceOf(this.name)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "not a namespace, a colon and a local name, as lgsp:priority is: " + name));
  }

  /**
   * Declares a member that holds a text.
   *
   * @param name its full name, such as {@code lgsp:priority}
   * @return the member
   * @throws IllegalArgumentException if the name has no namespace
   */
  public static ExtensionMember<String> text(String name) {
    return new ExtensionMember<>(name, JsonText.TEXT);
  }

  /**
   * Declares a member that holds a number. Numbers of more than 100 digits or with a larger power
   * of ten do not fit, as in the rest of a document.
   *
   * @param name its full name
   * @return the member
   * @throws IllegalArgumentException if the name has no namespace
   */
  public static ExtensionMember<BigDecimal> number(String name) {
    return new ExtensionMember<>(name, JsonText.NUMBER);
  }

  /**
   * Declares a member that is true or false.
   *
   * @param name its full name
   * @return the member
   * @throws IllegalArgumentException if the name has no namespace
   */
  public static ExtensionMember<Boolean> truth(String name) {
    return new ExtensionMember<>(name, JsonText.TRUTH);
  }

  /**
   * Declares a member that holds one of several codes: the names of the constants in lower case
   * with hyphens.
   *
   * @param name its full name
   * @param codes the constants
   * @param <E> the type of constants
   * @return the member
   * @throws IllegalArgumentException if the name has no namespace
   */
  public static <E extends Enum<E>> ExtensionMember<E> code(String name, Class<E> codes) {
    return new ExtensionMember<>(name, JsonText.code(codes));
  }

  /**
   * Declares a member whose values the vendor reads and writes itself, such as an object.
   *
   * @param name its full name
   * @param codec reads and writes its values
   * @param <V> the type of values
   * @return the member
   * @throws IllegalArgumentException if the name has no namespace
   */
  public static <V> ExtensionMember<V> of(String name, ExtensionCodec<V> codec) {
    return new ExtensionMember<>(name, codec);
  }

  /** {@return the member of the same name that holds a list of such values} */
  public ExtensionMember<List<V>> list() {
    return new ExtensionMember<>(name, JsonText.list(codec));
  }

  /** {@return its full name, such as {@code lgsp:priority}} */
  public String name() {
    return name;
  }

  /** {@return its namespace, such as {@code lgsp}} */
  public String namespace() {
    return namespace;
  }

  /**
   * Finds the value.
   *
   * @param part a document or a part of one
   * @return the value; empty if the member is absent, null, or of another type
   */
  public Optional<V> find(Keeping part) {
    return findJson(part).filter(JsonText::isValue).flatMap(codec::read);
  }

  /**
   * Tells whether the member is there with a value of another type.
   *
   * @param part a document or a part of one
   * @return true if it is there, not null, and {@link #find} does not find it
   */
  public boolean isUnfit(Keeping part) {
    return findJson(part).filter(json -> !json.equals("null")).isPresent() && find(part).isEmpty();
  }

  /**
   * Finds the value as it stands in the document.
   *
   * @param part a document or a part of one
   * @return the value as compact JSON, of whatever type; empty if the member is absent
   */
  public Optional<String> findJson(Keeping part) {
    return part.getKept().members().stream().filter(this::isThis).map(KeptMember::json).findFirst();
  }

  private boolean isThis(KeptMember member) {
    return StoredText.of(member.name()).text().equals(name);
  }

  /**
   * Sets the value: where the member stands, or as the last member if it is absent.
   *
   * @param part a document or a part of one
   * @param value the value
   * @param <T> the type of the part
   * @return the changed part
   * @throws IllegalArgumentException if the codec does not write one value of JSON
   */
  public <T extends Keeping> T put(T part, V value) {
    String json = JsonText.compact(codec.write(value));
    List<KeptMember> members = new ArrayList<>();
    boolean found = false;
    for (KeptMember member : part.getKept().members()) {
      boolean here = isThis(member);
      found |= here;
      members.add(here ? new KeptMember(name, json, member.after()) : member);
    }
    if (!found) {
      members.add(new KeptMember(name, json, last(part)));
    }
    return with(part, members);
  }

  /**
   * Takes the member away, of whatever type its value is.
   *
   * @param part a document or a part of one
   * @param <T> the type of the part
   * @return the part without it; the same part if it is absent
   */
  public <T extends Keeping> T remove(T part) {
    List<KeptMember> members = new ArrayList<>(part.getKept().members());
    return members.removeIf(this::isThis) ? with(part, members) : part;
  }

  @SuppressWarnings("unchecked") // withKept returns the type that it is called on
  private static <T extends Keeping> T with(T part, List<KeptMember> members) {
    return (T) part.withKept(members.isEmpty() ? KeptMembers.NONE : new KeptMembers(members));
  }

  // Where a reader would say that the member stands, so that writing and reading gives an equal
  // part: behind the last member that is not itself carried along.
  private static String last(Keeping part) {
    if (part instanceof Printed<?> printed) {
      return printed.getMeaning().isPresent()
          ? "meaning"
          : printed.getText().isPresent() ? "text" : "";
    }
    List<String> names = new ArrayList<>(JsonText.names(PlanJson.writeCompact(part)));
    part.getKept().members().stream()
        .filter(m -> !m.name().equals(m.after()))
        .forEach(m -> names.remove(m.name()));
    return names.isEmpty() ? "" : names.get(names.size() - 1);
  }

  @Override
  public String toString() {
    return name;
  }
}
