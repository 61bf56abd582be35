package vn.chuyendoiso.plan.generators;

import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.funding.Amount;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingArrangement;
import vn.chuyendoiso.plan.funding.FundingShare;
import vn.chuyendoiso.plan.funding.FundingSource;
import vn.chuyendoiso.plan.funding.MoneyUnit;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.TaskGroupFunding;

/**
 * Amounts of money, their sources, and what is said where no amount is stated.
 *
 * <p>Example: "hơn 2.300 tỷ đồng" and no source; public investment and socialised money without a
 * split; "lồng ghép" alone. Thread-safe.
 */
public final class Money {

  private Money() {}

  /**
   * Returns amounts in every unit.
   *
   * @return amounts, some with kept members
   */
  public static Arbitrary<Amount> amounts() {
    return Assembly.of(Amount::builder)
        .with("comparison", Pick.of(Comparison.class), Amount.Builder::comparison)
        .with("number", Numbers.amounts(), Amount.Builder::number)
        .maybe("upper", 0.2, Numbers.amounts(), Amount.Builder::upper)
        .with("unit", Pick.of(MoneyUnit.class), Amount.Builder::unit)
        .build(Amount.Builder::build);
  }

  /**
   * Returns what something costs and who pays.
   *
   * @return funding, some with kept members
   */
  public static Arbitrary<Funding> fundings() {
    return Assembly.of(Funding::builder)
        .maybe("amount", 0.6, Deadlines.printed(amounts(), Amount::print), Funding.Builder::amount)
        .maybe(
            "budgetShare",
            0.1,
            Deadlines.printed(Targets.values(), TargetValue::print),
            Funding.Builder::budgetShare)
        .list("shares", Rows.few(shares()), Funding.Builder::shares)
        .maybe("arrangement", 0.4, Pick.of(FundingArrangement.class), Funding.Builder::arrangement)
        .maybe("statement", 0.3, Texts.from("funding"), Funding.Builder::statement)
        .maybe(
            "reportToPrimeMinister",
            0.1,
            Instruments.references(),
            Funding.Builder::reportToPrimeMinister)
        .build(Funding.Builder::build);
  }

  /**
   * Returns what groups of tasks cost.
   *
   * @return funding by group, some with kept members
   */
  public static Arbitrary<TaskGroupFunding> groupFundings() {
    return Assembly.of(TaskGroupFunding::builder)
        .with("group", Tasks.groups(), TaskGroupFunding.Builder::group)
        .with("funding", fundings(), TaskGroupFunding.Builder::funding)
        .build(TaskGroupFunding.Builder::build);
  }

  /**
   * Returns what single sources give.
   *
   * @return shares, some with kept members
   */
  public static Arbitrary<FundingShare> shares() {
    return Assembly.of(FundingShare::builder)
        .with("source", Pick.of(FundingSource.class), FundingShare.Builder::source)
        .maybe("name", 0.4, Texts.from("funding-source"), FundingShare.Builder::name)
        .maybe(
            "amount",
            0.5,
            Deadlines.printed(amounts(), Amount::print),
            FundingShare.Builder::amount)
        .build(FundingShare.Builder::build);
  }
}
