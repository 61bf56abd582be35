package vn.chuyendoiso.plan.amendment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Two lists laid side by side, of which some elements belong together.
 *
 * <p>As many pairs as possible stay where they are; the others have moved. Where several choices
 * are equally good, a comparison that does not ask which list is the old one decides, so that the
 * way back has the same moves as the way there.
 */
final class Alignment {

  /** No partner. */
  static final int NONE = -1;

  private Alignment() {}

  /**
   * One line of the two lists side by side.
   *
   * @param before the place in the old list, or NONE
   * @param after the place in the new list, or NONE
   * @param moved whether the pair stands elsewhere among its neighbours
   */
  record Line(int before, int after, boolean moved) {}

  /**
   * Lays two lists side by side.
   *
   * @param sizeBefore the length of the old list
   * @param mates for each place of the new list its partner's place in the old one, or NONE
   * @param preference which of two places of the new list should rather stay
   * @return the lines, in the order of the new list; what has no partner in it comes after the
   *     nearest neighbour before it that stays
   */
  static List<Line> of(int sizeBefore, int[] mates, Comparator<Integer> preference) {
    boolean[] paired = new boolean[sizeBefore];
    for (int mate : mates) {
      if (mate != NONE) {
        paired[mate] = true;
      }
    }
    boolean[] stays = longestChain(mates, preference);
    List<Line> lines = new ArrayList<>(Math.max(sizeBefore, mates.length));
    int next = alone(paired, 0, nextStay(stays, 0, mates, sizeBefore), lines);
    for (int after = 0; after < mates.length; after++) {
      lines.add(new Line(mates[after], after, mates[after] != NONE && !stays[after]));
      if (stays[after]) {
        next = alone(paired, next, nextStay(stays, after + 1, mates, sizeBefore), lines);
      }
    }
    return lines;
  }

  // the place in the old list of the next pair that stays, or the end of that list
  private static int nextStay(boolean[] stays, int from, int[] mates, int sizeBefore) {
    for (int after = from; after < stays.length; after++) {
      if (stays[after]) {
        return mates[after];
      }
    }
    return sizeBefore;
  }

  private static int alone(boolean[] paired, int from, int to, List<Line> lines) {
    for (int before = from; before < to; before++) {
      if (!paired[before]) {
        lines.add(new Line(before, NONE, false));
      }
    }
    return to;
  }

  // The longest increasing subsequence. Pairs on one level are never in order with each other, so
  // any choice of one pair a level that is in order throughout is a longest one.
  private static boolean[] longestChain(int[] mates, Comparator<Integer> preference) {
    int[] lowestEnd = new int[mates.length];
    List<List<Integer>> levels = new ArrayList<>();
    for (int after = 0; after < mates.length; after++) {
      if (mates[after] == NONE) {
        continue;
      }
      int found = Arrays.binarySearch(lowestEnd, 0, levels.size(), mates[after]);
      int level = found < 0 ? -found - 1 : found;
      lowestEnd[level] = mates[after];
      if (level == levels.size()) {
        levels.add(new ArrayList<>(1));
      }
      levels.get(level).add(after);
    }
    boolean[] stays = new boolean[mates.length];
    int afterBound = Integer.MAX_VALUE;
    int beforeBound = Integer.MAX_VALUE;
    for (int level = levels.size() - 1; level >= 0; level--) {
      Integer best = null;
      for (Integer candidate : levels.get(level)) {
        boolean inOrder = candidate < afterBound && mates[candidate] < beforeBound;
        if (inOrder && (best == null || preference.compare(candidate, best) < 0)) {
          best = candidate;
        }
      }
      stays[best] = true;
      afterBound = best;
      beforeBound = mates[best];
    }
    return stays;
  }
}
