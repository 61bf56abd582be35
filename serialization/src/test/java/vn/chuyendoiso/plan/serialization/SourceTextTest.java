package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void places_may_be_asked_for_in_any_order() {
    SourceText source = new SourceText("a\nộb\n".getBytes(UTF_8));
    assertThat(source.position(5)).hasToString("2:2");
    assertThat(source.position(0)).hasToString("1:1");
    assertThat(source.position(2)).hasToString("2:1");
    assertThat(source.position(99)).hasToString("3:1");
  }
}
