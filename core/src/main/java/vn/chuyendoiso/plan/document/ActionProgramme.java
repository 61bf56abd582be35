package vn.chuyendoiso.plan.document;

import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * A programme with which the centre sets targets and tasks for others (chương trình hành động).
 *
 * <p>Example: the Government's action programme 03/NQ-CP of 2025-01-09 with 140 tasks, about which
 * everybody reports before 15 June and before 1 December.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public non-sealed interface ActionProgramme extends WithActionProgramme, PlanDocument {

  @Override
  default DocumentType type() {
    return DocumentType.ACTION_PROGRAMME;
  }

  @Override
  ActionProgramme withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "ActionProgramme" + getNumber().map(n -> " " + n).orElse("");
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionProgramme}; not thread-safe. */
  final class Builder extends ImmutableActionProgramme.Builder
      implements PlanDocument.Builder<ActionProgramme, Builder> {
    Builder() {}
  }
}
