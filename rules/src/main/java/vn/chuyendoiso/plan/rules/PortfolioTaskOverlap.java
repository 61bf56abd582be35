package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.overlap.Overlap;
import vn.chuyendoiso.plan.overlap.OverlapRelation;
import vn.chuyendoiso.plan.overlap.TaskOverlap;
import vn.chuyendoiso.plan.overlap.TaskPlace;
import vn.chuyendoiso.plan.text.SearchKey;

/**
 * No two documents of one body, nor of two levels of government, plan the same work in other words
 * for the same time. Example: the programme 03/NQ-CP has "Lập Kế hoạch phát triển hạ tầng số", a
 * province plans "Xây dựng kế hoạch phát triển hạ tầng số của tỉnh", and does not say that the one
 * carries out the other.
 *
 * <p>Titles are compared by their meaningful words, as {@link TaskOverlap} does; titles that are
 * the same to a search are the matter of another rule. Plans whose periods do not overlap may
 * repeat themselves, and two provinces may do the same. A task that names the place from which it
 * was taken carries that out; a document that another one replaces no longer counts. Each task is
 * named once, with the one that it resembles most, on the row of the lower level.
 */
@Rule(
    id = "portfolio-task-overlap",
    clauses = {"CT34-P6", "CT34-P7", "TB16-2"},
    severity = Severity.WARNING,
    since = "0.1.0")
final class PortfolioTaskOverlap implements PortfolioRule {

  private static final Set<OverlapRelation> BETWEEN_DOCUMENTS =
      EnumSet.complementOf(EnumSet.of(OverlapRelation.INSIDE_DOCUMENT));

  @Override
  public PortfolioVerdict judge(PortfolioFile file) {
    TaskOverlap.Builder search = TaskOverlap.builder().relations(BETWEEN_DOCUMENTS);
    Set<Integer> replaced = PortfolioTaskRepeated.replaced(file);
    List<Integer> compared = new ArrayList<>();
    boolean undated = false;
    for (int i = 0; i < file.files().size(); i++) {
      CaseFile document = file.files().get(i);
      if (document.tasks().isEmpty()
          || document.document().getIssuer().isEmpty()
          || replaced.contains(i)) {
        continue;
      }
      if (document.period().isEmpty()) {
        undated = true;
        continue;
      }
      compared.add(i);
      search.add(document.document());
    }
    if (compared.size() < 2) {
      return undated ? PortfolioVerdict.CANNOT_BE_JUDGED : PortfolioVerdict.NOT_APPLICABLE;
    }
    List<Overlap> overlaps = new ArrayList<>();
    Origins origins = new Origins(file, compared);
    for (Overlap overlap : search.build().getOverlaps()) {
      Overlap placed = onLaterDocument(overlap);
      if (!placed.implementation()
          && !SearchKey.of(placed.first().title()).equals(SearchKey.of(placed.second().title()))
          && !origins.isTaken(placed.second())) {
        overlaps.add(placed);
      }
    }
    List<PortfolioVerdict.Placed> places = new ArrayList<>();
    for (Overlap overlap : Repetitions.each(overlaps, Overlap::second, Overlap::score)) {
      int document = compared.get(overlap.second().document());
      int other = compared.get(overlap.first().document());
      places.add(
          new PortfolioVerdict.Placed(
              document,
              Violation.at(overlap.second().pointer())
                  .with("title", Shortened.of(overlap.second().title()))
                  .with("document", file.files().get(document).documentName())
                  .with("otherTitle", Shortened.of(overlap.first().title()))
                  .with("other", file.name(other))
                  .with("shared", overlap.match().shared())));
    }
    return PortfolioVerdict.violatedOr(PortfolioVerdict.SATISFIED, places);
  }

  // Of two documents of one body the one that was put in later repeats the other.
  private static Overlap onLaterDocument(Overlap overlap) {
    TaskPlace one = overlap.first();
    TaskPlace other = overlap.second();
    return overlap.relation() == OverlapRelation.SAME_BODY && one.document() > other.document()
        ? new Overlap(other, one, overlap.relation(), overlap.score(), overlap.implementation())
        : overlap;
  }

  /** Which rows say where they were taken from; looked up only in documents that overlap. */
  private static final class Origins {
    private final PortfolioFile file;
    private final List<Integer> compared;
    private final Map<Integer, Set<String>> taken = new HashMap<>();

    Origins(PortfolioFile file, List<Integer> compared) {
      this.file = file;
      this.compared = compared;
    }

    boolean isTaken(TaskPlace place) {
      return taken
          .computeIfAbsent(place.document(), this::taken)
          .contains(place.pointer().toString());
    }

    private Set<String> taken(int document) {
      Set<String> pointers = new HashSet<>();
      for (TaskEntry task : file.files().get(compared.get(document)).tasks()) {
        if (task.task().getOrigin().isPresent()) {
          pointers.add(task.pointer().toString());
        }
      }
      return pointers;
    }
  }
}
