package vn.chuyendoiso.plan.breakthrough;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * A point at which a body wants to break through (mũi đột phá), with the targets and tasks that
 * carry it.
 *
 * <p>Example: "cửa khẩu số" of Lạng Sơn, the digital border gate: pillar digital governance, for
 * businesses.
 *
 * <p>Everything that is not stated is absent. Immutable and thread-safe. Source: Directive
 * 34/CT-TTg, clauses CT34-P1, P2 and P2B.
 */
@Value.Immutable
@PlanStyle
public interface Breakthrough extends WithBreakthrough, Keeping {

  /** {@return its key inside the document} */
  BreakthroughId getId();

  /** {@return what breaks through} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getTitle();

  /** {@return the pillars that it stands under} */
  List<Pillar> getPillars();

  /** {@return the foci that it has beside or instead of a pillar} */
  List<Focus> getFoci();

  /** {@return on what sector, field or locality it has its effect; absent if not stated} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getImpactScope();

  /** {@return whom it serves} */
  List<Beneficiary> getBeneficiaries();

  /** {@return how it is connected with Scheme 06} */
  List<@Valid Scheme06Connection> getScheme06Connections();

  /** {@return the keys of the targets that measure it} */
  List<TargetId> getTargets();

  /** {@return the keys of the tasks that carry it out} */
  List<TaskId> getTasks();

  @Override
  Breakthrough withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Breakthrough " + getId();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Breakthrough}; not thread-safe. */
  final class Builder extends ImmutableBreakthrough.Builder {
    Builder() {}
  }
}
