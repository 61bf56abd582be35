package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotBlank;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonFactory;
import vn.chuyendoiso.plan.document.Document;

class LongCollectionTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void a_collection_of_any_length_is_read_in_a_small_heap(int threads)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                classPath(),
                LongCollection.class.getName(),
                "150",
                Integer.toString(threads))
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).as(told).isZero();
    assertThat(told).contains("megabytes 14").contains("heap 64\n");
  }

  private static String classPath() {
    return Stream.of(
            LongCollection.class.getResource("LongCollection.class"),
            PlanLines.class.getResource("PlanLines.class"),
            Document.class.getResource("Document.class"),
            NotBlank.class.getResource("NotBlank.class"),
            JsonFactory.class.getResource("JsonFactory.class"),
            LongCollection.class.getClassLoader().getResource("plans/03-nq-cp-2025.json"))
        .map(LongCollectionTest::root)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The folder or archive in which a resource lies. */
  private static String root(URL resource) {
    String place = resource.toString();
    if (place.startsWith("jar:")) {
      return Path.of(URI.create(place.substring(4, place.indexOf("!/")))).toString();
    }
    String folder = place.replaceFirst("/(vn|plans)/.*", "/");
    return Path.of(URI.create(folder)).toString();
  }
}
