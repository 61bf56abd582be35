package vn.chuyendoiso.plan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same bytes come out whatever the machine takes for granted. */
class ReportsOnOtherMachinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.region=TR -Duser.timezone=Pacific/Kiritimati",
        "-Duser.language=ar -Duser.region=EG -Duser.extensions=u-nu-arab"
            + " -Dfile.encoding=ISO-8859-1 -Dline.separator=CRLF",
        "-Duser.language=th -Duser.region=TH -Duser.extensions=u-ca-buddhist-nu-thai"
            + " -Duser.timezone=America/St_Johns -Dfile.encoding=UTF-16 -Dline.separator=CR"
      })
  void a_report_is_the_same_on_a_machine_of_other_settings(String settings) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String setting : settings.split(" ", -1)) {
      command.add(setting.replace("=CRLF", "=\r\n").replace("=CR", "=\r"));
    }
    command.addAll(List.of("-cp", everything(), ReportsOfOneMachine.class.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream output = process.getInputStream()) {
      String printed = new String(output.readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(printed.replace("\0", "")).endsWith(ReportsOfOneMachine.digests());
    }
    assertThat(process.waitFor()).isZero();
  }

  private static String everything() throws Exception {
    String tests =
        Path.of(ReportsOnOtherMachinesTest.class.getResource("sarif-schema-2.1.0.json").toURI())
            .resolve("../../../../../..")
            .normalize()
            .toString();
    return Stream.concat(
            Stream.of(tests),
            Stream.of("jdk.module.path", "java.class.path")
                .map(p -> System.getProperty(p, ""))
                .flatMap(p -> Arrays.stream(p.split(File.pathSeparator, -1))))
        .filter(p -> !p.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
