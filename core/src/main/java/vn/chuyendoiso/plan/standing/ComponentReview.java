package vn.chuyendoiso.plan.standing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.organization.Actor;

/**
 * A component of the infrastructure on a day: who leads it, who builds it, and what is wrong.
 *
 * <p>Example: "Trục liên thông văn bản", led by one ministry, built by tasks of three provinces, no
 * issue. Immutable and thread-safe.
 *
 * @param model the model in which it stands
 * @param component the component as it stands
 * @param pointer where it stands in the model
 * @param leads who leads it, named in its own row or in the nearest one above
 * @param isLeadInherited whether the lead is named above it only
 * @param tasks the tasks that build it, in the order of the documents
 * @param issues what is wrong, each kind once
 */
public record ComponentReview(
    InfrastructureModel model,
    InfrastructureComponent component,
    JsonPointer pointer,
    List<Actor> leads,
    boolean isLeadInherited,
    List<ComponentTask> tasks,
    List<ComponentIssue> issues) {

  /**
   * Copies the parts.
   *
   * @param model the model
   * @param component the component
   * @param pointer where it stands
   * @param leads who leads it
   * @param isLeadInherited whether the lead is named above it only
   * @param tasks the tasks that build it
   * @param issues what is wrong
   */
  public ComponentReview {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(component, "component");
    Objects.requireNonNull(pointer, "pointer");
    leads = List.copyOf(leads);
    tasks = List.copyOf(tasks);
    issues = List.copyOf(issues);
  }

  /**
   * Finds an issue.
   *
   * @param kind its kind
   * @return the issue; empty if the component has none of that kind
   */
  public Optional<ComponentIssue> issue(ComponentIssue.Kind kind) {
    return issues.stream().filter(i -> i.kind() == kind).findFirst();
  }
}
