package vn.chuyendoiso.plan.document;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.security.SecurityPlan;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskGroupFunding;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * A document that sets targets and tasks: a plan, a scheme or a programme.
 *
 * <p>Example: 03/NQ-CP has 57 lines of targets and 140 tasks; Lạng Sơn's plan for 2025 opens with
 * the results of 2024.
 *
 * <p>What is not filled in is absent. Immutable and thread-safe. Source: guidance 3816/BTTTT-CĐSQG
 * for the parts of a plan; Directive 34/CT-TTg, clauses CT34-P3 to CT34-P10.
 */
public sealed interface PlanDocument extends Document
    permits TransformationPlan, BreakthroughScheme, ActionProgramme {

  /** {@return what was reached before, in the year before and in the period since 2021} */
  List<@Valid Evaluation> getEvaluations();

  /** {@return what it wants to achieve, in words} */
  List<@Valid Objective> getObjectives();

  /** {@return what it measures} */
  List<@Valid Indicator> getIndicators();

  /** {@return the values to be reached} */
  List<@Valid Target> getTargets();

  /** {@return the key of the set of task groups that it follows; absent if it follows none} */
  Optional<String> getTaskGroupSet();

  /** {@return the groups of that set that have no task, with the reason} */
  List<@Valid OmittedTaskGroup> getOmittedTaskGroups();

  /** {@return the key of the set of "rõ" criteria that it follows; absent if it names none} */
  Optional<String> getClaritySet();

  /** {@return what is to be done} */
  List<@Valid Task> getTasks();

  /** {@return what it costs as a whole; absent if not stated} */
  Optional<@Valid Funding> getFunding();

  /** {@return what groups of tasks cost, where money is stated for groups} */
  List<@Valid TaskGroupFunding> getGroupFunding();

  /** {@return the data that it builds or shares} */
  List<@Valid DataAsset> getDataAssets();

  /** {@return how it keeps information safe; absent if it has no such part} */
  Optional<@Valid SecurityPlan> getSecurity();

  /** {@return how it fits the architecture of e-government; absent if not stated} */
  Optional<@Valid ArchitectureConformity> getArchitecture();

  /** {@return when and to whom those who carry it out report; absent if not stated} */
  Optional<@Valid ReportingRegime> getReporting();

  @Override
  PlanDocument withKept(KeptMembers kept);

  /**
   * What the builders of plans, schemes and programmes can do.
   *
   * @param <D> the kind of document
   * @param <B> the builder itself
   */
  interface Builder<D extends PlanDocument, B extends Builder<D, B>>
      extends Document.Builder<D, B> {

    /**
     * Sets what was reached before.
     *
     * @param evaluations one for each period looked back on
     * @return this builder
     */
    B evaluations(Iterable<? extends Evaluation> evaluations);

    /**
     * Sets the objectives.
     *
     * @param objectives the objectives, in printed order
     * @return this builder
     */
    B objectives(Iterable<? extends Objective> objectives);

    /**
     * Sets what is measured.
     *
     * @param indicators the indicators
     * @return this builder
     */
    B indicators(Iterable<? extends Indicator> indicators);

    /**
     * Sets the values to be reached.
     *
     * @param targets the rows at the top, in printed order
     * @return this builder
     */
    B targets(Iterable<? extends Target> targets);

    /**
     * Sets the set of task groups.
     *
     * @param taskGroupSet the key of the set
     * @return this builder
     */
    B taskGroupSet(String taskGroupSet);

    /**
     * Sets the groups without a task.
     *
     * @param omittedTaskGroups the groups with the reasons
     * @return this builder
     */
    B omittedTaskGroups(Iterable<? extends OmittedTaskGroup> omittedTaskGroups);

    /**
     * Sets the set of "rõ" criteria.
     *
     * @param claritySet the key of the set
     * @return this builder
     */
    B claritySet(String claritySet);

    /**
     * Sets what is to be done.
     *
     * @param tasks the rows at the top, in printed order
     * @return this builder
     */
    B tasks(Iterable<? extends Task> tasks);

    /**
     * Sets what it costs.
     *
     * @param funding the funding as a whole
     * @return this builder
     */
    B funding(Funding funding);

    /**
     * Sets what groups of tasks cost.
     *
     * @param groupFunding the funding of each group
     * @return this builder
     */
    B groupFunding(Iterable<? extends TaskGroupFunding> groupFunding);

    /**
     * Sets the data that it builds or shares.
     *
     * @param dataAssets the data assets
     * @return this builder
     */
    B dataAssets(Iterable<? extends DataAsset> dataAssets);

    /**
     * Sets how information is kept safe.
     *
     * @param security the security plan
     * @return this builder
     */
    B security(SecurityPlan security);

    /**
     * Sets how it fits the architecture of e-government.
     *
     * @param architecture the conformity
     * @return this builder
     */
    B architecture(ArchitectureConformity architecture);

    /**
     * Sets who reports when.
     *
     * @param reporting the regime
     * @return this builder
     */
    B reporting(ReportingRegime reporting);
  }
}
