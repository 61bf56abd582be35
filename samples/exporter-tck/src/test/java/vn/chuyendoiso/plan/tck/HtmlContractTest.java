package vn.chuyendoiso.plan.tck;

/** A correct exporter keeps the contract. */
class HtmlContractTest extends ExporterContract {

  @Override
  protected ExporterUnderTest exporter() {
    return PlanTable.html().withTries(200);
  }

  @Override
  protected void reported(ConformanceReport report) {
    Verdicts.meetsAllOfAProjectionBut(
        report,
        Requirement.FORMULAS,
        Requirement.WELL_FORMED,
        Requirement.EXTERNAL_ENTITIES,
        Requirement.ENTITY_GROWTH,
        Requirement.INCLUSIONS);
  }
}
