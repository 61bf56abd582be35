package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.serialization.embedding.VendorProgram;

/**
 * The library beside the databind of one generation, of both, or of none, on the class path and on
 * the module path.
 */
class DatabindCombinationsTest {

  private static final List<Class<?>> JACKSON_3 =
      List.of(
          tools.jackson.databind.ObjectMapper.class,
          com.fasterxml.jackson.annotation.JsonInclude.class);

  private static final List<Class<?>> JACKSON_2 =
      List.of(
          com.fasterxml.jackson.databind.ObjectMapper.class,
          com.fasterxml.jackson.core.JsonParser.class,
          com.fasterxml.jackson.annotation.JsonInclude.class);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"class path", "module path"})
  void with_jackson_3_only(String kind) throws IOException, InterruptedException {
    assertThat(run("jackson3", JACKSON_3, kind)).containsExactly(lines("Jackson 2", kind));
  }

  @ParameterizedTest
  @CsvSource({"class path", "module path"})
  void with_jackson_2_only(String kind) throws IOException, InterruptedException {
    assertThat(run("jackson2", JACKSON_2, kind)).containsExactly(lines("Jackson 3", kind));
  }

  private static String[] lines(String other, String kind) {
    return new String[] {
      "true",
      "{\"id\":\"nv-1\",\"title\":\"Việc\",\"a\":1.50}",
      "1:9 /task Thiếu trường bắt buộc “title”.",
      "1:15 /task/id Cần chuỗi ký tự, nhưng gặp một số.",
      other + " is not here",
      kind
    };
  }

  @ParameterizedTest
  @CsvSource({"class path", "module path"})
  void with_no_databind_at_all(String kind) throws IOException, InterruptedException {
    assertThat(run("none", List.of(), kind))
        .containsExactly(
            "{\"id\":\"nv-1\",\"title\":\"Việc\",\"a\":1.50}",
            "Thiếu trường bắt buộc “title”.",
            "Cần chuỗi ký tự, nhưng gặp một số.",
            "no databind is here",
            "no databind is here",
            kind);
  }

  @ParameterizedTest
  @CsvSource({"class path", "module path"})
  void with_both_generations_at_once(String kind) throws IOException, InterruptedException {
    List<Class<?>> both = Stream.of(JACKSON_3, JACKSON_2).flatMap(List::stream).toList();
    assertThat(run("jackson3", both, kind)).contains("true", kind);
    assertThat(run("jackson2", both, kind)).contains("true", kind);
  }

  private List<String> run(String vendor, List<Class<?>> databind, String kind)
      throws IOException, InterruptedException {
    VendorProgram program =
        vendor.equals("none") || kind.equals("class path")
            ? new VendorProgram(vendor, folder, "Main")
            : new VendorProgram(vendor, folder, "Main", "Plans");
    return program.run(kind, databind);
  }
}
