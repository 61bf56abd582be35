package vn.chuyendoiso.plan.overlap;

import java.util.Arrays;

/**
 * A task of one document while it is held against the others of that document.
 *
 * @param text the title as printed
 * @param title what it is compared by, without the places of the body that printed it
 * @param number its place among all rows of the table, those below a row behind it
 * @param last the place of the last row below it; its own if there is none
 */
record ComparedRow(String text, ComparedTitle title, int number, int last) {

  // Scores are compared in double arithmetic.
  private static final double SLACK = 1e-6;

  /** Whether this row is another one that has moved. */
  boolean isMoved(ComparedRow other, int by) {
    return number == other.number + by && last == other.last + by && text.equals(other.text);
  }

  /** Whether one of two rows stands below the other. */
  boolean isInBranchOf(ComparedRow other) {
    return (number > other.number && number <= other.last)
        || (other.number > number && other.number <= last);
  }

  /** How alike two rows are; 0 if that is less than a threshold, or one stands below the other. */
  double score(ComparedRow other, double threshold) {
    double score = isInBranchOf(other) ? 0 : scoreOfWords(other.title, threshold);
    if (score >= threshold) {
      score = Score.lowered(score, Mark.contrasts(title.marks(), other.title.marks()));
    }
    return score >= threshold ? score : 0;
  }

  private double scoreOfWords(ComparedTitle other, double threshold) {
    int restOfOne = title.weight();
    int restOfOther = other.weight();
    double needed = Score.least(threshold, restOfOne, restOfOther) - SLACK;
    if (Math.min(restOfOne, restOfOther) < needed) {
      return 0;
    }
    long[] mine = title.terms();
    long[] theirs = other.terms();
    int shared = 0;
    int bearing = 0;
    int i = 0;
    int k = 0;
    while (i < mine.length && k < theirs.length) {
      if (mine[i] == theirs[k]) {
        int weight = Term.weight(mine[i]);
        shared += weight;
        restOfOne -= weight;
        restOfOther -= weight;
        bearing += Term.isBearing(mine[i]) ? 1 : 0;
        i++;
        k++;
      } else if (mine[i] < theirs[k]) {
        restOfOne -= Term.weight(mine[i++]);
      } else {
        restOfOther -= Term.weight(theirs[k++]);
      }
      if (shared + Math.min(restOfOne, restOfOther) < needed) {
        return 0;
      }
    }
    return bearing < Score.LEAST_SHARED ? 0 : Score.of(shared, title.weight(), other.weight());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ComparedRow that && isMoved(that, 0);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(new int[] {number, last, text.hashCode()});
  }
}
