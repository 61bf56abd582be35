package vn.chuyendoiso.plan.serialization.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.finding.Position;

class PlacesTest {

  @Test
  void a_place_is_that_of_the_token_which_stands_at_the_column_or_before_it() {
    Places places = new Places();
    places.add(1, 10, 7);
    places.add(2, 11, 3);
    places.add(300, 2_000_000, 1_000_000);
    places.add(301, 2_000_001, 1);

    assertThat(places.find(1)).contains(new Position(10, 7));
    assertThat(places.find(2)).contains(new Position(11, 3));
    assertThat(places.find(299)).contains(new Position(11, 3));
    assertThat(places.find(300)).contains(new Position(2_000_000, 1_000_000));
    assertThat(places.find(9_000)).contains(new Position(2_000_001, 1));
  }

  @Test
  void tokens_without_lines_have_no_places() {
    Places places = new Places();
    places.add(1, -1, 7);
    places.add(2, -1, 8);

    assertThat(places.find(2)).isEmpty();
    assertThat(new Places().find(1)).isEmpty();
  }

  @Test
  void tokens_that_all_stand_at_one_place_come_from_a_buffer() {
    Places places = new Places();
    places.add(1, 3, 5);
    assertThat(places.find(1)).contains(new Position(3, 5));

    places.add(2, 3, 5);
    assertThat(places.find(2)).isEmpty();
  }
}
