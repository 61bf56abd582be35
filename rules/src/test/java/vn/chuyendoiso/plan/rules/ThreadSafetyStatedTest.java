package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThreadSafetyStatedTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^public (?:abstract |final |sealed |non-sealed )*(?:class|interface|record) \\w+",
          Pattern.MULTILINE);

  @Test
  void every_public_type_says_what_threads_may_do_with_it() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> types = files.filter(ThreadSafetyStatedTest::isPublicType).toList();
      assertThat(types).isNotEmpty().allMatch(ThreadSafetyStatedTest::speaksOfThreads);
    }
  }

  private static boolean isPublicType(Path file) {
    return file.toString().endsWith(".java") && PUBLIC_TYPE.matcher(text(file)).find();
  }

  private static boolean speaksOfThreads(Path file) {
    String text = text(file);
    Matcher type = PUBLIC_TYPE.matcher(text);
    assertThat(type.find()).isTrue();
    String javadoc = text.substring(text.lastIndexOf("/**", type.start()), type.start());
    return javadoc.toLowerCase(Locale.ROOT).contains("thread");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
