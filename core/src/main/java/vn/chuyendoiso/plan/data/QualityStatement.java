package vn.chuyendoiso.plan.data;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * What is promised about one quality of data.
 *
 * <p>Example: {@link DataQuality#LIVE}, "cập nhật trong ngày làm việc".
 *
 * <p>Immutable and thread-safe. Source: Notice 16/TB-VPCP, clause TB16-3.
 */
@Value.Immutable
@PlanStyle
public interface QualityStatement extends WithQualityStatement, Keeping {

  /** {@return the quality} */
  DataQuality getQuality();

  /** {@return what is promised about it} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getText();

  @Override
  QualityStatement withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "QualityStatement " + getQuality();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link QualityStatement}; not thread-safe. */
  final class Builder extends ImmutableQualityStatement.Builder {
    Builder() {}
  }
}
