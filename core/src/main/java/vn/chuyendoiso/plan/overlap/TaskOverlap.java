package vn.chuyendoiso.plan.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.task.TaskNode;

/**
 * The tasks that seem to be the same work as others, in all documents that were searched.
 *
 * <p>Example: among 03/NQ-CP and the plans of 34 provinces, every province's "Kế hoạch phát triển
 * hạ tầng số" is linked with task 62 of the programme. Two titles are held against each other by
 * their syllables and pairs of syllables, the rarer the weightier; the place of tone marks, letter
 * case, order of words and common abbreviations make no difference.
 *
 * <p>Every task that reaches the threshold with another one is in an overlap with the most similar
 * one of each {@link OverlapRelation}; nothing is estimated, and no task is missed. Not every pair
 * is listed: of a sentence that a thousand bodies print each is linked once, and the thousand are
 * one group. The result is the same in whichever order the documents were added, but for the
 * numbers of the documents. Titles with fewer than two meaningful syllables, and rows that only
 * head others, are not compared; nor is a row with those below it, a body with another of its
 * level, or a plan with one for another time.
 *
 * <p>Immutable and thread-safe. Source: Directive 34/CT-TTg, clauses CT34-P6 and CT34-P7; notice
 * 16/TB-VPCP, clause TB16-2.
 */
public final class TaskOverlap {

  /**
   * The score from which two titles are taken for the same work, unless another one is set. Held
   * against 253 pairs of titles that were judged by hand; a lower one finds more and is wrong more
   * often.
   */
  public static final double DEFAULT_THRESHOLD = 0.65;

  private final double threshold;
  private final List<Overlap> overlaps;
  private final List<OverlapGroup> groups;

  private TaskOverlap(double threshold, List<Overlap> overlaps, List<OverlapGroup> groups) {
    this.threshold = threshold;
    this.overlaps = List.copyOf(overlaps);
    this.groups = List.copyOf(groups);
  }

  /**
   * Searches the documents of a portfolio.
   *
   * @param portfolio the documents
   * @return what overlaps
   */
  public static TaskOverlap among(Portfolio portfolio) {
    return among(portfolio.getDocuments());
  }

  /**
   * Searches documents; one alone is searched in itself.
   *
   * @param documents the documents; those without tasks are passed over
   * @return what overlaps
   */
  public static TaskOverlap among(Collection<? extends Document> documents) {
    Builder builder = builder();
    documents.forEach(builder::add);
    return builder.build();
  }

  /** {@return a search that begins} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the score from which on two titles overlap} */
  public double getThreshold() {
    return threshold;
  }

  /** {@return the overlaps, by body, document number and place of the earlier task} */
  public List<Overlap> getOverlaps() {
    return overlaps;
  }

  /**
   * {@return the tasks that are linked, in groups of at least two, in the order of the overlaps}
   */
  public List<OverlapGroup> getGroups() {
    return groups;
  }

  /**
   * Takes documents one after the other, and keeps no more of them than the titles and places of
   * their tasks; not thread-safe.
   *
   * <p>Example: a portal reads the plans of 3,400 bodies from a file, one at a time, and adds each.
   */
  public static final class Builder {

    private record Added(Source source, List<Row> rows) {}

    private static final JsonPointer TASKS = JsonPointer.ROOT.append("tasks");

    private final Wordings wordings = new Wordings();
    private final List<Added> added = new ArrayList<>();
    private final Set<OverlapRelation> relations = EnumSet.allOf(OverlapRelation.class);
    private double threshold = DEFAULT_THRESHOLD;
    private int documents;

    private Builder() {}

    /**
     * Sets the score from which on two titles overlap.
     *
     * @param threshold above 0, at most 1
     * @return this builder
     * @throws IllegalArgumentException if it is not
     */
    public Builder threshold(double threshold) {
      if (!(threshold > 0 && threshold <= 1)) {
        throw new IllegalArgumentException("not a threshold: " + threshold);
      }
      this.threshold = threshold;
      return this;
    }

    /**
     * Sets which relations are reported; all unless set.
     *
     * @param relations the relations
     * @return this builder
     */
    public Builder relations(Collection<OverlapRelation> relations) {
      this.relations.clear();
      this.relations.addAll(relations);
      return this;
    }

    /**
     * Adds a document.
     *
     * @param document the document; one without tasks is counted and has nothing to compare
     * @return this builder
     */
    public Builder add(Document document) {
      if (document instanceof PlanDocument plan) {
        addRows(plan);
      }
      documents++;
      return this;
    }

    private void addRows(PlanDocument document) {
      if (document.getTasks().isEmpty()) {
        return;
      }
      Source source = Source.of(documents, document);
      List<Row> rows = new ArrayList<>();
      List<TaskNode> nodes = TaskNode.walk(document.getTasks(), TASKS);
      for (int i = 0; i < nodes.size(); i++) {
        TaskNode node = nodes.get(i);
        if (!node.task().isLabel()) {
          rows.add(Row.of(source, node, wordings.of(node.task().getTitle(), source.name()), i));
        }
      }
      added.add(new Added(source, rows));
    }

    /**
     * What was found.
     *
     * @param rows the tasks
     * @param overlaps the overlaps
     * @param pairs of each overlap the two rows
     */
    private record Found(List<Row> rows, List<Overlap> overlaps, List<int[]> pairs) {}

    /** {@return what overlaps among the documents that were added so far} */
    public TaskOverlap build() {
      Found found = find();
      return new TaskOverlap(threshold, found.overlaps, groups(found));
    }

    private Found find() {
      List<Row> sorted = new ArrayList<>();
      added.stream()
          .sorted(Comparator.comparing(Added::source, Source.ORDER))
          .forEach(a -> sorted.addAll(a.rows));
      Links links = new Links(sorted, wordings.wordings(), wordings.cores().size());
      WordingJoin.run(wordings, threshold, links);
      List<int[]> pairs = new ArrayList<>();
      return new Found(sorted, links.overlaps(relations, pairs), pairs);
    }

    private static List<OverlapGroup> groups(Found found) {
      List<Row> rows = found.rows;
      List<int[]> pairs = found.pairs;
      int[] heads = new int[rows.size()];
      for (int i = 0; i < heads.length; i++) {
        heads[i] = i;
      }
      for (int[] pair : pairs) {
        int one = head(heads, pair[0]);
        int other = head(heads, pair[1]);
        heads[Math.max(one, other)] = Math.min(one, other);
      }
      Map<Integer, List<Overlap>> overlapsOf = new LinkedHashMap<>();
      for (int i = 0; i < pairs.size(); i++) {
        overlapsOf
            .computeIfAbsent(head(heads, pairs.get(i)[0]), k -> new ArrayList<>())
            .add(found.overlaps.get(i));
      }
      Map<Integer, List<TaskPlace>> placesOf = new LinkedHashMap<>();
      for (int i = 0; i < heads.length; i++) {
        int head = head(heads, i);
        if (overlapsOf.containsKey(head)) {
          placesOf.computeIfAbsent(head, k -> new ArrayList<>()).add(rows.get(i).place());
        }
      }
      List<OverlapGroup> groups = new ArrayList<>();
      overlapsOf.forEach(
          (head, linked) -> groups.add(new OverlapGroup(placesOf.get(head), linked)));
      return groups;
    }

    private static int head(int[] heads, int row) {
      int head = row;
      while (heads[head] != head) {
        heads[head] = heads[heads[head]];
        head = heads[head];
      }
      return head;
    }
  }
}
