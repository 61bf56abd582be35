package vn.chuyendoiso.plan.overlap;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a title says of years, places, fields and the like, as a number: the kind in front, so that
 * those of one kind stand together in a sorted list.
 */
final class Mark {

  private static final int KIND_BITS = 3;
  private static final int VALUE_BITS = Long.SIZE - 1 - KIND_BITS;
  private static final List<TitleContrast> KINDS = List.of(TitleContrast.values());

  private Mark() {}

  static long of(TitleContrast kind, long value) {
    return ((long) KINDS.indexOf(kind) << VALUE_BITS) | (value >>> (KIND_BITS + 1));
  }

  /** The marks of one kind in a sorted list. */
  static long[] of(TitleContrast kind, long[] marks) {
    int number = KINDS.indexOf(kind);
    int from = 0;
    while (from < marks.length && kind(marks[from]) < number) {
      from++;
    }
    return Arrays.copyOfRange(marks, from, end(number, marks, from));
  }

  /** What two titles both say and say differently, by their sorted marks. */
  static Set<TitleContrast> contrasts(long[] one, long[] other) {
    Set<TitleContrast> contrasts = EnumSet.noneOf(TitleContrast.class);
    int i = 0;
    int k = 0;
    while (i < one.length && k < other.length) {
      int kind = kind(one[i]);
      if (kind != kind(other[k])) {
        if (kind < kind(other[k])) {
          i++;
        } else {
          k++;
        }
        continue;
      }
      int shared = 0;
      int endOfOne = end(kind, one, i);
      int endOfOther = end(kind, other, k);
      int ofOne = endOfOne - i;
      int ofOther = endOfOther - k;
      while (i < endOfOne && k < endOfOther) {
        shared += one[i] == other[k] ? 1 : 0;
        if (one[i] < other[k]) {
          i++;
        } else {
          k++;
        }
      }
      if (shared < Math.min(ofOne, ofOther) && (shared == 0 || KINDS.get(kind).isOfEach())) {
        contrasts.add(KINDS.get(kind));
      }
      i = endOfOne;
      k = endOfOther;
    }
    return contrasts;
  }

  private static int end(int kind, long[] marks, int from) {
    int end = from;
    while (end < marks.length && kind(marks[end]) == kind) {
      end++;
    }
    return end;
  }

  private static int kind(long mark) {
    return (int) (mark >>> VALUE_BITS);
  }
}
