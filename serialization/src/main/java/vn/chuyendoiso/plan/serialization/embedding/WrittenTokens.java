package vn.chuyendoiso.plan.serialization.embedding;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.text.Keeping;

/** The tokens that the writer of documents writes, for generators of any kind. Thread-safe. */
public final class WrittenTokens {

  // What the model holds is written whatever its size: limits are for what comes from strangers.
  private static final JsonFactory UNLIMITED =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private WrittenTokens() {}

  /**
   * Writes a document or part.
   *
   * @param value a document or part
   * @return its tokens
   */
  public static JsonParser of(Keeping value) {
    return UNLIMITED.createParser(ObjectReadContext.empty(), PlanJson.writeCompact(value));
  }
}
