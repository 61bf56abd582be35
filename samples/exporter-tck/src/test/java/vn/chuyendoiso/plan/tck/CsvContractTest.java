package vn.chuyendoiso.plan.tck;

/** A correct exporter keeps the contract. */
class CsvContractTest extends ExporterContract {

  @Override
  protected ExporterUnderTest exporter() {
    return PlanTable.csv().withTries(200);
  }

  @Override
  protected void reported(ConformanceReport report) {
    Verdicts.meetsAllOfAProjectionBut(
        report, Requirement.EXTERNAL_ENTITIES, Requirement.ENTITY_GROWTH, Requirement.INCLUSIONS);
  }
}
