package vn.lamson.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages show is what the build compiles. */
class PagesTest {

  private static final Pattern BLOCK = Pattern.compile("(?s)```java\n(.*?)```");

  private static List<String> blocks(String page) throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("docs", page)))
        .results()
        .map(r -> plain(r.group(1)))
        .toList();
  }

  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    for (String module : List.of(".", "../spring-boot-3", "../spring-boot-4")) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src", "main", "java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          sources.add(plain(Files.readString(file)));
        }
      }
    }
    return sources;
  }

  private static String plain(String code) {
    return code.lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi.md", "en.md"})
  void every_snippet_stands_in_a_source_that_is_compiled(String page) throws IOException {
    List<String> sources = sources();

    assertThat(blocks(page))
        .hasSizeGreaterThanOrEqualTo(6)
        .allSatisfy(block -> assertThat(sources).anyMatch(source -> source.contains(block)));
  }

  @Test
  void both_pages_show_the_same_snippets() throws IOException {
    assertThat(blocks("vi.md")).isEqualTo(blocks("en.md"));
  }
}
