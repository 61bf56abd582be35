package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.rules.waiver.Waiver;
import vn.chuyendoiso.plan.rules.waiver.Waivers;

/** Waivers on their way through the findings of one report. Used by one thread, once. */
final class WaiverDesk {

  private final List<Waiver> waivers;
  private final RuleCatalogue catalogue;
  private final ReportHead head;
  private final Map<String, WaiverTree> byRule = new HashMap<>();

  WaiverDesk(Waivers given, RuleCatalogue catalogue, ReportHead head) {
    this.waivers = given.all();
    this.catalogue = catalogue;
    this.head = head;
    for (int i = 0; i < waivers.size(); i++) {
      Waiver waiver = waivers.get(i);
      if (concerns(waiver) && isKnown(waiver) && !hasExpired(waiver)) {
        byRule.computeIfAbsent(waiver.rule(), r -> new WaiverTree()).add(waiver, i);
      }
    }
  }

  private boolean concerns(Waiver waiver) {
    return waiver.concerns(head.document().number());
  }

  private boolean isKnown(Waiver waiver) {
    return catalogue.find(waiver.rule()).isPresent();
  }

  private boolean hasExpired(Waiver waiver) {
    return waiver.hasExpiredOn(head.asOf());
  }

  private boolean isUsed(Waiver waiver) {
    return byRule.get(waiver.rule()).isUsed(waiver.pointer());
  }

  /** Finds the waiver that covers a finding. */
  Optional<Waiver> find(Finding finding) {
    WaiverTree tree = byRule.get(finding.getId());
    return tree == null ? Optional.empty() : tree.find(finding.getPointer());
  }

  /** What is to be said of the waivers, when all findings have been looked up. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Waiver waiver : waivers) {
      if (concerns(waiver)) {
        check(waiver).map(c -> c.finding(waiver)).ifPresent(findings::add);
      }
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
    WaiverCount count = WaiverCount.NONE;
    for (Waiver waiver : waivers) {
      count = count.plus(one(waiver));
    }
    return count;
  }

  private WaiverCount one(Waiver waiver) {
    if (!concerns(waiver)) {
      return new WaiverCount(0, 0, 0, 0, 1);
    }
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
