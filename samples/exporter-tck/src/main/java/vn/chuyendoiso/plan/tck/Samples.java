package vn.chuyendoiso.plan.tck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.generators.Documents;
import vn.chuyendoiso.plan.generators.Plans;
import vn.chuyendoiso.plan.serialization.ReadLimits;

/**
 * The documents that an exporter is tried with: those of the generators, some with one text made
 * longer than cells and columns are; nearly empty ones; one of thousands of rows.
 */
final class Samples {

  static final ReadLimits LIMITS = ReadLimits.STANDARD.withMaxBytes(1 << 28);

  private static final int SIZE = 1_000;
  private static final int MANY = 2_500;
  // A table of rows that are small themselves grows to one of thousands, not of millions.
  private static final int WIDEST_TABLE = 8_000;
  private static final int EVERY = 10;

  /** Just longer than a short column, a cell of a spreadsheet, and a number of 16 bits. */
  private static final int[] LENGTHS = {300, 33_000, 66_000};

  /** Making a generator takes longer than drawing a hundred documents; it has no state. */
  private static final Map<List<DocumentType>, RandomGenerator<Document>> GENERATORS =
      new ConcurrentHashMap<>();

  private final List<DocumentType> kinds;
  private final Random random;
  private int drawn;

  Samples(ExporterUnderTest subject) {
    this.kinds = subject.kinds();
    this.random = new Random(subject.seed());
  }

  /** {@return the next document; the seed alone decides which} */
  Document next() {
    Document[] result = new Document[1];
    JqwikSession.run(() -> result[0] = generator().next(random).value());
    drawn++;
    return drawn % EVERY == 0 ? stretched(result[0]) : result[0];
  }

  private RandomGenerator<Document> generator() {
    return GENERATORS.computeIfAbsent(kinds, k -> documents(k).generator(SIZE, true));
  }

  private static Arbitrary<Document> documents(List<DocumentType> kinds) {
    if (kinds.size() == DocumentType.values().length) {
      return Documents.documents();
    }
    List<Tuple.Tuple2<Integer, Arbitrary<Document>>> chosen = new ArrayList<>();
    kinds.forEach(k -> chosen.add(Tuple.of(1, of(k).map(d -> d))));
    return Arbitraries.frequencyOf(chosen);
  }

  private static Arbitrary<? extends Document> of(DocumentType kind) {
    return switch (kind) {
      case TRANSFORMATION_PLAN -> Plans.plans();
      case BREAKTHROUGH_SCHEME -> Plans.schemes();
      case ACTION_PROGRAMME -> Plans.programmes();
      case PROGRESS_REPORT -> Documents.reports();
      case INFRASTRUCTURE_MODEL -> Documents.models();
    };
  }

  /** Repeats the words of one text until it is long; a document without such a text stays. */
  private Document stretched(Document document) {
    Tree.Obj tree = Attempt.tree(document);
    List<List<Object>> texts = new ArrayList<>();
    Paths.each(
        tree,
        (path, value) -> {
          if (value instanceof Tree.Text text && text.value().indexOf(' ') > 0) {
            texts.add(path);
          }
        });
    if (texts.isEmpty()) {
      return document;
    }
    List<Object> path = texts.get(random.nextInt(texts.size()));
    int length = LENGTHS[random.nextInt(LENGTHS.length)];
    String words = ((Tree.Text) Paths.at(tree, path)).value();
    StringBuilder longer = new StringBuilder(words);
    while (longer.length() < length) {
      longer.append("; ").append(words);
    }
    return Attempt.document(Paths.replace(tree, path, new Tree.Text(longer.toString())))
        .orElse(document);
  }

  /** {@return documents of each kind that say next to nothing} */
  List<Document> empty() {
    List<Document> documents = new ArrayList<>();
    for (DocumentType kind : kinds) {
      Tree.Obj titled = titled(kind, "Dự thảo");
      for (Tree.Obj tree :
          List.of(
              titled,
              titled(kind, ""),
              titled.with("legalBases", new Tree.Arr(List.of())),
              titled
                  .with("approvals", new Tree.Arr(List.of()))
                  .with("head", new Tree.Bare("null")))) {
        Attempt.document(tree).ifPresent(documents::add);
      }
    }
    return documents;
  }

  private static Tree.Obj titled(DocumentType kind, String title) {
    Map<String, Tree> members = new LinkedHashMap<>();
    members.put(
        "documentType", new Tree.Text(kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    members.put("formatVersion", new Tree.Text("2.0"));
    members.put("title", new Tree.Text(title));
    return new Tree.Obj(members);
  }

  /** {@return one document of thousands of rows; none if nothing drawn has rows} */
  List<Document> huge() {
    for (int i = 0; i < 100; i++) {
      Tree.Obj tree = Attempt.tree(next());
      Optional<Map.Entry<String, Tree>> table =
          tree.members().entrySet().stream()
              .filter(m -> m.getValue() instanceof Tree.Arr)
              .filter(m -> isTable((Tree.Arr) m.getValue()))
              .max(Comparator.comparing(m -> ((Tree.Arr) m.getValue()).elements().size()));
      if (table.isPresent()) {
        List<Tree> rows = ((Tree.Arr) table.get().getValue()).elements();
        Optional<Document> grown = Attempt.document(tree.with(table.get().getKey(), grown(rows)));
        if (grown.isPresent()) {
          return List.of(grown.get());
        }
      }
    }
    return List.of();
  }

  private static boolean isTable(Tree.Arr list) {
    return list.elements().size() > 3
        && list.bytes().length < WIDEST_TABLE
        && list.elements().stream().allMatch(e -> e instanceof Tree.Obj);
  }

  private static Tree.Arr grown(List<Tree> rows) {
    List<Tree> many = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      Tree.Obj row = (Tree.Obj) rows.get(i % rows.size());
      many.add(
          row.members().get("id") instanceof Tree.Text id
              ? row.with("id", new Tree.Text(id.value() + "-" + i))
              : row);
    }
    return new Tree.Arr(many);
  }

  /**
   * {@return another document under the same heading: one row fewer in each table, or another
   * title}
   */
  static Optional<Document> sibling(Tree.Obj document) {
    Tree.Obj sibling = document;
    for (Map.Entry<String, Tree> member : document.members().entrySet()) {
      if (member.getValue() instanceof Tree.Arr list && isList(list)) {
        List<Tree> fewer = list.elements().subList(1, list.elements().size());
        sibling =
            fewer.isEmpty()
                ? sibling.without(member.getKey())
                : sibling.with(member.getKey(), new Tree.Arr(List.copyOf(fewer)));
      }
    }
    return Attempt.document(
        sibling.equals(document)
            ? document.with("title", new Tree.Text(document.text("title") + " (điều chỉnh)"))
            : sibling);
  }

  private static boolean isList(Tree.Arr list) {
    return !list.elements().isEmpty() && list.elements().get(0) instanceof Tree.Obj;
  }
}
