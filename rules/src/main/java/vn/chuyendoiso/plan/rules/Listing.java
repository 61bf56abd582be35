package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chuyendoiso.plan.finding.Finding;

/**
 * Which findings a report lists: of each rule the gravest, in all the gravest, in their old order.
 *
 * @param maxPerRule how many of one rule at most
 * @param maxFindings how many in all at most
 */
record Listing(int maxPerRule, int maxFindings) {

  static final Listing ALL = new Listing(Integer.MAX_VALUE, Integer.MAX_VALUE);

  List<Finding> listed(List<Finding> findings) {
    if (findings.size() <= maxPerRule && findings.size() <= maxFindings) {
      return findings;
    }
    List<Finding> some = new ArrayList<>();
    byRule(findings).values().forEach(ofRule -> some.addAll(gravest(ofRule, maxPerRule)));
    Set<Finding> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    chosen.addAll(gravest(some, maxFindings));
    return findings.stream().filter(chosen::contains).toList();
  }

  // The sort is stable: of those equally grave, the first stay.
  private static List<Finding> gravest(List<Finding> findings, int most) {
    return findings.size() <= most
        ? findings
        : findings.stream().sorted(Comparator.comparing(Finding::getSeverity)).limit(most).toList();
  }

  static List<CappedRule> capped(List<Finding> findings, List<Finding> listed) {
    if (findings.size() == listed.size()) {
      return List.of();
    }
    Map<String, List<Finding>> shown = byRule(listed);
    List<CappedRule> capped = new ArrayList<>();
    byRule(findings)
        .forEach(
            (id, found) -> {
              int count = shown.getOrDefault(id, List.of()).size();
              if (count < found.size()) {
                capped.add(new CappedRule(id, found.size(), count));
              }
            });
    return capped;
  }

  private static Map<String, List<Finding>> byRule(List<Finding> findings) {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byRule.computeIfAbsent(finding.getId(), id -> new ArrayList<>()).add(finding);
    }
    return byRule;
  }
}
