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
 * An instrument that a document stands on, carries out, amends or replaces (căn cứ).
 *
 * <p>Example: 03/NQ-CP {@link LegalRelation#IMPLEMENTS} 57-NQ/TW, printed as "Thực hiện Nghị quyết
 * số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị".
 *
 * <p>The printed line is kept beside what it means. A line that nobody could interpret has a text
 * and nothing else; a basis that was born in a portal has no text. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface LegalBasis extends WithLegalBasis, Keeping {

  /** {@return the words of the line; absent if it was never printed} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getText();

  /**
   * {@return what the document has to do with the instrument; absent if the line does not tell, as
   * under the heading "Căn cứ lập kế hoạch"}
   */
  Optional<LegalRelation> getRelation();

  /** {@return the instrument; absent if the line was not understood} */
  Optional<@Valid InstrumentRef> getInstrument();

  /** {@return the article, clause or point, as printed; absent if the whole is meant} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getClause();

  @Override
  LegalBasis withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "LegalBasis" + getRelation().map(r -> " " + r).orElse("");
  }

  /**
   * Returns an instrument with what a document has to do with it.
   *
   * @param relation what the document has to do with it
   * @param instrument the instrument
   * @return the two, without a text
   */
  static LegalBasis of(LegalRelation relation, InstrumentRef instrument) {
    return builder().relation(relation).instrument(instrument).build();
  }

  /**
   * Reads a line that names one instrument, such as "Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024
   * của Bộ Chính trị về đột phá ...;". Letter case, kinds of dashes and blanks, and a bullet in
   * front do not matter.
   *
   * @param printed the line
   * @return relation, clause, kind, number, day, issuer and title, each if printed, with the line
   *     as text; empty unless the whole line was understood
   */
  static Optional<LegalBasis> parse(String printed) {
    return LegalBasisGrammar.parse(printed);
  }

  /**
   * Returns a line that was not understood.
   *
   * @param text the words of the line
   * @return the words alone
   */
  static LegalBasis textOnly(String text) {
    return builder().text(text).build();
  }

  /**
   * Returns the line as a document prints it.
   *
   * @return the words that were printed, or else words composed of the parts, in which {@link
   *     #parse} finds them again
   */
  default String print() {
    return getText().orElseGet(() -> LegalBasisGrammar.print(this));
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LegalBasis}; not thread-safe. */
  final class Builder extends ImmutableLegalBasis.Builder {
    Builder() {}
  }
}
