package vn.chuyendoiso.plan.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskNode;

/**
 * The tasks of one document that seem to be the same work as others of it, for a form in which
 * somebody edits the document.
 *
 * <p>Example: while the title of the tenth of a hundred tasks is typed, {@link #after} reads that
 * title alone and holds it against the others; what is known of the other 99 stays.
 *
 * <p>Every task that reaches {@link TaskOverlap#DEFAULT_THRESHOLD} with another one is in an
 * overlap with the most similar one, of those the first. The result is that of a {@link
 * TaskOverlap} of the document alone, whichever edits led to it. An edit of one row takes time in
 * proportion to all rows, and much less than a new search.
 *
 * <p>Immutable and thread-safe. Source: Directive 34/CT-TTg, clause CT34-P7.
 */
public final class DocumentOverlap {

  private static final int NONE = -1;

  // From here on a new search takes less time than holding so many rows against all.
  private static final int MANY = 16;

  /** Of each row the most similar other one; of those the first. */
  private static final class Best {
    private final int[] partners;
    private final double[] scores;

    Best(int rows) {
      this.partners = new int[rows];
      this.scores = new double[rows];
      Arrays.fill(partners, NONE);
    }

    void take(int row, int other, double score) {
      if (score > scores[row] || (score > 0 && score == scores[row] && other < partners[row])) {
        scores[row] = score;
        partners[row] = other;
      }
    }
  }

  /** Links each row with the most similar other ones. */
  private static final class Linking implements WordingJoin.Pairs {
    private final List<ComparedRow> rows;
    private final int[][] rowsOf; // of each wording
    private final Best best;

    Linking(List<ComparedRow> rows, int[][] rowsOf) {
      this.rows = rows;
      this.rowsOf = rowsOf;
      this.best = new Best(rows.size());
    }

    @Override
    public boolean wants(int core, int other) {
      return true;
    }

    @Override
    public void take(int wording, int other, double score) {
      link(rowsOf[wording], rowsOf[other], score);
      if (wording != other) {
        link(rowsOf[other], rowsOf[wording], score);
      }
    }

    // The first of equally similar ones is enough, so that a title that n rows have costs n links.
    private void link(int[] some, int[] others, double score) {
      for (int row : some) {
        int i = 0;
        while (i < others.length && !mayLink(row, others[i])) {
          i++;
        }
        if (i < others.length) {
          best.take(row, others[i], score);
        }
      }
    }

    private boolean mayLink(int row, int other) {
      return row != other && !rows.get(row).isInBranchOf(rows.get(other));
    }
  }

  private final Optional<String> issuer;
  private final Optional<ComparedTitle> name;
  private final List<ComparedRow> rows; // those that do not only head others
  private final Best best; // not changed any more
  private final List<RowOverlap> overlaps;

  private DocumentOverlap(
      Optional<String> issuer,
      Optional<ComparedTitle> name,
      List<ComparedRow> rows,
      Best best,
      List<RowOverlap> before) {
    this.issuer = issuer;
    this.name = name;
    this.rows = rows;
    this.best = best;
    this.overlaps = overlaps(rows, best, before);
  }

  /**
   * Searches a document.
   *
   * @param document the document
   * @param table the rows of its table of tasks, labels too, those below a row behind it, as {@link
   *     TaskNode#walk} lists them
   * @return what overlaps in it
   */
  public static DocumentOverlap of(PlanDocument document, List<TaskNode> table) {
    Optional<String> issuer = document.getIssuer().map(Issuer::getName);
    Optional<ComparedTitle> name = issuer.map(ComparedTitle::of);
    List<ComparedRow> rows = rows(table, name, List.of());
    return new DocumentOverlap(issuer, name, rows, search(rows), List.of());
  }

  private static Best search(List<ComparedRow> rows) {
    Wordings wordings = new Wordings();
    int[] wordingOf = new int[rows.size()];
    Arrays.setAll(wordingOf, r -> wordings.of(rows.get(r).title()));
    Linking linking = new Linking(rows, Wordings.membersOf(wordingOf, wordings.wordings().size()));
    WordingJoin.run(wordings, TaskOverlap.DEFAULT_THRESHOLD, linking);
    return linking.best;
  }

  /** Reads the titles, but for those that were read before. */
  private static List<ComparedRow> rows(
      List<TaskNode> table, Optional<ComparedTitle> name, List<ComparedRow> before) {
    List<ComparedRow> rows = new ArrayList<>(table.size());
    Map<String, ComparedTitle> moved = Map.of();
    boolean isFirst = true;
    for (int i = 0; i < table.size(); i++) {
      Task task = table.get(i).task();
      ComparedRow same = rows.size() < before.size() ? before.get(rows.size()) : null;
      if (same != null && same.isOf(task, i)) {
        rows.add(same);
      } else if (!task.isLabel()) {
        String text = task.getTitle();
        if (same != null && same.text().equals(text)) {
          rows.add(new ComparedRow(task, same.title(), i));
          continue;
        }
        ComparedTitle title = moved.get(text);
        if (title == null) {
          ComparedTitle anew = ComparedTitle.of(text);
          title = name.map(anew::beside).orElse(anew);
        }
        rows.add(new ComparedRow(task, title, i));
        if (isFirst) {
          isFirst = false; // somebody typed it, or put a row in, and then all others have moved
        } else if (moved.isEmpty()) {
          moved = titles(before);
        }
      }
    }
    return rows;
  }

  private static Map<String, ComparedTitle> titles(List<ComparedRow> rows) {
    Map<String, ComparedTitle> titles = new HashMap<>();
    rows.forEach(r -> titles.put(r.text(), r.title()));
    return titles;
  }

