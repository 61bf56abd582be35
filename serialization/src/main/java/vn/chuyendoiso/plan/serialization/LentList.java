package vn.chuyendoiso.plan.serialization;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The elements of the lists that are being read, and each list as it ends, lent to whoever builds
 * the object it belongs to.
 *
 * <p>Lists lie inside lists, so the elements of the innermost lie on top. What a builder is given
 * is valid until the next element is read: builders copy what they are given, so that a list of
 * their own, and something to walk through it, would be thrown away at once, for every list of a
 * document.
 */
final class LentList extends AbstractList<Object> implements RandomAccess {

  private final Walk walk = new Walk();
  private Object[] elements = new Object[64];
  private int pending;
  private int first;
  private int end;

  /** {@return how many elements of lists that have not ended are waiting} */
  int pending() {
    return pending;
  }

  /** Puts an element of the innermost list aside until the list ends. */
  void push(Object element) {
    if (pending == elements.length) {
      elements = Arrays.copyOf(elements, 2 * pending);
    }
    elements[pending++] = element;
  }

  /**
   * Ends the innermost list.
   *
   * @param from how many elements were waiting when it began
   * @return its elements, until the next is pushed
   */
  @SuppressWarnings("unchecked") // the list that ends has pushed nothing but its own elements
  <V> List<V> popFrom(int from) {
    first = from;
    end = pending;
    pending = from;
    return first == end ? List.of() : (List<V>) this;
  }

  @Override
  public int size() {
    return end - first;
  }

  @Override
  public Object get(int index) {
    return elements[first + Objects.checkIndex(index, size())];
  }

  /** {@return the one walk through the list that there can be at a time} */
  @Override
  public Iterator<Object> iterator() {
    walk.next = first;
    return walk;
  }

  private final class Walk implements Iterator<Object> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < end;
    }

    @Override
    public Object next() {
      if (next >= end) {
        throw new NoSuchElementException();
      }
      return elements[next++];
    }
  }
}
