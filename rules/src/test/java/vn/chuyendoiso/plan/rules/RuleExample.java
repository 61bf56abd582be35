package vn.chuyendoiso.plan.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
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

  /** What a finding is held against, where it is the same in both examples. */
  private static final Map<String, Set<String>> BESIDES =
      Map.of(
          "target-below-national", Set.of("indicators", "metric", "deadline"),
          "target-series-backwards", Set.of("deadline"),
          "target-values-contradict", Set.of("deadline"),
          "task-before-prerequisite", Set.of("after"),
          "task-lead-ceased", Set.of("deadline"),
          "task-outlives-parent", Set.of("deadline"),
          "portfolio-document-succeeded", Set.of("legalBases"));

  static RuleExample of(String rule, Locale language) {
    return ViolatingDocuments.ALL.containsKey(rule)
        ? ofDocument(rule, ViolatingDocuments.ALL.get(rule).get(0), language)
        : ofPortfolio(
            rule, KeepingDocuments.whole(ViolatingPortfolios.ALL.get(rule).get(0)), language);
  }

  private static RuleExample ofDocument(String rule, Document document, Locale language) {
    ValidationReport report = PlanValidator.of(document).asOf(Documents.AS_OF).validate();
    Finding finding = find(rule, report.getFindings()).orElseThrow();
    return of(
        rule,
        report.renderFact(finding, language),
        finding.getPointer().toString(),
        tree(KeepingDocuments.of(rule, document)),
        tree(document));
  }

  private static RuleExample ofPortfolio(String rule, Portfolio portfolio, Locale language) {
    PortfolioReport report = PortfolioValidator.of(portfolio).asOf(Documents.AS_OF).validate();
    JsonNode valid = tree(KeepingDocuments.portfolio(rule));
    JsonNode invalid = tree(portfolio);
    Optional<Finding> own = find(rule, report.getFindings());
    if (own.isPresent()) {
      return of(
          rule,
          report.renderFact(own.get(), language),
          own.get().getPointer().toString(),
          valid,
          invalid);
    }
    // A rule on one document that looks at those beside it; that document comes last.
    int last = report.getReports().size() - 1;
    ValidationReport document = report.getReports().get(last);
    Finding finding = find(rule, document.getFindings()).orElseThrow();
    return of(
        rule,
        document.renderFact(finding, language),
        finding.getPointer().toString(),
        last(valid),
        last(invalid));
  }

  private static RuleExample of(
      String rule, String message, String pointer, JsonNode valid, JsonNode invalid) {
    Contrast contrast = new Contrast(pointer, BESIDES.getOrDefault(rule, Set.of()));
    return new RuleExample(
        message,
        pointer,
        contrast.shown(valid, invalid),
        contrast.shown(invalid, valid),
        waiver(rule, pointer));
  }

  private static Optional<Finding> find(String rule, List<Finding> findings) {
    return findings.stream().filter(f -> f.getId().equals(rule)).findFirst();
  }

  private static String waiver(String rule, String pointer) {
    ObjectNode waiver = JSON.createObjectNode();
    waiver.put("rule", rule);
    waiver.put("pointer", pointer);
    waiver.put("reason", "…");
    waiver.put("decision", "123/QĐ-UBND");
    waiver.put("owner", "…");
    waiver.put("lastDay", "2027-12-31");
    return Contrast.layout(waiver);
  }

  private static JsonNode last(JsonNode portfolio) {
    JsonNode documents = portfolio.get("documents");
    return documents.get(documents.size() - 1);
  }

  private static JsonNode tree(Portfolio portfolio) {
    ObjectNode tree = JSON.createObjectNode();
    ArrayNode documents = tree.putArray("documents");
    portfolio.getDocuments().forEach(d -> documents.add(tree(d)));
    return tree;
  }

  private static JsonNode tree(Document document) {
    return JSON.readTree(new String(PlanJson.writeCompact(document), StandardCharsets.UTF_8));
  }
}
