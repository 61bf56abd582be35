package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * A component of the infrastructure with the lead that it inherits.
 *
 * @param component the component as it stands
 * @param pointer where it stands in the model
 * @param leadCells the cells that name the lead, own or of the nearest component above
 */
record ComponentEntry(
    InfrastructureComponent component, JsonPointer pointer, List<Assignment> leadCells) {

  static final JsonPointer LIST = JsonPointer.ROOT.append("components");

  /** All components of a model, each before those that it is made of. */
  static List<ComponentEntry> of(InfrastructureModel model) {
    List<ComponentEntry> entries = new ArrayList<>();
    collect(model.getComponents(), LIST, List.of(), entries);
    return entries;
  }

  private static void collect(
      List<InfrastructureComponent> components,
      JsonPointer list,
      List<Assignment> inherited,
      List<ComponentEntry> entries) {
    for (int i = 0; i < components.size(); i++) {
      InfrastructureComponent component = components.get(i);
      List<Assignment> own =
          component.getAssignments().stream()
              .filter(a -> a.getResponsibility() == Responsibility.LEAD)
              .toList();
      List<Assignment> leadCells = own.isEmpty() ? inherited : own;
      JsonPointer pointer = list.append(i);
      entries.add(new ComponentEntry(component, pointer, leadCells));
      collect(component.getChildren(), pointer.append("children"), leadCells, entries);
    }
  }

  /** Whether it only heads those that it is made of. */
  boolean isHeading() {
    return !component.getChildren().isEmpty();
  }

  /** Whether it names its lead itself. */
  boolean hasOwnLead() {
    return component.getAssignments().stream()
        .anyMatch(a -> a.getResponsibility() == Responsibility.LEAD);
  }

  /** Who leads, each body once, however it is called, in printed order. */
  Map<ExactKey, Actor> leads(NamedBodies bodies) {
    return bodies.distinct(leadCells);
  }

  /** A violation that names the component. */
  Violation violation() {
    return Violation.at(pointer).with("component", Shortened.of(component.getName()));
  }
}
