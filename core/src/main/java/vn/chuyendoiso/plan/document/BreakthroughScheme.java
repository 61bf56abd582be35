package vn.chuyendoiso.plan.document;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.Scheme06Connection;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * A breakthrough scheme of one body, of the same nature as Scheme 06 (đề án theo Chỉ thị 34).
 *
 * <p>Example: Thái Nguyên's scheme for 2024 and 2025 with five breakthroughs and more than 2,300
 * billion đồng; Lạng Sơn's scheme 1878/QĐ-UBND of 2024-10-30, which cites Directive 34 and runs to
 * 2030.
 *
 * <p>Immutable and thread-safe. Source: Directive 34/CT-TTg of 2024-09-16, clauses CT34-GEN-1 to
 * CT34-T5.
 */
@Value.Immutable
@PlanStyle
public non-sealed interface BreakthroughScheme extends WithBreakthroughScheme, PlanDocument {

  /** {@return its points of breakthrough} */
  List<@Valid Breakthrough> getBreakthroughs();

  /** {@return how the scheme as a whole is connected with Scheme 06} */
  List<@Valid Scheme06Connection> getScheme06Connections();

  /** {@return why it can be carried out at once; absent if not argued} */
  Optional<@Valid Feasibility> getFeasibility();

  /** {@return the earlier programmes, projects or schemes that it continues} */
  List<@Valid Continuation> getContinuations();

  @Override
  default DocumentType type() {
    return DocumentType.BREAKTHROUGH_SCHEME;
  }

  @Override
  BreakthroughScheme withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "BreakthroughScheme" + getNumber().map(n -> " " + n).orElse("");
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BreakthroughScheme}; not thread-safe. */
  final class Builder extends ImmutableBreakthroughScheme.Builder
      implements PlanDocument.Builder<BreakthroughScheme, Builder> {
    Builder() {}
  }
}
