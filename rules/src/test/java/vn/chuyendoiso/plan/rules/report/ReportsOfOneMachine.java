package vn.chuyendoiso.plan.rules.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.chuyendoiso.plan.rules.PortfolioReport;
import vn.chuyendoiso.plan.rules.ValidationReport;

/** A program of its own: prints what a machine with other settings makes of one report. */
final class ReportsOfOneMachine {

  private ReportsOfOneMachine() {}

  public static void main(String[] arguments) {
    System.out.print(digests());
  }

  static String digests() {
    ValidationReport report = Reports.manifold();
    PortfolioReport together = Reports.manifoldTogether();
    StringBuilder all = new StringBuilder();
    for (Reports.Writer writer :
        new Reports.Writer[] {
          out -> JsonReport.write(report, out),
          out -> JsonReport.writeCompact(report, out),
          out -> SarifReport.write(report, Reports.FILE, out),
          out -> TextReport.write(report, Locale.forLanguageTag("vi"), out),
          out -> TextReport.write(report, Locale.ENGLISH, out),
          out -> JsonReport.write(together, out),
          out -> SarifReport.write(together, Reports.files(together), out),
          out -> TextReport.write(together, List.of(), Locale.forLanguageTag("vi"), out),
          out -> TextReport.write(together, List.of(), Locale.ENGLISH, out)
        }) {
      byte[] bytes = Reports.bytes(writer);
      all.append(Arrays.hashCode(bytes)).append('/').append(bytes.length).append(' ');
    }
    return all + JsonReport.digest(report);
  }
}
