package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.generators.Documents;

/**
 * The reader and the schemas, as another library applies them, agree on what is an error.
 *
 * <p>A document that is drawn has up to dozens of rows in each table, and two validators take their
 * time with them. So each is dealt out into several documents that have every sixteenth row, and
 * half of what stands beside the tables.
 */
class TwoJudgesProperties {

  private static final int DOCUMENTS = 10_000;
  private static final int HANDS = 16;
  private static final int SIZE = 1_000;
  private static final Set<String> BEGINNING =
      Set.of(DocumentShapes.TYPE, DocumentShapes.VERSION, "title");
  private static final long SEED = 20261122;

  /**
   * How many documents both judges took and refused.
   *
   * @param valid how many both took
   * @param invalid how many both refused
   */
  private record Count(int valid, int invalid) {
    Count and(boolean isValid) {
      return new Count(valid + (isValid ? 1 : 0), invalid + (isValid ? 0 : 1));
    }
  }

  private final List<String> disagreements = new ArrayList<>();

  @Example
  void both_judges_agree_on_documents_and_on_what_is_wrong_with_mutants() {
    Random random = new Random(SEED);
    Map<DocumentType, Count> types = new EnumMap<>(DocumentType.class);
    Map<Mutation, Count> mutations = new EnumMap<>(Mutation.class);
    draw(
        DOCUMENTS,
        (document, type) -> {
          boolean valid = judge(document, type, "as generated");
          types.merge(type, new Count(0, 0).and(valid), (a, b) -> a.and(valid));
          Mutation mutation = mutate(document, type, random);
          boolean stillValid = judge(document, type, mutation.name());
          mutations.merge(mutation, new Count(0, 0).and(stillValid), (a, b) -> a.and(stillValid));
        });
    print("generated", types);
    print("mutated", mutations);

    assertThat(disagreements).isEmpty();
    assertThat(types.values()).extracting(Count::invalid).containsOnly(0);
    assertThat(types).hasSize(DocumentType.values().length);
    assertThat(mutations).hasSize(Mutation.values().length);
    assertThat(mutations.values().stream().mapToInt(Count::invalid).sum())
        .isGreaterThan(DOCUMENTS / 3);
  }

  /** Gives a number of documents, the same ones every time, to whoever uses them. */
  static void draw(int documents, BiConsumer<ObjectNode, DocumentType> use) {
    RandomGenerator<Document> generator = Documents.documents().generator(SIZE, true);
    Random random = new Random(SEED);
    for (int i = 0; i < documents / HANDS; i++) {
      Document document = generator.next(random).value();
      JsonNode whole = Verdict.JSON.readTree(PlanJson.writeCompact(document));
      for (int hand = 0; hand < HANDS; hand++) {
        use.accept(dealt((ObjectNode) whole.deepCopy(), hand, random), document.type());
      }
    }
  }

  private static ObjectNode dealt(ObjectNode document, int hand, Random random) {
    for (Map.Entry<String, JsonNode> member : List.copyOf(document.properties())) {
      if (member.getValue() instanceof ArrayNode rows) {
        for (int i = rows.size() - 1; i >= 0; i--) {
          if (i % HANDS != hand) {
            rows.remove(i);
          }
        }
      } else if (!BEGINNING.contains(member.getKey()) && random.nextBoolean()) {
        document.remove(member.getKey());
      }
    }
    return document;
  }

  /** Changes a document in a way that it has a place for. */
  static Mutation mutate(ObjectNode document, DocumentType type, Random random) {
    Places places = Places.of(document, DocumentShapes.of(type));
    Mutation[] all = Mutation.values();
    Mutation mutation = all[random.nextInt(all.length)];
    while (!mutation.apply(places, random)) {
      mutation = all[random.nextInt(all.length)];
    }
    return mutation;
  }

  private boolean judge(ObjectNode document, DocumentType type, String how) {
    byte[] bytes = Verdict.JSON.writeValueAsBytes(document);
    Verdict reader = Verdict.ofReader(bytes, type);
    Verdict schema = Verdict.ofSchema(bytes, type);
    if (reader.isValid() != schema.isValid() && disagreements.size() < 20) {
      disagreements.add(
          how
              + "\n reader: "
              + reader.reasons()
              + "\n schema: "
              + schema.reasons()
              + "\n "
              + new String(bytes, StandardCharsets.UTF_8));
    }
    return reader.isValid();
  }

  private static void print(String title, Map<?, Count> counts) {
    StringBuilder table = new StringBuilder(title + ": valid, invalid");
    counts.forEach(
        (what, count) ->
            table.append(
                String.format(Locale.ROOT, "%n  %-22s %5d %5d", what, count.valid, count.invalid)));
    System.out.println(table);
  }
}
