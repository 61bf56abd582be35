package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.generators.Breakages;
import vn.chuyendoiso.plan.generators.BrokenDocument;

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
  void a_rule_across_documents_has_no_way_of_being_broken() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Breakages.of("portfolio-scheme-missing"))
        .withMessageContaining("portfolio-scheme-missing");
  }

  @Provide
  Arbitrary<BrokenDocument> broken() {
    return Arbitraries.of(Breakages.rules()).flatMap(Breakages::of);
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
