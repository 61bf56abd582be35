package vn.chuyendoiso.plan.serialization;

import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.DeliverableKind;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskGroupFunding;
import vn.chuyendoiso.plan.task.TaskId;

/** Shapes of tasks, deliverables and task groups. */
final class TaskShapes {

  static final WireType<TaskId> TASK_ID = Scalars.id(TaskId::parse, TaskId::value);

  static final Shape<Deliverable, Deliverable.Builder> DELIVERABLE =
      Shape.of(
              Deliverable.class,
              Deliverable::builder,
              Deliverable.Builder::clear,
              Deliverable.Builder::build)
          .required("text", Scalars.TEXT, Deliverable::getText, Deliverable.Builder::text)
          .optional(
              "kind",
              Scalars.code(DeliverableKind.class),
              Deliverable::getKind,
              Deliverable.Builder::kind)
          .list(
              "alternatives",
              Shape.later(() -> TaskShapes.DELIVERABLE),
              Deliverable::getAlternatives,
              Deliverable.Builder::alternatives)
          .optional(
              "value",
              TargetShapes.PRINTED_VALUE,
              Deliverable::getValue,
              Deliverable.Builder::value)
          .shape();

  static final Shape<OmittedTaskGroup, OmittedTaskGroup.Builder> OMITTED_GROUP =
      Shape.of(
              OmittedTaskGroup.class,
              OmittedTaskGroup::builder,
              OmittedTaskGroup.Builder::clear,
              OmittedTaskGroup.Builder::build)
          .required(
              "group", Scalars.TEXT, OmittedTaskGroup::getGroup, OmittedTaskGroup.Builder::group)
          .required(
              "reason", Scalars.TEXT, OmittedTaskGroup::getReason, OmittedTaskGroup.Builder::reason)
          .shape();

  static final Shape<TaskGroupFunding, TaskGroupFunding.Builder> GROUP_FUNDING =
      Shape.of(
              TaskGroupFunding.class,
              TaskGroupFunding::builder,
              TaskGroupFunding.Builder::clear,
              TaskGroupFunding.Builder::build)
          .required(
              "group", Scalars.TEXT, TaskGroupFunding::getGroup, TaskGroupFunding.Builder::group)
          .required(
              "funding",
              FundingShapes.FUNDING,
              TaskGroupFunding::getFunding,
              TaskGroupFunding.Builder::funding)
          .shape();

  static final Shape<Task, Task.Builder> TASK =
      Shape.of(Task.class, Task::builder, Task.Builder::clear, Task.Builder::build)
          .required("id", TASK_ID, Task::getId, Task.Builder::id)
          .optional("code", Scalars.TEXT, Task::getCode, Task.Builder::code)
          .required("title", Scalars.TEXT, Task::getTitle, Task.Builder::title)
          .optional("group", Scalars.TEXT, Task::getGroup, Task.Builder::group)
          .optional(
              "level", Scalars.code(GovernmentLevel.class), Task::getLevel, Task.Builder::level)
          .list(
              "assignments",
              ActorShapes.ASSIGNMENT,
              Task::getAssignments,
              Task.Builder::assignments)
          .list("deliverables", DELIVERABLE, Task::getDeliverables, Task.Builder::deliverables)
          .optional(
              "quantity", TargetShapes.PRINTED_VALUE, Task::getQuantity, Task.Builder::quantity)
          .optional("startsOn", Scalars.DATE, Task::getStartsOn, Task.Builder::startsOn)
          .optional(
              "deadline", CommonShapes.PRINTED_DEADLINE, Task::getDeadline, Task.Builder::deadline)
          .list("targets", TargetShapes.TARGET_ID, Task::getTargets, Task.Builder::targets)
          .list(
              "indicators",
              TargetShapes.INDICATOR_ID,
              Task::getIndicators,
              Task.Builder::indicators)
          .list(
              "components",
              InfrastructureShapes.COMPONENT_ID,
              Task::getComponents,
              Task.Builder::components)
          .list("after", TASK_ID, Task::getAfter, Task.Builder::after)
          .optional("origin", LawShapes.CITATION, Task::getOrigin, Task.Builder::origin)
          .optional("funding", FundingShapes.FUNDING, Task::getFunding, Task.Builder::funding)
          .list(
              "information",
              SecurityShapes.INFORMATION,
              Task::getInformation,
              Task.Builder::information)
          .list("tags", Scalars.TEXT, Task::getTags, Task.Builder::tags)
          .list(
              "children",
              Shape.later(() -> TaskShapes.TASK),
              Task::getChildren,
              Task.Builder::children)
          .shape();

  private TaskShapes() {}
}
