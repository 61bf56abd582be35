package vn.chuyendoiso.plan.tck;

/** A correct exporter keeps the contract. */
class XmlContractTest extends ExporterContract {

  @Override
  protected ExporterUnderTest exporter() {
    return PlanXml.exporter().withTries(200);
  }
}
