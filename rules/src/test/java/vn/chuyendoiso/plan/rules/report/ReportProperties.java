package vn.chuyendoiso.plan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.generators.Plans;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.PortfolioReport;
import vn.chuyendoiso.plan.rules.PortfolioValidator;
import vn.chuyendoiso.plan.rules.ValidationReport;

class ReportProperties {

  @Property(tries = 100)
  void the_report_of_any_document_is_written_as_its_schemas_say(
      @ForAll("documents") Document document) {
    ValidationReport report = PlanValidator.of(document).asOf(Reports.AS_OF).validate();

    assertThat(Schemas.problems(Schemas.STRICT_REPORT, Reports.json(report))).isEmpty();
    assertThat(Schemas.problems(Schemas.SARIF, Reports.sarif(report))).isEmpty();
    assertThat(TextReport.of(report, Locale.ENGLISH)).contains(JsonReport.digest(report));
  }

  @Property(tries = 20)
  void the_report_of_any_documents_together_is_written_as_its_schemas_say(
      @ForAll("portfolios") List<PlanDocument> documents) {
    Portfolio portfolio = Portfolio.builder().addAllDocuments(documents).build();
    PortfolioReport report = PortfolioValidator.of(portfolio).asOf(Reports.AS_OF).validate();

    assertThat(Schemas.problems(Schemas.STRICT_PORTFOLIO, Reports.json(report))).isEmpty();
    assertThat(Schemas.problems(Schemas.SARIF, Reports.sarif(report))).isEmpty();
    assertThat(TextReport.of(report, List.of(), Locale.ENGLISH))
        .contains(JsonReport.digest(report));
  }

  @Provide
  Arbitrary<List<PlanDocument>> portfolios() {
    return Plans.documents().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<PlanDocument> documents() {
    return Plans.documents();
  }
}
