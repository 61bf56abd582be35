package vn.chuyendoiso.plan.amendment;

import java.util.List;
import java.util.Locale;
import vn.chuyendoiso.plan.document.Document;

/**
 * What differs between two versions of a document.
 *
 * <p>Example: 71/NQ-CP brings 03/NQ-CP up to date; the difference of the two names each task that
 * was added, and each deadline that was moved.
 *
 * <p>Rows are compared by their keys, not by their places: a task with a new row above it has not
 * changed, and one that stands elsewhere has moved, alone. Lists whose elements have no key are
 * compared by these rules, in turn: equal elements belong together; then those of equal meaning;
 * then those that are known by the same thing (assignments of the same role, results of the same
 * task, deliverables of the same words); what is left was removed or added. Among elements that are
 * alike, the first belongs to the first. Moves are as few as possible.
 *
 * <p>Text is compared in its stored form, so that composed and decomposed letters never differ. The
 * place of an unknown member among others is no difference either.
 *
 * <p>Changes come in the order of the new version, row by row, a row before its members and its
 * members before the rows below it; what was removed comes after the neighbour before it that
 * stayed. The work grows with the number of rows, but for the search for few moves, which also
 * sorts; parts that both versions share as the same object are skipped. Immutable and thread-safe.
 */
public final class PlanDiff {

  private final List<Change> changes;
  private final List<RepeatedId> repeatedIds;

  private PlanDiff(List<Change> changes, List<RepeatedId> repeatedIds) {
    this.changes = List.copyOf(changes);
    this.repeatedIds = List.copyOf(repeatedIds);
  }

  /**
   * Compares two versions of a document. They may be of different kinds, such as a draft that was
   * begun as a plan and became a scheme.
   *
   * @param before the old version
   * @param after the new version
   * @return what differs
   */
  public static PlanDiff between(Document before, Document after) {
    RowTree old = new RowTree(before);
    RowTree fresh = new RowTree(after);
    List<RepeatedId> repeated = RowTree.pair(old, fresh);
    return new PlanDiff(new Comparing(old, fresh, repeated.isEmpty()).changes(), repeated);
  }

  /** {@return all changes, in the order of the new version} */
  public List<Change> getChanges() {
    return changes;
  }

  /**
   * {@return the keys that several rows share, in the order of the new version; their rows were
   * paired in order, which may take one for another}
   */
  public List<RepeatedId> getRepeatedIds() {
    return repeatedIds;
  }

  /** {@return true if nothing differs} */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * Counts the changes of one kind.
   *
   * @param kind the kind
   * @return how many there are
   */
  public int count(ChangeKind kind) {
    return (int) changes.stream().filter(c -> c.getKind() == kind).count();
  }

  /**
   * Counts the changes of one weight.
   *
   * @param weight the weight
   * @return how many there are
   */
  public int count(ChangeWeight weight) {
    return (int) changes.stream().filter(c -> c.getWeight() == weight).count();
  }

  /**
   * Puts all changes into words: a line that counts them, a line for each, and a line for each key
   * that several rows share.
   *
   * @param locale the reader's language; English for {@code en}, Vietnamese for all others
   * @return the lines, each ended by a line feed
   */
  public String render(Locale locale) {
    return new ChangeText(locale).of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlanDiff that
        && changes.equals(that.changes)
        && repeatedIds.equals(that.repeatedIds);
  }

  @Override
  public int hashCode() {
    return 31 * changes.hashCode() + repeatedIds.hashCode();
  }

  @Override
  public String toString() {
    return "PlanDiff of " + changes.size() + " changes";
  }
}
