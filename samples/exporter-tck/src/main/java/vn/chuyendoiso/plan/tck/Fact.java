package vn.chuyendoiso.plan.tck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * One thing that a document says, of the kind that one requirement is about.
 *
 * @param place where it says it
 * @param value what it says
 */
record Fact(JsonPointer place, String value) {

  /** Facts are the same wherever their row stands: other requirements are about rows and order. */
  private String key() {
    StringBuilder key = new StringBuilder();
    for (String token : place.tokens()) {
      if (!token.chars().allMatch(Character::isDigit)) {
        key.append('/').append(token);
      }
    }
    return key.append(' ').append(value).toString();
  }

  /** Finds the first fact of one document that the other lacks. */
  static Optional<Difference> difference(List<Fact> in, List<Fact> out, Tree from, Tree to) {
    if (in.equals(out)) {
      return Optional.empty();
    }
    Optional<Fact> lost = missing(in, out);
    if (lost.isPresent()) {
      Fact fact = lost.get();
      return Optional.of(shown(fact.place(), fact.value(), "", from, to));
    }
    return missing(out, in).map(fact -> shown(fact.place(), "", fact.value(), from, to));
  }

  /** Shows the members themselves, unless another row has taken the place. */
  private static Difference shown(JsonPointer place, String in, String out, Tree from, Tree to) {
    String before = at(from, place);
    String after = at(to, place);
    return before.equals(after)
        ? Difference.of(place, in, out)
        : Difference.of(place, before, after);
  }

  private static Optional<Fact> missing(List<Fact> some, List<Fact> others) {
    Map<String, Integer> left = new HashMap<>();
    others.forEach(f -> left.merge(f.key(), 1, Integer::sum));
    List<Fact> lost = new ArrayList<>();
    for (Fact fact : some) {
      if (left.merge(fact.key(), -1, Integer::sum) < 0) {
        lost.add(fact);
      }
    }
    return lost.stream().findFirst();
  }

  private static String at(Tree root, JsonPointer place) {
    Tree part = root;
    for (String token : place.tokens()) {
      if (part instanceof Tree.Obj object && object.members().containsKey(token)) {
        part = object.members().get(token);
      } else if (part instanceof Tree.Arr list
          && token.chars().allMatch(Character::isDigit)
          && Integer.parseInt(token) < list.elements().size()) {
        part = list.elements().get(Integer.parseInt(token));
      } else {
        return "";
      }
    }
    return part.json();
  }
}
