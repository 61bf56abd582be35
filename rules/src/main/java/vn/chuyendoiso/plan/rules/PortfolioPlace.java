package vn.chuyendoiso.plan.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * A place in a portfolio: which document, and where in it.
 *
 * <p>Example: {@code /documents/1/tasks/4} is the fifth task of the second document, that is {@code
 * /tasks/4} in document 1. Immutable and thread-safe.
 *
 * @param document the place of the document in the portfolio, from 0
 * @param pointer the place in that document; the root is the whole document
 */
public record PortfolioPlace(int document, JsonPointer pointer) {

  private static final String DOCUMENTS = "documents";

  /**
   * Checks the parts.
   *
   * @param document the place of the document in the portfolio, from 0
   * @param pointer the place in that document
   * @throws IllegalArgumentException if the document is negative
   */
  public PortfolioPlace {
    Objects.requireNonNull(pointer, "pointer");
    if (document < 0) {
      throw new IllegalArgumentException("documents are counted from 0");
    }
  }

  /**
   * Takes a pointer of a portfolio apart.
   *
   * @param pointer the pointer, such as that of a finding of {@link PortfolioReport#getFindings()}
   * @return the place; empty if the pointer leads to no document
   */
  public static Optional<PortfolioPlace> of(JsonPointer pointer) {
    List<String> tokens = pointer.tokens();
    if (tokens.size() < 2
        || !tokens.get(0).equals(DOCUMENTS)
        || !tokens.get(1).matches("0|[1-9][0-9]{0,8}")) {
      return Optional.empty();
    }
    return Optional.of(
        new PortfolioPlace(
            Integer.parseInt(tokens.get(1)),
            under(JsonPointer.ROOT, tokens.subList(2, tokens.size()))));
  }

  /** {@return the pointer that begins at the portfolio} */
  public JsonPointer inPortfolio() {
    return under(JsonPointer.ROOT.append(DOCUMENTS).append(document), pointer.tokens());
  }

  private static JsonPointer under(JsonPointer root, List<String> tokens) {
    JsonPointer place = root;
    for (String token : tokens) {
      place = place.append(token);
    }
    return place;
  }
}
