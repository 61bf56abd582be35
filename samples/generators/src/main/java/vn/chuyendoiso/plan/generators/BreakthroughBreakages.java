package vn.chuyendoiso.plan.generators;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.chuyendoiso.plan.breakthrough.Beneficiary;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;

/** Ways of breaking the rules on breakthroughs. */
final class BreakthroughBreakages {

  private BreakthroughBreakages() {}

  static void addTo(Ways ways) {
    ways.unlessProgramme("breakthrough-impact-unstated", BreakthroughBreakages::scopeDropped);
    ways.unlessProgramme("breakthrough-pillar-unstated", BreakthroughBreakages::pillarDropped);
    ways.schemes("breakthrough-without-citizens", BreakthroughBreakages::forAuthoritiesAlone);
    ways.schemes("breakthrough-benefit-unmeasured", BreakthroughBreakages::targetsDropped);
    ways.schemes("breakthrough-own-work-unstated", BreakthroughBreakages::ownWorkDropped);
  }

  private static Break scopeDropped(PlanDocument document, int figure) {
    return changed(document, figure, b -> b.withImpactScope(Optional.empty()));
  }

  private static Break pillarDropped(PlanDocument document, int figure) {
    return changed(document, figure, b -> b.withPillars().withFoci());
  }

  private static Break forAuthoritiesAlone(BreakthroughScheme scheme, int figure) {
    return changed(scheme, figure, b -> b.withBeneficiaries(Beneficiary.AUTHORITIES));
  }

  private static Break targetsDropped(BreakthroughScheme scheme, int figure) {
    return changed(scheme, figure, Breakthrough::withTargets);
  }

  private static Break changed(
      PlanDocument document, int figure, UnaryOperator<Breakthrough> change) {
    return document instanceof TransformationPlan plan
        ? changed(plan.getBreakthroughs(), figure, change, plan, plan::withBreakthroughs)
        : changed((BreakthroughScheme) document, figure, change);
  }

  private static Break changed(
      BreakthroughScheme scheme, int figure, UnaryOperator<Breakthrough> change) {
    return changed(scheme.getBreakthroughs(), figure, change, scheme, scheme::withBreakthroughs);
  }

  private static Break changed(
      List<Breakthrough> rows,
      int figure,
      UnaryOperator<Breakthrough> change,
      PlanDocument intact,
      Function<List<Breakthrough>, PlanDocument> with) {
    int place = figure % rows.size();
    Breakthrough changed = change.apply(rows.get(place));
    return Break.of(
        intact, with.apply(Sound.replaced(rows, place, changed)), "/breakthroughs/" + place);
  }

  // The connection is that of the whole scheme, so all breakthroughs are found at one place.
  private static Break ownWorkDropped(BreakthroughScheme scheme, int figure) {
    String pointer = scheme.getBreakthroughs().size() == 1 ? "/breakthroughs/0" : "/breakthroughs";
    return Break.of(
        scheme,
        scheme.withScheme06Connections(
            scheme.getScheme06Connections().get(0).withOwnWork(Optional.empty())),
        pointer);
  }
}
