package vn.chuyendoiso.plan.standing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds the components that need each other in a circle: the strongly connected parts of the graph
 * of needs, by Tarjan's algorithm, with a stack of its own because chains may be long.
 */
final class Circles {

  private static final int UNSEEN = -1;

  private final int[] order;
  private final int[] lowest;
  private final boolean[] isOpen;
  private final Deque<ComponentNode> open = new ArrayDeque<>();
  private final List<List<ComponentNode>> circles = new ArrayList<>();
  private int seen;

  private Circles(List<ComponentNode> nodes) {
    this.order = new int[nodes.size()];
    this.lowest = new int[nodes.size()];
    this.isOpen = new boolean[nodes.size()];
    Arrays.fill(order, UNSEEN);
  }

  /** Returns the circles, the components of each in the order of the models. */
  static List<List<ComponentNode>> of(List<ComponentNode> nodes) {
    Circles search = new Circles(nodes);
    for (ComponentNode node : nodes) {
      if (search.order[node.index] == UNSEEN) {
        search.walk(node);
      }
    }
    return search.circles;
  }

  /** A component on the way, and which of its needs comes next. */
  private static final class Visit {
    final ComponentNode node;
    int next;

    Visit(ComponentNode node) {
      this.node = node;
    }
  }

  private void walk(ComponentNode start) {
    Deque<Visit> way = new ArrayDeque<>();
    way.push(enter(start));
    while (!way.isEmpty()) {
      Visit visit = way.peek();
      if (visit.next < visit.node.needs.size()) {
        ComponentNode need = visit.node.needs.get(visit.next++);
        if (order[need.index] == UNSEEN) {
          way.push(enter(need));
        } else if (isOpen[need.index]) {
          lower(visit.node, order[need.index]);
        }
      } else {
        way.pop();
        if (!way.isEmpty()) {
          lower(way.peek().node, lowest[visit.node.index]);
        }
        close(visit.node);
      }
    }
  }

  private Visit enter(ComponentNode node) {
    order[node.index] = seen;
    lowest[node.index] = seen;
    seen++;
    isOpen[node.index] = true;
    open.push(node);
    return new Visit(node);
  }

  private void lower(ComponentNode node, int value) {
    lowest[node.index] = Math.min(lowest[node.index], value);
  }

  private void close(ComponentNode node) {
    if (lowest[node.index] != order[node.index]) {
      return;
    }
    List<ComponentNode> circle = new ArrayList<>();
    ComponentNode last;
    do {
      last = open.pop();
      isOpen[last.index] = false;
      circle.add(last);
    } while (last != node);
    if (circle.size() > 1 || node.needs.contains(node)) {
      circle.sort(Comparator.comparing(n -> n.index));
      circles.add(circle);
    }
  }
}
