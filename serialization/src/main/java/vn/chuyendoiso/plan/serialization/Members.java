package vn.chuyendoiso.plan.serialization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * The loop over the members of one object, the same for plain shapes and for families: known
 * members go to a slot each, everything else is reported, and kept where it can be.
 */
final class Members {

  private final List<String> names;
  private final Map<String, Integer> slots = new HashMap<>();
  private final boolean locating;

  /**
   * Prepares the loop.
   *
   * @param names the known members in wire order
   * @param locating whether to remember where every member stands, as families need: what is wrong
   *     with a member may show only when the object has ended
   */
  Members(List<String> names, boolean locating) {
    this.locating = locating;
    if (names.size() > Long.SIZE) {
      throw new IllegalArgumentException("more members than bits");
    }
    this.names = List.copyOf(names);
    for (int i = 0; i < names.size(); i++) {
      if (slots.put(names.get(i), i) != null) {
        throw new IllegalArgumentException("twice: " + names.get(i));
      }
    }
  }

  /** What is done with the value of a known member. */
  interface Slot {
    /**
     * Reads the value of the current token.
     *
     * @return the value; null if it was a problem
     */
    Object read(int slot, Reading in);
  }

  /**
   * What was found in one object.
   *
   * @param seen one bit per known member that was there, empty or not
   * @param filled one bit per known member that has a value
   * @param kept what is carried along
   * @param start where the object begins
   * @param places where members stand, by slot, as far as remembered
   */
  record Found(long seen, long filled, KeptMembers kept, long start, Map<Integer, Long> places) {
    boolean has(int slot) {
      return (filled & (1L << slot)) != 0;
    }

    boolean saw(int slot) {
      return (seen & (1L << slot)) != 0;
    }

    long place(int slot) {
      return places.getOrDefault(slot, start);
    }
  }

  /** Reads the members of the object that begins at the current token. */
  Found read(Reading in, Slot slot) {
    JsonParser parser = in.tokens();
    long start = in.offset();
    long seen = 0;
    long filled = 0;
    List<KeptMember> kept = null;
    Set<String> unknown = null;
    Map<Integer, Long> places = new HashMap<>(0);
    String after = "";
    int next = 0;
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      int i = find(name, next);
      if (i < 0) {
        unknown = unknown == null ? new HashSet<>() : unknown;
        kept = kept == null ? new ArrayList<>() : kept;
        keep(in, name, after, unknown, kept);
        continue;
      }
      long bit = 1L << i;
      if ((seen & bit) != 0) {
        passOver(in, name);
        continue;
      }
      seen |= bit;
      after = name;
      next = i + 1;
      JsonToken token = parser.nextToken();
      if (locating || token == JsonToken.VALUE_NULL) {
        places.put(i, in.offset());
      }
      Object value = token == JsonToken.VALUE_NULL ? null : slot.read(i, in);
      boolean empty = value instanceof List<?> list && list.isEmpty();
      if (token == JsonToken.VALUE_NULL || empty) {
        kept = kept == null ? new ArrayList<>() : kept;
        kept.add(new KeptMember(name, empty ? "[]" : "null", name));
      } else if (value != null) {
        filled |= bit;
      }
    }
    return new Found(
        seen, filled, kept == null ? KeptMembers.NONE : new KeptMembers(kept), start, places);
  }

  // Members mostly come in wire order, so the next one is tried before the table.
  private int find(String name, int next) {
    if (next < names.size() && names.get(next).equals(name)) {
      return next;
    }
    return slots.getOrDefault(name, -1);
  }

  private static void passOver(Reading in, String name) {
    in.problem(ReadProblem.MEMBER_DUPLICATE, "member", Reading.shown(name));
    in.tokens().nextToken();
    in.tokens().skipChildren();
  }

  private void keep(
      Reading in, String name, String after, Set<String> unknown, List<KeptMember> kept) {
    if (!unknown.add(name)) {
      passOver(in, name);
      return;
    }
    if (Reading.hasLoneSurrogate(name)) {
      in.problem(ReadProblem.TEXT_BROKEN);
    } else {
      Optional<String> near = nearest(name);
      if (near.isPresent()) {
        in.problem(ReadProblem.MEMBER_MISSPELT, "member", Reading.shown(name), "near", near.get());
      } else {
        in.problem(ReadProblem.MEMBER_UNKNOWN, "member", Reading.shown(name));
      }
    }
    in.tokens().nextToken();
    String json = in.copy();
    if (json != null) {
      kept.add(new KeptMember(name, json, after));
    }
  }

  private Optional<String> nearest(String name) {
    String best = null;
    int least = Math.max(2, name.length() / 3) + 1;
    for (String known : names) {
      if (Math.abs(known.length() - name.length()) < least) {
        int distance = distance(known.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
        if (distance < least) {
          least = distance;
          best = known;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  // Levenshtein's distance, one row at a time.
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
