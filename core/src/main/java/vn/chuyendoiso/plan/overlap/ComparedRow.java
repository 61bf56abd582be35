package vn.chuyendoiso.plan.overlap;

import java.util.Arrays;
import vn.chuyendoiso.plan.task.Task;

/** A task of one document while it is held against the others of that document. */
final class ComparedRow {

  // Scores are compared in double arithmetic.
  private static final double SLACK = 1e-6;

  private final Task task;
  private final ComparedTitle title;
  private final int number;
  private final int last;

  /**
   * Makes a row.
   *
   * @param task the task with those below it
   * @param title what it is compared by, without the places of the body that printed it
   * @param number its place among all rows of the table, those below a row behind it
   */
  ComparedRow(Task task, ComparedTitle title, int number) {
    this.task = task;
    this.title = title;
    this.number = number;
    this.last = number + below(task);
  }

  private static int below(Task task) {
    int below = 0;
    for (Task child : task.getChildren()) {
      below += 1 + below(child);
    }
    return below;
  }

  /** The title as printed. */
  String text() {
    return task.getTitle();
  }

  /** What it is compared by. */
  ComparedTitle title() {
    return title;
  }

  /** Its place among all rows of the table. */
  int number() {
    return number;
  }

  /** Whether this row is made of that task at that place; most rows are after an edit. */
  @SuppressWarnings("ReferenceEquality") // one that was not edited is the same object
  boolean isOf(Task other, int place) {
    return task == other && number == place;
  }

  /** Whether this row is another one that has moved. */
  boolean isMoved(ComparedRow other, int by) {
    return number == other.number + by && last == other.last + by && text().equals(other.text());
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
    return other == this || (other instanceof ComparedRow that && isMoved(that, 0));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(new int[] {number, last, text().hashCode()});
  }
}
