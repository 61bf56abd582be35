package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentMatch;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.InstrumentRegistry;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.NumberFamily;
import vn.chuyendoiso.plan.law.NumberOddity;

class InstrumentsProperties {

  @Provide
  Arbitrary<LegalBasis> printableBases() {
    return Instruments.printableBases();
  }

  @Property(tries = 500)
  void a_number_is_the_same_read_from_its_print_and_from_its_normal_form(
      @ForAll DocumentNumber number) {
    DocumentNumber again = DocumentNumber.of(number.printed());

    assertThat(again).isEqualTo(number);
    assertThat(again.printed()).isEqualTo(number.printed());
    assertThat(again.oddities()).isEqualTo(number.oddities());
    assertThat(DocumentNumber.of(number.toString())).isEqualTo(number);
  }

  @Property(tries = 500)
  void the_regular_form_has_no_oddity_and_is_its_own(@ForAll DocumentNumber number) {
    Optional<DocumentNumber> regular = number.regularForm();

    regular.ifPresent(
        r -> {
          assertThat(r.oddities()).isEmpty();
          assertThat(r.regularForm()).contains(r);
        });
    if (number.family() != NumberFamily.UNRECOGNISED && number.oddities().isEmpty()) {
      assertThat(regular).contains(number);
    }
  }

  @Property(tries = 500)
  void a_number_that_is_to_be_filled_in_keeps_its_symbol(@ForAll DocumentNumber number) {
    boolean blank = number.oddities().contains(NumberOddity.BLANK_NUMBER);

    assertThat(blank)
        .isEqualTo(number.family() != NumberFamily.UNRECOGNISED && number.number().isEmpty());
    if (blank) {
      assertThat(number.toString()).endsWith(number.symbol().orElseThrow());
    }
  }

  @Property(tries = 500)
  void a_basis_that_is_printed_is_read_as_it_was(@ForAll("printableBases") LegalBasis basis) {
    String line = basis.print();
    LegalBasis read = LegalBasis.parse(line).orElseThrow();

    assertThat(read.withText(Optional.empty())).isEqualTo(basis);
    assertThat(read.print()).isEqualTo(line);
  }

  @Property(tries = 300)
  void a_printed_basis_leads_to_its_instrument(@ForAll("printableBases") LegalBasis basis) {
    InstrumentRef read =
        LegalBasis.parse(basis.print()).orElseThrow().getInstrument().orElseThrow();

    assertThat(InstrumentRegistry.bundled().find(read))
        .isNotEmpty()
        .first()
        .satisfies(
            m -> assertThat(m.instrument().getNumber()).isEqualTo(read.getNumber()),
            m -> assertThat(m.differences()).isEqualTo(Set.<InstrumentMatch.Difference>of()));
  }

  @Property(tries = 300)
  void what_is_understood_keeps_its_words(@ForAll LegalBasis basis, @ForAll Citation citation) {
    basis
        .getText()
        .flatMap(LegalBasis::parse)
        .ifPresent(b -> assertThat(b.print()).isEqualTo(basis.print()));
    citation
        .getText()
        .flatMap(Citation::parse)
        .ifPresent(c -> assertThat(c.getText()).isEqualTo(citation.getText()));
  }
}
