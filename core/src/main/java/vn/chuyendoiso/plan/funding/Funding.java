package vn.chuyendoiso.plan.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;

/**
 * What a document, a group of tasks or a task costs, and who pays (kinh phí).
 *
 * <p>Example: Thái Nguyên prints "hơn 2.300 tỷ đồng" and no source; most documents state no amount
 * and say "lồng ghép" or "cân đối từ ngân sách". "Ít nhất 1% tổng chi ngân sách" is a share of the
 * budget.
 *
 * <p>Everything is optional. Immutable and thread-safe. Source: Directive 34/CT-TTg, clause
 * CT34-P9; guidance 3816/BTTTT-CĐSQG, clause HD25-7.
 */
@Value.Immutable
@PlanStyle
public interface Funding extends WithFunding, Keeping {

  /** {@return the amount; absent if none is stated} */
  Optional<@Valid Printed<Amount>> getAmount();

  /** {@return the share of the budget that is set aside; absent if none is stated} */
  Optional<@Valid Printed<TargetValue>> getBudgetShare();

  /** {@return the sources, in printed order; their amounts need not be known} */
  List<@Valid FundingShare> getShares();

  /** {@return how the money is found where no amount is stated; absent if not stated} */
  Optional<FundingArrangement> getArrangement();

  /** {@return the words about it as printed; absent if not printed} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getStatement();

  /**
   * {@return the report to the Prime Minister on money from outside the body's own budget; absent
   * if none is cited}
   */
  Optional<@Valid InstrumentRef> getReportToPrimeMinister();

  @Override
  Funding withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Funding with " + getShares().size() + " sources";
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Funding}; not thread-safe. */
  final class Builder extends ImmutableFunding.Builder {
    Builder() {}
  }
}
