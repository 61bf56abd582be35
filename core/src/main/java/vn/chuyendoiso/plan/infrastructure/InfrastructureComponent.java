package vn.chuyendoiso.plan.infrastructure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * One component of the infrastructure, with the body that leads it.
 *
 * <p>Example: the national data platform: lead one ministry, needed by every information system
 * that shares data.
 *
 * <p>Components nest. What is not stated is absent. Immutable and thread-safe. Source: Directive
 * 34/CT-TTg, clause CT34-T6.
 */
@Value.Immutable
@PlanStyle
public interface InfrastructureComponent extends WithInfrastructureComponent, Keeping {

  /** {@return its key inside the model} */
  ComponentId getId();

  /** {@return the code as printed; absent if not printed} */
  Optional<String> getCode();

  /** {@return its name} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getName();

  /** {@return what it is for; absent if not stated} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getPurpose();

  /** {@return who leads it, and who has which responsibility} */
  List<@Valid Assignment> getAssignments();

  /** {@return the keys of the components that it needs} */
  List<ComponentId> getNeeds();

  /** {@return the instruments that demand or regulate it} */
  List<@Valid InstrumentRef> getInstruments();

  /** {@return the components that it is made of} */
  List<@Valid InfrastructureComponent> getChildren();

  @Override
  InfrastructureComponent withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "InfrastructureComponent " + getId();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link InfrastructureComponent}; not thread-safe. */
  final class Builder extends ImmutableInfrastructureComponent.Builder {
    Builder() {}
  }
}
