package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MemberCopiesTest {

  private static final Quoted NAME = Quoted.of("title");

  @Test
  void every_member_has_a_class_of_its_own() {
    assertThat(List.of(copy(), copy()))
        .allMatch(c -> c.getClass().isHidden())
        .doesNotHaveDuplicates()
        .extracting(Object::getClass)
        .doesNotHaveDuplicates();
  }

  static List<MemberCode<String, StringBuilder>> codes() {
    return List.of(
        copy(),
        new PlainMemberCode<>(
            Scalars.TEXT, Member.Presence.REQUIRED, s -> s, StringBuilder::append));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void a_copy_writes_as_the_original_does(MemberCode<String, StringBuilder> code) {
    JsonOutput out = JsonOutput.large(false);
    out.startObject();
    assertThat(code.write(out, NAME, "Đề án")).isTrue();
    assertThat(code.write(out, NAME, null)).isFalse();
    out.endObject();
    assertThat(new String(out.toBytes(), UTF_8)).isEqualTo("{\"title\":\"Đề án\"}");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void a_copy_reads_as_the_original_does(MemberCode<String, StringBuilder> code) {
    Reading in = new Reading(new SourceText("[\"Đề án\", 5]".getBytes(UTF_8)), ReadLimits.STANDARD);
    in.open();
    in.tokens().nextToken();
    StringBuilder builder = new StringBuilder();

    in.tokens().nextToken();
    assertThat(code.read(in, builder)).isEqualTo(MemberCode.Came.FILLED);
    in.tokens().nextToken();
    assertThat(code.read(in, builder)).isEqualTo(MemberCode.Came.UNREAD);

    assertThat(builder).hasToString("Đề án");
    assertThat(in.hasErrors()).isTrue();
    in.close();
  }

  private static MemberCode<String, StringBuilder> copy() {
    return MemberCopies.make(Scalars.TEXT, Member.Presence.REQUIRED, s -> s, StringBuilder::append);
  }
}
