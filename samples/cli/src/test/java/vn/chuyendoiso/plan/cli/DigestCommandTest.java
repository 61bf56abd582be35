package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chuyendoiso.plan.serialization.CanonicalJson;
import vn.chuyendoiso.plan.serialization.PlanJson;

class DigestCommandTest {

  @TempDir Path folder;

  @Test
  void the_digest_is_that_of_the_canonical_form_in_the_manner_of_sha256sum() throws Exception {
    Path file = Files.write(folder.resolve("plan.json"), Samples.real(Samples.LANG_SON));
    byte[] canonical = Run.of("convert", "--to=canonical", file.toString()).out().getBytes(UTF_8);
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));

    assertThat(Run.of("digest", file.toString()))
        .isEqualTo(new Run(0, sum + "  " + file + "\n", ""));
  }

  @Test
  void white_space_and_marks_typed_apart_make_no_difference() throws IOException {
    String plain = Samples.plan("Kế hoạch", "");
    Path one = Files.writeString(folder.resolve("one.json"), plain);
    Path two =
        Files.writeString(
            folder.resolve("two.json"), plain.replace("Kế", "Kê\u0301").replace(",", " ,\n\t"));
    Path three = Files.writeString(folder.resolve("three.json"), Samples.plan("Kế hoạch 2", ""));

    Run run = Run.of("digest", one.toString(), two.toString(), three.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    String[] lines = run.out().split("\n");
    assertThat(lines).hasSize(3);
    assertThat(lines[1]).isEqualTo(lines[0].replace("one.json", "two.json"));
    assertThat(lines[2].substring(0, 64)).isNotEqualTo(lines[0].substring(0, 64));
  }

  @Test
  void a_file_that_cannot_be_read_does_not_keep_the_others_from_it() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "");
    Path large =
        Files.writeString(
            folder.resolve("large.json"), Samples.plan("x", ",\"n\":12345678901234567.25"));
    Path good = Files.writeString(folder.resolve("good.json"), Samples.plan("x", ""));

    Run run = Run.of("digest", bad + "", "nowhere.json", large + "", good + "");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEqualTo(digest(Samples.plan("x", "")) + "  " + good + "\n");
    assertThat(run.err())
        .contains(bad + ":1:1: Tệp rỗng")
        .contains("nowhere.json: Không tìm thấy tệp")
        .contains("/n Số 12345678901234567.25 không có dạng chính tắc");
    assertThat(Run.of("digest", large + "").code()).isEqualTo(1);
  }

  @Test
  void each_line_of_a_collection_has_its_digest() throws IOException {
    String one = Samples.plan("Một", "");
    String three = Samples.plan("Ba", "");
    Path file = Files.writeString(folder.resolve("plans.jsonl"), one + "\n[]\n" + three);

    Run run = Run.of("digest", file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .isEqualTo(digest(one) + "  " + file + ":1\n" + digest(three) + "  " + file + ":3\n");
    assertThat(run.err())
        .startsWith(file + ":2:1: Nội dung không phải là một tài liệu")
        .endsWith(": 3 dòng có nội dung, 2 tài liệu đọc được, 1 dòng không đọc được.\n");
  }

  private static String digest(String json) {
    return CanonicalJson.digest(
        PlanJson.read(json.getBytes(UTF_8), vn.chuyendoiso.plan.document.TransformationPlan.class)
            .orThrow());
  }
}
