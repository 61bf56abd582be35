package vn.chuyendoiso.plan.cli;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.rules.PortfolioReport;
import vn.chuyendoiso.plan.rules.ValidationReport;

/**
 * Documents that were judged as one portfolio, with the files that they came from.
 *
 * @param inputs the files or lines, in the order of the portfolio
 * @param report what the rules say, with lines and columns
 */
record Together(List<Input> inputs, PortfolioReport report) {

  /** {@return what is to be said of each file or line that was judged} */
  IdentityHashMap<Input, Judged> documents() {
    IdentityHashMap<Input, Judged> documents = new IdentityHashMap<>();
    for (int i = 0; i < inputs.size(); i++) {
      Input input = inputs.get(i);
      documents.put(
          input, new Judged(input, Optional.of(report.getReports().get(i)), OptionalInt.of(i)));
    }
    return documents;
  }

  /** {@return the report with no more findings than may be listed, for passing on} */
  PortfolioReport reported(int most) {
    IdentityHashMap<Input, Judged> documents = documents();
    List<ValidationReport> reports = new ArrayList<>();
    for (Input input : inputs) {
      reports.add(documents.get(input).reported(most).orElseThrow());
    }
    return report.withMaxFindings(most).withReports(reports);
  }

  /** {@return the file of each document, in the order of the portfolio} */
  List<String> files() {
    return inputs.stream().map(Input::name).toList();
  }

  int exitCode() {
    return report.countOfWhole(Severity.ERROR) > 0 ? ExitCode.ERRORS : ExitCode.FINE;
  }
}
