package vn.chuyendoiso.plan.tck;

/** A correct exporter keeps the contract. */
class HtmlContractTest extends ExporterContract {

  @Override
  protected ExporterUnderTest exporter() {
    return PlanTable.html().withTries(200);
  }
}
