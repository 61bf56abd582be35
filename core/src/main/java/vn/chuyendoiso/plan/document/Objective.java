package vn.chuyendoiso.plan.document;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * What a document wants to achieve, in words (mục tiêu).
 *
 * <p>Example: Đắk Nông wants to be "tỉnh trung bình khá trong cả nước" by 2030. The values to be
 * reached are targets; an objective may name those that carry it.
 *
 * <p>Immutable and thread-safe. Source: guidance 3816/BTTTT-CĐSQG, part II.
 */
@Value.Immutable
@PlanStyle
public interface Objective extends WithObjective, Keeping {

  /** How far an objective reaches. */
  enum Scope {
    /** Mục tiêu tổng quát, mục tiêu chung. */
    GENERAL,
    /** Mục tiêu cụ thể. */
    SPECIFIC
  }

  /** {@return how far it reaches; absent if not stated} */
  Optional<Scope> getScope();

  /** {@return the words as printed} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getText();

  /** {@return the keys of the targets that carry it} */
  List<TargetId> getTargets();

  @Override
  Objective withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Objective" + getScope().map(s -> " " + s).orElse("");
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Objective}; not thread-safe. */
  final class Builder extends ImmutableObjective.Builder {
    Builder() {}
  }
}
