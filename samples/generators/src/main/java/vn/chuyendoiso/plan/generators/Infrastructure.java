package vn.chuyendoiso.plan.generators;

import java.util.List;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.infrastructure.ComponentId;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;

/**
 * Components of the infrastructure.
 *
 * <p>Example: a platform with one lead and two components below it; in drafts one without a lead.
 * Thread-safe.
 */
public final class Infrastructure {

  private Infrastructure() {}

  /**
   * Returns components, with those below them.
   *
   * @return components, two levels deep, some with kept members
   */
  public static Arbitrary<InfrastructureComponent> components() {
    return components(2);
  }

  private static Arbitrary<InfrastructureComponent> components(int depth) {
    Arbitrary<List<InfrastructureComponent>> children =
        depth <= 1 ? Rows.none() : Rows.below(components(depth - 1), 3);
    return Assembly.of(InfrastructureComponent::builder)
        .with("id", componentIds(), InfrastructureComponent.Builder::id)
        .maybe("code", 0.4, Texts.codes(), InfrastructureComponent.Builder::code)
        .with("name", Texts.from("platform"), InfrastructureComponent.Builder::name)
        .maybe("purpose", 0.4, Texts.titles(), InfrastructureComponent.Builder::purpose)
        .list(
            "assignments",
            Rows.upTo(Actors.assignments(), 2),
            InfrastructureComponent.Builder::assignments)
        .list("needs", Rows.few(componentIds()), InfrastructureComponent.Builder::needs)
        .list(
            "instruments",
            Rows.upTo(Instruments.references(), 2),
            InfrastructureComponent.Builder::instruments)
        .list("children", children, InfrastructureComponent.Builder::children)
        .build(InfrastructureComponent.Builder::build);
  }

  static Arbitrary<ComponentId> componentIds() {
    return Ids.of("tp-", ComponentId::new);
  }
}
