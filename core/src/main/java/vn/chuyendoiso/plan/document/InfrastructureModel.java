package vn.chuyendoiso.plan.document;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * The component model of the digital-transformation infrastructure (mô hình thành phần hạ tầng
 * chuyển đổi số): what it is made of, and who leads each component.
 *
 * <p>Example: the model that the Ministry of Information and Communications had to publish before
 * 2024-09-30.
 *
 * <p>Immutable and thread-safe. Source: Directive 34/CT-TTg, clause CT34-T6.
 */
@Value.Immutable
@PlanStyle
public non-sealed interface InfrastructureModel extends WithInfrastructureModel, Document {

  /** {@return the components at the top} */
  List<@Valid InfrastructureComponent> getComponents();

  @Override
  default DocumentType type() {
    return DocumentType.INFRASTRUCTURE_MODEL;
  }

  @Override
  InfrastructureModel withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "InfrastructureModel" + getNumber().map(n -> " " + n).orElse("");
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link InfrastructureModel}; not thread-safe. */
  final class Builder extends ImmutableInfrastructureModel.Builder
      implements Document.Builder<InfrastructureModel, Builder> {
    Builder() {}
  }
}
