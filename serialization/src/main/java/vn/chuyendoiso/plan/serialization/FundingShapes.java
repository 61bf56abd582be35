package vn.chuyendoiso.plan.serialization;

import vn.chuyendoiso.plan.funding.Amount;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingArrangement;
import vn.chuyendoiso.plan.funding.FundingShare;
import vn.chuyendoiso.plan.funding.FundingSource;
import vn.chuyendoiso.plan.funding.MoneyUnit;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.text.Printed;

/** Shapes of money. */
final class FundingShapes {

  static final Shape<Amount, Amount.Builder> AMOUNT =
      Shape.of(Amount.class, Amount::builder, Amount.Builder::clear, Amount.Builder::build)
          .required(
              "comparison",
              Scalars.code(Comparison.class),
              Amount::getComparison,
              Amount.Builder::comparison)
          .required("number", Scalars.DECIMAL, Amount::getNumber, Amount.Builder::number)
          .optional("upper", Scalars.DECIMAL, Amount::getUpper, Amount.Builder::upper)
          .required("unit", Scalars.code(MoneyUnit.class), Amount::getUnit, Amount.Builder::unit)
          .shape();

  static final Shape<Printed<Amount>, Printed.Builder<Amount>> PRINTED_AMOUNT =
      CommonShapes.printed(AMOUNT);

  static final Shape<FundingShare, FundingShare.Builder> SHARE =
      Shape.of(
              FundingShare.class,
              FundingShare::builder,
              FundingShare.Builder::clear,
              FundingShare.Builder::build)
          .required(
              "source",
              Scalars.code(FundingSource.class),
              FundingShare::getSource,
              FundingShare.Builder::source)
          .optional("name", Scalars.TEXT, FundingShare::getName, FundingShare.Builder::name)
          .optional("amount", PRINTED_AMOUNT, FundingShare::getAmount, FundingShare.Builder::amount)
          .shape();

  static final Shape<Funding, Funding.Builder> FUNDING =
      Shape.of(Funding.class, Funding::builder, Funding.Builder::clear, Funding.Builder::build)
          .optional("amount", PRINTED_AMOUNT, Funding::getAmount, Funding.Builder::amount)
          .optional(
              "budgetShare",
              TargetShapes.PRINTED_VALUE,
              Funding::getBudgetShare,
              Funding.Builder::budgetShare)
          .list("shares", SHARE, Funding::getShares, Funding.Builder::shares)
          .optional(
              "arrangement",
              Scalars.code(FundingArrangement.class),
              Funding::getArrangement,
              Funding.Builder::arrangement)
          .optional("statement", Scalars.TEXT, Funding::getStatement, Funding.Builder::statement)
          .optional(
              "reportToPrimeMinister",
              LawShapes.INSTRUMENT,
              Funding::getReportToPrimeMinister,
              Funding.Builder::reportToPrimeMinister)
          .shape();

  private FundingShapes() {}
}
