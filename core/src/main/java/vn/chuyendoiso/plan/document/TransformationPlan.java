package vn.chuyendoiso.plan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * A digital-transformation plan of one body for one or several years (kế hoạch chuyển đổi số).
 *
 * <p>Example: plan 246/KH-UBND of Lạng Sơn, issued on 2024-11-06 for the year 2025. The same kind
 * of plan comes as a decision too: 2595/QĐ-BTP of the Ministry of Justice.
 *
 * <p>Immutable and thread-safe. Source: guidance 3816/BTTTT-CĐSQG of 2024.
 */
@Value.Immutable
@PlanStyle
public non-sealed interface TransformationPlan extends WithTransformationPlan, PlanDocument {

  /** {@return the theme of the year that it follows, in words; absent if it states none} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getTheme();

  /** {@return its points of breakthrough} */
  List<@Valid Breakthrough> getBreakthroughs();

  @Override
  default DocumentType type() {
    return DocumentType.TRANSFORMATION_PLAN;
  }

  @Override
  TransformationPlan withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "TransformationPlan" + getNumber().map(n -> " " + n).orElse("");
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TransformationPlan}; not thread-safe. */
  final class Builder extends ImmutableTransformationPlan.Builder
      implements PlanDocument.Builder<TransformationPlan, Builder> {
    Builder() {}
  }
}
