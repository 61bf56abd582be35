package vn.chuyendoiso.plan.generators;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.Instrument;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.InstrumentRegistry;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;

/**
 * Legal bases, citations, and numbers and symbols of documents.
 *
 * <p>Example: {@code 34/CT-TTg}, {@code 57-NQ/TW}, {@code 148/2025/QH15}; also numbers with a
 * misprint, such as {@code 57- NQ/TW} and {@code 17/NQCP}, and {@code Số: /KH-UBND} of a draft.
 * Thread-safe.
 */
public final class Instruments {

  private Instruments() {}

  /**
   * Returns numbers of every family, some misprinted, and what stands where a number should.
   *
   * @return document numbers
   */
  public static Arbitrary<DocumentNumber> documentNumbers() {
    return Choice.<String>of(5, numbers())
        .or(4, Vocabulary.any("number"))
        .or(2, misprints())
        .or(1, Texts.oddTexts())
        .map(DocumentNumber::of);
  }

  private static Arbitrary<String> numbers() {
    return Parts.of(
            Pick.between(1, 9_999),
            Pick.of(
                "/KH-UBND",
                "/QĐ-UBND",
                "/QĐ-BTP",
                "/NQ-CP",
                "-NQ/TU",
                "/BC-STTTT",
                "/2025/NĐ-CP",
                "/2024/QH15",
                ".7/2025/NQ-CP",
                "/TTr-SKHCN",
                "/STTTT-CNTT"))
        .as((number, symbol) -> number + symbol);
  }

  private static Arbitrary<String> misprints() {
    Arbitrary<String> marks =
        Parts.of(numbers(), Pick.of("- ", " - ", "\u2013", "\u2011", ""))
            .as((number, hyphen) -> number.replace("-", hyphen));
    Arbitrary<String> others =
        Parts.of(numbers(), Pick.of("Số: ", "số ", "0", "00"))
            .as((number, front) -> front + number);
    Arbitrary<String> blanks =
        Parts.of(
                Pick.of("", "Số: ", "Số:      ", "...", "Số: …"),
                Pick.of("/KH-UBND", "/QĐ-UBND", "/2026/NĐ-CP", "-KH/TU", "/SKHCN-CĐS"))
            .as((front, symbol) -> front + symbol);
    return Choice.<String>of(2, marks).or(2, others).or(1, blanks);
  }

  /**
   * Returns references to instruments, by number, by title or by neither.
   *
   * @return references, some with kept members
   */
  public static Arbitrary<InstrumentRef> references() {
    return Assembly.of(InstrumentRef::builder)
        .maybe("kind", 0.4, Texts.from("instrument-kind"), InstrumentRef.Builder::kind)
        .maybe("number", 0.8, documentNumbers(), InstrumentRef.Builder::number)
        .maybe("title", 0.4, Texts.from("instrument-title"), InstrumentRef.Builder::title)
        .maybe("issuer", 0.3, Texts.from("instrument-issuer"), InstrumentRef.Builder::issuer)
        .maybe("issuedOn", 0.6, Deadlines.dates(), InstrumentRef.Builder::issuedOn)
        .build(InstrumentRef.Builder::build);
  }

  /**
   * Returns what documents have to do with instruments, printed, interpreted or both.
   *
   * @return legal bases, some with kept members
   */
  public static Arbitrary<LegalBasis> legalBases() {
    return Assembly.of(LegalBasis::builder)
        .maybe("text", 0.4, lines(), LegalBasis.Builder::text)
        .maybe("relation", 0.9, Pick.of(LegalRelation.class), LegalBasis.Builder::relation)
        .maybe("instrument", 0.9, references(), LegalBasis.Builder::instrument)
        .maybe("clause", 0.2, Texts.from("clause"), LegalBasis.Builder::clause)
        .build(LegalBasis.Builder::build);
  }

  /**
   * Returns places in instruments from which parts of documents come.
   *
   * @return citations, some with kept members
   */
  public static Arbitrary<Citation> citations() {
    return Assembly.of(Citation::builder)
        .maybe("text", 0.4, lines(), Citation.Builder::text)
        .maybe("instrument", 0.9, references(), Citation.Builder::instrument)
        .maybe("clause", 0.4, Texts.from("clause"), Citation.Builder::clause)
        .build(Citation.Builder::build);
  }

  /**
   * Returns legal bases such as documents print them: of instruments that exist, complete, and
   * without a text.
   *
   * @return legal bases that can be printed and read again
   */
  public static Arbitrary<LegalBasis> printableBases() {
    List<InstrumentRef> known =
        InstrumentRegistry.bundled().all().stream()
            .filter(i -> i.getNumber().isPresent())
            .map(Instrument::reference)
            .map(r -> r.withTitle(r.getTitle().map(t -> "về " + t)))
            .toList();
    Arbitrary<Optional<String>> clauses =
        Choice.maybe(0.3, Pick.of("Điều 1", "khoản 2 Điều 5", "mục II.3", "Phụ lục I"));
    return Parts.of(Pick.of(LegalRelation.class), Pick.of(known), clauses)
        .as(
            (relation, instrument, clause) ->
                LegalBasis.of(relation, instrument).withClause(clause));
  }

  private static Arbitrary<String> lines() {
    return Choice.<String>of(4, printableBases().map(LegalBasis::print)).or(1, Texts.titles());
  }
}
