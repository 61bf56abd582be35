package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.rules.waiver.Waiver;
import vn.chuyendoiso.plan.rules.waiver.Waivers;

/**
 * Waivers on their way through the findings of one report, on a document or on several. Used by one
 * thread, once.
 */
final class WaiverDesk {

  private final RuleCatalogue catalogue;
  private final LocalDate asOf;
  private final List<DocumentIdentity> documents;
  private final Function<Finding, Optional<PortfolioPlace>> places;

  // Those that speak of a document of the report, and how many there are of others.
  private final List<Waiver> waivers = new ArrayList<>();
  private int ofOthers;

  // By the document in which a finding stands, and the rule; filled where a finding is looked up.
  private final Map<Integer, Map<String, WaiverTree>> trees = new HashMap<>();

  /**
   * Takes waivers.
   *
   * @param given the waivers
   * @param finds tells of a rule whether it may find anything in such a report
   * @param catalogue the rules
   * @param asOf the day on which a waiver must hold
   * @param documents the documents of the report
   * @param places tells in which of them a finding stands, and where; empty if in none
   */
  WaiverDesk(
      Waivers given,
      Predicate<String> finds,
      RuleCatalogue catalogue,
      LocalDate asOf,
      List<DocumentIdentity> documents,
      Function<Finding, Optional<PortfolioPlace>> places) {
    this.catalogue = catalogue;
    this.asOf = asOf;
    this.documents = documents;
    this.places = places;
    for (Waiver waiver : given.all()) {
      if (finds.test(waiver.rule())
          && documents.stream().anyMatch(d -> waiver.concerns(d.number()))) {
        waivers.add(waiver);
      } else {
        ofOthers++;
      }
    }
  }

  private boolean isKnown(Waiver waiver) {
    return catalogue.find(waiver.rule()).isPresent();
  }

  private boolean hasExpired(Waiver waiver) {
    return waiver.hasExpiredOn(asOf);
  }

  private boolean isUsed(Waiver waiver) {
    return trees.entrySet().stream()
        .filter(e -> waiver.concerns(documents.get(e.getKey()).number()))
        .anyMatch(e -> e.getValue().get(waiver.rule()).isUsed(waiver.pointer()));
  }

  /** Finds the waiver that covers a finding. */
  Optional<Waiver> find(Finding finding) {
    if (waivers.isEmpty()) {
      return Optional.empty();
    }
    return places.apply(finding).flatMap(place -> find(finding.getId(), place));
  }

  private Optional<Waiver> find(String rule, PortfolioPlace place) {
    WaiverTree tree = trees.computeIfAbsent(place.document(), this::inForce).get(rule);
    return tree == null ? Optional.empty() : tree.find(place.pointer());
  }

  private Map<String, WaiverTree> inForce(int document) {
    Map<String, WaiverTree> byRule = new HashMap<>();
    for (int i = 0; i < waivers.size(); i++) {
      Waiver waiver = waivers.get(i);
      if (waiver.concerns(documents.get(document).number())
          && isKnown(waiver)
          && !hasExpired(waiver)) {
        byRule.computeIfAbsent(waiver.rule(), r -> new WaiverTree()).add(waiver, i);
      }
    }
    return byRule;
  }

  /** What is to be said of the waivers, when all findings have been looked up. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Waiver waiver : waivers) {
      check(waiver).map(c -> c.finding(waiver)).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<WaiverCheck> check(Waiver waiver) {
    if (!isKnown(waiver)) {
      return Optional.of(WaiverCheck.WAIVER_RULE_UNKNOWN);
    }
    if (hasExpired(waiver)) {
      return Optional.of(WaiverCheck.WAIVER_EXPIRED);
    }
    return isUsed(waiver) ? Optional.empty() : Optional.of(WaiverCheck.WAIVER_UNUSED);
  }

  WaiverCount count() {
    WaiverCount count = new WaiverCount(0, 0, 0, 0, ofOthers);
    for (Waiver waiver : waivers) {
      count = count.plus(one(waiver));
    }
    return count;
  }

  private WaiverCount one(Waiver waiver) {
    return check(waiver)
        .map(
            check ->
                switch (check) {
                  case WAIVER_UNUSED -> new WaiverCount(0, 1, 0, 0, 0);
                  case WAIVER_EXPIRED -> new WaiverCount(0, 0, 1, 0, 0);
                  case WAIVER_RULE_UNKNOWN -> new WaiverCount(0, 0, 0, 1, 0);
                })
        .orElse(new WaiverCount(1, 0, 0, 0, 0));
  }
}
