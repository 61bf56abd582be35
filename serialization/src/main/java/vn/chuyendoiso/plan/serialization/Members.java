package vn.chuyendoiso.plan.serialization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * The loop over the members of one object, the same for plain shapes and for families: the values
 * of known members go into a builder, everything else is reported, and kept where it can be.
 *
 * @param <B> the builder
 */
final class Members<B> {

  // Classes of their own pay once the virtual machine compiles the loop. Before that they would be
  // most of what a program waits for that reads one document and ends.
  private static final int USES_BEFORE_COPIES = 1_000;

  private final Member<?, B, ?>[] slots;
  private final MemberCode<?, B>[] codes;
  private final PropertyNameMatcher matcher;

  // Threads may count the same use, or copy the codes both: any copy does what the original does.
  private int uses;

  /**
   * Prepares the loop.
   *
   * @param members the known members in wire order
   */
  @SuppressWarnings("unchecked") // an array of a generic type
  Members(List<? extends Member<?, B, ?>> members) {
    if (members.size() > Long.SIZE) {
      throw new IllegalArgumentException("more members than bits");
    }
    Set<String> names = new HashSet<>();
    for (Member<?, B, ?> member : members) {
      if (!names.add(member.name())) {
        throw new IllegalArgumentException("twice: " + member.name());
      }
    }
    this.slots = (Member<?, B, ?>[]) members.toArray(new Member<?, ?, ?>[0]);
    this.codes = (MemberCode<?, B>[]) new MemberCode<?, ?>[slots.length];
    for (int i = 0; i < slots.length; i++) {
      codes[i] = slots[i].code();
    }
    this.matcher =
        JsonTokens.matcher(members.stream().map(m -> Named.fromString(m.name())).toList());
  }

  /** {@return what is done to each member, in wire order; whoever does it tells {@link #used}} */
  MemberCode<?, B>[] codes() {
    return codes;
  }

  /** Counts an object that is read or written. */
  void used() {
    if (uses < USES_BEFORE_COPIES && ++uses == USES_BEFORE_COPIES) {
      for (int i = 0; i < codes.length; i++) {
        codes[i] = slots[i].codeOfItsOwn();
      }
    }
  }

  /**
   * Reads the members that follow the current token. What there is to know besides is {@link
   * Reading#seen} and {@link Reading#kept}, until the next object is read.
   *
   * @param already one bit per member that was read before
   * @return one bit per known member that has a value
   */
  long read(Reading in, B builder, long already) {
    used();
    JsonParser parser = in.tokens();
    long seen = already;
    long filled = already;
    Carried carried = null;
    int last = Long.SIZE - 1 - Long.numberOfLeadingZeros(already); // -1 if none
    try {
      for (int i = parser.nextNameMatch(matcher);
          i != PropertyNameMatcher.MATCH_END_OBJECT;
          i = parser.nextNameMatch(matcher)) {
        if (i < 0) {
          carried = carried == null ? new Carried() : carried;
          carryUnknown(in, last < 0 ? "" : slots[last].name(), carried);
          if (in.isStopped()) {
            break;
          }
          continue;
        }
        long bit = 1L << i;
        if ((seen & bit) != 0) {
          passOver(in);
          continue;
        }
        seen |= bit;
        last = i;
        Member<?, B, ?> member = slots[i];
        if (parser.nextToken() == JsonToken.VALUE_NULL) {
          carried = carried == null ? new Carried() : carried;
          carried.kept.add(new KeptMember(member.name(), "null", member.name()));
          continue;
        }
        switch (codes[i].read(in, builder)) {
          case FILLED -> filled |= bit;
          case EMPTY -> {
            carried = carried == null ? new Carried() : carried;
            carried.kept.add(new KeptMember(member.name(), "[]", member.name()));
          }
          case UNREAD -> {}
        }
        if (in.isStopped()) {
          break;
        }
      }
    } catch (JacksonException e) {
      in.stop(e);
    }
    in.ended(seen, carried == null ? KeptMembers.NONE : new KeptMembers(carried.kept));
    return filled;
  }

  /** Members of one object that have no slot; most objects have none. */
  private static final class Carried {
    final List<KeptMember> kept = new ArrayList<>();
    final Set<String> unknown = new HashSet<>();
  }

  private static void passOver(Reading in) {
    in.problem(ReadProblem.MEMBER_DUPLICATE, "member", Reading.shown(in.tokens().currentName()));
    in.tokens().nextToken();
    in.tokens().skipChildren();
  }

  private void carryUnknown(Reading in, String after, Carried carried) {
    String name = in.tokens().currentName();
    if (!carried.unknown.add(name)) {
      passOver(in);
      return;
    }
    if (carried.unknown.size() > in.limits().maxMembers()) {
      in.stop(ReadProblem.JSON_TOO_MANY_MEMBERS, "limit", in.limits().maxMembers());
      return;
    }
    if (Reading.hasLoneSurrogate(name)) {
      in.problem(ReadProblem.TEXT_BROKEN);
    } else if (KeptMember.namespaceOf(name).isEmpty()) {
      Optional<String> near = in.isFull() ? Optional.empty() : nearest(name);
      if (near.isPresent()) {
        in.problem(ReadProblem.MEMBER_MISSPELT, "member", Reading.shown(name), "near", near.get());
      } else {
        in.problem(ReadProblem.MEMBER_UNKNOWN, "member", Reading.shown(name));
      }
    }
    in.tokens().nextToken();
    String json = in.copy();
    if (json != null) {
      carried.kept.add(new KeptMember(name, json, after));
    } else {
      in.unread();
    }
  }

  /**
   * Reports the members that are required and have no value, unless reading stopped before they
   * could come.
   *
   * @param missing one bit per slot
   */
  void reportMissing(Reading in, long missing) {
    JsonPointer object = in.isFull() ? JsonPointer.ROOT : in.pointer();
    for (long rest = missing; rest != 0; rest &= rest - 1) {
      int slot = Long.numberOfTrailingZeros(rest);
      String name = slots[slot].name();
      if ((in.seen() & (1L << slot)) == 0) {
        if (!in.isStopped()) {
          in.problemAt(ReadProblem.MEMBER_MISSING, object, Reading.LATER, "member", name);
        }
      } else if (in.kept().isStatedEmpty(name)) {
        in.problemAt(ReadProblem.MEMBER_NULL, object.append(name), Reading.LATER, "member", name);
      }
    }
  }

  // Only names near enough in length are compared, so that a long name costs no more than a short.
  private Optional<String> nearest(String name) {
    String best = null;
    int least = Math.max(2, Math.min(name.length(), 100) / 3) + 1;
    for (Member<?, B, ?> member : slots) {
      String known = member.name();
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
