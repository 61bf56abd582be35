package vn.chuyendoiso.plan.document;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * When and to whom those who carry a document out report (chế độ báo cáo).
 *
 * <p>Example: 03/NQ-CP asks for a report every six months, before 15 June and before 1 December.
 *
 * <p>What is not stated is absent. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface ReportingRegime extends WithReportingRegime, Keeping {

  /** {@return the days on which reports are due; absent if not stated} */
  Optional<@Valid Printed<Deadline>> getDeadline();

  /** {@return who reports, in printed order} */
  List<@Valid Actor> getReporters();

  /** {@return who receives the reports, in printed order} */
  List<@Valid Actor> getRecipients();

  @Override
  ReportingRegime withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "ReportingRegime";
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReportingRegime}; not thread-safe. */
  final class Builder extends ImmutableReportingRegime.Builder {
    Builder() {}
  }
}
