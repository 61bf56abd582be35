package vn.chuyendoiso.plan.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The way from the root of a document to one of its parts.
 *
 * <p>Example: {@code /tasks/3/deadline} is the deadline of the fourth task; the empty text is the
 * whole document. Tokens escape {@code ~} as {@code ~0} and {@code /} as {@code ~1}.
 *
 * <p>Immutable and thread-safe; appending shares the parent, so that pointers cost little until
 * they are printed. Source: RFC 6901.
 */
public final class JsonPointer implements Comparable<JsonPointer> {

  /** The whole document. */
  public static final JsonPointer ROOT = new JsonPointer(null, "");

  private final JsonPointer parent;
  private final String token;

  private JsonPointer(JsonPointer parent, String token) {
    this.parent = parent;
    this.token = token;
  }

  /**
   * Reads a pointer.
   *
   * @param text the empty text, or tokens each led by a slash
   * @return the pointer
   * @throws IllegalArgumentException if the text is not a pointer
   */
  public static JsonPointer parse(String text) {
    if (text.isEmpty()) {
      return ROOT;
    }
    if (text.charAt(0) != '/' || text.matches("(?s).*~(?![01]).*")) {
      throw new IllegalArgumentException("not a JSON pointer: " + text);
    }
    JsonPointer pointer = ROOT;
    int from = 1;
    while (true) {
      int slash = text.indexOf('/', from);
      String token = slash < 0 ? text.substring(from) : text.substring(from, slash);
      pointer = pointer.append(token.replace("~1", "/").replace("~0", "~"));
      if (slash < 0) {
        return pointer;
      }
      from = slash + 1;
    }
  }

  /**
   * Returns the pointer to a member of the object here.
   *
   * @param member the member's name, unescaped
   * @return the longer pointer
   */
  public JsonPointer append(String member) {
    return new JsonPointer(this, Objects.requireNonNull(member, "member"));
  }

  /**
   * Returns the pointer to an element of the array here.
   *
   * @param index the element's index, from 0
   * @return the longer pointer
   */
  public JsonPointer append(int index) {
    return new JsonPointer(this, Integer.toString(index));
  }

  /** {@return the pointer to what holds this part; empty for the whole document} */
  public Optional<JsonPointer> parent() {
    return Optional.ofNullable(parent);
  }

  /** {@return the unescaped tokens from the root on; empty for the root} */
  public List<String> tokens() {
    List<String> tokens = new ArrayList<>();
    for (JsonPointer p = this; p.parent != null; p = p.parent) {
      tokens.add(p.token);
    }
    Collections.reverse(tokens);
    return tokens;
  }

  /**
   * Compares by the tokens from the root on: a part comes after what it is a part of, {@code
   * /tasks/10} after {@code /tasks/2}, members in the order of their names, after indexes.
   */
  @Override
  public int compareTo(JsonPointer other) {
    return compare(other, JsonPointer::compare);
  }

  /**
   * Compares by the tokens from the root on, in an order of tokens that the caller chooses, such as
   * that in which a form shows the members. A part comes after what it is a part of.
   *
   * @param other the other pointer
   * @param order the order of tokens
   * @return negative, zero or positive, as this pointer comes before, is, or comes after the other
   */
  public int compare(JsonPointer other, Comparator<? super String> order) {
    int depth = depth();
    int depthOfOther = other.depth();
    JsonPointer one = this;
    JsonPointer two = other;
    for (int i = depthOfOther; i < depth; i++) {
      one = one.parent;
    }
    for (int i = depth; i < depthOfOther; i++) {
      two = two.parent;
    }
    // What differs nearest to the root decides.
    int found = 0;
    while (one.parent != null) {
      int compared = order.compare(one.token, two.token);
      found = compared != 0 ? compared : found;
      one = one.parent;
      two = two.parent;
    }
    return found != 0 ? found : Integer.compare(depth, depthOfOther);
  }

  private int depth() {
    int depth = 0;
    for (JsonPointer p = this; p.parent != null; p = p.parent) {
      depth++;
    }
    return depth;
  }

  private static int compare(String token, String other) {
    boolean index = isIndex(token);
    if (index != isIndex(other)) {
      return index ? -1 : 1;
    }
    return index && token.length() != other.length()
        ? Integer.compare(token.length(), other.length())
        : token.compareTo(other);
  }

  // RFC 6901, section 4: digits without a leading zero.
  private static boolean isIndex(String token) {
    return !token.isEmpty()
        && (token.charAt(0) != '0' || token.length() == 1)
        && token.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof JsonPointer that)) {
      return false;
    }
    JsonPointer one = this;
    JsonPointer two = that;
    while (one != two) {
      if (one.parent == null || two.parent == null || !one.token.equals(two.token)) {
        return false;
      }
      one = one.parent;
      two = two.parent;
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 0;
    int factor = 1;
    for (JsonPointer p = this; p.parent != null; p = p.parent) {
      hash += factor * p.token.hashCode();
      factor *= 31;
    }
    return hash;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String token : tokens()) {
      text.append('/').append(token.replace("~", "~0").replace("/", "~1"));
    }
    return text.toString();
  }
}
