package vn.chuyendoiso.plan.rules;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * What every rule of a catalogue says of a document, by its id, in the order of the catalogue. A
 * session makes one at every keystroke, so the ids are entered in a table once for each catalogue.
 * Immutable.
 */
final class Outcomes extends AbstractMap<String, Outcome> {

  /** The ids of rules, and which place each has. */
  static final class Order {

    private final List<String> ids;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * Makes an order.
     *
     * @param ids the ids, each once
     */
    Order(List<String> ids) {
      this.ids = List.copyOf(ids);
      for (String id : ids) {
        places.put(id, places.size());
      }
    }
  }

  private final Order order;
  private final Outcome[] outcomes;

  private Outcomes(Order order, Outcome[] outcomes) {
    this.order = order;
    this.outcomes = outcomes;
  }

  /**
   * Gathers what the rules said.
   *
   * @param order the rules
   * @param runs what each said, in that order
   */
  static Outcomes of(Order order, List<RuleRun> runs) {
    Outcome[] outcomes = new Outcome[runs.size()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = runs.get(i).outcome();
    }
    return new Outcomes(order, outcomes);
  }

  @Override
  public int size() {
    return outcomes.length;
  }

  @Override
  public boolean containsKey(Object id) {
    return order.places.containsKey(id);
  }

  @Override
  public Outcome get(Object id) {
    Integer place = order.places.get(id);
    return place == null ? null : outcomes[place];
  }

  @Override
  public Set<Entry<String, Outcome>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return outcomes.length;
      }

      @Override
      public Iterator<Entry<String, Outcome>> iterator() {
        return new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            return next < outcomes.length;
          }

          @Override
          public Entry<String, Outcome> next() {
            if (!hasNext()) {
              throw new NoSuchElementException();
            }
            int place = next++;
            return Map.entry(order.ids.get(place), outcomes[place]);
          }
        };
      }
    };
  }
}
