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
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.progress.Opinion;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.TaskId;

class RollUpPartTest {

  private static final List<Document> DOCUMENTS =
      List.of(
          plan("Lạng Sơn", indicator("m.1", "%", Aggregation.WEIGHTED_AVERAGE)),
          report("Lạng Sơn", evaluation(result("13/17"))),
          report("Lạng Sơn", evaluation(result("14/17"))).withIssuedOn(LocalDate.of(2026, 1, 5)),
          report(
              "Hà Giang",
              evaluation(result("5%").withTarget(new TargetId("a-key-that-a-machine-drew-1")))));

  /** Documents that use every member of the stored form. */
  private static final List<Document> EVERYTHING =
      List.of(
          plan("Lạng Sơn", indicator("m.1", "%", Aggregation.LAST_VALUE))
              .withReporting(
                  ReportingRegime.builder()
                      .addReporters(
                          Actor.collective(
                              "Các tỉnh", Optional.empty(), List.of(Reports.id("cao-bang"))))
                      .build()),
          report(
                  "Lạng Sơn",
                  evaluation(
                          result("13/17"),
                          result("5%").withTarget(new TargetId("a-key-that-a-machine-drew-1")),
                          result("top 10").withState(ResultState.DONE),
                          result("5 xã").withTarget(Optional.empty()).withTitle("Xã có 5G"))
                      .withCutOff(LocalDate.of(2025, 12, 1))
                      .withTallies(
                          Reports.tally(Tally.Subject.OTHER, 9, StateCount.of(ResultState.DONE, 4))
                              .withText("Kết luận")
                              .withDueBy(LocalDate.of(2025, 6, 30))))
              .withOpinions(
                  Opinion.builder()
                      .aspect(Opinion.Aspect.CONSISTENCY)
                      .plan(Reports.planOf().withIssuer("UBND tỉnh Lạng Sơn"))
                      .addTargets(new TargetId("ct-1"))
                      .addTasks(new TaskId("nv-7"))
                      .author(Actor.body("Bộ Tài chính", Optional.empty()))
                      .text("Cần rà soát")
                      .build()),
          report("Lạng Sơn").withIssuedOn(LocalDate.of(2025, 1, 5)),
          report("Hà Giang").withPeriod(Optional.empty()));

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

  @Test
  void an_empty_part_and_one_with_a_very_long_text_are_read_back_too() throws IOException {
    // Longer than twice the piece by which a part is read.
    Opinion opinion = Opinion.builder().text("Nên kéo dài thời hạn. ".repeat(7_000)).build();
    RollUpPart part = RollUpPart.of(report("Lạng Sơn").withOpinions(opinion));

    assertThat(read(part.toBytes())).isEqualTo(part);
    assertThat(read(part.toBytes()).finish(question()).opinions().get(0).text())
        .isEqualTo(opinion.getText());
    assertThat(read(RollUpPart.empty().toBytes())).isEqualTo(RollUpPart.empty());
    assertThat(RollUpPart.empty()).isNotEqualTo(part);
    assertThat(part).isNotEqualTo(RollUpPart.of(report("Lạng Sơn")));
  }

  @Test
  void what_does_not_count_stays_named_whichever_part_knew_it() throws IOException {
    Issuer spelledOut =
        Issuer.builder().name("Ủy ban nhân dân tỉnh Lạng Sơn").kind(IssuerKind.PROVINCE).build();
    Document older =
        report("Lạng Sơn")
            .withIssuer(spelledOut)
            .withNumber(DocumentNumber.of("9/BC-UBND"))
            .withIssuedOn(LocalDate.of(2025, 1, 1));
    RollUpPart knows = part(List.of(older, report("Lạng Sơn")));
    RollUpPart larger = part(List.of(report("Hà Giang"), report("Cao Bằng"), report("Sơn La")));

    for (RollUpPart merged : List.of(knows.merge(larger), larger.merge(knows))) {
      assertThat(read(merged.toBytes())).isEqualTo(merged);
      assertThat(read(merged.toBytes()).finish(question()).superseded())
          .singleElement()
          .satisfies(
              s -> {
                assertThat(s.document().number()).contains("9/BC-UBND");
                assertThat(s.document().body().orElseThrow().name())
                    .isEqualTo("Ủy ban nhân dân tỉnh Lạng Sơn");
                assertThat(s.by().number()).contains("310/BC-UBND");
              });
    }
  }

  @Test
  void bytes_that_were_changed_together_with_their_check_sum_mean_something_or_are_refused()
      throws IOException {
    byte[] bytes = part(EVERYTHING).toBytes();
    assertThat(read(bytes).finish(question()).figures()).isNotEmpty();
    Set<String> reasons = new TreeSet<>();

    for (int block : blocks(bytes)) {
      int end = block + 8 + ByteBuffer.wrap(bytes).getInt(block);
      for (int i = block + 8; i < end; i++) {
        for (int mask : new int[] {0x01, 0x02, 0x10}) {
          byte[] forged = bytes.clone();
          forged[i] ^= (byte) mask;
          CRC32 sum = new CRC32();
          sum.update(forged, block + 8, end - block - 8);
          ByteBuffer.wrap(forged).putInt(block + 4, (int) sum.getValue());
          Throwable thrown = catchThrowable(() -> read(read(forged).toBytes()).finish(question()));
          if (thrown != null) {
            assertThat(thrown)
                .as("byte %s changed by %s", i, mask)
                .isInstanceOf(RollUpFormatException.class)
                .hasMessageStartingWith("the part is damaged: ");
            reasons.add(thrown.getMessage().substring("the part is damaged: ".length()));
          }
        }
      }
    }
    assertThat(reasons)
        .contains(
            "a body has no key of the registry",
            "a claim has more bytes than it needs",
            "a claim is in the place of another",
            "a code is unknown",
            "a count has no total",
            "a row has no key",
            "a target has no indicator",
            "an indicator is not whole",
            "nothing counts instead of what does not count");
  }

  @Test
  void claims_that_do_not_stand_in_their_order_are_refused() {
    byte[] bytes = part(DOCUMENTS).toBytes();
    List<Integer> blocks = blocks(bytes);
    int first = blocks.get(1);
    int second = blocks.get(2);
    int third = blocks.get(3);

    for (List<Integer> order :
        List.of(List.of(second, third, first, second), List.of(first, second, first, second))) {
      ByteArrayOutputStream swapped = new ByteArrayOutputStream();
      swapped.write(bytes, 0, first);
      swapped.write(bytes, order.get(0), order.get(1) - order.get(0));
      swapped.write(bytes, order.get(2), order.get(3) - order.get(2));
      swapped.write(bytes, third, bytes.length - third);
      assertThatThrownBy(() -> read(swapped.toByteArray()))
          .isInstanceOf(RollUpFormatException.class)
          .hasMessage("the part is damaged: its claims are out of order");
    }
  }

  /** Where the blocks of a part begin: the words, the claims, what does not count. */
  private static List<Integer> blocks(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).position(8);
    List<Integer> blocks = new ArrayList<>();
    blocks.add(in.position());
    in.position(in.position() + 8 + in.getInt(in.position()));
    for (int list = 0; list < 2; list++) {
      for (int i = in.getInt(); i > 0; i--) {
        blocks.add(in.position());
        in.position(in.position() + 8 + in.getInt(in.position()));
      }
    }
    assertThat(in.remaining()).isZero();
    return blocks;
  }

  private static RollUpPart read(byte[] bytes) throws IOException {
    return RollUpPart.readFrom(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
