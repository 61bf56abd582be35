package vn.chuyendoiso.plan.generators;

import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.infrastructure.ComponentId;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Responsibility;

/** Ways of breaking the rules on models of the infrastructure. */
final class ModelBreakages {

  private ModelBreakages() {}

  static void addTo(Ways ways) {
    ways.models("component-lead-missing", ModelBreakages::leadDropped);
    ways.models("component-lead-unclear", ModelBreakages::ledByTwo);
    ways.models("component-responsibility-unstated", ModelBreakages::purposeDropped);
    ways.models("component-duplicate", ModelBreakages::nameOfAnother);
  }

  private static Break leadDropped(InfrastructureModel model, int figure) {
    InfrastructureComponent sound = sound(figure);
    return changed(model, sound, sound.withAssignments());
  }

  private static Break ledByTwo(InfrastructureModel model, int figure) {
    InfrastructureComponent sound = sound(figure);
    List<Actor> two = List.of(ConformingTasks.body(figure), ConformingTasks.body(figure + 1));
    return changed(model, sound, sound.withAssignments(Actors.printed(Responsibility.LEAD, two)));
  }

  private static Break purposeDropped(InfrastructureModel model, int figure) {
    InfrastructureComponent sound = sound(figure);
    return changed(model, sound, sound.withPurpose(Optional.empty()));
  }

  private static Break nameOfAnother(InfrastructureModel model, int figure) {
    InfrastructureComponent sound = sound(figure);
    int other = figure % model.getComponents().size();
    return changed(model, sound, sound.withName(model.getComponents().get(other).getName()));
  }

  private static Break changed(
      InfrastructureModel model, InfrastructureComponent sound, InfrastructureComponent broken) {
    return Break.of(
        model.withComponents(Sound.with(model.getComponents(), sound)),
        model.withComponents(Sound.with(model.getComponents(), broken)),
        "/components/" + model.getComponents().size());
  }

  private static InfrastructureComponent sound(int figure) {
    List<Actor> lead = List.of(ConformingTasks.body(figure));
    return InfrastructureComponent.builder()
        .id(new ComponentId("tp-bo-sung"))
        .name("Kho dữ liệu dùng chung bổ sung")
        .purpose("Dùng chung cho các bộ, ngành, địa phương")
        .addAssignments(Actors.printed(Responsibility.LEAD, lead))
        .build();
  }
}
