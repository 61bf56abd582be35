package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.target.Indicator;

/**
 * Every key is used once within its kind. Example: two tasks {@code nv-122}, as registers merged
 * from several instruments have them; a breakthrough that names {@code nv-122} then means nobody
 * knows which. The codes that are printed may repeat.
 */
@Rule(id = "document-duplicate-id", severity = Severity.ERROR, since = "0.1.0")
final class DocumentDuplicateId implements DocumentRule {

  private record Place(String id, JsonPointer pointer) {}

  @Override
  public Verdict judge(CaseFile file) {
    List<Violation> violations = new ArrayList<>();
    int keys = find("indicator", indicators(file), violations);
    keys += find("target", targets(file), violations);
    keys += find("breakthrough", breakthroughs(file), violations);
    keys += find("task", tasks(file), violations);
    return Verdict.violatedOr(keys == 0 ? Verdict.NOT_APPLICABLE : Verdict.SATISFIED, violations);
  }

  private static int find(String kind, List<Place> places, List<Violation> violations) {
    Map<String, JsonPointer> first = new HashMap<>();
    for (Place place : places) {
      JsonPointer before = first.putIfAbsent(place.id(), place.pointer());
      if (before != null) {
        violations.add(
            Violation.at(place.pointer().append("id"))
                .with("kind", new Term("kind." + kind))
                .with("id", place.id())
                .with("first", before.toString()));
      }
    }
    return places.size();
  }

  private static List<Place> indicators(CaseFile file) {
    List<Indicator> indicators = file.plan().getIndicators();
    List<Place> places = new ArrayList<>(indicators.size());
    for (int i = 0; i < indicators.size(); i++) {
      JsonPointer pointer = JsonPointer.ROOT.append("indicators").append(i);
      places.add(new Place(indicators.get(i).getId().value(), pointer));
    }
    return places;
  }

  private static List<Place> targets(CaseFile file) {
    return file.targets().stream()
        .map(t -> new Place(t.target().getId().value(), t.pointer()))
        .toList();
  }

  private static List<Place> breakthroughs(CaseFile file) {
    List<Breakthrough> breakthroughs = file.breakthroughs();
    List<Place> places = new ArrayList<>(breakthroughs.size());
    for (int i = 0; i < breakthroughs.size(); i++) {
      JsonPointer pointer = JsonPointer.ROOT.append("breakthroughs").append(i);
      places.add(new Place(breakthroughs.get(i).getId().value(), pointer));
    }
    return places;
  }

  private static List<Place> tasks(CaseFile file) {
    return file.tasks().stream()
        .map(t -> new Place(t.task().getId().value(), t.pointer()))
        .toList();
  }
}
