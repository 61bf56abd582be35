package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.text.SearchKey;
import vn.chuyendoiso.plan.time.Period;

/**
 * No two documents of one body, nor of two levels of government, plan the same work for the same
 * time. Example: the department's plan and the province's plan for 2025 both have the task "Nâng
 * cấp hệ thống thông tin giải quyết thủ tục hành chính", and nobody says that one is part of the
 * other.
 *
 * <p>Titles are compared without marks, letter case and kinds of dashes; titles of fewer than eight
 * syllables say too little. Plans whose periods do not overlap may repeat themselves, and two
 * provinces may do the same. A task that names the place from which it was taken is a transposition
 * and no repetition; a document that another one replaces no longer counts. One finding speaks for
 * all rows of one title, on the row of the lowest level.
 */
@Rule(
    id = "portfolio-task-repeated",
    clauses = {"CT34-P6", "CT34-P7", "TB16-2"},
    severity = Severity.WARNING,
    since = "0.1.0")
final class PortfolioTaskRepeated implements PortfolioRule {

  private static final int LEAST_SYLLABLES = 8;
  private static final int NAMED = 5;

  /** One row, and what decides whether another one repeats it. */
  private record Row(
      int document,
      JsonPointer pointer,
      String title,
      Optional<IssuingBody> body,
      IssuerKind level,
      LocalDate firstDay,
      LocalDate lastDay) {}

  @Override
  public PortfolioVerdict judge(PortfolioFile file) {
    Map<SearchKey, List<Row>> byTitle = new LinkedHashMap<>();
    TreeSet<Integer> compared = new TreeSet<>();
    boolean undated = false;
    Set<Integer> replaced = replaced(file);
    for (int i = 0; i < file.files().size(); i++) {
      CaseFile document = file.files().get(i);
      Optional<Issuer> issuer = document.document().getIssuer();
      if (document.tasks().isEmpty() || issuer.isEmpty() || replaced.contains(i)) {
        continue;
      }
      if (document.period().isEmpty()) {
        undated = true;
        continue;
      }
      compared.add(i);
      collect(i, document, issuer.get(), document.period().get(), byTitle);
    }
    List<PortfolioVerdict.Placed> repeated = new ArrayList<>();
    for (List<Row> rows : byTitle.values()) {
      repeated(rows, file).ifPresent(repeated::add);
    }
    repeated.sort(Comparator.comparing(PortfolioVerdict.Placed::document));
    if (compared.size() < 2 && repeated.isEmpty()) {
      return undated ? PortfolioVerdict.CANNOT_BE_JUDGED : PortfolioVerdict.NOT_APPLICABLE;
    }
    return PortfolioVerdict.violatedOr(PortfolioVerdict.SATISFIED, repeated);
  }

