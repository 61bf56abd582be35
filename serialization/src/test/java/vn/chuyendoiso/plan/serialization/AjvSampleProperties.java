package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.chuyendoiso.plan.document.DocumentType;

/**
 * Small documents, right ones and mutants, for judges that do not run on a Java machine.
 *
 * <p>They lie beside the script that judges them, and are drawn anew only when the format is
 * published anew.
 */
class AjvSampleProperties {

  /** Where the sample, the script that judges it, and the verdicts lie. */
  static final Path FOLDER = Path.of("src/test/ajv");

  private static final int OF_EACH = 200;
  private static final int LONGEST = 1_200;
  private static final long SEED = 34;

  @Example
  void the_sample_is_of_the_format_of_today_and_both_judges_here_agree_on_it() throws IOException {
    Path file = Path.of(System.getProperty("basedir", "")).resolve(FOLDER).resolve("sample.ndjson");
    if (PublishedFormatTest.isWriting()) {
      Files.writeString(file, drawn());
    }
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(2 * OF_EACH);
    Set<DocumentType> types = EnumSet.noneOf(DocumentType.class);
    for (int i = 0; i < lines.size(); i++) {
      JsonNode line = Verdict.JSON.readTree(lines.get(i));
      DocumentType type = typeOf(line);
      byte[] document = Verdict.JSON.writeValueAsBytes(line.get("document"));
      Verdict reader = Verdict.ofReader(document, type);
      assertThat(reader.isValid())
          .as(lines.get(i) + reader)
          .isEqualTo(Verdict.ofSchema(document, type).isValid());
      if (i < OF_EACH) {
        assertThat(reader.reasons()).as(lines.get(i)).isEmpty();
        types.add(type);
      }
    }
    assertThat(types).hasSize(DocumentType.values().length);
  }

  /** {@return the type that a line of the sample names} */
  static DocumentType typeOf(JsonNode line) {
    return DocumentType.valueOf(
        line.get("type").asString().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** {@return a new sample, one document a line, each with its type} */
  private static String drawn() {
    StringBuilder right = new StringBuilder();
    StringBuilder mutants = new StringBuilder();
    Random random = new Random(SEED);
    int[] count = {0};
    TwoJudgesProperties.draw(
        OF_EACH * 10,
        (document, type) -> {
          if (document.toString().length() > LONGEST || count[0] == OF_EACH) {
            return;
          }
          count[0]++;
          right.append(line(document, type));
          TwoJudgesProperties.mutate(document, type, random);
          mutants.append(line(document, type));
        });
    if (count[0] < OF_EACH) {
      throw new AssertionError("only " + count[0] + " are small enough");
    }
    return right.append(mutants).toString();
  }

  private static String line(ObjectNode document, DocumentType type) {
    ObjectNode line = Verdict.JSON.createObjectNode();
    line.put("type", Scalars.code(type));
    line.set("document", document);
    return Verdict.JSON.writeValueAsString(line) + "\n";
  }
}
