package vn.chuyendoiso.plan.document;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.Opinion;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * A periodic report on how plans are carried out (báo cáo định kỳ).
 *
 * <p>Example: the results that Notice 16/TB-VPCP counts: 9 of 12 targets, 101 of 107 tasks, 59 of
 * 225 tasks of Scheme 06 with 166 under way. Under 03/NQ-CP everybody reports before 15 June and
 * before 1 December.
 *
 * <p>A report says what was found on its day. What follows from a day, such as "overdue", is not in
 * it. Immutable and thread-safe. Source: Notice 16/TB-VPCP, clause TB16-1; Directive 34/CT-TTg,
 * clause CT34-T7.
 */
@Value.Immutable
@PlanStyle
public non-sealed interface ProgressReport extends WithProgressReport, Document {

  /** {@return the plans, schemes and programmes that it reports on} */
  List<@Valid InstrumentRef> getReportedPlans();

  /** {@return the results, one evaluation for each period or plan} */
  List<@Valid Evaluation> getEvaluations();

  /** {@return opinions on feasibility and consistency, where the reporter gives any} */
  List<@Valid Opinion> getOpinions();

  @Override
  default DocumentType type() {
    return DocumentType.PROGRESS_REPORT;
  }

  @Override
  ProgressReport withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "ProgressReport" + getNumber().map(n -> " " + n).orElse("");
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ProgressReport}; not thread-safe. */
  final class Builder extends ImmutableProgressReport.Builder
      implements Document.Builder<ProgressReport, Builder> {
    Builder() {}
  }
}
