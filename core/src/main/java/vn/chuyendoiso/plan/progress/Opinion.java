package vn.chuyendoiso.plan.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * What the centre thinks of a plan or of rows of it (ý kiến).
 *
 * <p>Example: the ministry finds that a province's scheme repeats a task of the national programme:
 * aspect consistency, about that task.
 *
 * <p>Immutable and thread-safe. Source: Directive 34/CT-TTg, clause CT34-T7.
 */
@Value.Immutable
@PlanStyle
public interface Opinion extends WithOpinion, Keeping {

  /** What an opinion is about. */
  enum Aspect {
    /** Tính khả thi. */
    FEASIBILITY,
    /** Tính đồng bộ. */
    CONSISTENCY
  }

  /** {@return what it is about; absent if not stated} */
  Optional<Aspect> getAspect();

  /** {@return the document that it is about; absent if about all} */
  Optional<@Valid InstrumentRef> getPlan();

  /** {@return the keys of the targets that it is about} */
  List<TargetId> getTargets();

  /** {@return the keys of the tasks that it is about} */
  List<TaskId> getTasks();

  /** {@return whose opinion it is; absent if the issuer's} */
  Optional<@Valid Actor> getAuthor();

  /** {@return the words} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getText();

  @Override
  Opinion withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Opinion" + getAspect().map(a -> " on " + a).orElse("");
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Opinion}; not thread-safe. */
  final class Builder extends ImmutableOpinion.Builder {
    Builder() {}
  }
}
