package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.resource.ResourceTable;
import vn.chuyendoiso.plan.target.NationalTargetCatalogue;

class TopicTest {

  @ParameterizedTest
  @CsvSource({
    "citizens, Tỷ lệ người dân có hồ sơ sức khỏe điện tử, true",
    "citizens, TY LE NGUOI DAN CO HO SO, true",
    "citizens, Tỷ lệ hồ sơ công việc xử lý trực tuyến, false",
    "businesses, Sản phẩm OCOP có mặt trên sàn, true",
    "national-growth, Tốc độ tăng trưởng GRDP, false",
    "scheme-06, Thực hiện Quyết định số 06/QĐ–TTg, true",
    "scheme-06, Đề án 069, false"
  })
  void a_phrase_is_found_however_it_is_typed_and_only_as_whole_words(
      String topic, String words, boolean found) {
    assertThat(Topic.of(topic).isIn(Passage.of(words))).isEqualTo(found);
  }

  @Test
  void all_parts_of_a_phrase_must_occur_in_one_passage() {
    Topic topic = Topic.read(List.of("hồ sơ + trực tuyến"));

    assertThat(topic.isIn(Passage.of("Trực tuyến hóa mọi hồ sơ"))).isTrue();
    assertThat(topic.findIn(List.of(Passage.of("Hồ sơ"), Passage.of("Trực tuyến")))).isEmpty();
  }

  @Test
  void words_of_two_cells_are_no_phrase() {
    assertThat(Topic.read(List.of("hồ sơ")).isIn(Passage.of("lập hồ | sơ đồ"))).isFalse();
  }

  @Test
  void a_passage_without_letters_has_no_phrase() {
    assertThat(Passage.of("").key()).isEqualTo(" ");
    assertThat(Passage.of(" - ; ").key()).isEqualTo(" ");
  }

  @Test
  void every_topic_has_phrases_with_letters_in_them() {
    for (ResourceTable.Row row : RuleTable.read("topics.tsv")) {
      assertThat(row.list("phrases")).allMatch(p -> !p.isBlank()).doesNotHaveDuplicates();
      assertThat(row.find("source")).as(row.text("topic")).isPresent();
    }
    assertThatIllegalStateException().isThrownBy(() -> Topic.of("weather"));
  }

  @Test
  void every_national_metric_with_phrases_is_in_the_catalogue() {
    assertThat(NationalTargetPhrases.all())
        .allSatisfy(
            p ->
                assertThat(NationalTargetCatalogue.bundled().ofMetric(p.metric()))
                    .as(p.metric())
                    .isNotEmpty());
  }

  @Test
  void every_table_states_its_source_and_how_sure_it_is() {
    for (String table :
        List.of(
            "topics.tsv",
            "national-target-phrases.tsv",
            "expected-directions.tsv",
            "architecture-frameworks.tsv")) {
      assertThat(RuleTable.read(table))
          .isNotEmpty()
          .allMatch(r -> r.find("source").isPresent())
          .allMatch(r -> Set.of("seed", "page", "own").contains(r.text("confidence")));
    }
  }

  @Test
  void the_order_of_offices_says_that_it_is_from_memory() {
    assertThat(RuleTable.read("instrument-ranks.tsv"))
        .extracting(r -> r.text("rank"))
        .containsExactly(Stream.of(InstrumentRank.values()).map(Enum::name).toArray(String[]::new));
    assertThat(RuleTable.read("instrument-ranks.tsv"))
        .allMatch(r -> r.find("source").isPresent())
        .allMatch(r -> r.text("confidence").equals("memory"));
  }

  @Test
  void a_table_that_is_not_there_is_told() {
    assertThatIllegalStateException()
        .isThrownBy(() -> RuleTable.read("none.tsv"))
        .withMessageContaining("none.tsv");
  }
}
