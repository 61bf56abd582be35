package vn.chuyendoiso.plan.rules.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What a portal meets that has just started, and one that has no Hibernate Validator. */
class ColdStartTest {

  @RepeatedTest(2)
  void threads_that_all_ask_at_once_before_anything_is_loaded_get_the_same_bytes()
      throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                everythingButHibernate(),
                ColdStart.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream output = process.getInputStream()) {
      assertThat(new String(output.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(ColdStart.answer(ColdStart.plan()));
    }
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void another_provider_is_told_each_finding_in_vietnamese_with_its_place() throws Exception {
    assertThat(ColdStart.answer(ColdStart.plan()))
        .contains(
            "Nhiệm vụ nv-1 (“\\$\\{1+1\\} \\{x\\}”) chưa có cơ quan chủ trì.",
            "addPropertyNode=tasks addBeanNode inIterable atIndex=0");
  }

  private static String everythingButHibernate() {
    Stream<String> tests = Stream.of(Path.of("target", "test-classes").toString());
    Stream<String> others =
        Stream.of("jdk.module.path", "java.class.path")
            .map(p -> System.getProperty(p, ""))
            .flatMap(p -> Arrays.stream(p.split(File.pathSeparator, -1)))
            .filter(p -> !p.contains("hibernate-validator"));
    return Stream.concat(tests, others)
        .filter(p -> !p.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
