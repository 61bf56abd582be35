package vn.chuyendoiso.plan.rollup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.chuyendoiso.plan.rollup.Reports.evaluation;
import static vn.chuyendoiso.plan.rollup.Reports.indicator;
import static vn.chuyendoiso.plan.rollup.Reports.part;
import static vn.chuyendoiso.plan.rollup.Reports.plan;
import static vn.chuyendoiso.plan.rollup.Reports.question;
import static vn.chuyendoiso.plan.rollup.Reports.report;
import static vn.chuyendoiso.plan.rollup.Reports.result;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.target.TargetId;

class RollUpPartTest {

  private static final List<Document> DOCUMENTS =
      List.of(
          plan("Lạng Sơn", indicator("m.1", "%", Aggregation.WEIGHTED_AVERAGE)),
          report("Lạng Sơn", evaluation(result("13/17"))),
          report("Lạng Sơn", evaluation(result("14/17"))).withIssuedOn(LocalDate.of(2026, 1, 5)),
          report(
              "Hà Giang",
              evaluation(result("5%").withTarget(new TargetId("a-key-that-a-machine-drew-1")))));

  @Test
  void a_part_is_read_back_as_it_was_written() throws IOException {
    RollUpPart part = part(DOCUMENTS);

    RollUpPart again = read(part.toBytes());

    assertThat(again).isEqualTo(part);
    assertThat(again.finish(question())).isEqualTo(part.finish(question()));
    assertThat(again.periods()).containsExactly(Reports.YEAR);
  }

  @Test
  void neither_order_nor_grouping_nor_repetition_changes_a_byte() {
    RollUpPart a = RollUpPart.of(DOCUMENTS.get(0));
    RollUpPart b = RollUpPart.of(DOCUMENTS.get(1));
    RollUpPart c = RollUpPart.of(DOCUMENTS.get(2));
    RollUpPart d = RollUpPart.of(DOCUMENTS.get(3));
    byte[] expected = part(DOCUMENTS).toBytes();

    assertThat(a.merge(b).merge(c).merge(d).toBytes()).isEqualTo(expected);
    assertThat(d.merge(c.merge(b.merge(a))).toBytes()).isEqualTo(expected);
    assertThat(c.merge(a).merge(d.merge(b)).merge(RollUpPart.empty()).merge(b).toBytes())
        .isEqualTo(expected);
  }

  @Test
  void gathering_goes_on_after_a_part_was_taken() {
    Gathering gathering = new Gathering().add(DOCUMENTS.get(0));
    RollUpPart before = gathering.toPart();
    byte[] bytes = before.toBytes();

    gathering.add(DOCUMENTS.get(1));

    assertThat(before.toBytes()).isEqualTo(bytes);
    assertThat(gathering.toPart()).isEqualTo(part(DOCUMENTS.subList(0, 2)));
  }

  @Test
  void every_cut_and_every_changed_byte_is_refused_in_plain_words() {
    byte[] bytes = part(DOCUMENTS).toBytes();

    for (int i = 0; i < bytes.length; i++) {
      int end = i;
      assertThatThrownBy(() -> read(Arrays.copyOf(bytes, end)))
          .as("cut after %s", i)
          .isInstanceOf(RollUpFormatException.class);
      byte[] changed = bytes.clone();
      changed[i] ^= 0x41;
      assertThat(catchThrowable(() -> read(changed)))
          .as("changed at %s", i)
          .isInstanceOf(RollUpFormatException.class);
    }
  }

  @Test
  void bytes_of_another_kind_or_version_are_told_apart() {
    byte[] newer = part(DOCUMENTS).toBytes();
    newer[7] = 3;

    assertThatThrownBy(() -> read(newer)).hasMessageContaining("version 3");
    assertThatThrownBy(() -> read("{\"title\": 1}".getBytes(UTF_8)))
        .hasMessage("these bytes are no part of a roll-up");
  }

  private static RollUpPart read(byte[] bytes) throws IOException {
    return RollUpPart.readFrom(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
