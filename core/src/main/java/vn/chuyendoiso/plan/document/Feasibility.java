package vn.chuyendoiso.plan.document;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * Why a scheme can be carried out at once under the law in force (tính khả thi).
 *
 * <p>Example: a scheme that starts on 2024-11-01 and says that no institution has to change.
 *
 * <p>What is not stated is absent. Immutable and thread-safe. Source: Directive 34/CT-TTg, clause
 * CT34-P5.
 */
@Value.Immutable
@PlanStyle
public interface Feasibility extends WithFeasibility, Keeping {

  /** Whether institutions have to change before the work can be done. */
  enum InstitutionalChange {
    /** Không phải sửa đổi thể chế. */
    NOT_NEEDED,
    /** Phải sửa đổi, bổ sung quy định. */
    NEEDED
  }

  /** {@return whether institutions have to change; absent if not stated} */
  Optional<InstitutionalChange> getInstitutionalChange();

  /** {@return the first day of the work; absent if not stated} */
  Optional<LocalDate> getStartsOn();

  /** {@return the argument in words; absent if not given} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getArgument();

  /** {@return what could stand in the way, in words} */
  List<String> getRisks();

  @Override
  Feasibility withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Feasibility";
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Feasibility}; not thread-safe. */
  final class Builder extends ImmutableFeasibility.Builder {
    Builder() {}
  }
}
