package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;

/**
 * Every key is used once within its kind. Example: two tasks {@code nv-122}, as registers merged
 * from several instruments have them; a breakthrough that names {@code nv-122} then means nobody
 * knows which. The codes that are printed may repeat.
 */
@Rule(id = "document-duplicate-id", severity = Severity.ERROR, since = "0.1.0")
final class DocumentDuplicateId implements SurveyRule<String> {

  @Override
  public String look(TargetEntry row, CaseFile file) {
    return row.target().getId().value();
  }

  @Override
  public String look(TaskEntry row, CaseFile file) {
    return row.task().getId().value();
  }

  @Override
  public Verdict conclude(Survey<String> survey, CaseFile file) {
    List<String> indicators =
        file.plan().getIndicators().stream().map(i -> i.getId().value()).toList();
    List<String> breakthroughs = file.breakthroughs().stream().map(b -> b.getId().value()).toList();
    List<Violation> violations = new ArrayList<>();
    find("indicator", indicators, JsonPointer.ROOT.append("indicators")::append, violations);
    find("target", survey.targets(), i -> file.target(i).pointer(), violations);
    find("breakthrough", breakthroughs, BreakthroughEntry.LIST::append, violations);
    find("task", survey.tasks(), i -> file.task(i).pointer(), violations);
    boolean hasKeys =
        !(indicators.isEmpty()
            && survey.targets().isEmpty()
            && breakthroughs.isEmpty()
            && survey.tasks().isEmpty());
    return Verdict.violatedOr(hasKeys ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE, violations);
  }

  private static void find(
      String kind, List<String> ids, IntFunction<JsonPointer> place, List<Violation> violations) {
    Map<String, Integer> first = new HashMap<>(2 * ids.size());
    for (int i = 0; i < ids.size(); i++) {
      Integer before = first.putIfAbsent(ids.get(i), i);
      if (before != null) {
        violations.add(
            Violation.at(place.apply(i).append("id"))
                .with("kind", new Term("kind." + kind))
                .with("id", ids.get(i))
                .with("first", place.apply(before).toString()));
      }
    }
  }
}
