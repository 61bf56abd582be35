package vn.chuyendoiso.plan.tck;

/** A correct exporter keeps the contract. */
class SheetsContractTest extends ExporterContract {

  @Override
  protected ExporterUnderTest exporter() {
    return PlanSheets.exporter().withTries(200);
  }
}
