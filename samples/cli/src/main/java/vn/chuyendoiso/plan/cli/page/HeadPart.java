package vn.chuyendoiso.plan.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.rules.report.JsonReport;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/** What the document is, and by what it was judged. */
final class HeadPart {

  private final PageSubject subject;

  HeadPart(PageSubject subject) {
    this.subject = subject;
  }

  /** {@return title and number, for the title of the window} */
  static String name(PlanDocument plan) {
    return plan.getTitle() + plan.getNumber().map(n -> " (" + n.printed() + ")").orElse("");
  }

  void write(Html html) {
    PlanDocument plan = subject.plan();
    ValidationReport report = subject.judgement().report();
    html.element("h1", plan.getTitle(), "lang", "vi");
    html.open("dl", "class", "facts");
    plan.getNumber().ifPresent(n -> fact(html, "number", Words.ofDocument(n.printed())));
    plan.getIssuer().map(Issuer::getName).ifPresent(n -> fact(html, "issuer", Words.ofDocument(n)));
    plan.getIssuedOn().ifPresent(d -> fact(html, "issued", PageText.say("day", Map.of("day", d))));
    plan.getPeriod().flatMap(HeadPart::period).ifPresent(p -> fact(html, "period", p));
    plan.getHead().ifPresent(h -> fact(html, "head", Words.ofDocument(h.getName())));
    bases(html, plan);
    Term stage = new Term("stage." + report.getStage().name().toLowerCase(Locale.ROOT));
    fact(html, "judged", PageText.say("judged", Map.of("day", report.getAsOf(), "stage", stage)));
    html.close();
    plan.getProvenance().ifPresent(p -> provenance(html, p));
    html.open("dl", "class", "facts trace");
    fact(
        html,
        "version",
        PageText.say(
            "version",
            Map.of("program", PageFrame.version(), "catalogue", report.getCatalogueVersion())));
    report
        .getDocument()
        .digest()
        .ifPresentOrElse(
            d -> code(html, "digest", d), () -> fact(html, "digest", PageText.say("no-digest")));
    code(html, "report-digest", JsonReport.digest(report));
    html.close();
  }

  /** {@return the days of a period, or the printed words if they were not understood} */
  static Optional<Words> period(Printed<Period> period) {
    return period
        .getMeaning()
        .map(p -> PageText.say("days", Map.of("first", p.getFirstDay(), "last", p.getLastDay())))
        .or(() -> period.getText().map(Words::ofDocument));
  }

  private static void bases(Html html, PlanDocument plan) {
    if (plan.getLegalBases().isEmpty()) {
      return;
    }
    html.open("div");
    html.element("dt", PageText.say("field.basis"));
    for (LegalBasis basis : plan.getLegalBases()) {
      html.open("dd");
      if (basis.getText().isPresent()) {
        html.words(Words.ofDocument(basis.getText().get()));
      } else {
        basis.getRelation().ifPresent(r -> html.words(PageText.say("relation", r)).text(" "));
        basis.getInstrument().ifPresent(i -> html.words(Words.ofDocument(instrument(i))));
        basis.getClause().ifPresent(c -> html.text(", ").words(Words.ofDocument(c)));
      }
      html.close();
    }
    html.close();
  }

  /** {@return how a document is cited: kind and number, title, issuer} */
  static String instrument(InstrumentRef ref) {
    List<String> parts = new ArrayList<>();
    List<String> name = new ArrayList<>();
    ref.getKind().ifPresent(name::add);
    ref.getNumber().ifPresent(n -> name.add(n.printed()));
    if (!name.isEmpty()) {
      parts.add(String.join(" ", name));
    }
    ref.getTitle().ifPresent(parts::add);
    ref.getIssuer().ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private static void provenance(Html html, Provenance provenance) {
    html.open("div", "class", "note");
    html.open("p").element("strong", PageText.say("provenance", provenance.getKind())).close();
    provenance.getRemark().ifPresent(r -> html.element("p", r, "lang", "vi"));
    html.close();
  }

  private static void fact(Html html, String key, Words words) {
    html.open("div").element("dt", PageText.say("field." + key)).element("dd", words).close();
  }

  private static void code(Html html, String key, String digest) {
    html.open("div").element("dt", PageText.say("field." + key));
    html.open("dd").element("code", digest).close().close();
  }
}
