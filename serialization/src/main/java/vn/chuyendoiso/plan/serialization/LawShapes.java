package vn.chuyendoiso.plan.serialization;

import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;

/** Shapes of legal bases and citations. */
final class LawShapes {

  static final Shape<InstrumentRef, InstrumentRef.Builder> INSTRUMENT =
      Shape.of(
              InstrumentRef.class,
              InstrumentRef::builder,
              InstrumentRef.Builder::clear,
              InstrumentRef.Builder::build)
          .optional("kind", Scalars.TEXT, InstrumentRef::getKind, InstrumentRef.Builder::kind)
          .optional(
              "number",
              Scalars.DOCUMENT_NUMBER,
              InstrumentRef::getNumber,
              InstrumentRef.Builder::number)
          .optional("title", Scalars.TEXT, InstrumentRef::getTitle, InstrumentRef.Builder::title)
          .optional("issuer", Scalars.TEXT, InstrumentRef::getIssuer, InstrumentRef.Builder::issuer)
          .optional(
              "issuedOn", Scalars.DATE, InstrumentRef::getIssuedOn, InstrumentRef.Builder::issuedOn)
          .shape();

  static final Shape<LegalBasis, LegalBasis.Builder> LEGAL_BASIS =
      Shape.of(
              LegalBasis.class,
              LegalBasis::builder,
              LegalBasis.Builder::clear,
              LegalBasis.Builder::build)
          .optional("text", Scalars.TEXT, LegalBasis::getText, LegalBasis.Builder::text)
          .optional(
              "relation",
              Scalars.code(LegalRelation.class),
              LegalBasis::getRelation,
              LegalBasis.Builder::relation)
          .optional(
              "instrument", INSTRUMENT, LegalBasis::getInstrument, LegalBasis.Builder::instrument)
          .optional("clause", Scalars.TEXT, LegalBasis::getClause, LegalBasis.Builder::clause)
          .shape();

  static final Shape<Citation, Citation.Builder> CITATION =
      Shape.of(Citation.class, Citation::builder, Citation.Builder::clear, Citation.Builder::build)
          .optional("text", Scalars.TEXT, Citation::getText, Citation.Builder::text)
          .optional("instrument", INSTRUMENT, Citation::getInstrument, Citation.Builder::instrument)
          .optional("clause", Scalars.TEXT, Citation::getClause, Citation.Builder::clause)
          .shape();

  private LawShapes() {}
}
