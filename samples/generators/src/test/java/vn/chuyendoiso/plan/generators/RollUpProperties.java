package vn.chuyendoiso.plan.generators;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.rollup.Figure;
import vn.chuyendoiso.plan.rollup.LeftOut;
import vn.chuyendoiso.plan.rollup.RollUp;
import vn.chuyendoiso.plan.rollup.RollUpDetail;
import vn.chuyendoiso.plan.rollup.RollUpFormatException;
import vn.chuyendoiso.plan.rollup.RollUpPart;
import vn.chuyendoiso.plan.rollup.RollUpQuestion;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * What holds of the roll-up of any documents: neither order nor grouping nor repetition matters.
 */
class RollUpProperties {

  private static final Period YEAR = Period.years(2025, 2025);

  @Property(tries = 100)
  void any_order_grouping_and_repetition_gives_the_same_bytes_and_the_same_roll_up(
      @ForAll @Size(max = 3) List<ProgressReport> reports,
      @ForAll @Size(max = 2) List<TransformationPlan> plans,
      @ForAll ActionProgramme programme,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<Document> documents = new ArrayList<>(plans);
    documents.add(programme);
    reports.forEach(r -> documents.add(rival(r, random)));
    RollUpPart straight = RollUpPart.empty();
    for (Document document : documents) {
      straight = straight.merge(RollUpPart.of(document));
    }

    documents.add(documents.get(random.nextInt(documents.size())));
    Collections.shuffle(documents, random);
    List<RollUpPart> parts = new ArrayList<>(documents.stream().map(RollUpPart::of).toList());
    while (parts.size() > 1) {
      RollUpPart one = parts.remove(random.nextInt(parts.size()));
      int other = random.nextInt(parts.size());
      parts.set(
          other, random.nextBoolean() ? one.merge(parts.get(other)) : parts.get(other).merge(one));
    }

    assertThat(parts.get(0).toBytes()).isEqualTo(straight.toBytes());
    for (RollUpDetail detail : RollUpDetail.values()) {
      RollUpQuestion question =
          RollUpQuestion.of(YEAR).withDetail(detail).withFoldedOn(LocalDate.of(2025, 7, 1));
      assertThat(parts.get(0).finish(question)).isEqualTo(straight.finish(question));
    }
  }

  @Property(tries = 100)
  void what_was_written_is_read_back(@ForAll ProgressReport report, @ForAll TransformationPlan plan)
      throws IOException {
    RollUpPart part = RollUpPart.of(report).merge(RollUpPart.of(plan));

    assertThat(read(part.toBytes())).isEqualTo(part);
  }

  @Property(tries = 300)
  void damaged_bytes_are_refused_and_nothing_else_is_thrown(
      @ForAll ProgressReport report, @ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = RollUpPart.of(report).toBytes();
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));

    assertThatThrownBy(() -> read(bytes)).isInstanceOf(RollUpFormatException.class);
  }

  @Property(tries = 100)
  void every_value_is_in_its_figure_or_left_out_with_a_reason(
      @ForAll @Size(max = 3) List<ProgressReport> reports,
      @ForAll TransformationPlan plan,
      @ForAll long seed) {
    Random random = new Random(seed);
    RollUpPart part = RollUpPart.of(plan);
    for (ProgressReport report : reports) {
      part = part.merge(RollUpPart.of(rival(report, random)));
    }

    RollUp rollUp = part.finish(RollUpQuestion.of(YEAR));
    RollUp counts = part.finish(RollUpQuestion.of(YEAR).withDetail(RollUpDetail.COUNTS));

    for (Figure figure : counts.figures()) {
      assertThat(rollUp.figure(figure.indicator(), figure.scope()).orElseThrow().leftOutByReason())
          .as(figure.toString())
          .isEqualTo(figure.leftOutByReason());
    }
    for (Figure figure : rollUp.figures()) {
      assertThat(figure.contributions()).hasSize(figure.counted());
      assertThat(figure.leftOut()).as(figure.toString()).hasSize(figure.leftOutCount());
      assertThat(figure.leftOut().stream().collect(groupingBy(LeftOut::reason, summingInt(l -> 1))))
          .as(figure.toString())
          .isEqualTo(figure.leftOutByReason());
      assertThat(figure.value().isPresent()).isNotEqualTo(figure.notMade().isPresent());
      assertThat(figure.value().isPresent()).isEqualTo(figure.counted() > 0);
    }
    assertThat(rollUp.setAside())
        .hasSize(rollUp.setAsideCounts().values().stream().mapToInt(Long::intValue).sum());
  }

  /** The report as one of few bodies for the one year, so that several claim the same place. */
  private static ProgressReport rival(ProgressReport report, Random random) {
    List<String> names = List.of("UBND tỉnh Lạng Sơn", "UBND tỉnh Trà Vinh", "UBND xã Tịnh Trà");
    int body = random.nextInt(names.size());
    return report
        .withIssuer(
            Issuer.builder()
                .name(names.get(body))
                .kind(body == 2 ? IssuerKind.COMMUNE : IssuerKind.PROVINCE)
                .build())
        .withPeriod(Printed.meaningOnly(YEAR));
  }

  private static RollUpPart read(byte[] bytes) throws IOException {
    return RollUpPart.readFrom(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
