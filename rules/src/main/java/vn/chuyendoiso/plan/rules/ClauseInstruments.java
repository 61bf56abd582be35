package vn.chuyendoiso.plan.rules;

import java.util.IdentityHashMap;
import java.util.List;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.law.ClauseCatalogue;
import vn.chuyendoiso.plan.law.Instrument;
import vn.chuyendoiso.plan.law.InstrumentMatch;
import vn.chuyendoiso.plan.law.InstrumentRegistry;

/** Which instrument of the registry each bundled clause stands in, looked up once. */
final class ClauseInstruments {

  private static final IdentityHashMap<Clause, List<Instrument>> BUNDLED = bundled();

  private ClauseInstruments() {}

  private static IdentityHashMap<Clause, List<Instrument>> bundled() {
    IdentityHashMap<Clause, List<Instrument>> instruments = new IdentityHashMap<>();
    ClauseCatalogue.bundled().all().forEach(c -> instruments.put(c, find(c)));
    return instruments;
  }

  /** {@return the instrument; none if the registry does not have it; several if it cannot tell} */
  static List<Instrument> of(Clause clause) {
    List<Instrument> known = BUNDLED.get(clause);
    return known == null ? find(clause) : known;
  }

  private static List<Instrument> find(Clause clause) {
    return InstrumentRegistry.bundled().find(clause.reference()).stream()
        .map(InstrumentMatch::instrument)
        .toList();
  }
}
