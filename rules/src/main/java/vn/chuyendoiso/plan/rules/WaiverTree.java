package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.rules.waiver.PointerPattern;
import vn.chuyendoiso.plan.rules.waiver.Waiver;

/**
 * The waivers of one rule by the steps of their patterns, so that looking one up costs what the
 * pointer is long, however many waivers there are. Used by one thread.
 */
final class WaiverTree {

  private final Node root = new Node(false);

  /** Where the patterns meet that begin with the same steps. */
  private static final class Node {
    // True behind a **: the node stays, whatever step of the pointer comes.
    private final boolean stays;
    private final Map<String, Node> next = new HashMap<>();
    private final List<Integer> ending = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private boolean used;

    Node(boolean stays) {
      this.stays = stays;
    }
  }

  /**
   * Adds a waiver.
   *
   * @param waiver the waiver
   * @param index its place in the file; the waivers come in the order of their places
   */
  void add(Waiver waiver, int index) {
    Node node = root;
    for (String step : waiver.pointer().steps()) {
      node = node.next.computeIfAbsent(step, s -> new Node(s.equals("**")));
    }
    node.ending.add(index);
    node.waivers.add(waiver);
  }

  /** Finds the waiver that comes first of those that fit, and remembers all that fit as used. */
  Optional<Waiver> find(JsonPointer pointer) {
    Set<Node> here = new LinkedHashSet<>();
    enter(root, here);
    for (String token : pointer.tokens()) {
      Set<Node> behind = new LinkedHashSet<>();
      for (Node node : here) {
        if (node.stays) {
          enter(node, behind);
        }
        if (!token.startsWith("*")) {
          enter(node.next.get(token), behind);
        }
        enter(node.next.get("*"), behind);
      }
      here = behind;
    }
    Node first = null;
    for (Node node : here) {
      if (!node.ending.isEmpty()) {
        node.used = true;
        if (first == null || node.ending.get(0) < first.ending.get(0)) {
          first = node;
        }
      }
    }
    return Optional.ofNullable(first).map(n -> n.waivers.get(0));
  }

  // A ** may stand for no step at all.
  private static void enter(Node node, Set<Node> nodes) {
    for (Node each = node; each != null && nodes.add(each); each = each.next.get("**")) {
      // Added by the condition.
    }
  }

  /** Tells whether a waiver that was added fits what was looked up. */
  boolean isUsed(PointerPattern pattern) {
    Node node = root;
    for (String step : pattern.steps()) {
      node = node.next.get(step);
    }
    return node.used;
  }
}
