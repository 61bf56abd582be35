package vn.chuyendoiso.plan.data;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.security.InformationClass;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * A body of data that a plan builds, keeps or shares (cơ sở dữ liệu, bộ dữ liệu).
 *
 * <p>Example: the civil-status database that a province digitises: shared with the population
 * database through the national data platform, kept live by the Department of Justice.
 *
 * <p>What is not stated is absent. Immutable and thread-safe. Source: Notice 16/TB-VPCP, clauses
 * TB16-3 and TB16-6.
 */
@Value.Immutable
@PlanStyle
public interface DataAsset extends WithDataAsset, Keeping {

  /** {@return its key inside the document} */
  DataAssetId getId();

  /** {@return its name} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getName();

  /** {@return what is promised about its qualities} */
  List<@Valid QualityStatement> getQualities();

  /** {@return who builds it and who keeps it live} */
  List<@Valid Assignment> getAssignments();

  /** {@return with whom it is shared} */
  List<@Valid Actor> getSharedWith();

  /** {@return the platform through which it is shared; absent if not stated} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getPlatform();

  /** {@return the classes of protected information in it; none if not stated} */
  List<InformationClass> getInformation();

  /** {@return the keys of the targets that measure it} */
  List<TargetId> getTargets();

  @Override
  DataAsset withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "DataAsset " + getId();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DataAsset}; not thread-safe. */
  final class Builder extends ImmutableDataAsset.Builder {
    Builder() {}
  }
}
