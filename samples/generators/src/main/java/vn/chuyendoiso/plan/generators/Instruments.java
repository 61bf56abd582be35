package vn.chuyendoiso.plan.generators;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;

/**
 * Legal bases, and numbers and symbols of documents.
 *
 * <p>Example: {@code 34/CT-TTg}, {@code 57-NQ/TW}, {@code 148/2025/QH15}; also numbers that fit no
 * grammar, such as {@code 17/NQCP} and {@code /KH-UBND}. Thread-safe.
 */
public final class Instruments {

  private Instruments() {}

  /**
   * Returns numbers of every family, and what stands where a number should.
   *
   * @return document numbers
   */
  public static Arbitrary<DocumentNumber> documentNumbers() {
    Arbitrary<String> plans =
        Combinators.combine(
                Arbitraries.integers().between(1, 9_999),
                Arbitraries.of("/KH-UBND", "/QĐ-UBND", "/QĐ-BTP", "/NQ-CP", "-NQ/TU", "/BC-STTTT"))
            .as((number, symbol) -> number + symbol);
    return Choice.<String>of(5, plans)
        .or(4, Vocabulary.any("number"))
        .or(1, Texts.oddTexts())
        .map(DocumentNumber::of);
  }

  /**
   * Returns references to instruments, by number, by title or by neither.
   *
   * @return references, some with kept members
   */
  public static Arbitrary<InstrumentRef> references() {
    return Assembly.of(InstrumentRef::builder)
        .maybe("number", 0.8, documentNumbers(), InstrumentRef.Builder::number)
        .maybe("title", 0.4, Texts.from("instrument-title"), InstrumentRef.Builder::title)
        .maybe("issuer", 0.3, Texts.from("instrument-issuer"), InstrumentRef.Builder::issuer)
        .maybe("issuedOn", 0.6, Deadlines.dates(), InstrumentRef.Builder::issuedOn)
        .build(InstrumentRef.Builder::build);
  }

  /**
   * Returns what documents have to do with instruments.
   *
   * @return legal bases, some with kept members
   */
  public static Arbitrary<LegalBasis> legalBases() {
    return Assembly.of(LegalBasis::builder)
        .with("relation", Arbitraries.of(LegalRelation.class), LegalBasis.Builder::relation)
        .with("instrument", references(), LegalBasis.Builder::instrument)
        .maybe("clause", 0.2, Texts.from("clause"), LegalBasis.Builder::clause)
        .build(LegalBasis.Builder::build);
  }
}
