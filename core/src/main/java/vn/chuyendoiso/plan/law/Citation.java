package vn.chuyendoiso.plan.law;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * The place in an instrument from which a part of a document comes (nguồn giao nhiệm vụ).
 *
 * <p>Example: a university keeps one register of 57 tasks from seven instruments; the cell of one
 * reads "mục II.3 Nghị quyết số 03/NQ-CP": instrument 03/NQ-CP, clause "mục II.3".
 *
 * <p>The printed words are kept beside what they mean. Words that nobody could interpret have no
 * instrument; a citation that was born in a portal has no text. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface Citation extends WithCitation, Keeping {

  /** {@return the words of the cell; absent if it was never printed} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getText();

  /** {@return the instrument; absent if the words were not understood} */
  Optional<@Valid InstrumentRef> getInstrument();

  /** {@return the article, clause, point or annex, as printed; absent if the whole is meant} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getClause();

  @Override
  Citation withKept(KeptMembers kept);

  /**
   * Reads words that name one place in one instrument, such as "khoản 2 Điều 5 Nghị định số
   * 224/2026/NĐ-CP".
   *
   * @param printed the words
   * @return instrument and clause with the words as text; empty unless all was understood, or if
   *     the words also tell a relation, as "Căn cứ" does
   */
  static Optional<Citation> parse(String printed) {
    return LegalBasis.parse(printed)
        .filter(b -> b.getRelation().isEmpty())
        .map(
            b ->
                builder()
                    .text(b.getText())
                    .instrument(b.getInstrument())
                    .clause(b.getClause())
                    .build());
  }

  /**
   * Returns words that were not understood.
   *
   * @param text the words
   * @return the words alone
   */
  static Citation textOnly(String text) {
    return builder().text(text).build();
  }

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Citation";
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Citation}; not thread-safe. */
  final class Builder extends ImmutableCitation.Builder {
    Builder() {}
  }
}
