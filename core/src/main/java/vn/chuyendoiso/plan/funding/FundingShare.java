package vn.chuyendoiso.plan.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;

/**
 * What one source gives.
 *
 * <p>Example: public investment, 200 tỷ đồng; socialised money, amount not stated.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface FundingShare extends WithFundingShare, Keeping {

  /** {@return the source} */
  FundingSource getSource();

  /** {@return the source's name as printed; absent if not printed} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getName();

  /** {@return what it gives; absent if the split is not known} */
  Optional<@Valid Printed<Amount>> getAmount();

  @Override
  FundingShare withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "FundingShare " + getSource();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FundingShare}; not thread-safe. */
  final class Builder extends ImmutableFundingShare.Builder {
    Builder() {}
  }
}
