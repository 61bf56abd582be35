package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class LentListTest {

  private final LentList elements = new LentList();

  @Test
  void the_list_that_ends_has_the_elements_since_it_began_and_those_below_stay() {
    elements.push("a");
    int inner = elements.pending();
    elements.push("b");
    elements.push("c");

    assertThat(List.copyOf(elements.<String>popFrom(inner))).containsExactly("b", "c");
    elements.push("d");
    assertThat(List.copyOf(elements.<String>popFrom(0))).containsExactly("a", "d");
    assertThat(elements.pending()).isZero();
  }

  @Test
  void a_list_without_elements_is_the_empty_list() {
    elements.push("a");
    assertThat(elements.<String>popFrom(1)).isSameAs(List.of());
    assertThat(elements.pending()).isEqualTo(1);
  }

  @Test
  void more_elements_than_there_is_room_for_at_first_are_kept() {
    for (int i = 0; i < 1000; i++) {
      elements.push(i);
    }
    List<Integer> lent = elements.popFrom(10);
    assertThat(lent).hasSize(990).startsWith(10, 11).endsWith(998, 999);
  }

  @Test
  void nothing_is_lent_beyond_the_end() {
    elements.push("a");
    elements.push("b");
    elements.popFrom(1);
    elements.push("c");
    elements.push("left over");
    elements.popFrom(2);
    List<String> lent = elements.popFrom(0);

    assertThat(lent).containsExactly("a", "c");
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> lent.get(2));
    Iterator<String> walk = lent.iterator();
    walk.next();
    walk.next();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(walk::next);
  }
}
