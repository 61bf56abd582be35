package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * The order in which a reader meets the parts of a document: members as the model lists them,
 * elements by number ({@code /tasks/9} before {@code /tasks/10}), a part before what is in it.
 */
final class DocumentOrder {

  private static final List<String> MEMBERS =
      List.of(
          "id",
          "code",
          "number",
          "title",
          "issuer",
          "issuedOn",
          "period",
          "reporting",
          "indicators",
          "indicator",
          "value",
          "breakthroughs",
          "group",
          "assignments",
          "deliverables",
          "deadline",
          "targets",
          "taskGroupSet",
          "omittedTaskGroups",
          "tasks",
          "children");

  private DocumentOrder() {}

  /** Sorts findings by their place; those of one place stay as they stood. */
  static List<Finding> sort(List<Finding> findings) {
    if (isSorted(findings)) {
      return findings;
    }
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort((one, other) -> compare(one.getPointer(), other.getPointer()));
    return sorted;
  }

  // Most rules go through the document in its order.
  private static boolean isSorted(List<Finding> findings) {
    for (int i = 1; i < findings.size(); i++) {
      if (compare(findings.get(i - 1).getPointer(), findings.get(i).getPointer()) > 0) {
        return false;
      }
    }
    return true;
  }

  static int compare(JsonPointer one, JsonPointer other) {
    return one.compare(other, DocumentOrder::compareMembers);
  }

  private static int compareMembers(String one, String other) {
    if (one.equals(other)) {
      return 0;
    }
    int order = Integer.compare(rank(one), rank(other));
    return order != 0 ? order : one.compareTo(other);
  }

  private static int rank(String member) {
    int index = MEMBERS.indexOf(member);
    return index < 0 ? MEMBERS.size() : index;
  }
}
