package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.finding.JsonPointer;

class PortfolioPlaceTest {

  @ParameterizedTest
  @CsvSource({
    "/documents/1/tasks/4, 1, /tasks/4",
    "/documents/0, 0, ''",
    "/documents/12/documents/3, 12, /documents/3",
    "/documents/0/funding~1x, 0, /funding~1x"
  })
  void a_pointer_names_the_document_and_the_place_in_it(String text, int document, String inside) {
    PortfolioPlace place = PortfolioPlace.of(JsonPointer.parse(text)).orElseThrow();

    assertThat(place.document()).isEqualTo(document);
    assertThat(place.pointer()).hasToString(inside);
    assertThat(place.inPortfolio()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/documents",
        "/documents/",
        "/documents/x",
        "/documents/01",
        "/documents/-1",
        "/documents/99999999999",
        "/tasks/4",
        "/Documents/1"
      })
  void other_pointers_lead_to_no_document(String text) {
    assertThat(PortfolioPlace.of(JsonPointer.parse(text))).isEmpty();
  }

  @Test
  void documents_are_counted_from_0() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PortfolioPlace(-1, JsonPointer.ROOT));
  }
}
