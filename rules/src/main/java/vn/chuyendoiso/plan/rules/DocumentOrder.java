package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.Comparator;
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

  private record Place(List<String> tokens, Finding finding) {}

  private DocumentOrder() {}

  /** Sorts findings by their place; those of one place stay as they stood. */
  static List<Finding> sort(List<Finding> findings) {
    if (isSorted(findings)) {
      return findings;
    }
    List<Place> places = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      places.add(new Place(finding.getPointer().tokens(), finding));
    }
    places.sort(Comparator.comparing(Place::tokens, DocumentOrder::compare));
    return places.stream().map(Place::finding).toList();
  }

  // Most rules go through the document in its order.
  private static boolean isSorted(List<Finding> findings) {
    List<String> before = List.of();
    for (Finding finding : findings) {
      List<String> tokens = finding.getPointer().tokens();
      if (compare(before, tokens) > 0) {
        return false;
      }
      before = tokens;
    }
    return true;
  }

  static int compare(JsonPointer one, JsonPointer other) {
    return compare(one.tokens(), other.tokens());
  }

  private static int compare(List<String> one, List<String> other) {
    int shared = Math.min(one.size(), other.size());
    for (int i = 0; i < shared; i++) {
      int order = compareTokens(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  private static int compareTokens(String one, String other) {
    if (one.equals(other)) {
      return 0;
    }
    if (isIndex(one) && isIndex(other)) {
      return one.length() != other.length()
          ? Integer.compare(one.length(), other.length())
          : one.compareTo(other);
    }
    int order = Integer.compare(rank(one), rank(other));
    return order != 0 ? order : one.compareTo(other);
  }

  private static boolean isIndex(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) < '0' || token.charAt(i) > '9') {
        return false;
      }
    }
    return !token.isEmpty();
  }

  private static int rank(String member) {
    int index = MEMBERS.indexOf(member);
    return index < 0 ? MEMBERS.size() : index;
  }
}
