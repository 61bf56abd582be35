package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.text.Keeping;

/** What must hold of every reading, of good bytes and of bad ones. */
final class Readings {

  private Readings() {}

  /** {@return the golden documents of the current version, without white space, by their names} */
  static List<byte[]> golden() throws IOException {
    try (Stream<Path> paths = Files.walk(folder("golden/" + DocumentShapes.CURRENT_VERSION))) {
      List<Path> files =
          paths
              .filter(p -> p.toString().endsWith(".json"))
              .sorted(Comparator.naturalOrder())
              .toList();
      List<byte[]> documents = new ArrayList<>();
      for (Path file : files) {
        documents.add(PlanJson.writeCompact(PlanJson.read(Files.readAllBytes(file)).orThrow()));
      }
      return documents;
    }
  }

  /** {@return the golden documents of all versions as they are stored} */
  static List<byte[]> goldenOfAllVersions() throws IOException {
    List<byte[]> documents = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder("golden"))) {
      for (Path file :
          paths
              .filter(p -> p.toString().endsWith(".json"))
              .sorted(Comparator.naturalOrder())
              .toList()) {
        documents.add(Files.readAllBytes(file));
      }
    }
    return documents;
  }

  private static Path folder(String name) {
    try {
      return Path.of(Readings.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /**
   * Reads bytes, and checks that they give a document or a reason why not, that every finding can
   * be shown, and that a document that was read is written and read again as the same.
   */
  static <T extends Keeping> ReadResult<T> check(byte[] json, Class<T> type) {
    ReadResult<T> result = PlanJson.read(json, type);
    assertThat(result.getDocument().isEmpty())
        .as("no document means an error")
        .isEqualTo(result.getFindings().stream().anyMatch(Readings::isError));
    Places places = new Places(json);
    for (Finding finding : result.getFindings()) {
      places.check(finding);
      assertSaid(result, finding);
    }
    result.getDocument().ifPresent(document -> assertStable(document, type));
    return result;
  }

  static boolean isError(Finding finding) {
    return finding.getSeverity() == Severity.ERROR;
  }

  private static <T extends Keeping> void assertStable(T document, Class<T> type) {
    byte[] pretty = PlanJson.write(document);
    ReadResult<T> again = PlanJson.read(pretty, type);
    assertThat(again.getDocument()).as("read again").contains(document);
    assertThat(again.getFindings())
        .extracting(Finding::getId)
        .allMatch(i -> i.matches("member-.*|text-(unassigned|direction|legacy)"));
    assertThat(PlanJson.write(again.orThrow())).as("written again").isEqualTo(pretty);
    assertThat(PlanJson.read(PlanJson.writeCompact(document), type).getDocument())
        .as("read again without white space")
        .contains(document);
  }

  /** In both languages, without an argument that is missing and without words of our machinery. */
  private static void assertSaid(ReadResult<?> result, Finding finding) {
    for (Locale locale : List.of(Json.VI, Locale.ENGLISH)) {
      String said = result.render(finding, locale);
      assertThat(said).isNotBlank();
      // what is quoted from the document may look like anything
      for (Object argument : finding.getArguments().values()) {
        if (argument instanceof String quoted && !quoted.isEmpty()) {
          said = said.replace(quoted, "");
        }
      }
      assertThat(said)
          .doesNotContainPattern("\\{[a-zA-Z]+}")
          .doesNotContainPattern("jackson|java\\.|Exception|\\[Source|chuyendoiso");
    }
  }

  /** The lengths of the lines of a file, in characters, to tell whether a place is in it. */
  private static final class Places {

    private final List<Integer> lengths = new ArrayList<>();

    Places(byte[] json) {
      boolean marked = new String(json, UTF_8).startsWith("\uFEFF");
      int length = 0;
      for (int i = marked ? 3 : 0; i < json.length; i++) {
        if (json[i] == '\n') {
          lengths.add(length);
          length = 0;
        } else if ((json[i] & 0xC0) != 0x80) {
          length++; // the first byte of a character
        }
      }
      lengths.add(length);
    }

    void check(Finding finding) {
      JsonPointer pointer = finding.getPointer();
      assertThat(JsonPointer.parse(pointer.toString())).isEqualTo(pointer);
      if (finding.getId().equals("findings-capped")) {
        return; // speaks of the others
      }
      Position position = finding.getPosition().orElseThrow();
      assertThat(position.line()).isBetween(1, lengths.size());
      assertThat(position.column()).isBetween(1, lengths.get(position.line() - 1) + 1);
    }
  }
}
