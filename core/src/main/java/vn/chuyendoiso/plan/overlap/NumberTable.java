package vn.chuyendoiso.plan.overlap;

import java.util.Arrays;

/**
 * Gives each of many numbers an index, in the order in which they come. The numbers are taken for
 * evenly spread, as those of syllables and terms are.
 */
final class NumberTable {

  private static final int FEWEST = 64;

  private long[] numbers; // by their indexes
  private int[] slots; // the index of a number, plus one
  private int size;

  NumberTable() {
    this(FEWEST);
  }

  /**
   * Begins a table.
   *
   * @param expected for how many numbers there is room before it grows
   */
  NumberTable(int expected) {
    int room = Math.max(FEWEST, Integer.highestOneBit(2 * expected - 1));
    this.numbers = new long[room];
    this.slots = new int[2 * room];
  }

  /** The index of a number, or the next one if it is new. */
  int indexOf(long number) {
    int slot = slot(number);
    if (slots[slot] == 0) {
      if (size == numbers.length) {
        grow();
        slot = slot(number);
      }
      numbers[size++] = number;
      slots[slot] = size;
    }
    return slots[slot] - 1;
  }

  /** The index of a number; negative if it is not there. */
  int find(long number) {
    return slots[slot(number)] - 1;
  }

  int size() {
    return size;
  }

  long number(int index) {
    return numbers[index];
  }

  // At most every second slot is taken, so the next free one is near.
  private int slot(long number) {
    int slot = (int) (number >>> 32) & slots.length - 1;
    while (slots[slot] != 0 && numbers[slots[slot] - 1] != number) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private void grow() {
    numbers = Arrays.copyOf(numbers, 2 * numbers.length);
    slots = new int[2 * slots.length];
    for (int i = 0; i < size; i++) {
      slots[slot(numbers[i])] = i + 1;
    }
  }
}
