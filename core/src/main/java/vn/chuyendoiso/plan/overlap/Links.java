package vn.chuyendoiso.plan.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.time.Period;

/**
 * Of each row the most similar other row in each relation. Where many are equally similar the first
 * one is taken, so that a sentence that n bodies print costs n links and not n squared.
 */
final class Links implements WordingJoin.Pairs {

  // One place for each relation, and one for the document that the row cites.
  private static final List<OverlapRelation> RELATIONS = List.of(OverlapRelation.values());
  private static final int CITED = RELATIONS.size();
  private static final int SLOTS = CITED + 1;

  private record Sort(Optional<IssuerKind> level, Optional<Period> period) {}

  private final List<Row> rows; // in the order of Row, so the rows of a document and of a body
  private final int[][] rowsOf; // of each wording
  private final int[][] samplesOf; // of each wording one row of each sort of document
  private final int[] sorts; // of each row the sort of its document
  private final OverlapRelation[][] levels; // how documents of two sorts stand to each other
  private final long[] sortsOfCores; // a bit for each sort
  private final long[] relatedSortsOfCores;
  private final int[][] bodiesOfCores;
  private final int[] sourceBegins; // of each row the first row of its document
  private final int[] sourceEnds;
  private final int[] bodyBegins;
  private final int[] bodyEnds;
  private final Map<String, List<Integer>> byNumber = new HashMap<>();
  private final int[] partners;
  private final double[] scores;

  Links(List<Row> rows, List<Wordings.Wording> wordings, int cores) {
    this.rows = rows;
    int count = rows.size();
    this.partners = new int[count * SLOTS];
    this.scores = new double[count * SLOTS];
    Arrays.fill(partners, -1);
    this.sourceBegins = new int[count];
    this.sourceEnds = new int[count];
    this.bodyBegins = new int[count];
    this.bodyEnds = new int[count];
    bound();
    int[] wordingOf = new int[count];
    Arrays.setAll(wordingOf, r -> rows.get(r).wording());
    this.rowsOf = Wordings.membersOf(wordingOf, wordings.size());
    List<Source> samples = new ArrayList<>();
    this.sorts = sorts(samples);
    this.levels = levels(samples);
    this.samplesOf = new int[wordings.size()][];
    Arrays.setAll(samplesOf, w -> samples(rowsOf[w]));
    this.sortsOfCores = new long[cores];
    this.relatedSortsOfCores = new long[cores];
    this.bodiesOfCores = new int[cores][];
    sortCores(wordings);
  }

  private int[] sorts(List<Source> samples) {
    Map<Sort, Integer> known = new HashMap<>();
    int[] ids = new int[rows.size()];
    for (int i = 0; i < ids.length; i++) {
      if (sourceBegins[i] < i) {
        ids[i] = ids[i - 1];
        continue;
      }
      Source source = rows.get(i).source();
      ids[i] =
          known.computeIfAbsent(
              new Sort(source.level(), source.period()),
              k -> {
                samples.add(source);
                return samples.size() - 1;
              });
    }
    return ids;
  }

  private static OverlapRelation[][] levels(List<Source> samples) {
    OverlapRelation[][] levels = new OverlapRelation[samples.size()][samples.size()];
    for (int i = 0; i < levels.length; i++) {
      for (int k = 0; k < levels.length; k++) {
        levels[i][k] = samples.get(i).relationOfLevels(samples.get(k)).orElse(null);
      }
    }
    return levels;
  }

  private void sortCores(List<Wordings.Wording> wordings) {
    for (int w = 0; w < rowsOf.length; w++) {
      int core = wordings.get(w).core();
      for (int sample : samplesOf[w]) {
        sortsOfCores[core] |= bit(sorts[sample]);
        for (int k = 0; k < levels.length; k++) {
          relatedSortsOfCores[core] |= levels[sorts[sample]][k] == null ? 0 : bit(k);
        }
      }
      int[] bodies = Arrays.stream(rowsOf[w]).map(r -> bodyBegins[r]).distinct().toArray();
      bodiesOfCores[core] =
          bodiesOfCores[core] == null
              ? bodies
              : IntStream.concat(Arrays.stream(bodiesOfCores[core]), Arrays.stream(bodies))
                  .sorted()
                  .distinct()
                  .toArray();
    }
  }

  // Where there are more sorts than bits, several share one, and a few more pairs are looked at.
  private static long bit(int sort) {
    return 1L << sort;
  }

  /** Whether any rows of two cores stand in a relation; rarely true though none do. */
  @Override
  public boolean wants(int core, int other) {
    return (relatedSortsOfCores[core] & sortsOfCores[other]) != 0
        || meet(bodiesOfCores[core], bodiesOfCores[other]);
  }

  private static boolean meet(int[] sorted, int[] others) {
    int i = 0;
    int k = 0;
    while (i < sorted.length && k < others.length) {
      if (sorted[i] == others[k]) {
        return true;
      }
      if (sorted[i] < others[k]) {
        i++;
      } else {
        k++;
      }
    }
    return false;
  }

