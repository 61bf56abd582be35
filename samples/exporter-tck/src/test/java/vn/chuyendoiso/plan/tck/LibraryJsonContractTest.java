package vn.chuyendoiso.plan.tck;

import vn.chuyendoiso.plan.serialization.PlanJson;

/** The library's own JSON keeps the contract. */
class LibraryJsonContractTest extends ExporterContract {

  @Override
  protected ExporterUnderTest exporter() {
    return ExporterUnderTest.of("PlanJson", ExportFormat.json(), PlanJson::write)
        .withImporter(file -> PlanJson.read(file).orThrow())
        .withTries(200);
  }

  @Override
  protected void reported(ConformanceReport report) {
    Verdicts.meetsAllBut(
        report,
        Requirement.FORMULAS,
        Requirement.EXTERNAL_ENTITIES,
        Requirement.ENTITY_GROWTH,
        Requirement.INCLUSIONS,
        Requirement.VISIBLE_FACTS,
        Requirement.VISIBLE_ORDER);
  }
}
