package vn.chuyendoiso.plan.progress;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * What is said about one group of tasks: "a) Kết quả đạt được, b) Tồn tại, hạn chế".
 *
 * <p>Example: group 3 of the nine, "Hạ tầng số", in the first part of Lạng Sơn's plan for 2025.
 *
 * <p>Immutable and thread-safe. Source: guidance 3816/BTTTT-CĐSQG, clause HD25-1.
 */
@Value.Immutable
@PlanStyle
public interface GroupReview extends WithGroupReview, Keeping {

  /** {@return the group's code in the set of task groups, or its words if it has none} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getGroup();

  /** {@return what was achieved} */
  List<String> getAchievements();

  /** {@return what is lacking} */
  List<String> getLimitations();

  @Override
  GroupReview withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "GroupReview";
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link GroupReview}; not thread-safe. */
  final class Builder extends ImmutableGroupReview.Builder {
    Builder() {}
  }
}
