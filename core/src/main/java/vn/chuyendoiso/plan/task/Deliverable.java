package vn.chuyendoiso.plan.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;

/**
 * What can be shown when a task is done (sản phẩm, kết quả).
 *
 * <p>Example: "Quyết định của Thủ tướng Chính phủ". "Chương trình/Kế hoạch được phê duyệt" is one
 * deliverable with an alternative; "Ít nhất 10 cơ sở" carries a value of its own.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface Deliverable extends WithDeliverable, Keeping {

  /** {@return the words as printed} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getText();

  /** {@return what kind of thing it is; absent if nobody classified it} */
  Optional<DeliverableKind> getKind();

  /** {@return other things that would do instead, such as "Kế hoạch" for "Chương trình"} */
  List<@Valid Deliverable> getAlternatives();

  /** {@return the value that it must reach, such as "ít nhất 10 cơ sở"; absent if none} */
  Optional<@Valid Printed<TargetValue>> getValue();

  @Override
  Deliverable withKept(KeptMembers kept);

  /**
   * Returns a deliverable.
   *
   * @param text the words as printed
   * @return the deliverable, not classified
   */
  static Deliverable of(String text) {
    return builder().text(text).build();
  }

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Deliverable" + getKind().map(k -> " " + k).orElse("");
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Deliverable}; not thread-safe. */
  final class Builder extends ImmutableDeliverable.Builder {
    Builder() {}
  }
}
