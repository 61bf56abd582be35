package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Stage;

/**
 * What a report stands on, whatever it found.
 *
 * @param catalogueVersion the version of the catalogue of rules
 * @param asOf the day on which the law was looked up
 * @param stage the stage by which the document was judged
 * @param document which document it is
 * @param binding the ids of the clauses behind findings that bind the issuer of the document
 */
record ReportHead(
    String catalogueVersion,
    LocalDate asOf,
    Stage stage,
    DocumentIdentity document,
    Set<String> binding) {

  static ReportHead of(RuleCatalogue catalogue, CaseFile file, List<RuleRun> runs) {
    Set<String> binding = new HashSet<>();
    for (RuleRun run : runs) {
      if (run.outcome() == Outcome.VIOLATED) {
        binding.addAll(run.bearing().binding());
      }
    }
    return new ReportHead(
        catalogue.version(),
        file.asOf(),
        file.stage(),
        DocumentIdentity.of(file.document()),
        Set.copyOf(binding));
  }

  /** The same for the document after an edit that changed none of this. */
  ReportHead of(Document edited) {
    return new ReportHead(catalogueVersion, asOf, stage, DocumentIdentity.of(edited), binding);
  }

  /** Tells whether two reports are on one document, as it was judged on one day. */
  boolean isOfSameDocument(ReportHead other) {
    return catalogueVersion.equals(other.catalogueVersion)
        && asOf.equals(other.asOf)
        && stage == other.stage
        && document.type() == other.document.type()
        && document.number().equals(other.document.number())
        && document.title().equals(other.document.title());
  }

  ReportHead withDigest(String sha256) {
    return new ReportHead(catalogueVersion, asOf, stage, document.withDigest(sha256), binding);
  }
}
