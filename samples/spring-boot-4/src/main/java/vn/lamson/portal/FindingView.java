package vn.lamson.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Position;

/**
 * A finding as the sender sees it.
 *
 * @param id what was found, the same in every language
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param pointer the part of the plan, as a JSON Pointer
 * @param line the line in what was sent, from 1; null for a finding on a plan that could be read
 * @param column the column in that line, from 1
 * @param clauses the clauses of the law behind it
 * @param message the sentence in the language of the request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingView(
    String id,
    String severity,
    String pointer,
    Integer line,
    Integer column,
    List<String> clauses,
    String message) {

  static FindingView of(Finding finding, String message) {
    return new FindingView(
        finding.getId(),
        finding.getSeverity().name().toLowerCase(Locale.ROOT),
        finding.getPointer().toString(),
        finding.getPosition().map(Position::line).orElse(null),
        finding.getPosition().map(Position::column).orElse(null),
        finding.getClauses(),
        message);
  }
}
