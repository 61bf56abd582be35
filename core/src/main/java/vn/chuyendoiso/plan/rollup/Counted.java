package vn.chuyendoiso.plan.rollup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.progress.Tally;

/**
 * What stated counts must have in common to be added: all tasks are not added to those that were
 * due by a day, nor what is expected to what is done.
 *
 * <p>Example: Thái Nguyên counts 22 of 23 tasks that were due by 2025-06-30: tasks, due by that
 * day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject what is counted
 * @param words what is counted, in words folded for comparing, where the subject is {@link
 *     Tally.Subject#OTHER}; empty otherwise
 * @param estimate whether it is expected, not counted
 * @param dueBy the day by which those counted were due; empty if all are counted
 */
public record Counted(
    Tally.Subject subject, Optional<String> words, boolean estimate, Optional<LocalDate> dueBy)
    implements Comparable<Counted> {

  private static final Comparator<Counted> ORDER =
      Comparator.comparing(Counted::subject)
          .thenComparing(c -> c.words.orElse(""))
          .thenComparing(Counted::estimate)
          .thenComparing(c -> c.dueBy.orElse(LocalDate.MIN));

  /**
   * Checks the parts.
   *
   * @param subject what is counted
   * @param words what is counted, in folded words
   * @param estimate whether it is expected, not counted
   * @param dueBy the day by which those counted were due
   */
  public Counted {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(dueBy, "dueBy");
  }

  /**
   * Returns the counts of all that a report speaks of.
   *
   * @param subject what is counted
   * @return what is counted, done and not expected, whenever it was due
   */
  public static Counted all(Tally.Subject subject) {
    return new Counted(subject, Optional.empty(), false, Optional.empty());
  }

  @Override
  public int compareTo(Counted other) {
    return ORDER.compare(this, other);
  }
}