  private void bound() {
    for (int i = 0; i < rows.size(); i++) {
      boolean first = i == 0 || rows.get(i - 1).source().index() != rows.get(i).source().index();
      sourceBegins[i] = first ? i : sourceBegins[i - 1];
      bodyBegins[i] = first && (i == 0 || !isOneBody(i - 1, i)) ? i : bodyBegins[i - 1];
      if (first) {
        int row = i;
        rows.get(i)
            .source()
            .number()
            .ifPresent(n -> byNumber.computeIfAbsent(n.key(), k -> new ArrayList<>(1)).add(row));
      }
    }
    for (int i = rows.size() - 1; i >= 0; i--) {
      boolean last = i + 1 == rows.size();
      sourceEnds[i] = last || sourceBegins[i + 1] == i + 1 ? i + 1 : sourceEnds[i + 1];
      bodyEnds[i] = last || bodyBegins[i + 1] == i + 1 ? i + 1 : bodyEnds[i + 1];
    }
  }

  private boolean isOneBody(int row, int other) {
    Optional<String> body = rows.get(row).source().body();
    return body.isPresent() && body.equals(rows.get(other).source().body());
  }

  private int[] samples(int[] of) {
    Set<Integer> seen = new HashSet<>();
    return Arrays.stream(of).filter(r -> seen.add(sorts[r])).toArray();
  }

  /** Links the rows of two wordings, or of one with each other. */
  @Override
  public void take(int wording, int other, double score) {
    for (int row : rowsOf[wording]) {
      link(row, rowsOf[other], samplesOf[other], score);
    }
    if (wording != other) {
      for (int row : rowsOf[other]) {
        link(row, rowsOf[wording], samplesOf[wording], score);
      }
    }
  }

  private void link(int row, int[] others, int[] samples, double score) {
    if (others[0] < bodyEnds[row] && others[others.length - 1] >= bodyBegins[row]) {
      linkInDocument(row, others, score);
      linkInBody(row, others, score);
    }
    OverlapRelation[] relations = levels[sorts[row]];
    for (int sample : samples) {
      OverlapRelation relation = relations[sorts[sample]];
      if (relation != null) {
        take(row, RELATIONS.indexOf(relation), sample, score);
      }
    }
    Optional<InstrumentRef> origin = rows.get(row).origin();
    if (origin.isPresent()) {
      linkCited(row, origin.get(), others, score);
    }
  }

  private void linkInDocument(int row, int[] others, double score) {
    Row own = rows.get(row);
    int end = at(others, sourceEnds[row]);
    for (int i = at(others, sourceBegins[row]); i < end; i++) {
      if (others[i] != row && !own.isInBranchOf(rows.get(others[i]))) {
        take(row, RELATIONS.indexOf(OverlapRelation.INSIDE_DOCUMENT), others[i], score);
        return;
      }
    }
  }

  private void linkInBody(int row, int[] others, double score) {
    int i = at(others, bodyBegins[row]);
    while (i < others.length && others[i] < bodyEnds[row]) {
      if (relation(row, others[i]) == OverlapRelation.SAME_BODY) {
        take(row, RELATIONS.indexOf(OverlapRelation.SAME_BODY), others[i], score);
        return;
      }
      i = at(others, sourceEnds[others[i]]);
    }
  }

  private void linkCited(int row, InstrumentRef origin, int[] others, double score) {
    for (int first : origin.getNumber().map(n -> byNumber.get(n.key())).orElse(List.of())) {
      int i = at(others, first);
      if (i < others.length
          && others[i] < sourceEnds[first]
          && rows.get(row).cites(rows.get(first))
          && first != sourceBegins[row]
          && relation(row, first) != null) {
        take(row, CITED, others[i], score);
      }
    }
  }

  private static int at(int[] sorted, int row) {
    int found = Arrays.binarySearch(sorted, row);
    return found < 0 ? -found - 1 : found;
  }

  private OverlapRelation relation(int row, int other) {
    return rows.get(row).source().relation(rows.get(other).source()).orElse(null);
  }

  private void take(int row, int slot, int other, double score) {
    int at = row * SLOTS + slot;
    if (score > scores[at] || (score == scores[at] && other < partners[at])) {
      scores[at] = score;
      partners[at] = other;
    }
  }

  /** The links, each once, by the order of the rows. */
  List<Overlap> overlaps(Set<OverlapRelation> wanted, List<int[]> pairs) {
    Map<Long, Double> links = new TreeMap<>();
    for (int at = 0; at < partners.length; at++) {
      if (partners[at] >= 0) {
        int row = at / SLOTS;
        long less = Math.min(row, partners[at]);
        links.put(less << 32 | Math.max(row, partners[at]), scores[at]);
      }
    }
    List<Overlap> overlaps = new ArrayList<>(links.size());
    links.forEach(
        (link, score) -> {
          int one = (int) (link >>> 32);
          int other = link.intValue();
          OverlapRelation relation = relation(one, other);
          if (wanted.contains(relation)) {
            overlaps.add(overlap(rows.get(one), rows.get(other), relation, score));
            pairs.add(new int[] {one, other});
          }
        });
    return overlaps;
  }

  private static Overlap overlap(Row one, Row other, OverlapRelation relation, double score) {
    boolean apart = relation != OverlapRelation.INSIDE_DOCUMENT;
    boolean oneCites = apart && one.cites(other);
    boolean otherCites = apart && other.cites(one);
    boolean swapped = oneCites == otherCites ? isBelow(one, other) : oneCites;
    return new Overlap(
        swapped ? other.place() : one.place(),
        swapped ? one.place() : other.place(),
        relation,
        score,
        oneCites || otherCites);
  }

  private static boolean isBelow(Row one, Row other) {
    Optional<IssuerKind> level = one.source().level();
    Optional<IssuerKind> upper = other.source().level();
    return level.isPresent() && upper.isPresent() && level.get().compareTo(upper.get()) > 0;
  }
}
