package vn.chuyendoiso.plan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * What the documents of digital transformation have in common: a heading, legal bases, targets and
 * tasks.
 *
 * <p>A draft can hold anything: what is not filled in is absent. An empty list that the document
 * states as {@code []} is told apart from one that it does not mention by {@link #getKept()}.
 * Immutable and thread-safe.
 */
public sealed interface PlanDocument extends Keeping permits TransformationPlan, ActionProgramme {

  /** {@return the kind of document} */
  DocumentType type();

  /** {@return number and symbol; absent until issued} */
  Optional<DocumentNumber> getNumber();

  /** {@return the title} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getTitle();

  /** {@return the body that issues it; absent if not stated} */
  Optional<@Valid Issuer> getIssuer();

  /** {@return the day of issue; absent until issued} */
  Optional<LocalDate> getIssuedOn();

  /** {@return the time that it plans for; absent if not stated} */
  Optional<@Valid Printed<Period>> getPeriod();

  /** {@return where the data come from; absent if from the issuer} */
  Optional<@Valid Provenance> getProvenance();

  /** {@return the instruments that it stands on or carries out} */
  List<@Valid LegalBasis> getLegalBases();

  /** {@return what it measures} */
  List<@Valid Indicator> getIndicators();

  /** {@return the values to be reached} */
  List<@Valid Target> getTargets();

  /** {@return the key of the set of task groups that it follows; absent if it follows none} */
  Optional<String> getTaskGroupSet();

  /** {@return the groups of that set that have no task, with the reason} */
  List<@Valid OmittedTaskGroup> getOmittedTaskGroups();

  /** {@return what is to be done} */
  List<@Valid Task> getTasks();

  @Override
  PlanDocument withKept(KeptMembers kept);
}