  /** The places of the documents that another one replaces. */
  static Set<Integer> replaced(PortfolioFile file) {
    IdentityHashMap<Document, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < file.files().size(); i++) {
      places.put(file.files().get(i).document(), i);
    }
    Set<Integer> replaced = new HashSet<>();
    for (CaseFile document : file.files()) {
      for (LegalBasis basis : document.document().getLegalBases()) {
        if (basis.getRelation().filter(r -> r == LegalRelation.REPLACES).isPresent()) {
          basis
              .getInstrument()
              .flatMap(r -> file.neighbours().document(r, document.document()))
              .map(places::get)
              .ifPresent(replaced::add);
        }
      }
    }
    return replaced;
  }

  private static void collect(
      int document,
      CaseFile file,
      Issuer issuer,
      Period period,
      Map<SearchKey, List<Row>> byTitle) {
    Optional<IssuingBody> body = IssuingBody.of(file.document());
    for (TaskEntry task : file.tasks()) {
      if (task.isLabel() || task.task().getOrigin().isPresent()) {
        continue;
      }
      SearchKey key = SearchKey.of(task.task().getTitle());
      if (key.words().size() >= LEAST_SYLLABLES) {
        byTitle
            .computeIfAbsent(key, k -> new ArrayList<>(1))
            .add(
                new Row(
                    document,
                    task.pointer(),
                    task.task().getTitle(),
                    body,
                    issuer.getKind(),
                    period.getFirstDay(),
                    period.getLastDay()));
      }
    }
  }

  private static Optional<PortfolioVerdict.Placed> repeated(List<Row> rows, PortfolioFile file) {
    List<Row> meeting = rows.size() < 2 ? List.of() : meeting(rows);
    if (meeting.isEmpty()) {
      return Optional.empty();
    }
    Row lowest =
        meeting.stream()
            .max(
                Comparator.comparing(Row::level)
                    .thenComparing(Row::document)
                    .thenComparing(Row::pointer, Comparator.reverseOrder()))
            .orElseThrow();
    TreeSet<Integer> others = new TreeSet<>();
    meeting.stream().map(Row::document).filter(d -> d != lowest.document).forEach(others::add);
    List<NamedDocument> names = others.stream().limit(NAMED).map(file::name).toList();
    return Optional.of(
        new PortfolioVerdict.Placed(
            lowest.document,
            Violation.at(lowest.pointer)
                .with("title", Shortened.of(lowest.title))
                .with("document", file.files().get(lowest.document).documentName())
                .with("count", others.size())
                .with("others", names)));
  }

  /** The rows that meet another one of the same body, or of another level, in time. */
  private static List<Row> meeting(List<Row> rows) {
    List<Row> byStart = new ArrayList<>(rows);
    byStart.sort(Comparator.comparing(Row::firstDay));
    boolean[] meets = new boolean[byStart.size()];
    // Forwards: does one that began before still run? Backwards: does one that begins later begin
    // in time? Together they find every overlap without comparing each row with each.
    Latest running = new Latest(Row::lastDay, Comparator.naturalOrder());
    for (int i = 0; i < byStart.size(); i++) {
      Row row = byStart.get(i);
      meets[i] |= running.anyRelated(row, day -> !day.isBefore(row.firstDay));
      running.add(row);
    }
    Latest beginning = new Latest(Row::firstDay, Comparator.reverseOrder());
    for (int i = byStart.size() - 1; i >= 0; i--) {
      Row row = byStart.get(i);
      meets[i] |= beginning.anyRelated(row, day -> !day.isAfter(row.lastDay));
      beginning.add(row);
    }
    List<Row> meeting = new ArrayList<>();
    for (int i = 0; i < meets.length; i++) {
      if (meets[i]) {
        meeting.add(byStart.get(i));
      }
    }
    return meeting;
  }

  /** The best day seen so far, for each level, and for each body by document. */
  private static final class Latest {

    private final Function<Row, LocalDate> day;
    private final Comparator<LocalDate> order;
    private final Map<IssuerKind, LocalDate> byLevel = new HashMap<>();
    // Of a body the best day, and the best of another document than that one's.
    private final Map<IssuingBody, List<Row>> byBody = new HashMap<>();

    Latest(Function<Row, LocalDate> day, Comparator<LocalDate> order) {
      this.day = day;
      this.order = order;
    }

    void add(Row row) {
      byLevel.merge(row.level, day.apply(row), (a, b) -> order.compare(a, b) >= 0 ? a : b);
      if (row.body.isEmpty()) {
        return;
      }
      List<Row> best = byBody.computeIfAbsent(row.body.get(), k -> new ArrayList<>(3));
      best.removeIf(r -> r.document == row.document && isBetter(row, r));
      if (best.stream().noneMatch(r -> r.document == row.document)) {
        best.add(row);
        best.sort(Comparator.comparing(day, order).reversed());
        if (best.size() > 2) {
          best.remove(2);
        }
      }
    }

    private boolean isBetter(Row row, Row other) {
      return order.compare(day.apply(row), day.apply(other)) > 0;
    }

    boolean anyRelated(Row row, Predicate<LocalDate> meets) {
      boolean ofLevels =
          byLevel.entrySet().stream()
              .anyMatch(e -> e.getKey() != row.level && meets.test(e.getValue()));
      return ofLevels
          || row.body.map(byBody::get).stream()
              .flatMap(List::stream)
              .anyMatch(r -> r.document != row.document && meets.test(day.apply(r)));
    }
  }
}
