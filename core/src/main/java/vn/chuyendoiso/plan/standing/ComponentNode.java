package vn.chuyendoiso.plan.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;

/** A component at its place, with what is found about it on the way. */
final class ComponentNode {

  final InfrastructureModel model;
  final InfrastructureComponent component;
  final JsonPointer pointer;
  final Optional<ComponentNode> parent;
  final List<Assignment> ownLeadCells;

  /** The cells that name the lead, of the nearest row that has some. */
  final List<Assignment> leadCells;

  final int index;
  final List<ComponentTask> tasks = new ArrayList<>();
  final List<ComponentIssue> issues = new ArrayList<>();
  final List<ComponentNode> needs = new ArrayList<>();

  private ComponentNode(
      InfrastructureModel model,
      InfrastructureComponent component,
      JsonPointer pointer,
      Optional<ComponentNode> parent,
      int index) {
    this.model = model;
    this.component = component;
    this.pointer = pointer;
    this.parent = parent;
    this.index = index;
    this.ownLeadCells =
        component.getAssignments().stream()
            .filter(a -> a.getResponsibility() == Responsibility.LEAD)
            .toList();
    this.leadCells =
        ownLeadCells.isEmpty() && parent.isPresent() ? parent.get().leadCells : ownLeadCells;
  }

  /** All components of models, each before those that it is made of. */
  static List<ComponentNode> walk(List<InfrastructureModel> models) {
    List<ComponentNode> nodes = new ArrayList<>();
    for (InfrastructureModel model : models) {
      walk(
          model,
          model.getComponents(),
          JsonPointer.ROOT.append("components"),
          Optional.empty(),
          nodes);
    }
    return nodes;
  }

  private static void walk(
      InfrastructureModel model,
      List<InfrastructureComponent> components,
      JsonPointer list,
      Optional<ComponentNode> parent,
      List<ComponentNode> nodes) {
    for (int i = 0; i < components.size(); i++) {
      ComponentNode node =
          new ComponentNode(model, components.get(i), list.append(i), parent, nodes.size());
      nodes.add(node);
      walk(
          model,
          node.component.getChildren(),
          node.pointer.append("children"),
          Optional.of(node),
          nodes);
    }
  }

  List<Actor> leads() {
    return leadCells.stream().flatMap(c -> c.getActors().stream()).toList();
  }

  void add(ComponentIssue.Kind kind, List<String> details) {
    issues.add(new ComponentIssue(kind, details));
  }

  ComponentReview review() {
    return new ComponentReview(
        model,
        component,
        pointer,
        leads(),
        ownLeadCells.isEmpty() && !leads().isEmpty(),
        tasks,
        issues);
  }
}
