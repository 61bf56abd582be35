package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalRelation;

/**
 * Worth knowing: another document of the portfolio replaces or continues this one. Example: a plan
 * replaces 2568 and 1729; whoever counts tasks should not count those of the older two.
 *
 * <p>A document that is said to replace a later one is a WARNING: one of the two days, or the
 * number, is wrong.
 */
@Rule(
    id = "portfolio-document-succeeded",
    severity = Severity.WARNING,
    since = "0.1.0",
    documents = {
      DocumentType.TRANSFORMATION_PLAN,
      DocumentType.BREAKTHROUGH_SCHEME,
      DocumentType.ACTION_PROGRAMME
    })
final class PortfolioDocumentSucceeded implements PortfolioRule {

  private record Link(LegalRelation relation, InstrumentRef instrument) {}

  @Override
  public PortfolioVerdict judge(PortfolioFile file) {
    IdentityHashMap<Document, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < file.files().size(); i++) {
      places.putIfAbsent(file.files().get(i).document(), i);
    }
    boolean judged = false;
    List<PortfolioVerdict.Placed> succeeded = new ArrayList<>();
    for (int s = 0; s < file.files().size(); s++) {
      CaseFile successor = file.files().get(s);
      NamedDocument name = file.name(s);
      for (Link link : links(successor.document())) {
        judged = true;
        Optional<Integer> place =
            file.neighbours().document(link.instrument, successor.document()).map(places::get);
        place.ifPresent(
            i ->
                succeeded.add(
                    new PortfolioVerdict.Placed(
                        i, violation(file.files().get(i), successor, name, link.relation))));
      }
    }
    succeeded.sort(Comparator.comparing(PortfolioVerdict.Placed::document));
    return PortfolioVerdict.violatedOr(
        judged ? PortfolioVerdict.SATISFIED : PortfolioVerdict.NOT_APPLICABLE, succeeded);
  }

  private static List<Link> links(Document document) {
    Stream<Link> bases =
        document.getLegalBases().stream()
            .filter(b -> b.getRelation().filter(r -> isSuccession(r)).isPresent())
            .filter(b -> b.getInstrument().isPresent())
            .map(b -> new Link(b.getRelation().orElseThrow(), b.getInstrument().orElseThrow()));
    Stream<Link> continued =
        document instanceof BreakthroughScheme scheme
            ? scheme.getContinuations().stream()
                .map(c -> new Link(LegalRelation.CONTINUES, c.getInstrument()))
            : Stream.of();
    return Stream.concat(bases, continued).distinct().toList();
  }

  private static boolean isSuccession(LegalRelation relation) {
    return relation == LegalRelation.REPLACES || relation == LegalRelation.CONTINUES;
  }

  private static Violation violation(
      CaseFile older, CaseFile newer, NamedDocument name, LegalRelation relation) {
    Optional<LocalDate> begun = newer.document().getIssuedOn();
    Optional<LocalDate> before = older.document().getIssuedOn();
    Violation violation =
        Violation.at(JsonPointer.ROOT)
            .with("document", older.documentName())
            .with("successor", name);
    if (begun.isPresent() && before.filter(d -> d.isAfter(begun.get())).isPresent()) {
      return violation.with("issuedOn", begun.get()).with("later", before.get());
    }
    return violation
        .with(
            "relation",
            new Term(
                relation == LegalRelation.REPLACES ? "relation.replaces" : "relation.continues"))
        .noGraverThan(Severity.INFO);
  }
}
