package vn.chuyendoiso.plan.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.serialization.PlanJson;

/**
 * What the page of a rule shows: the part of a document that breaks it, and the same part of one
 * that keeps it. The documents are those that the tests of the catalogue judge.
 *
 * @param message what the rule says of the invalid example
 * @param pointer where
 * @param valid the part that is right, as JSON
 * @param invalid the part that is wrong, as JSON
 * @param waiver how the finding would be waived, as JSON
 */
record RuleExample(String message, String pointer, String valid, String invalid, String waiver) {

  private static final JsonMapper JSON = new JsonMapper();

  static RuleExample of(String rule, Locale language) {
    Document document = ViolatingDocuments.ALL.get(rule).get(0);
    ValidationReport report = PlanValidator.of(document).asOf(Documents.AS_OF).validate();
    Finding finding =
        report.getFindings().stream().filter(f -> f.getId().equals(rule)).findFirst().orElseThrow();
    JsonNode invalid = tree(document);
    JsonNode valid = tree(KeepingDocuments.of(rule, document));
    String place = objectAt(invalid, valid, finding.getPointer().toString());
    return new RuleExample(
        report.renderFact(finding, language),
        finding.getPointer().toString(),
        shown(valid, place),
        shown(invalid, place),
        waiver(finding));
  }

  private static String waiver(Finding finding) {
    ObjectNode waiver = JSON.createObjectNode();
    waiver.put("rule", finding.getId());
    waiver.put("pointer", finding.getPointer().toString());
    waiver.put("reason", "…");
    waiver.put("decision", "123/QĐ-UBND");
    waiver.put("owner", "…");
    waiver.put("expires", "2027-12-31");
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(waiver);
  }

  private static JsonNode tree(Document document) {
    return JSON.readTree(new String(PlanJson.writeCompact(document), StandardCharsets.UTF_8));
  }

  // The nearest object around the place that both documents have, and not the whole document.
  private static String objectAt(JsonNode one, JsonNode other, String pointer) {
    String place = pointer;
    while (!place.isEmpty() && !(one.at(place).isObject() && other.at(place).isObject())) {
      place = place.substring(0, place.lastIndexOf('/'));
    }
    return place;
  }

  private static String shown(JsonNode document, String place) {
    JsonNode part = document.at(place);
    if (place.isEmpty()) {
      ObjectNode heading = ((ObjectNode) part).deepCopy();
      heading.remove(List.of("documentType", "formatVersion", "title"));
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(heading);
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(part);
  }
}