  /**
   * Looks at the document after an edit. Where more than a few rows changed, it searches anew.
   *
   * @param edited what became of the document
   * @param table the rows of its table of tasks
   * @return what overlaps in it; this object if nothing that counts has changed
   */
  public DocumentOverlap after(PlanDocument edited, List<TaskNode> table) {
    if (!edited.getIssuer().map(Issuer::getName).equals(issuer)) {
      return of(edited, table); // places in the name count nothing
    }
    List<ComparedRow> now = rows(table, name, rows);
    if (now.equals(rows)) {
      return this;
    }
    Change change = Change.of(rows, now);
    List<RowOverlap> known = moved(change, now);
    Best found = new Best(now.size());
    Set<Integer> anew = new TreeSet<>(change.changed);
    for (int row = 0; row < rows.size(); row++) {
      int moved = change.now(row);
      if (moved != NONE && best.partners[row] != NONE) {
        int partner = change.now(best.partners[row]);
        if (partner == NONE) {
          anew.add(moved); // the second best is not known
        } else {
          found.take(moved, partner, best.scores[row]);
        }
      }
    }
    if (anew.size() > MANY) {
      return new DocumentOverlap(issuer, name, now, search(now), known);
    }
    for (int one : anew) {
      for (int other = 0; other < now.size(); other++) {
        if (one != other) {
          double score = now.get(one).score(now.get(other), TaskOverlap.DEFAULT_THRESHOLD);
          found.take(one, other, score);
          found.take(other, one, score);
        }
      }
    }
    return new DocumentOverlap(issuer, name, now, found, known);
  }

  /** The overlaps of before that may still be there, at their new places. */
  private List<RowOverlap> moved(Change change, List<ComparedRow> now) {
    if (overlaps.isEmpty()) {
      return overlaps;
    }
    List<RowOverlap> moved = new ArrayList<>(overlaps.size());
    for (RowOverlap overlap : overlaps) {
      int first = change.now(rowOf(overlap.getFirst()));
      int second = change.now(rowOf(overlap.getSecond()));
      if (first != NONE && second != NONE) {
        moved.add(overlap.at(now.get(first), now.get(second)));
      }
    }
    return moved;
  }

  /** Which of the rows has a place in the table. */
  private int rowOf(int number) {
    int low = 0;
    int high = rows.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).number() < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<RowOverlap> overlaps(
      List<ComparedRow> rows, Best best, List<RowOverlap> before) {
    Map<Long, RowOverlap> known = new HashMap<>();
    before.forEach(o -> known.put(key(o.getFirst(), o.getSecond()), o));
    Set<Long> pairs = new TreeSet<>();
    for (int row = 0; row < best.partners.length; row++) {
      int partner = best.partners[row];
      if (partner != NONE) {
        pairs.add(key(Math.min(row, partner), Math.max(row, partner)));
      }
    }
    List<RowOverlap> all = new ArrayList<>(pairs.size());
    for (long pair : pairs) {
      int first = (int) (pair >>> Integer.SIZE);
      int second = (int) pair;
      RowOverlap found =
          RowOverlap.of(
              rows.get(first),
              rows.get(second),
              best.scores[best.partners[first] == second ? first : second]);
      RowOverlap same = known.get(key(found.getFirst(), found.getSecond()));
      all.add(found.equals(same) ? same : found);
    }
    return List.copyOf(all);
  }

  private static long key(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  /** {@return the overlaps, by the place of the earlier row and then of the later one} */
  public List<RowOverlap> getOverlaps() {
    return overlaps;
  }

  /**
   * Where the rows of before are now. Those at the beginning and at the end mostly are the same.
   */
  private static final class Change {

    private final int head; // how many at the beginning are the same
    private final int tail; // how many after the last that is not
    private final int before;
    private final int now;
    private final List<Integer> changed; // the rows that were not there
    private final int[] kept; // where those between beginning and end are now

    private Change(int head, int tail, int before, int now, List<Integer> changed, int[] kept) {
      this.head = head;
      this.tail = tail;
      this.before = before;
      this.now = now;
      this.changed = changed;
      this.kept = kept;
    }

    static Change of(List<ComparedRow> before, List<ComparedRow> now) {
      int shared = Math.min(before.size(), now.size());
      int head = 0;
      while (head < shared && now.get(head).isMoved(before.get(head), 0)) {
        head++;
      }
      int tail = 0;
      if (head < shared) {
        int last = before.size() - 1;
        int lastNow = now.size() - 1;
        int by = now.get(lastNow).number() - before.get(last).number();
        while (tail < shared - head
            && now.get(lastNow - tail).isMoved(before.get(last - tail), by)) {
          tail++;
        }
      }
      // Between them rows are the same only where nothing moved.
      int[] kept = new int[before.size() - head - tail];
      boolean isInPlace = before.size() == now.size();
      List<Integer> changed = new ArrayList<>();
      for (int i = 0; i < kept.length; i++) {
        boolean same = isInPlace && now.get(head + i).isMoved(before.get(head + i), 0);
        kept[i] = same ? head + i : NONE;
      }
      for (int i = head; i < now.size() - tail; i++) {
        if (!isInPlace || kept[i - head] == NONE) {
          changed.add(i);
        }
      }
      return new Change(head, tail, before.size(), now.size(), changed, kept);
    }

    /** Where a row is now; nowhere if it changed or is gone. */
    int now(int row) {
      if (row < head) {
        return row;
      }
      return row < before - tail ? kept[row - head] : row + now - before;
    }
  }
}
