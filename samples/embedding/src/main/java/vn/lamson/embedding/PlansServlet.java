package vn.lamson.embedding;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.rules.report.JsonReport;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.ReadLimits;
import vn.chuyendoiso.plan.serialization.ReadResult;

/** Takes a plan and answers with the report on it; no framework, no Jackson databind. */
public final class PlansServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReadLimits limits = ReadLimits.STANDARD.withMaxBytes(1 << 20);
    ReadResult<TransformationPlan> read =
        PlanJson.read(request.getInputStream(), TransformationPlan.class, limits);
    if (read.getDocument().isEmpty()) {
      Locale locale = request.getLocale();
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      response.setContentType("text/plain;charset=UTF-8");
      response
          .getWriter()
          .write(
              read.getFindings().stream()
                  .map(f -> f.getPointer() + ": " + read.render(f, locale))
                  .collect(Collectors.joining("\n")));
      return;
    }
    ValidationReport report =
        PlanValidator.of(read.orThrow())
            .asOf(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")))
            .stage(Stage.SUBMISSION)
            .validate()
            .locate(read::locate);
    response.setStatus(report.hasErrors() ? 422 : HttpServletResponse.SC_OK);
    response.setContentType("application/json");
    JsonReport.write(report, response.getOutputStream());
  }
}
