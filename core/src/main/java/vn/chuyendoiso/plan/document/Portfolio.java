package vn.chuyendoiso.plan.document;

import java.util.List;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.style.PlanStyle;

/**
 * Documents that are judged together: a body's plan, its scheme and its reports, or the plans of
 * many bodies beside the national programme.
 *
 * <p>Example: Lạng Sơn's plan 246/KH-UBND for 2025, its scheme 1878/QĐ-UBND and the Government's
 * programme 03/NQ-CP. The order of the documents is the order in which they were put together.
 *
 * <p>A portfolio is put together by whoever asks; it is no document of its own and is not written
 * as one. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface Portfolio extends WithPortfolio {

  /** {@return the documents} */
  List<Document> getDocuments();

  /**
   * Returns the documents of one kind.
   *
   * @param type the kind, such as {@link TransformationPlan} or {@link PlanDocument}
   * @param <D> the kind
   * @return those documents, in order
   */
  default <D extends Document> List<D> documents(Class<D> type) {
    return getDocuments().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * Finds the document that an instrument reference means: the number must be the same and, where
   * both state one, the day of issue. A number alone may occur in many provinces.
   *
   * @param reference the reference
   * @return the documents that it may mean, in order
   */
  default List<Document> find(InstrumentRef reference) {
    return reference
        .getNumber()
        .map(
            number ->
                getDocuments().stream()
                    .filter(d -> d.getNumber().filter(number::isSameNumberAs).isPresent())
                    .filter(
                        d ->
                            d.getIssuedOn().isEmpty()
                                || reference.getIssuedOn().isEmpty()
                                || d.getIssuedOn().equals(reference.getIssuedOn()))
                    .toList())
        .orElse(List.of());
  }

  /**
   * Puts documents together.
   *
   * @param documents the documents
   * @return the portfolio
   */
  static Portfolio of(Document... documents) {
    return builder().addDocuments(documents).build();
  }

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Portfolio of " + getDocuments().size();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Portfolio}; not thread-safe. */
  final class Builder extends ImmutablePortfolio.Builder {
    Builder() {}
  }
}
