package vn.chuyendoiso.plan.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * The part of a document that says how cyber and information security is ensured (phương án bảo đảm
 * an toàn thông tin, an ninh mạng).
 *
 * <p>Example: a plan with a measure for state secrets and one for personal data covers two of the
 * three classes of information.
 *
 * <p>Immutable and thread-safe. Source: Directive 34/CT-TTg, clause CT34-P8.
 */
@Value.Immutable
@PlanStyle
public interface SecurityPlan extends WithSecurityPlan, Keeping {

  /** {@return the words about it as printed; absent if not printed} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getStatement();

  /** {@return the measures} */
  List<@Valid SecurityMeasure> getMeasures();

  /** {@return the classes of information that at least one measure protects} */
  default Set<InformationClass> covered() {
    EnumSet<InformationClass> covered = EnumSet.noneOf(InformationClass.class);
    getMeasures().forEach(m -> covered.addAll(m.getInformation()));
    return covered;
  }

  @Override
  SecurityPlan withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "SecurityPlan of " + getMeasures().size() + " measures";
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SecurityPlan}; not thread-safe. */
  final class Builder extends ImmutableSecurityPlan.Builder {
    Builder() {}
  }
}
