package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Objective;

class MembersTest {

  private final Members<Objective.Builder> members =
      new Members<>(
          List.of(
              new Member<>(
                  "text",
                  Member.Presence.REQUIRED,
                  Scalars.TEXT,
                  Objective::getText,
                  Objective.Builder::text)));

  @Test
  void members_share_a_class_until_their_type_is_used_often() {
    IntStream.range(0, 999).forEach(i -> members.used());
    assertThat(members.codes()[0]).isInstanceOf(PlainMemberCode.class);

    members.used();
    assertThat(members.codes()[0].getClass().isHidden()).isTrue();
  }

  @Test
  void once_made_a_class_stays() {
    IntStream.range(0, 1_000).forEach(i -> members.used());
    MemberCode<?, Objective.Builder> own = members.codes()[0];

    IntStream.range(0, 1_000).forEach(i -> members.used());

    assertThat(members.codes()[0]).isSameAs(own);
  }

  @Test
  void what_is_read_stays_the_same_when_classes_change() {
    byte[] json = "{\"text\":\"Chính quyền số\"}".getBytes(UTF_8);
    for (int i = 0; i < 1_100; i++) {
      Reading in = new Reading(new SourceText(json), ReadLimits.STANDARD);
      in.open();
      in.tokens().nextToken();
      Objective.Builder builder = Objective.builder();

      assertThat(members.read(in, builder, 0)).isEqualTo(1);
      assertThat(builder.build().getText()).isEqualTo("Chính quyền số");
      in.close();
    }
  }
}
