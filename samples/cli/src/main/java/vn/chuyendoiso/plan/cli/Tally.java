package vn.chuyendoiso.plan.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.chuyendoiso.plan.finding.Severity;

/** What was counted over the documents of a collection, or of a run. */
final class Tally {

  private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
  private long read;
  private long unread;
  private long waived;

  void add(Judged judged) {
    add(judged.input());
    for (Severity severity : Severity.values()) {
      findings.merge(severity, (long) judged.count(severity), Long::sum);
    }
    waived += judged.countWaived();
  }

  void add(Input input) {
    if (input.document().isPresent()) {
      read++;
    } else {
      unread++;
    }
  }

  /** Adds the findings of the whole of a portfolio; its documents were added one by one. */
  void add(Together together) {
    for (Severity severity : Severity.values()) {
      findings.merge(severity, (long) together.report().countOfWhole(severity), Long::sum);
    }
    waived += together.report().getWaived().size();
  }

  /** {@return how many documents there were, how many of them could be read, and the findings} */
  Map<String, Object> counts() {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("documents", read + unread);
    counts.put("read", read);
    counts.put("unread", unread);
    for (Severity severity : Severity.values()) {
      counts.put(severity.name().toLowerCase(Locale.ROOT), findings.getOrDefault(severity, 0L));
    }
    counts.put("waived", waived);
    return counts;
  }
}
