package vn.chuyendoiso.plan.tck;

/** A correct exporter keeps the contract. */
class XmlContractTest extends ExporterContract {

  @Override
  protected ExporterUnderTest exporter() {
    return PlanXml.exporter().withTries(200);
  }

  @Override
  protected void reported(ConformanceReport report) {
    Verdicts.meetsAllBut(
        report, Requirement.FORMULAS, Requirement.VISIBLE_FACTS, Requirement.VISIBLE_ORDER);
  }
}
