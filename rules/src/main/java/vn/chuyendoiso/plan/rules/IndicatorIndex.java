package vn.chuyendoiso.plan.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;

/**
 * The indicators of a document by their ids; of two with one id the first. It is made when the
 * first rule looks one up, by whichever thread that is.
 */
final class IndicatorIndex {

  static final IndicatorIndex NONE = new IndicatorIndex(List.of());

  private final List<Indicator> indicators;
  private volatile Map<IndicatorId, Indicator> byId;

  IndicatorIndex(List<Indicator> indicators) {
    this.indicators = indicators;
  }

  /** The indicator of an id; empty if there is none. */
  Optional<Indicator> find(IndicatorId id) {
    Map<IndicatorId, Indicator> known = byId;
    if (known == null) {
      known = new HashMap<>(2 * indicators.size());
      for (Indicator indicator : indicators) {
        known.putIfAbsent(indicator.getId(), indicator);
      }
      byId = known;
    }
    return Optional.ofNullable(known.get(id));
  }

  boolean has(IndicatorId id) {
    return find(id).isPresent();
  }
}
