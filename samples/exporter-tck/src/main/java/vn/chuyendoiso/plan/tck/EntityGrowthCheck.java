package vn.chuyendoiso.plan.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;

/**
 * Gives the importer small files whose entities grow to millions of letters, and sees that it
 * refuses or passes over them in bounds.
 *
 * <p>The first two grow to 20 million letters: an importer that expands them takes too much memory
 * and still ends. Only who withstands these gets the "billion laughs" proper, which no memory
 * holds.
 */
final class EntityGrowthCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  // Beside twice what the file takes as the exporter wrote it.
  private static final long ALLOWANCE = 32L << 20;

  private static final int GROWN_LETTERS = 1_000_000;
  private static final int LONG = 50_000;
  private static final int OFTEN = 400;
  private static final int TIMES = 10;

  private static final List<XmlPlant> PLANTS = List.of(repeated(), nested(6), nested(9));

  private EntityGrowthCheck() {}

  /** A long entity, called many times. */
  private static XmlPlant repeated() {
    return new XmlPlant(
        "[<!ENTITY dai \"" + "dai ".repeat(LONG / 4) + "\">]", "&dai;".repeat(OFTEN));
  }

  /** Entities that call the one before them ten times each. */
  private static XmlPlant nested(int levels) {
    StringBuilder declared = new StringBuilder("[<!ENTITY vui0 \"ha ha ha ha ha ha ha\">");
    for (int i = 1; i <= levels; i++) {
      declared
          .append("<!ENTITY vui")
          .append(i)
          .append(" \"")
          .append(("&vui" + (i - 1) + ";").repeat(TIMES))
          .append("\">");
    }
    return new XmlPlant(declared.append(']').toString(), "&vui" + levels + ";");
  }

  static Judgement judge(Attempt attempt, byte[] file) {
    Watch.Seen<Document> plain = Watch.of(PATIENCE).call(() -> read(attempt, file));
    if (plain.result().flatMap(Attempt.Result::value).isEmpty()) {
      return Judgement.NOTHING_TO_JUDGE;
    }
    Watch watch = new Watch(PATIENCE, plain.bytes(), ALLOWANCE);
    try {
      Judgement judgement = Judgement.NOTHING_TO_JUDGE;
      for (XmlPlant plant : PLANTS) {
        for (XmlPlant.Planted planted : plant.in(attempt, file)) {
          Watch.Seen<Document> seen = watch.call(() -> read(attempt, planted.file()));
          Optional<String> excess = seen.excess().or(() -> grown(attempt, seen));
          if (excess.isPresent()) {
            return Judgement.fails(Difference.ofFile(planted.shown(), excess.get()));
          }
          if (seen.result().isEmpty()) {
            return Judgement.NOTHING_TO_JUDGE; // this run is being ended
          }
          judgement = Judgement.HOLDS;
        }
      }
      return judgement;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document read(Attempt attempt, byte[] file) throws Exception {
    return attempt.subject().importer().orElseThrow().read(file);
  }

  // Other threads may have done the work, and nobody may have counted.
  private static Optional<String> grown(Attempt attempt, Watch.Seen<Document> seen) {
    return seen.result()
        .flatMap(Attempt.Result::value)
        .flatMap(d -> Attempt.call(() -> Attempt.tree(d).json()).value())
        .filter(json -> json.length() > attempt.in().json().length() + GROWN_LETTERS)
        .map(json -> Counterexample.excerpt(json));
  }
}
