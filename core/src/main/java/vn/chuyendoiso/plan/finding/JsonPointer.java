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
  public static final JsonPointer ROOT = new JsonPointer(null, "", 0);

  // As many digits as any index has, so that none is out of range.
  private static final int INDEX_DIGITS = 9;

  private final JsonPointer parent;
  // Null for an element, whose digits few ask for: every row has a pointer, and few have findings.
  private final String member;
  private final int index;

  private JsonPointer(JsonPointer parent, String member, int index) {
    this.parent = parent;
    this.member = member;
    this.index = index;
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
    // Nobody can tell a member of this name from an element.
    return isIndex(member) && member.length() <= INDEX_DIGITS
        ? append(Integer.parseInt(member))
        : new JsonPointer(this, member, 0);
  }

  /**
   * Returns the pointer to an element of the array here.
   *
   * @param index the element's index, from 0
   * @return the longer pointer
   */
  public JsonPointer append(int index) {
    return new JsonPointer(this, null, index);
  }

  /** {@return the pointer to what holds this part; empty for the whole document} */
  public Optional<JsonPointer> parent() {
    return Optional.ofNullable(parent);
  }

  /** {@return the unescaped tokens from the root on; empty for the root} */
  public List<String> tokens() {
    List<String> tokens = new ArrayList<>();
    for (JsonPointer p = this; p.parent != null; p = p.parent) {
      tokens.add(p.token());
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
   * Compares by the tokens from the root on: elements by their number, members in an order that the
   * caller chooses, such as that in which a form shows them. A part comes after what it is a part
   * of.
   *
   * @param other the other pointer
   * @param order the order of tokens that are not both of elements
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
      int compared =
          one.member == null && two.member == null
              ? Integer.compare(one.index, two.index)
              : order.compare(one.token(), two.token());
      found = compared != 0 ? compared : found;
      one = one.parent;
      two = two.parent;
    }
    return found != 0 ? found : Integer.compare(depth, depthOfOther);
  }

  private String token() {
    return member == null ? Integer.toString(index) : member;
  }

  private boolean hasTokenOf(JsonPointer other) {
    return index == other.index && Objects.equals(member, other.member);
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
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) < '0' || token.charAt(i) > '9') {
        return false;
      }
    }
    return !token.isEmpty() && (token.charAt(0) != '0' || token.length() == 1);
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof JsonPointer that)) {
      return false;
    }
    JsonPointer one = this;
    JsonPointer two = that;
    while (one != two) {
      if (one.parent == null || two.parent == null || !one.hasTokenOf(two)) {
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
      hash += factor * (p.member == null ? p.index : p.member.hashCode());
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
