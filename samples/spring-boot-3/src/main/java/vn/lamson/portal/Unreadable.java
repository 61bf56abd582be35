package vn.lamson.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.converter.HttpMessageNotReadableException;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.jackson2.UnreadablePlanException;

/** Why a body could not be read. */
final class Unreadable {

  private Unreadable() {}

  static List<FindingView> findings(HttpMessageNotReadableException exception, Locale locale) {
    if (exception.getCause() instanceof UnreadablePlanException plan) {
      return plan.getFindings().stream()
          .map(f -> FindingView.of(f, plan.render(f, locale)))
          .toList();
    }
    // The mapper did not even come to a plan: there is no body, or it is no JSON.
    Finding.Builder finding =
        Finding.builder().severity(Severity.ERROR).pointer(JsonPointer.ROOT).id("source-broken");
    if (exception.getCause() == null) {
      finding.id("input-empty");
    } else if (exception.getCause() instanceof JsonProcessingException syntax
        && syntax.getLocation() != null
        && syntax.getLocation().getLineNr() > 0) {
      finding.position(
          new Position(syntax.getLocation().getLineNr(), syntax.getLocation().getColumnNr()));
    }
    Finding found = finding.build();
    return List.of(FindingView.of(found, PlanJson.render(found, locale)));
  }
}
