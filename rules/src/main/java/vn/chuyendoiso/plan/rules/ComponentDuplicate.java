package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * No component stands twice in a model of the infrastructure: neither its key nor its name.
 * Example: "Nền tảng tích hợp, chia sẻ dữ liệu quốc gia" under two layers with two leads.
 *
 * <p>Names that differ in letter case, blanks, dashes and the place of tone marks are the same.
 */
@Rule(
    id = "component-duplicate",
    clauses = "CT34-T6",
    severity = Severity.ERROR,
    documents = DocumentType.INFRASTRUCTURE_MODEL,
    since = "0.1.0")
final class ComponentDuplicate implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    if (file.components().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Map<String, JsonPointer> keys = new HashMap<>();
    Map<ExactKey, JsonPointer> names = new HashMap<>();
    List<Violation> violations = new ArrayList<>();
    for (ComponentEntry entry : file.components()) {
      String id = entry.component().getId().value();
      JsonPointer sameKey = keys.putIfAbsent(id, entry.pointer());
      JsonPointer sameName =
          names.putIfAbsent(ExactKey.of(entry.component().getName()), entry.pointer());
      if (sameKey != null) {
        violations.add(entry.violation().with("id", id).with("first", sameKey.toString()));
      } else if (sameName != null) {
        violations.add(entry.violation().with("first", sameName.toString()));
      }
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }
}
