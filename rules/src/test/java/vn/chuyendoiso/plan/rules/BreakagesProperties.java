package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.generators.Breakages;
import vn.chuyendoiso.plan.generators.BrokenDocument;
import vn.chuyendoiso.plan.generators.BrokenPortfolio;

class BreakagesProperties {

  private record Place(String rule, JsonPointer pointer) {}

  @Example
  void every_rule_on_single_documents_can_be_broken() {
    Set<String> rules = new TreeSet<>();
    for (RegisteredRule rule : RuleCatalogue.bundled().registered()) {
      if (!(rule.rule() instanceof PortfolioRule)) {
        rules.add(rule.info().id());
      }
    }

    assertThat(Breakages.rules()).containsExactlyElementsOf(rules);
  }

  @Example
  void every_rule_across_documents_can_be_broken() {
    Set<String> rules = new TreeSet<>();
    for (RegisteredRule rule : RuleCatalogue.bundled().registered()) {
      if (rule.rule() instanceof PortfolioRule) {
        rules.add(rule.info().id());
      }
    }

    assertThat(Breakages.portfolioRules()).containsExactlyElementsOf(rules);
  }

  @Example
  void whoever_asks_for_the_other_kind_of_rule_is_told_where_it_is() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Breakages.of("portfolio-scheme-missing"))
        .withMessageContaining("portfolio-scheme-missing")
        .withMessageContaining("ofPortfolio");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Breakages.ofPortfolio("task-lead-missing"))
        .withMessageContaining("task-lead-missing")
        .withMessageContaining("Breakages.of");
  }

  @Provide
  Arbitrary<BrokenDocument> broken() {
    return Breakages.any();
  }

  // So many tries that each rule is drawn about twenty times.
  @Property(tries = 1900, edgeCases = EdgeCasesMode.NONE)
  void a_broken_document_has_that_finding_more_and_keeps_all_others(
      @ForAll("broken") BrokenDocument broken) {
    List<Place> before = places(broken.intact(), broken);
    List<Place> more = places(broken.document(), broken);
    List<Place> lost = new ArrayList<>();
    for (Place place : before) {
      if (!more.remove(place)) {
        lost.add(place);
      }
    }

    assertThat(more).containsExactly(new Place(broken.rule(), broken.pointer()));
    assertThat(lost).isEmpty();
  }

  @Provide
  Arbitrary<BrokenPortfolio> brokenPortfolios() {
    return Breakages.anyPortfolio();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_broken_portfolio_has_that_finding_across_documents_and_no_document_has_one_more(
      @ForAll("brokenPortfolios") BrokenPortfolio broken) {
    PortfolioReport before = PortfolioValidator.of(broken.intact()).asOf(broken.asOf()).validate();
    PortfolioReport after =
        PortfolioValidator.of(broken.portfolio()).asOf(broken.asOf()).validate();

    assertThat(places(before.getFindings())).isEmpty();
    assertThat(places(after.getFindings()))
        .containsExactly(new Place(broken.rule(), broken.pointer()));
    assertThat(broken.pointer().tokens())
        .startsWith("documents", Integer.toString(broken.document()));
    for (int i = 0; i < after.getReports().size(); i++) {
      assertThat(places(after.getReports().get(i).getFindings()))
          .isEqualTo(places(before.getReports().get(i).getFindings()));
    }
  }

  @Provide
  Arbitrary<Portfolio> conformingPortfolios() {
    return vn.chuyendoiso.plan.generators.Documents.conformingPortfolios();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void a_conforming_portfolio_has_no_finding_across_documents_and_no_error(
      @ForAll("conformingPortfolios") Portfolio portfolio) {
    PortfolioReport report =
        PortfolioValidator.of(portfolio).asOf(LocalDate.of(2026, 1, 15)).validate();

    assertThat(places(report.getFindings())).isEmpty();
    for (ValidationReport document : report.getReports()) {
      assertThat(document.getFindings()).noneMatch(f -> f.getSeverity() == Severity.ERROR);
    }
  }

  private static List<Place> places(List<Finding> findings) {
    return findings.stream().map(f -> new Place(f.getId(), f.getPointer())).toList();
  }

  private static List<Place> places(Document document, BrokenDocument broken) {
    List<Place> places = new ArrayList<>();
    PlanValidator.of(document)
        .asOf(broken.asOf())
        .stage(Stage.ISSUE)
        .beside(broken.beside())
        .validate()
        .getFindings()
        .forEach(f -> places.add(new Place(f.getId(), f.getPointer())));
    return places;
  }
}
