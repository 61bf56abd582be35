package vn.chuyendoiso.plan.tck;

/** A correct exporter keeps the contract. */
class SheetsContractTest extends ExporterContract {

  @Override
  protected ExporterUnderTest exporter() {
    return PlanSheets.exporter().withTries(200);
  }

  @Override
  protected void reported(ConformanceReport report) {
    Verdicts.meetsAllBut(report, Requirement.ENCODING, Requirement.VISIBLE_ORDER);
  }
}
